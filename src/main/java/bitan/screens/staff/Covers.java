package bitan.screens.staff;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;

import bitan.conversation.Command;
import bitan.screens.shared.CounterState;
import bitan.screens.staff.panel.Panel;

/** What covers the clerk's screen: one editor at a time, and a question before everything. FX thread only. */
final class Covers {
    private final List<Panel> panels;
    private final Overlay overlay;
    private final Panel pin;
    private final Runnable opening;
    private int visit;
    private boolean isBrokenOff;

    /** Nothing in front; the PIN is asked for before all; {@code opening} is called before an editor is opened. */
    Covers(List<Panel> panels, Overlay overlay, Panel pin, Runnable opening) {
        this.opening = opening;
        this.panels = List.copyOf(panels);
        this.overlay = overlay;
        this.pin = pin;
        // Keys reach nothing behind it.
        all().filter(panel -> panel != pin)
                .forEach(panel -> panel.root().disableProperty().bind(pin.openProperty()));
    }

    /** In the order in which they cover each other. */
    List<Node> roots() {
        return all().<Node>map(Panel::root).toList();
    }

    /** Questions of a visit that is over are over; one that was broken off is asked about until it is decided. */
    void show(CounterState state, Consumer<Command> commands) {
        boolean isDecided = isBrokenOff && !state.interrupted();
        isBrokenOff = state.interrupted();
        if (state.conversation().visit() != visit || isDecided || pin.openProperty().get()) {
            visit = state.conversation().visit();
            overlay.close();
        }
        if (state.interrupted() && !isAsking()) {
            overlay.ask("staff.interrupted", () -> commands.accept(new Command.GoOn()),
                    () -> commands.accept(new Command.Close()));
        }
    }

    /** Whether anything covers the screen. */
    BooleanBinding open() {
        return Bindings.createBooleanBinding(this::isOpen,
                all().map(Panel::openProperty).toArray(ReadOnlyBooleanProperty[]::new));
    }

    boolean isOpen() {
        return all().anyMatch(panel -> panel.openProperty().get());
    }

    private Stream<Panel> all() {
        return Stream.concat(panels.stream(), Stream.of(overlay.panel(), pin));
    }

    /** Closes what is in front; whether anything was. */
    boolean close() {
        return overlay.close() || closePanel();
    }

    /** Closes the editor that is open; whether one was. */
    boolean closePanel() {
        return panels.stream().filter(Panel::close).count() > 0;
    }

    /** Closes an editor, or does what leads to opening it; not behind a question. */
    void toggle(Panel panel, Runnable lead) {
        if (!panel.close() && !isAsking()) {
            lead.run();
        }
    }

    /** Opens an editor in place of another, if it is not; not behind a question. */
    void open(Panel panel, Runnable open) {
        if (!panel.openProperty().get() && !isAsking()) {
            closePanel();
            opening.run();
            open.run();
        }
    }

    private boolean isAsking() {
        return overlay.panel().openProperty().get() || pin.openProperty().get();
    }
}
