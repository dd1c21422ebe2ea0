package bitan.app.doctor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import bitan.app.display.ScreenCheck;
import bitan.app.display.ScreenCheck.Seen;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;

/** Monitors, and a font with Chinese characters. */
final class ScreensCheck {

    /** Starts JavaFX. */
    List<Finding> findings() {
        var seen = ScreenCheck.look();
        return List.of(Finding.plain("screens", monitors(seen)).with(seen.problem()),
                Finding.plain("fonts", seen.font().orElse("")).with(seen.font().isPresent()
                        ? Optional.empty()
                        : Optional.of(Problem.of(ProblemCode.FNT_01))));
    }

    private static String monitors(Seen seen) {
        return seen.monitors().stream().map(monitor -> monitor.width() + "×" + monitor.height())
                .collect(Collectors.joining(", "));
    }
}
