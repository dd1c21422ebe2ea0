package bitan.screens.visitor;

import java.time.InstantSource;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import bitan.conversation.Command;
import bitan.conversation.Conversation;
import bitan.conversation.Speaker;
import bitan.screens.shared.CounterState;
import bitan.screens.shared.Intent;
import bitan.screens.shared.Look;
import bitan.screens.shared.TypingBox;
import bitan.screens.shared.Words;
import bitan.screens.visitor.check.CheckCard;
import bitan.settings.Settings;
import bitan.settings.Settings.VisitorTheme;

/**
 * What the visitor sees and touches. Text size and colours are the visitor's own; every visit begins with those of
 * the settings. FX thread only.
 */
public final class VisitorScreen {
    /** Narrower than this, what stands side by side goes below each other. */
    private static final double NARROW = 1200;
    /** From this height on there is room to spare between the parts. */
    private static final double ROOMY = 1000;

    private final VBox root = new VBox();
    private final Look look = new Look(root);
    private final HeadBar head;
    private final Lines lines;
    private final PaceBar pace;
    private final CheckCard check;
    private final TypingBox typing;
    private final Greeting greeting;
    private int visit;
    private int textStep;

    /**
     * A screen before its first state.
     *
     * @param clock what the turns' times were taken from
     */
    public VisitorScreen(Words words, InstantSource clock, Consumer<Intent> intents) {
        head = new HeadBar(words, this::textSize, this::theme);
        lines = new Lines(words, clock);
        greeting = new Greeting(words);
        pace = new PaceBar(words, signal -> intents.accept(new Intent.Converse(new Command.Signal(signal))));
        check = new CheckCard(words, clock, command -> intents.accept(new Intent.Converse(command)));
        typing = new TypingBox(Speaker.VISITOR, words, intents);
        var middle = new StackPane(lines.root(), greeting);
        VBox.setVgrow(middle, Priority.ALWAYS);
        greeting.managedProperty().bind(greeting.visibleProperty());
        var foot = new VBox(pace, check.answers(), typing.root());
        foot.getStyleClass().add("foot");
        root.getStyleClass().add("visitor");
        root.getChildren().addAll(head, middle, check.root(), foot);
        root.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, ContextMenuEvent::consume);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        // Touching a button must not take the keyboard away from the box; moving to one by Tab does.
        root.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> typing.focus());
        root.sceneProperty().subscribe(_ -> typing.focus());
        root.widthProperty().subscribe(width -> arrange(width.doubleValue() < NARROW));
        root.heightProperty().subscribe(height -> style("roomy", height.doubleValue() >= ROOMY));
        textSize(0);
    }

    /** The root of the visitor's scene. */
    public Parent root() {
        return root;
    }

    /** Shows a state. */
    public void show(CounterState state) {
        var conversation = state.conversation();
        if (visit != conversation.visit()) {
            visit = conversation.visit();
            begin(state.settings());
        }
        head.show(state);
        lines.show(conversation);
        ask(conversation);
        typing.show(state);
        greeting.setVisible(lines.isEmpty());
    }

    /** While something is asked there are two answers, in the place of the signals. */
    private void ask(Conversation conversation) {
        boolean asked = check.isOpen();
        check.show(conversation, root.getHeight());
        pace.show(conversation, check.isOpen());
        if (asked && !check.isOpen()) {
            typing.focus();
        }
    }

    private void begin(Settings settings) {
        lines.begin();
        textSize(settings.visitorTextSize());
        theme(settings.visitorTheme());
        typing.focus();
    }

    private void textSize(int step) {
        style("text-" + textStep, false);
        textStep = step;
        style("text-" + textStep, true);
        lines.rescale();
        head.chosen(textStep, look.theme());
    }

    private void theme(VisitorTheme theme) {
        look.wear(theme);
        head.chosen(textStep, theme);
    }

    private void arrange(boolean narrow) {
        head.arrange(narrow);
        pace.arrange(narrow);
    }

    private void style(String name, boolean on) {
        root.getStyleClass().remove(name);
        if (on) {
            root.getStyleClass().add(name);
        }
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_UP -> lines.scrollPages(-1);
            case PAGE_DOWN -> lines.scrollPages(1);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
