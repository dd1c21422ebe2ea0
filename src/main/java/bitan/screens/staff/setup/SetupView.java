package bitan.screens.staff.setup;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import bitan.counter.CounterState;
import bitan.problem.ProblemCode;
import bitan.settings.Settings;
import bitan.settings.SettingsField;
import bitan.setup.Attempt;
import bitan.setup.Attempt.Deed;
import bitan.setup.Setup;

/**
 * All the page shows at one moment. Immutable.
 *
 * @param values what each field of the settings is, as in their file; none for what the program chooses by itself
 */
record SetupView(CounterState state, Setup setup, Map<SettingsField, Object> values,
        List<MonitorSeat> monitors) {

    /** What a field is. */
    Optional<Object> value(SettingsField field) {
        return Optional.ofNullable(values.get(field));
    }

    /** Whether the administrator has locked a field. */
    boolean isLocked(SettingsField field) {
        return setup.locks().has(field);
    }

    Settings settings() {
        return state.settings();
    }

    /** The last of these deeds, if it was the last of all. */
    Optional<Attempt> attempt(Deed... deeds) {
        return setup.attempt().filter(one -> List.of(deeds).contains(one.deed()));
    }

    /** Whether any problem of the equipment has such a code. */
    boolean hasProblem(ProblemCode... codes) {
        return state.equipment().problems().stream().anyMatch(one -> List.of(codes).contains(one.code()));
    }
}
