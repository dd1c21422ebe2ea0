package bitan.screens.shared;

import java.util.List;

/**
 * A key of the clerk's, as keyboards name it. Immutable.
 *
 * @param name what is written on it
 * @param id under which the words for what it does lie: staff.key.ID
 */
public record StaffKey(String name, String id) {
    /** Those of every minute. */
    public static final List<StaffKey> OF_EVERY_MINUTE = List.of(of("F2"), of("F6"), of("F9"), of("Enter"),
            new StaffKey("↑", "Up"), of("F1"));
    /** All of them. */
    public static final List<StaffKey> ALL = List.of(of("F1"), of("F2"), of("F3"), of("F4"), of("F5"),
            of("F6"),
            of("F7"), of("F8"), of("F9"), of("F10"), of("F11"), of("F12"), new StaffKey("Alt+Q", "AltQ"),
            new StaffKey("Alt+B", "AltB"), new StaffKey("Alt+W", "AltW"), new StaffKey("Alt+J", "AltJ"),
            new StaffKey("Ctrl+1 … 0", "Steps"), new StaffKey("Alt+1 … 9", "Sentences"),
            new StaffKey("Alt+0", "EditSentences"), new StaffKey("Ctrl+Z Y", "Undo"), of("Enter"),
            new StaffKey("Ctrl+Enter", "CtrlEnter"), new StaffKey("↑", "Up"),
            new StaffKey("Ctrl+↑ ↓", "CtrlUp"),
            new StaffKey("PgUp PgDn", "Page"), of("Esc"), new StaffKey("Ctrl+L", "CtrlL"),
            new StaffKey("Ctrl+Q", "CtrlQ"));

    private static StaffKey of(String name) {
        return new StaffKey(name, name);
    }

    /** What it does. */
    public String meaning(Messages words) {
        return words.get("staff.key." + id);
    }
}
