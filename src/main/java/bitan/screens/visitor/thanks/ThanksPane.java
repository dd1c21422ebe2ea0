package bitan.screens.visitor.thanks;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
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
    private final VBox head = new VBox(title);
    private final Button decline;
    private final Button back;
    private final Button next;
    private final Button give;
    private final Button done;
    private final HBox tools = new HBox();
    private final StackPane body = new StackPane();
    private final FacePage faces;
    private final WordsPage line;
    private final SheetPage sheet;
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
        FACES, LINE, WRITING, TYPING, KEEPING, THANKED
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
        done = button("thanks.done", () -> turn(Page.LINE));
        line = new WordsPage(words, new WordsPage.Taps(phrase -> say(said.toggled(phrase)),
                () -> turn(Page.WRITING), () -> turn(Page.TYPING)));
        sheet = new SheetPage(words, clock, ink -> say(said.with(ink)));
        typing = new TypePage(words, text -> say(said.typed(text)), () -> say(said.erased()),
                () -> turn(Page.LINE));
        keeping = new KeepPage(words, kept -> say(said.keeping(kept)));
        title.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        title.getStyleClass().add("reply-title");
        Widgets.collapse(head);
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.getStyleClass().add("pad-tools");
        end.setOnFinished(_ -> {
            begin();
            gone.run();
        });
        turn(Page.FACES);
    }

    /** What is asked. */
    public Region header() {
        return head;
    }

    /** Where to go from it, for the place beside the way back. */
    public Region tools() {
        return tools;
    }

    /** What to answer with. */
    public Region body() {
        return body;
    }

    /** Begins with the next visitor. */
    public void begin() {
        end.stop();
        sheet.begin();
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
        sheet.arrange(leftHanded);
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
            case WRITING, TYPING, KEEPING, THANKED -> Page.LINE;
        };
    }

    private Page after() {
        return switch (page) {
            case FACES, WRITING, TYPING -> Page.LINE;
            case LINE, KEEPING, THANKED -> Page.KEEPING;
        };
    }

    private void turn(Page now) {
        page = now;
        body.getChildren().setAll(switch (now) {
            case FACES -> faces.root();
            case LINE -> line.root();
            case WRITING -> sheet.root();
            case TYPING -> typing.root();
            case KEEPING -> keeping.root();
            case THANKED -> goodbye;
        });
        renew();
    }

    private void renew() {
        faces.show(said);
        line.show(said);
        sheet.show(said);
        keeping.show(said, between);
        goodbye.setText(words.get(said.kept() ? "thanks.goodbye.kept" : "thanks.goodbye"));
        typing.show(said);
        // On the page with keys its words stand where the typing goes.
        head.setVisible(page != Page.TYPING);
        title.setText(words.get("thanks.title." + page));
        // A letter is not thrown away by one tap; whoever does not want to hand it over closes the pad.
        tools.getChildren().setAll(switch (page) {
            case FACES -> said.isWritten() ? List.of(next) : List.of(decline, next);
            case LINE -> List.of(back, next);
            case WRITING -> List.of(done);
            case TYPING -> List.of(typing.tools());
            case KEEPING -> List.of(back, give);
            case THANKED -> List.<Node>of();
        });
        HBox.setHgrow(typing.tools(), Priority.ALWAYS);
        give.setDisable(said.isEmpty());
    }

    private Button button(String key, Runnable action) {
        var button = Widgets.button(words.get(key), action);
        button.setAccessibleText(words.get(key));
        return button;
    }
}
