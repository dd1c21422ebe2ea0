package bitan.screens.shared;

import java.time.Duration;

/**
 * A look at a whole screen, as a listener of its frames: at the first frame, then never again before {@code apart} has
 * passed. While a caret blinks there are frames all the time, and to look at every button in each of them took half of what
 * the program takes at rest. FX thread only.
 */
public final class SeldomLook implements Runnable {
    private final long apart;
    private final Runnable look;
    private long next = System.nanoTime();

    /** A look that is taken so far apart. */
    public SeldomLook(Duration apart, Runnable look) {
        this.apart = apart.toNanos();
        this.look = look;
    }

    @Override
    public void run() {
        long now = System.nanoTime();
        if (now - next >= 0) {
            next = now + apart;
            look.run();
        }
    }
}
