package bitan.screens.visitor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;

import bitan.conversation.Speaker;
import bitan.counter.CounterState;
import bitan.counter.Equipment.Microphone;
import bitan.counter.Guidance;
import bitan.counter.Intent;
import bitan.counter.Papers;
import bitan.counter.Replying;
import bitan.guide.Guide;
import bitan.guide.file.GuideFolder;
import bitan.note.code.Squares;
import bitan.pinyin.Pinyin;
import bitan.replies.PhraseBoard;
import bitan.replies.Replies;
import bitan.screens.Enclosed;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.Messages;
import bitan.screens.visitor.Walk.Screen;
import bitan.wording.Caption;

/** A visitor before a screen with a clerk behind it: what is said, tapped and seen. FX thread only. */
final class VisitorAtScreen {
    static final Guide GUIDE = GuideFolder.shipped().stream()
            .filter(guide -> guide.id().equals("remote-medical-care")).findFirst().orElseThrow();
    private static final Replies REPLIES = Replies.load();
    private static final PhraseBoard BOARD = PhraseBoard.load();
    private static final Papers PAPERS = Enclosed.papers(GUIDE, Optional.empty());
    private static final Papers WITH_FORM = Enclosed.papers(GUIDE,
            Optional.of(Enclosed.form(GUIDE.forms().getFirst(), 1)));

    private final Screen on;
    private final Messages words;
    private final Story story;
    private final VisitorScreen screen;
    private final Scene scene;
    private final Optional<Pinyin> pinyin;
    private final BiConsumer<Scene, String> seen;
    private Optional<Caption> question = Optional.empty();
    private boolean talking;
    private boolean form;

    VisitorAtScreen(Screen on, Optional<Pinyin> pinyin, BiConsumer<Scene, String> seen) {
        this.on = on;
        this.pinyin = pinyin;
        this.seen = seen;
        words = Messages.in(on.language());
        story = new Story().at("六号窗口", on.language(), on.theme(), on.textSize(), false);
        screen = new VisitorScreen(words, story, this::obey);
        screen.root().magnify(on.magnification());
        scene = Pictures.scene(screen.root(), on.width(), on.height());
        show();
    }

    Story story() {
        return story;
    }

    Messages words() {
        return words;
    }

    /** Listens to the visitor from now on, or no longer. */
    void listen(boolean now) {
        talking = now;
        show();
    }

    /** Puts the form of the guide before the visitor. */
    void form() {
        form = true;
        show();
    }

    /** What the clerk says now asks for nothing. */
    void forgetQuestion() {
        question = Optional.empty();
    }

    private void obey(Intent intent) {
        if (intent instanceof Intent.Converse(var command)) {
            story.then(command);
            show();
        }
    }

    void say(String text) {
        question = Optional.empty();
        story.later(5).said(text);
        show();
    }

    void ask(String text) {
        question = Optional.of(Caption.of(text));
        story.later(5).said(text);
        show();
        story.later(2);
    }

    void said(String text) {
        story.answered(text);
        show();
    }

    void show() {
        screen.show(state());
        Pictures.settle(scene);
        story.later(2);
    }

    private CounterState state() {
        var replying = Replying.NONE.withWishes(BOARD.board(Optional.empty()));
        var offered = question
                .filter(asked -> story.conversation().turns().getLast().speaker() == Speaker.STAFF)
                .map(asked -> replying.withOffer(REPLIES.offer(asked))).orElse(replying);
        var helped = pinyin.map(offered::withPinyin).orElse(offered);
        var papers = form ? WITH_FORM : PAPERS;
        var state = story.state().aids(aids -> aids.with(helped).with(Guidance.NONE.with(papers)))
                .visit(now -> now.with(now.handout().with(Squares.of("单子"))));
        return state.with(state.equipment().withVisitorInput(true)
                .withVisitorMicrophone(talking ? Microphone.LISTENING : Microphone.OFF));
    }

    void see(String name) {
        Pictures.settle(scene);
        seen.accept(scene, on.name(name));
    }

    void openOther() {
        var name = List.of("way.OTHER", "way.MORE").stream().map(words::get)
                .filter(text -> there(text).isPresent()).findFirst().orElseThrow();
        tap(name);
    }

    void key(String letter) {
        tap(letter);
    }

    void tapFirstAnswer() {
        var first = scene.getRoot().lookupAll(".offer-bar .button").stream().map(ButtonBase.class::cast)
                .filter(button -> Measure.visible(scene, ButtonBase.class).contains(button)).findFirst();
        first.orElseThrow().fire();
        Pictures.settle(scene);
    }

    void press(String key) {
        tap(words.get(key));
    }

    void tap(String name) {
        there(name).orElseThrow(() -> new AssertionError(name + " not in " + names())).fire();
        Pictures.settle(scene);
        story.later(2);
    }

    boolean pressIfThere(String name) {
        var button = there(name).filter(one -> !one.isDisabled());
        button.ifPresent(ButtonBase::fire);
        Pictures.settle(scene);
        story.later(2);
        return button.isPresent();
    }

    private Optional<ButtonBase> there(String name) {
        return Measure.visible(scene, ButtonBase.class).stream()
                .filter(button -> button.getText().toLowerCase(Locale.ROOT)
                        .equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private List<String> names() {
        return Measure.visible(scene, ButtonBase.class).stream().map(ButtonBase::getText).toList();
    }
}
