package bitan.audio;

/** Where sound comes from: a microphone, a file, a demonstration. Read by one thread, closed by any. */
public interface AudioSource extends AutoCloseable {

    /** Samples a second of every frame, hertz: what the speech models were trained on. */
    int SAMPLE_RATE = 16_000;

    /**
     * Waits for the next piece. After {@link Captured.End} it answers {@code End} for ever.
     *
     * @throws InterruptedException if the reading thread is asked to stop
     */
    Captured next() throws InterruptedException;

    /** Whether its sound goes by if it is not read, as a microphone's does; a source that waits for its reader says no. */
    default boolean isLive() {
        return true;
    }

    /** Lets go of the device or file. May be called twice. */
    @Override
    void close();
}
