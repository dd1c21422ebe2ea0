package bitan.settings;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/**
 * What the machine's administrator does not let a counter choose. Immutable.
 *
 * @param fields of the settings
 * @param doors what is chosen elsewhere
 * @param by the administrator's file
 */
public record Locks(Set<SettingsField> fields, Set<Door> doors, Path by) {

    /** What can be locked and is no field of the settings. */
    public enum Door {
        /** The staff PIN. */
        PIN("pin"),
        /** Whether the program is started at login. */
        AUTOSTART("autostart");

        private final String label;

        Door(String label) {
            this.label = label;
        }

        /** Its name among what is locked. */
        public String label() {
            return label;
        }
    }

    /** Everything can be chosen. */
    public static final Locks NONE = new Locks(Set.of(), Set.of(), Path.of(""));

    public Locks {
        fields = Set.copyOf(fields);
        doors = Set.copyOf(doors);
    }

    /** Whether a field of the settings is locked. */
    public boolean has(SettingsField field) {
        return fields.contains(field);
    }

    /** Whether something beside the settings is locked. */
    public boolean has(Door door) {
        return doors.contains(door);
    }

    /** Settings somebody wants, with the locked fields as they were. */
    public Settings kept(Settings before, Settings wanted) {
        return fields.isEmpty() ? wanted : SettingsTree.with(wanted, fields, before);
    }

    /** Why a change cannot be made whole, if it changes what is locked ({@code SET-06}). */
    public Optional<Problem> refusal(Settings before, Settings wanted) {
        var old = SettingsTree.of(before);
        var fresh = SettingsTree.of(wanted);
        var refused = EnumSet.noneOf(SettingsField.class);
        fields.stream().filter(field -> !old.get(field.label()).equals(fresh.get(field.label())))
                .forEach(refused::add);
        return refused.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of(ProblemCode.SET_06, refused.stream().map(SettingsField::label)
                        .collect(Collectors.joining(", ")), by));
    }

    /**
     * Lets somebody choose something beside the settings.
     *
     * @throws ProblemException SET-06 if it is locked
     */
    public void require(Door door) throws ProblemException {
        if (has(door)) {
            throw new ProblemException(Problem.of(ProblemCode.SET_06, door.label(), by));
        }
    }
}
