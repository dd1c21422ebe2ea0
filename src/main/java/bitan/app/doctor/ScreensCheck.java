package bitan.app.doctor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import bitan.app.display.ScreenCheck;
import bitan.app.display.ScreenCheck.Seen;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.screens.shared.Fonts;

/** Monitors, and a font with Chinese characters. */
final class ScreensCheck {

    /** Starts JavaFX. */
    List<Finding> findings() {
        try {
            var seen = ScreenCheck.look();
            return List.of(screens(monitors(seen), seen.problem()),
                    Finding.plain("fonts", seen.font().map(Fonts.Chinese::family).orElse(""))
                            .with(seen.fontProblem()));
        } catch (ProblemException e) {
            return List.of(screens("", Optional.of(e.problem())));
        }
    }

    private static Finding screens(String monitors, Optional<Problem> problem) {
        return problem.filter(found -> found.code() == ProblemCode.SCR_04)
                .map(silent -> Finding.of("screens", "displayUnanswered", silent.facts().toArray()))
                .orElseGet(() -> Finding.plain("screens", monitors)).with(problem);
    }

    private static String monitors(Seen seen) {
        return seen.monitors().stream().map(monitor -> monitor.width() + "×" + monitor.height())
                .collect(Collectors.joining(", "));
    }
}
