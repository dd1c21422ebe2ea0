package bitan.screens.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/**
 * The first moment of a question: whatever is tapped or pressed in it was meant for what was there before. FX thread
 * only.
 */
public final class FirstMoment {
    /** Nobody reads and taps an answer in this time. */
    public static final Duration OF_TAPS = Duration.ofMillis(600);
    /** Somebody who types on has looked up by then, and a scanner has ended. */
    public static final Duration OF_KEYS = Duration.ofSeconds(1);

    private final InstantSource clock;
    private Instant since = Instant.MIN;

    /** None; {@code clock} tells how long a question has stood. */
    public FirstMoment(InstantSource clock) {
        this.clock = clock;
    }

    /** The question stands there from now on. */
    public void begin() {
        since = clock.instant();
    }

    /** Lets no early key answer, where the screen drops those that {@link #drops}. */
    public void guard(Node answers) {
        answers.getProperties().put(FirstMoment.class, this);
    }

    /** Whether a key was pressed too early for the question that its target answers. */
    public static boolean drops(KeyEvent event) {
        var node = event.getEventType().equals(KeyEvent.KEY_PRESSED)
                && event.getTarget() instanceof Node target
                        ? target
                        : null;
        for (var at = node; at != null; at = at.getParent()) {
            if (at.getProperties().get(FirstMoment.class) instanceof FirstMoment first) {
                return first.lastsForKeys();
            }
        }
        return false;
    }

    /** Whether it still is too early for a key. */
    public boolean lastsForKeys() {
        return clock.instant().isBefore(since.plus(OF_KEYS));
    }

    /** Whether it still is too early for a tap. */
    public boolean lastsForTaps() {
        return clock.instant().isBefore(since.plus(OF_TAPS));
    }
}
