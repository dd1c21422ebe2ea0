package bitan.screens.staff;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import bitan.conversation.Command;
import bitan.counter.CounterState;
import bitan.screens.staff.Overlay.Instead;
import bitan.screens.staff.modal.Modal;

/** What covers the clerk's screen: one editor at a time, and a question before everything. FX thread only. */
final class Modals {
    private static final double FADED = 0.35;

    private final List<Modal> modals;
    private final Overlay overlay;
    private final Modal pin;
    private final Runnable opening;
    private final Consumer<Command> commands;
    private final BooleanProperty undecided = new SimpleBooleanProperty();
    private int visit;

    /** Nothing in front; the PIN is asked for before all; {@code opening} is called before an editor is opened. */
    Modals(List<Modal> modals, Overlay overlay, Modal pin, Runnable opening, Consumer<Command> commands) {
        this.opening = opening;
        this.commands = commands;
        this.modals = List.copyOf(modals);
        this.overlay = overlay;
        this.pin = pin;
        // Keys reach nothing behind it.
        all().filter(modal -> modal != pin)
                .forEach(modal -> modal.root().disableProperty().bind(pin.openProperty()));
    }

    /** In the order in which they cover each other. */
    List<Node> roots() {
        return all().<Node>map(Modal::root).toList();
    }

    /** Questions of a visit that is over are over; one that was broken off is asked about until it is decided. */
    void show(CounterState state) {
        boolean isDecided = undecided.get() && !state.visit().interrupted();
        undecided.set(state.visit().interrupted());
        if (state.conversation().visit() != visit || isDecided || pin.openProperty().get()) {
            visit = state.conversation().visit();
            overlay.close();
        }
        if (undecided.get() && !isAsking()) {
            askAgain();
        }
    }

    /** Whether it is not decided what becomes of a visit that was broken off. */
    boolean isUndecided() {
        return undecided.get();
    }

    /** Whether this is for nobody: too soon for an answer, or the next touch after the question was put aside, which asks anew. */
    private boolean takes(InputEvent event) {
        boolean isKey = event instanceof KeyEvent && event.getEventType() != KeyEvent.KEY_RELEASED;
        boolean isTouch = event.getEventType() == KeyEvent.KEY_PRESSED
                || event.getEventType() == MouseEvent.MOUSE_PRESSED;
        if (undecided.get() && isTouch && !isAsking()) {
            askAgain();
            return true;
        }
        if (isKey && overlay.modal().isTooSoon()) {
            overlay.sayTooSoon();
        }
        return isKey && all()
                .anyMatch(modal -> modal.isTooSoon() && !(modal == pin && isDigit((KeyEvent) event)));
    }

    /** Comes before whatever else hears of keys and touches below a root. */
    void heed(Node root) {
        var original = root.getEventDispatcher();
        root.setEventDispatcher((event, tail) -> event instanceof InputEvent input && takes(input)
                ? null
                : original.dispatchEvent(event, tail));
    }

    /**
     * Lets everybody see what cannot be used while a visit is not decided about, also when the question was put aside;
     * {@code decided} is called when it can be used again.
     */
    void fade(Node content, Runnable decided) {
        undecided.subscribe(now -> {
            content.setOpacity(now ? FADED : 1);
            if (!now) {
                decided.run();
            }
        });
    }

    /** Digits of a PIN are no answer before Enter, and whoever knows the PIN does not wait to type it. */
    private static boolean isDigit(KeyEvent event) {
        return event.getEventType() == KeyEvent.KEY_TYPED && event.getCharacter().matches("[0-9]");
    }

    private void askAgain() {
        Runnable erase = () -> overlay.ask("staff.interrupted.sure", Optional.empty(),
                () -> commands.accept(new Command.Close()), Optional.empty());
        overlay.ask("staff.interrupted", Optional.empty(), () -> commands.accept(new Command.GoOn()),
                Optional.of(new Instead(erase)));
    }

    /** Whether the screen behind is not to be used: something covers it, or its visit is not decided about. */
    BooleanBinding open() {
        return undecided.or(Bindings.createBooleanBinding(this::isOpen,
                all().map(Modal::openProperty).toArray(ReadOnlyBooleanProperty[]::new)));
    }

    boolean isOpen() {
        return all().anyMatch(modal -> modal.openProperty().get());
    }

    private Stream<Modal> all() {
        return Stream.concat(modals.stream(), Stream.of(overlay.modal(), pin));
    }

    /** Closes what is in front; whether anything was. */
    boolean close() {
        return overlay.close() || closeModal();
    }

    /** Closes the editor that is open; whether one was. */
    boolean closeModal() {
        return modals.stream().filter(Modal::close).count() > 0;
    }

    /** Closes an editor, or does what leads to opening it; not behind a question. */
    void toggle(Modal modal, Runnable lead) {
        if (!modal.close() && !isAsking()) {
            lead.run();
        }
    }

    /** Opens an editor in place of another, if it is not; not behind a question. */
    void open(Modal modal, Runnable open) {
        if (!modal.openProperty().get() && !isAsking()) {
            closeModal();
            opening.run();
            open.run();
        }
    }

    private boolean isAsking() {
        return overlay.modal().openProperty().get() || pin.openProperty().get();
    }
}
