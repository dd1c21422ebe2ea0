package bitan.app.display;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.screens.Displays.Display;
import bitan.screens.Windows;
import bitan.screens.shared.Fonts;
import bitan.settings.Settings.Monitor;

/** Looks at monitors and fonts without opening a window; once in a process. */
public final class ScreenCheck {
    private ScreenCheck() {
    }

    /** What there is to show things with. */
    public record Seen(List<Monitor> monitors, Optional<String> font) {

        /** What is wrong with the monitors, if anything is ({@code SCR-01}, {@code SCR-02}). */
        public Optional<Problem> problem() {
            return switch (monitors.size()) {
                case 0 -> Optional.of(Problem.of(ProblemCode.SCR_01));
                case 1 -> Optional.of(Problem.of(ProblemCode.SCR_02));
                default -> Optional.empty();
            };
        }
    }

    /** Starts JavaFX, looks, and leaves it running; the process ends with the command. */
    public static Seen look() {
        boolean display = DisplayServer.isThere();
        if (!display) {
            HeadlessPlatform.choose();
        }
        var seen = new CompletableFuture<Seen>();
        Platform.startup(() -> {
            var monitors = display ? Windows.displays().all() : List.<Display>of();
            seen.complete(new Seen(monitors.stream().map(Display::bounds).toList(), Fonts.chineseFamily()));
        });
        return seen.join();
    }
}
