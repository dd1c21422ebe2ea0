package bitan.settings;

import java.util.Map;
import java.util.Optional;

/**
 * What somebody chose for some fields of the settings. Immutable.
 *
 * @param values a text, number, truth value, monitor, telephone or choice for each field, as the file has it; empty for
 *     what the program chooses by itself
 */
public record SettingsChange(Map<SettingsField, Optional<Object>> values) {
    public SettingsChange {
        values = Map.copyOf(values);
    }

    /** One field. */
    public static SettingsChange of(SettingsField field, Object value) {
        return new SettingsChange(Map.of(field, Optional.of(value)));
    }

    /** One field that the program chooses by itself, or leaves empty. */
    public static SettingsChange none(SettingsField field) {
        return new SettingsChange(Map.of(field, Optional.empty()));
    }

    /**
     * The settings after it.
     *
     * @throws IllegalArgumentException if a value cannot be one of its field
     */
    public Settings in(Settings settings) {
        return SettingsTree.changed(settings, values);
    }
}
