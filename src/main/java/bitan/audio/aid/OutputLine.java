package bitan.audio.aid;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** An open line of an output. Used by one thread, closed by any. */
final class OutputLine implements AutoCloseable {
    /**
     * What the line can hold, seconds. Java Sound divides a line of more than 1,024 samples into periods of 20 ms, and a
     * smaller one into two halves; measured behind PulseAudio, 70 ms leave room for what a period brings and takes.
     */
    private static final double ROOM = 0.07;

    /** An output that takes nothing for two seconds is gone. */
    private static final int MOST_LOOKS = 1_000;
    private static final int BETWEEN_LOOKS_MS = 2;

    private final String device;
    private final SourceDataLine line;
    private final AudioFormat format;
    private final int room;

    /**
     * Opens and starts a line.
     *
     * @param format signed 16 bits, little-endian
     * @throws LineUnavailableException if the device does not offer this now
     */
    OutputLine(String device, SourceDataLine line, AudioFormat format) throws LineUnavailableException {
        this.device = device;
        this.line = line;
        this.format = format;
        line.open(format, (int) Math.round(ROOM * rate()) * format.getFrameSize());
        room = line.getBufferSize();
        line.start();
    }

    String device() {
        return device;
    }

    /** Samples a second, hertz. */
    int rate() {
        return (int) format.getSampleRate();
    }

    boolean isOpen() {
        return line.isOpen();
    }

    /** Seconds of sound that wait to be heard; 0 or less when all was heard. */
    double waiting() {
        return (double) (room - line.available()) / format.getFrameSize() / rate();
    }

    /**
     * Adds samples as soon as there is room for them.
     *
     * @return whether the output took them; it is gone if not
     */
    boolean put(float[] samples) throws InterruptedException {
        for (int looks = 0; looks <= MOST_LOOKS; looks++) {
            if (write(samples)) {
                return true;
            }
            Thread.sleep(BETWEEN_LOOKS_MS);
        }
        return false;
    }

    /** Waits until all was heard, for two seconds at most. */
    void drain() throws InterruptedException {
        for (int looks = 0; looks < MOST_LOOKS && waiting() > 0; looks++) {
            Thread.sleep(BETWEEN_LOOKS_MS);
        }
    }

    /**
     * Adds samples without waiting, 1 being full scale and {@link Limiter#CEILING} the most.
     *
     * @return whether there was room for all of them; if not, none is added
     */
    boolean write(float[] samples) {
        int channels = format.getChannels();
        var bytes = ByteBuffer.allocate(samples.length * format.getFrameSize())
                .order(ByteOrder.LITTLE_ENDIAN);
        for (float sample : samples) {
            // Between two samples at the ceiling a resampler may go beyond it.
            short value = (short) Math
                    .round(Math.clamp(sample, -Limiter.CEILING, Limiter.CEILING) * Short.MAX_VALUE);
            for (int channel = 0; channel < channels; channel++) {
                bytes.putShort(value);
            }
        }
        return line.available() >= bytes.capacity()
                && line.write(bytes.array(), 0, bytes.capacity()) == bytes.capacity();
    }

    @Override
    public void close() {
        line.close();
    }
}
