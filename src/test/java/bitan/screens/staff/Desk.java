package bitan.screens.staff;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import bitan.counter.CounterState;
import bitan.counter.Door;
import bitan.counter.Intent;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.FirstMoment;
import bitan.screens.staff.desk.Arrangement;
import bitan.settings.Desk.Edge;
import bitan.settings.Language;

/**
 * A staff screen with a clerk in front: what is pressed, clicked and seen. It stands at a counter without a PIN: an editor
 * that is wanted may open.
 */
final class Desk {
    final List<Intent> intents = new ArrayList<>();
    private final StaffScreen screen;
    private Duration read = Duration.ZERO;
    private CounterState shown = Moments.state(new Story());
    private final Scene scene;

    private Desk(Language language, InstantSource clock, EditorDrafts shelf, int width, int height) {
        screen = new StaffScreen(language, () -> clock.instant().plus(read), this::take, shelf);
        scene = Pictures.scene(screen.root(), width, height);
    }

    Desk(Language language, InstantSource clock, int width, int height) {
        this(language, clock, new EditorDrafts(), width, height);
    }

    /** With what was being written on the screen before. */
    Desk(EditorDrafts shelf) {
        this(Language.CHINESE, InstantSource.system(), shelf, 1280, 800);
    }

    /** In front of people who have had time to read. */
    Desk(Language language, int width, int height) {
        this(language, InstantSource.system(), width, height);
    }

    Desk() {
        this(Language.CHINESE, 1280, 800);
    }

    Scene scene() {
        return scene;
    }

    StaffScreen screen() {
        return screen;
    }

    /** As the owner of the window does it. */
    void arrange(Arrangement arrangement, int width, int height) {
        screen.arrange(arrangement, Edge.RIGHT);
        resize(width, height);
    }

    void resize(int width, int height) {
        Pictures.scene(screen.root(), width, height);
    }

    Desk show(CounterState state) {
        shown = state.with(new Door(state.door().lock(), shown.door().admission()));
        screen.show(shown);
        Pictures.settle(scene);
        return this;
    }

    /** The clerk has had a second to read what is asked. */
    Desk read() {
        read = read.plus(FirstMoment.OF_KEYS);
        return this;
    }

    private void take(Intent intent) {
        if (intent instanceof Intent.OpenEditor(var editor)) {
            shown = shown.with(shown.door().admitting(editor));
            screen.show(shown);
        } else {
            intents.add(intent);
        }
    }

    /** A key goes to whatever has the focus. */
    void press(KeyCode code) {
        press(code, false);
    }

    /** As a key that lies under something: it comes again and again and is never let go. */
    void hold(KeyCode code) {
        key(KeyEvent.KEY_PRESSED, "", code, false);
        Pictures.settle(scene);
    }

    void press(KeyCode code, boolean control) {
        key(KeyEvent.KEY_PRESSED, "", code, control);
        key(KeyEvent.KEY_RELEASED, "", code, control);
        Pictures.settle(scene);
    }

    /** With Alt held down; the key comes again while it is held, as often as {@code times}. */
    void pressAlt(KeyCode code, int times) {
        for (int i = 0; i < times; i++) {
            alt(KeyEvent.KEY_PRESSED, code);
        }
        alt(KeyEvent.KEY_RELEASED, code);
        Pictures.settle(scene);
    }

    private void alt(EventType<KeyEvent> type, KeyCode code) {
        Event.fireEvent(scene.getFocusOwner(), new KeyEvent(type, "", "", code, false, false, true, false));
    }

    /** A key as the keyboard gives it: what it types comes before it is let go. */
    void press(KeyCode code, String typed) {
        key(KeyEvent.KEY_PRESSED, "", code, false);
        key(KeyEvent.KEY_TYPED, typed, KeyCode.UNDEFINED, false);
        key(KeyEvent.KEY_RELEASED, "", code, false);
        Pictures.settle(scene);
    }

    void type(String text) {
        text.codePoints().mapToObj(Character::toString)
                .forEach(letter -> key(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED, false));
        Pictures.settle(scene);
    }

    private void key(EventType<KeyEvent> type, String letter, KeyCode code, boolean control) {
        Event.fireEvent(scene.getFocusOwner(),
                new KeyEvent(type, letter, "", code, false, control, false, false));
    }

    /** Clicks the nth button in view that is named so, from 0, from above. */
    void click(String name, int nth) {
        touch(buttons(name).get(nth));
    }

    /** Chooses the clerk's latest turn by keys, and opens it for a new wording. */
    void edit() {
        press(KeyCode.UP);
        press(KeyCode.ENTER);
    }

    /** Opens the nth of the clerk's turns in view by the pointer, from 0, from above. */
    void edit(int nth) {
        var rows = turns();
        var mine = IntStream.range(0, rows.size()).filter(i -> rows.get(i).lookupAll(".turn-who").stream()
                .anyMatch(who -> ((Labeled) who).getText().equals("我"))).toArray();
        point(mine[nth]);
        click("改");
    }

    private List<Node> turns() {
        return seen().filter(node -> node.getStyleClass().contains("turn"))
                .sorted(Comparator.comparingDouble(row -> Measure.bounds(row).getMinY())).toList();
    }

    /** Puts the pointer on the nth turn in view, from 0, from above. */
    void point(int nth) {
        var rows = turns();
        for (int i = 0; i < rows.size(); i++) {
            var type = i == nth ? MouseEvent.MOUSE_ENTERED : MouseEvent.MOUSE_EXITED;
            Event.fireEvent(rows.get(i), new MouseEvent(type, 2, 2, 2, 2, MouseButton.NONE, 0, false, false,
                    false, false, false, false, false, true, false, true, null));
        }
        Pictures.settle(scene);
    }

    /** Presses the pointer on whatever is there. */
    void touch(Node button) {
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            Event.fireEvent(button,
                    new MouseEvent(type, 2, 2, 2, 2, MouseButton.PRIMARY, 1, false, false, false, false,
                            type == MouseEvent.MOUSE_PRESSED, false, false, true, false, true, null));
        }
        Pictures.settle(scene);
    }

    void click(String name) {
        click(name, 0);
    }

    List<ButtonBase> buttons(String name) {
        return seen().filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast)
                .filter(button -> button.getText().equals(name))
                .sorted(Comparator.comparingDouble(button -> Measure.bounds(button).getMinY())).toList();
    }

    /** What labels and buttons in view say. */
    List<String> labels() {
        return seen().filter(Labeled.class::isInstance).map(node -> ((Labeled) node).getText()).toList();
    }

    /** Text of the box that has the focus. */
    String focusedText() {
        return scene.getFocusOwner() instanceof TextInputControl box ? box.getText() : "no text box";
    }

    String focusedName() {
        return scene.getFocusOwner().getAccessibleText();
    }

    /** Whether a question or a text stands in front of everything. */
    boolean isAsked() {
        return seen().anyMatch(node -> node.getStyleClass().contains("scrim")
                || node.getStyleClass().contains("choice-menu"));
    }

    /** All nodes that can be seen. */
    Stream<Node> seen() {
        return Measure.visible(scene, Node.class).stream();
    }
}
