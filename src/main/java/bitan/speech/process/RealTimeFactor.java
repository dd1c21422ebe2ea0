package bitan.speech.process;

/**
 * Whether a process that kept up with speech has fallen behind it, so that another one may do better. One that never
 * kept up is not to blame: the model is too large for this machine. One thread.
 */
final class RealTimeFactor {
    /** How much of the newest second counts. */
    private static final double WEIGHT = 0.2;
    /** Sound after which it is known how fast the process can be, seconds. */
    private static final double KNOWN_AFTER = 5;
    private static final double BEHIND = 2;

    private double factor = 1;
    private double sound;
    private boolean kept;

    /** Takes how long the process needed for so much sound; both in seconds. */
    void note(double seconds, double soundSeconds) {
        factor += (seconds / soundSeconds - factor) * Math.min(1, WEIGHT * soundSeconds);
        sound += soundSeconds;
        kept |= sound >= KNOWN_AFTER && factor < 1;
    }

    /** Whether it takes more than twice as long as the sound lasts, and once did not. */
    boolean isLost() {
        return kept && factor > BEHIND;
    }
}
