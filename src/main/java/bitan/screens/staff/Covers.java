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
    private final Runnable opening;
    private int visit;

    /** Nothing in front; {@code opening} is called before an editor is opened. */
    Covers(List<Panel> panels, Overlay overlay, Runnable opening) {
        this.opening = opening;
        this.panels = List.copyOf(panels);
        this.overlay = overlay;
    }

    /** In the order in which they cover each other. */
    List<Node> roots() {
        return all().<Node>map(Panel::root).toList();
    }

    /** Questions of a visit that is over are over; one that was broken off is asked about until it is decided. */
    void show(CounterState state, Consumer<Command> commands) {
        if (state.conversation().visit() != visit) {
            visit = state.conversation().visit();
            overlay.close();
        }
        if (state.interrupted() && !overlay.panel().openProperty().get()) {
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
        return Stream.concat(panels.stream(), Stream.of(overlay.panel()));
    }

    /** Closes what is in front; whether anything was. */
    boolean close() {
        return overlay.close() || closePanel();
    }

    /** Closes the editor that is open; whether one was. */
    boolean closePanel() {
        return panels.stream().filter(Panel::close).count() > 0;
    }

    /** Opens an editor in place of another, or closes it; not behind a question. */
    void toggle(Panel panel, Runnable open) {
        if (!panel.close() && !overlay.panel().openProperty().get()) {
            closePanel();
            opening.run();
            open.run();
        }
    }
}
