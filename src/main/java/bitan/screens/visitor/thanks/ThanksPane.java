package bitan.screens.visitor.thanks;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import bitan.conversation.CaseCommand;
import bitan.conversation.Command;
import bitan.conversation.Thanks;
import bitan.pinyin.Pinyin;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/**
 * How it went: a face first, then a line, then whether it may be kept; nothing counts before it is handed over. FX thread
 * only.
 */
public final class ThanksPane {
    /** How long the thanks for it stand there: two lines, read slowly. */
    private static final Duration THANKED = Duration.seconds(5);

    private final Label title = Widgets.whole("");
    private final Button decline;
    private final Button back;
    private final Button next;
    private final Button give;
    private final HBox header;
    private final StackPane body = new StackPane();
    private final FacePage faces;
    private final WordsPage line;
    private final TypePage typing;
    private final KeepPage keeping;
    private final Label goodbye = Widgets.wrapped("", "thanks-goodbye");
    private final PauseTransition end = new PauseTransition(THANKED);
    private final Messages words;
    private final Consumer<Command> commands;
    private final String between;
    private Page page = Page.FACES;
    private Said said = Said.NOTHING;
    private boolean invited;

    private enum Page {
        FACES, LINE, TYPING, KEEPING, THANKED
    }

    /**
     * A pane nobody was invited to.
     *
     * @param clock gives what is written by hand its time
     * @param gone hears that the visitor has been thanked
     */
    public ThanksPane(Messages words, InstantSource clock, Consumer<Command> commands, Runnable gone) {
        this.words = words;
        this.commands = commands;
        between = words.get("thanks.between");
        decline = button("thanks.decline", this::decline);
        back = button("thanks.back", () -> turn(before()));
        next = button("thanks.next", () -> turn(after()));
        give = button("thanks.give", this::give);
        give.getStyleClass().add("accent");
        faces = new FacePage(words, feeling -> say(said.with(feeling)));
        line = new WordsPage(words, clock,
                new WordsPage.Taps(phrase -> say(said.toggled(phrase)), ink -> say(said.with(ink)),
                        () -> turn(Page.TYPING)));
        typing = new TypePage(words, text -> say(said.typed(text)), () -> say(said.erased()),
                () -> turn(Page.LINE));
        keeping = new KeepPage(words, kept -> say(said.keeping(kept)));
        title.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        header = new HBox(title, decline, back, next, give);
        header.getStyleClass().add("pad-header");
        end.setOnFinished(_ -> {
            begin();
            gone.run();
        });
        turn(Page.FACES);
    }

    /** What is asked and where to go from it, for the place beside the way out. */
    public Region header() {
        return header;
    }

    /** What to answer with. */
    public Region body() {
        return body;
    }

    /** Begins with the next visitor. */
    public void begin() {
        end.stop();
        line.begin();
        typing.begin();
        said = Said.NOTHING;
        turn(Page.FACES);
    }

    /** From now on letters become Chinese. */
    public void use(Pinyin engine) {
        typing.use(engine);
    }

    /** Follows the conversation. */
    public void show(Optional<Thanks> thanks) {
        invited = thanks.filter(now -> !now.given()).isPresent();
    }

    /** Whether there is anything to answer, or to be thanked for. */
    public boolean isWanted() {
        return invited || page == Page.THANKED;
    }

    /** Puts the buttons where the writing hand does not cover them. */
    public void arrange(boolean leftHanded) {
        line.arrange(leftHanded);
    }

    /** Lets a real key write, where keys do; whether it was used. */
    public boolean onKey(KeyEvent event) {
        return page == Page.TYPING && typing.onKey(event);
    }

    private void say(Said now) {
        said = now;
        renew();
        commands.accept(new CaseCommand.Thank(said.thanks(between, false)));
    }

    private void decline() {
        said = Said.NOTHING;
        renew();
        commands.accept(new CaseCommand.Thank(said.thanks(between, true)));
    }

    private void give() {
        // The page comes first: without it, nothing would be left to answer, and the pad would go.
        turn(Page.THANKED);
        end.playFromStart();
        commands.accept(new CaseCommand.Thank(said.thanks(between, true)));
    }

    private Page before() {
        return switch (page) {
            case FACES, LINE -> Page.FACES;
            case TYPING, KEEPING, THANKED -> Page.LINE;
        };
    }

    private Page after() {
        return switch (page) {
            case FACES, TYPING -> Page.LINE;
            case LINE, KEEPING, THANKED -> Page.KEEPING;
        };
    }

    private void turn(Page now) {
        page = now;
        body.getChildren().setAll(switch (now) {
            case FACES -> faces.root();
            case LINE -> line.root();
            case TYPING -> typing.root();
            case KEEPING -> keeping.root();
            case THANKED -> goodbye;
        });
        renew();
    }

    private void renew() {
        faces.show(said);
        line.show(said);
        keeping.show(said, between);
        goodbye.setText(words.get(said.kept() ? "thanks.goodbye.kept" : "thanks.goodbye"));
        boolean hint = page == Page.TYPING && !said.typed().isEmpty();
        title.setText(hint ? said.typed() : words.get("thanks.title." + page));
        title.getStyleClass().setAll("label", hint ? "thanks-typed" : "reply-title");
        // A letter is not thrown away by one tap; whoever does not want to hand it over closes the pad.
        offer(decline, page == Page.FACES && !said.isWritten());
        offer(back, page == Page.LINE || page == Page.KEEPING);
        offer(next, page == Page.FACES || page == Page.LINE);
        offer(give, page == Page.KEEPING);
        give.setDisable(said.isEmpty());
    }

    private static void offer(Button button, boolean wanted) {
        button.setVisible(wanted);
        button.setManaged(wanted);
    }

    private Button button(String key, Runnable action) {
        var button = Widgets.button(words.get(key), action);
        button.setAccessibleText(words.get(key));
        return button;
    }
}
