package bitan.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.TargetDataLine;

import bitan.audio.codec.Pcm;
import bitan.audio.codec.SampleFormat;

/** An open line of a sound device, read as 16 kHz mono. Read by the thread that opened it, closed by any. */
final class InputLine implements AutoCloseable {

    private static final int READS_A_SECOND = 20;

    /**
     * The line holds four reads. Java Sound looks for data every quarter of this: measured behind PulseAudio,
     * 200 ms delay a sample by 10 ms more than 100 ms would, and forgive a pause of the program twice as long.
     */
    private static final int BUFFERED_READS = 4;

    private final String device;
    private final TargetDataLine line;
    private final Pcm pcm;
    private final Downmix downmix;
    private final Resampler resampler;
    private final ByteBuffer bytes;
    private final float[] decoded;
    private final float[] mixed;

    /**
     * Opens and starts a line.
     *
     * @param format signed 16 bits, little-endian
     * @throws LineUnavailableException if the device does not offer this now
     */
    InputLine(String device, TargetDataLine line, AudioFormat format) throws LineUnavailableException {
        this.device = device;
        this.line = line;
        pcm = new Pcm(SampleFormat.SIGNED_16, format.getChannels());
        downmix = new Downmix(pcm.channels());
        resampler = new Resampler((int) format.getSampleRate());
        int frames = (int) format.getSampleRate() / READS_A_SECOND;
        bytes = ByteBuffer.allocate(frames * format.getFrameSize()).order(ByteOrder.LITTLE_ENDIAN);
        mixed = new float[frames];
        decoded = new float[frames * pcm.channels()];
        line.open(format, bytes.capacity() * BUFFERED_READS);
        line.start();
    }

    /** The name of the device. */
    String device() {
        return device;
    }

    /**
     * Waits for the next 50 ms.
     *
     * @return what was heard; empty if the device went away or the line was closed
     */
    short[] read() {
        int got = line.read(bytes.array(), 0, bytes.capacity());
        if (got < bytes.capacity()) {
            return new short[0];
        }
        pcm.decode(bytes, decoded);
        downmix.mix(decoded, mixed.length, mixed);
        return resampler.push(mixed, mixed.length);
    }

    @Override
    public void close() {
        line.close();
    }
}
