package bitan.note.code;

import java.util.List;
import java.util.Optional;

import bitan.settings.Comfort;
import bitan.settings.Comfort.Habit;
import bitan.settings.Settings.VisitorTheme;

/** What suited the visitor, as printed codes hold it: from the highest bit, text size, colours, way of answering. */
final class ComfortBits {
    /** Of everything together. */
    static final int BITS = 6;
    private static final int TWO_BITS = 3;
    /** The place of each is what stands in codes that were printed; no fifth fits. */
    private static final List<VisitorTheme> THEMES = List.of(VisitorTheme.LIGHT, VisitorTheme.DARK,
            VisitorTheme.YELLOW);
    private static final List<Habit> HABITS = List.of(Habit.TAP, Habit.WRITE, Habit.TYPE, Habit.SPEAK);

    private ComfortBits() {
    }

    static int of(Comfort comfort) {
        return comfort.textSize() << 4 | THEMES.indexOf(comfort.theme()) << 2
                | HABITS.indexOf(comfort.habit());
    }

    /** What six bits say; empty for the fourth colours, which do not exist. */
    static Optional<Comfort> read(int bits) {
        int theme = bits >> 2 & TWO_BITS;
        return theme < THEMES.size()
                ? Optional.of(new Comfort(bits >> 4 & TWO_BITS, THEMES.get(theme),
                        HABITS.get(bits & TWO_BITS)))
                : Optional.empty();
    }
}
