package bitan.screens.staff.setup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import bitan.counter.CounterState;
import bitan.counter.Intent;
import bitan.screens.shared.Messages;
import bitan.screens.staff.modal.Modal;
import bitan.settings.Language;
import bitan.settings.Settings;
import bitan.settings.SettingsField;

/**
 * The page on which a counter is set up, at its first start and later. It is open while the counter's state says so; before it is
 * opened for the first time, nothing of it is made. FX thread only.
 */
public final class SetupPage {
    private final Modal modal;
    private final Language language;
    private final Consumer<Intent> intents;
    private Runnable measure = () -> {};
    private Optional<SetupDialog> dialog = Optional.empty();
    private List<MonitorSeat> monitors = List.of();
    private Optional<CounterState> shown = Optional.empty();
    private Optional<Settings> read = Optional.empty();
    private Map<SettingsField, Object> values = Map.of();
    private boolean isLeaving;

    /** A closed page; {@code closed} is called when it was closed and the keyboard is free. */
    public SetupPage(Language language, Consumer<Intent> intents, Runnable closed) {
        this.language = language;
        this.intents = intents;
        modal = new Modal(() -> {
            leave();
            closed.run();
        });
        modal.root().getStyleClass().add("setup-scrim");
    }

    /** What it stands in. */
    public Modal modal() {
        return modal;
    }

    /** Shows a card of known size on the visitor's screen, when that is wanted. */
    public void onMeasure(Runnable wanted) {
        measure = wanted;
    }

    /** The monitors that are there, and whose they are. */
    public void show(List<MonitorSeat> now) {
        monitors = List.copyOf(now);
        render();
    }

    /** Follows the counter; whether it is to be opened now. */
    public boolean show(CounterState state) {
        shown = Optional.of(state);
        if (state.setup().isEmpty()) {
            isLeaving = false;
            modal.close();
        }
        render();
        return state.setup().isPresent() && !isLeaving && !modal.openProperty().get();
    }

    /** Opens it where something is to be done. */
    public void open() {
        if (dialog.isEmpty()) {
            var made = new SetupDialog(new Fields(Messages.in(language), intents), language.locale(),
                    () -> measure.run(), modal::close);
            modal.fill(made.root());
            dialog = Optional.of(made);
        }
        modal.open();
        render();
        dialog.ifPresent(SetupDialog::begin);
    }

    private void leave() {
        isLeaving = shown.flatMap(CounterState::setup).isPresent();
        if (isLeaving) {
            intents.accept(new Intent.AtSetup.Leave());
        }
    }

    private void render() {
        shown.filter(_ -> modal.openProperty().get()).ifPresent(state -> state.setup().ifPresent(setup -> {
            if (!read.equals(Optional.of(state.settings()))) {
                read = Optional.of(state.settings());
                values = SettingsField.valuesIn(state.settings());
            }
            var now = new SetupView(state, setup, values, monitors);
            dialog.ifPresent(page -> page.show(now));
        }));
    }
}
