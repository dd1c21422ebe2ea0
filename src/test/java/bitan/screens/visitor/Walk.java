package bitan.screens.visitor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;

import bitan.conversation.CaseCommand;
import bitan.conversation.Command;
import bitan.conversation.Mark;
import bitan.conversation.Speaker;
import bitan.counter.CounterState;
import bitan.counter.Equipment.Microphone;
import bitan.counter.Guidance;
import bitan.counter.Intent;
import bitan.counter.Papers;
import bitan.counter.Replying;
import bitan.guide.Guide;
import bitan.guide.file.GuideFolder;
import bitan.note.CallOutcome;
import bitan.note.Notes;
import bitan.note.code.Squares;
import bitan.pinyin.Pinyin;
import bitan.replies.PhraseBoard;
import bitan.replies.Replies;
import bitan.screens.Enclosed;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.Messages;
import bitan.settings.Language;
import bitan.settings.Settings.VisitorTheme;
import bitan.wording.Caption;

/** A visitor who opens everything there is, on one screen; what is seen each time goes to a listener. FX thread only. */
public final class Walk {
    private static final Guide GUIDE = GuideFolder.shipped().stream()
            .filter(guide -> guide.id().equals("remote-medical-care")).findFirst().orElseThrow();
    private static final Replies REPLIES = Replies.load();
    private static final PhraseBoard BOARD = PhraseBoard.load();
    private static final Papers PAPERS = Enclosed.papers(GUIDE, Optional.empty());
    private static final Papers WITH_FORM = Enclosed.papers(GUIDE,
            Optional.of(Enclosed.form(GUIDE.forms().getFirst(), 1)));
    private static final String ASKED = "您的电话号码是多少？";

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

    /** How a screen can be. */
    public record Screen(int width, int height, int textSize, Language language, VisitorTheme theme,
            boolean leftHanded) {
        /** Its name for a picture of a state. */
        public String name(String state) {
            return "%dx%d-%d-%s-%s-%s".formatted(width, height, textSize,
                    language.name().substring(0, 2), leftHanded ? "left" : "right", state);
        }
    }

    /** In front of this screen; {@code seen} gets the scene and the name of the state. */
    public Walk(Screen on, Optional<Pinyin> pinyin, BiConsumer<Scene, String> seen) {
        this.on = on;
        this.pinyin = pinyin;
        this.seen = seen;
        words = Messages.in(on.language());
        story = new Story().at("六号窗口", on.language(), on.theme(), on.textSize(), false);
        screen = new VisitorScreen(words, story, this::obey);
        scene = Pictures.scene(screen.root(), on.width(), on.height());
        show();
    }

    /** Opens everything. */
    public void everything() {
        begin();
        answers();
        ways();
        question();
        list();
        papers();
        thanks();
    }

    /** What stands there before and after the clerk's first words, and the choices of the screen itself. */
    public void begin() {
        see("greeting");
        say("您好，请问您办什么业务？");
        press("way.LOOK");
        if (on.leftHanded()) {
            press("hand.RIGHT");
        }
        see("look");
        press("way.back");
        said("我老伴在外地住院了，要报销");
        say("请稍等。");
        see("no-question");
        press("pace.UNCLEAR");
        see("unclear");
    }

    /** A question with three answers, one with more, and what comes of them. */
    public void answers() {
        ask(ASKED);
        see("three-answers");
        ask("您要报销住院费、门诊费还是药费？");
        see("many-answers");
        press("way.MORE");
        see("more-answers");
        press("way.back");
        tapFirstAnswer();
        see("answered");
    }

    /** All the ways to answer, and a question that comes meanwhile. */
    public void ways() {
        say("请坐。");
        press("way.WRITE");
        see("write");
        ask("您的身份证带了吗？");
        see("write-asked");
        press("way.back");
        say("请坐。");
        press("way.WISH");
        see("wish");
        ask("您要报销住院费、门诊费还是药费？");
        see("wish-asked");
        press("way.back");
        typing();
        talk();
        pads();
    }

    private void typing() {
        say("请坐。");
        openOther();
        press("way.TYPE");
        see("type");
        key("n");
        key("i");
        key("h");
        key("a");
        key("o");
        see("type-composing");
        ask("您的身份证带了吗？");
        see("type-asked");
        press("pinyin.key.NINE");
        see("type-nine");
        press("pinyin.key.DIGITS");
        see("type-digits");
        press("pinyin.key.ENGLISH");
        see("type-english");
        press("way.back");
    }

    private void talk() {
        talking = true;
        show();
        see("talk");
        story.then(new Command.Hear(Speaker.VISITOR, Caption.of("我老伴在外地住院了花了很多钱")));
        ask("您的身份证带了吗？");
        see("talk-asked");
        talking = false;
        show();
    }

    private void pads() {
        ask("什么时候住院的？");
        tap("选日期");
        see("date");
        press("way.back");
        ask("住院住了几天？");
        tap("填几天");
        see("number");
        press("way.back");
    }

    /** A fact is to be checked. */
    public void question() {
        question = Optional.empty();
        story.then(new Command.Type(Speaker.STAFF, "请您下周三上午9:30再来。")).asked(0);
        show();
        see("check");
        story.later(2).replied(true);
        show();
    }

    /** The list: asked, marked, complete. */
    public void list() {
        story.then(new CaseCommand.Present(GUIDE));
        show();
        see("list-condition");
        ask("您的身份证带了吗？");
        see("list-condition-asked");
        GUIDE.conditions().forEach(condition -> story.then(new CaseCommand.Hold(condition.id(), true)));
        show();
        see("list-asked");
        say("请看您要带的材料。");
        see("list");
        story.conversation().checklist().orElseThrow().materials().forEach(
                one -> story.then(new CaseCommand.Tick(one.id(), Optional.of(Mark.MISSING))));
        show();
        see("list-missing");
        for (int page = 2; page < 12 && pressIfThere("▶"); page++) {
            see("list-page-" + page);
        }
        press("way.back");
        see("list-closed");
    }

    /** Steps, form, call and note. */
    public void papers() {
        story.then(new CaseCommand.Reach(Optional.of(GUIDE.steps().get(1).id())));
        show();
        see("steps");
        press("steps.whole");
        see("steps-whole");
        form = true;
        show();
        see("form");
        story.then(new CaseCommand.Dial("单位人事处"));
        show();
        see("form-calling");
        story.then(new CaseCommand.HangUp());
        story.then(new CaseCommand.Agree(
                new CallOutcome("单位人事", "证明当天盖好章", "王会计", "下周三上午9:30", "0571-88881234")));
        show();
        see("call");
        story.then(new CaseCommand.WriteNote(Notes.story())).then(new CaseCommand.ShowNote());
        show();
        see("note");
        ask("您的身份证带了吗？");
        see("note-asked");
        pressIfThere(words.get("note.next"));
        see("note-next");
        press("note.scan");
        see("note-scan");
        press("way.back");
        openOther();
        see("other-with-all");
        press("way.back");
    }

    /** How it went, page by page. */
    public void thanks() {
        say("办好了。");
        story.then(new CaseCommand.InviteThanks());
        show();
        see("thanks-faces");
        press("thanks.feeling.FAIR");
        press("thanks.next");
        see("thanks-line");
        press("thanks.write");
        see("thanks-write");
        press("thanks.done");
        press("thanks.type");
        see("thanks-type");
        press("thanks.done");
        press("thanks.next");
        see("thanks-keep");
        press("thanks.give");
        see("thanks-goodbye");
    }

    private void obey(Intent intent) {
        if (intent instanceof Intent.Converse(var command)) {
            story.then(command);
            show();
        }
    }

    private void say(String text) {
        question = Optional.empty();
        story.later(5).said(text);
        show();
    }

    private void ask(String text) {
        question = Optional.of(Caption.of(text));
        story.later(5).said(text);
        show();
        story.later(2);
    }

    private void said(String text) {
        story.answered(text);
        show();
    }

    private void show() {
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

    private void see(String name) {
        Pictures.settle(scene);
        seen.accept(scene, on.name(name));
    }

    private void openOther() {
        var name = List.of("way.OTHER", "way.MORE").stream().map(words::get)
                .filter(text -> there(text).isPresent()).findFirst().orElseThrow();
        tap(name);
    }

    private void key(String letter) {
        tap(letter);
    }

    private void tapFirstAnswer() {
        var first = scene.getRoot().lookupAll(".offer-bar .button").stream().map(ButtonBase.class::cast)
                .filter(button -> Measure.visible(scene, ButtonBase.class).contains(button)).findFirst();
        first.orElseThrow().fire();
        Pictures.settle(scene);
    }

    private void press(String key) {
        tap(words.get(key));
    }

    private void tap(String name) {
        there(name).orElseThrow(() -> new AssertionError(name + " not in " + names())).fire();
        Pictures.settle(scene);
        story.later(2);
    }

    private boolean pressIfThere(String name) {
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
