package bitan.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.Consumer;

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

    /** What is handed on to an ear at once: a fifth of a read, so that the ear waits for no more than that. */
    private static final int PIECES_A_READ = 5;
    private static final int BETWEEN_LOOKS_MS = 2;
    /** After so long without sound the line itself is waited for, which tells if the device has gone. */
    private static final int LOOKS = 100;

    private final String device;
    private final TargetDataLine line;
    private final int frameSize;
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
        frameSize = format.getFrameSize();
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
        return got < bytes.capacity() ? new short[0] : samples(bytes, mixed.length);
    }

    /**
     * The same, and hands on each piece of about 10 ms as soon as it is there.
     *
     * @param ear must return at once
     */
    short[] read(Consumer<short[]> ear) throws InterruptedException {
        var all = new short[0];
        for (int piece = 0; piece < PIECES_A_READ; piece++) {
            int length = bytes.capacity() / PIECES_A_READ / frameSize * frameSize;
            awaitAvailable(length);
            if (line.read(bytes.array(), 0, length) < length) {
                return new short[0];
            }
            var samples = samples(bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN).limit(length),
                    length / frameSize);
            ear.accept(samples);
            all = joined(all, samples);
        }
        return all;
    }

    /** Java Sound looks for data every 50 ms only while it waits, {@link #BUFFERED_READS}. */
    private void awaitAvailable(int length) throws InterruptedException {
        for (int looks = 0; looks < LOOKS && line.isOpen() && line.available() < length; looks++) {
            Thread.sleep(BETWEEN_LOOKS_MS);
        }
    }

    private short[] samples(ByteBuffer from, int frames) {
        pcm.decode(from, decoded);
        downmix.mix(decoded, frames, mixed);
        return resampler.push(mixed, frames);
    }

    private static short[] joined(short[] first, short[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @Override
    public void close() {
        line.close();
    }
}
