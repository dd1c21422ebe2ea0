package bitan.screens.shared;

/** How fast people read captions. */
public final class ReadingSpeed {
    /**
     * Ordinary readers of captions take about 4 Chinese characters a second; older readers take 1.6 times as
     * long (5.0 s against 3.2 s a sentence).
     */
    public static final double CHARACTERS_A_SECOND = 4 / 1.6;

    private ReadingSpeed() {
    }
}
