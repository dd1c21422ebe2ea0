package bitan.screens.staff.pin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import javafx.animation.PauseTransition;

import bitan.screens.shared.Messages;

/** Says how long something lasts yet, anew with every second. FX thread only. */
final class Countdown {
    private final Messages words;
    private final InstantSource clock;
    private final PauseTransition second = new PauseTransition();

    /** {@code passed} is called with every second that has passed. */
    Countdown(Messages words, InstantSource clock, Runnable passed) {
        this.words = words;
        this.clock = clock;
        second.setOnFinished(_ -> passed.run());
    }

    boolean isOver(Instant end) {
        return !clock.instant().isBefore(end);
    }

    /** What is left until then, in words; counts on if anything is. */
    String left(Instant end) {
        var left = Duration.between(clock.instant(), end);
        // To the next full second, so that none is left out.
        second.setDuration(javafx.util.Duration.millis(left.toMillisPart() + 1));
        second.playFromStart();
        long seconds = left.plusMillis(999).toSeconds();
        return seconds < 60
                ? words.format("staff.pin.seconds", seconds)
                : words.format("staff.pin.minutes", seconds / 60,
                        String.format(Locale.ROOT, "%02d", seconds % 60));
    }

    /** Nothing is waited for any more. */
    void stop() {
        second.stop();
    }
}
