package bitan.app.display;

import java.util.List;
import java.util.Optional;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.screens.Displays.Display;
import bitan.screens.Windows;
import bitan.screens.shared.Fonts;
import bitan.settings.Settings.Monitor;

/** Looks at monitors and fonts without opening a window; once in a process. */
public final class ScreenCheck {
    private ScreenCheck() {
    }

    /**
     * What there is to show things with.
     *
     * @param problem what is wrong with the monitors, if anything is (SCR-01, SCR-02, SCR-04)
     */
    public record Seen(List<Monitor> monitors, Optional<Fonts.Chinese> font, Optional<Problem> problem) {

        private static Seen now(Optional<Problem> unusable) {
            var monitors = unusable.isEmpty() ? Windows.displays().all() : List.<Display>of();
            return new Seen(monitors.stream().map(Display::bounds).toList(), Fonts.chinese(),
                    unusable.or(() -> problem(monitors.size())));
        }

        private static Optional<Problem> problem(int monitors) {
            return switch (monitors) {
                case 0 -> Optional.of(Problem.of(ProblemCode.SCR_01));
                case 1 -> Optional.of(Problem.of(ProblemCode.SCR_02));
                default -> Optional.empty();
            };
        }

        /** What is wrong with the fonts, if anything is ({@code FNT-01}, {@code FNT-02}). */
        public Optional<Problem> fontProblem() {
            return font.isEmpty() ? Optional.of(Problem.of(ProblemCode.FNT_01)) : font.get().problem();
        }
    }

    /**
     * Starts JavaFX, looks, and leaves it running; the process ends with the command.
     *
     * @throws ProblemException SCR-04 or SCR-05 if JavaFX does not start
     */
    public static Seen look() throws ProblemException {
        var unusable = DisplayServer.problem();
        if (unusable.isPresent()) {
            HeadlessPlatform.choose();
        }
        return JavaFxStart.first(() -> Seen.now(unusable));
    }
}
