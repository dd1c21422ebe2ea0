package bitan.audio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

import bitan.audio.codec.Codec;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.problem.Reason;

/**
 * A WAV file or stream as frames of 100 ms: PCM of 8 to 32 bits or float, what telephones and voice recorders write
 * ({@link Codec}), 4 to 192 kHz, made one channel. Only a block at a time is in memory. A file that breaks off gives
 * what it holds, then tells {@link #problem()}.
 */
public final class WavFile implements AudioSource {

    private static final int BLOCKS_A_SECOND = 10;
    private static final int FRAME = SAMPLE_RATE / BLOCKS_A_SECOND;

    private final String name;
    private final WavSamples samples;
    private final WavFormat format;
    private final OptionalLong totalSamples;
    private final Downmix downmix;
    private final Resampler resampler;
    private final ByteBuffer block;
    private final float[] decoded;
    private final float[] mixed;

    private short[] ready = new short[0];
    private int used;
    private long framesRead;
    private long position;
    private boolean drained;
    private Optional<Problem> problem = Optional.empty();
    private volatile boolean closed;

    private WavFile(WavSamples samples, String name) throws IOException, ProblemException {
        this.name = name;
        this.samples = samples;
        format = samples.format();
        var codec = format.codec();
        var bytes = samples.bytes();
        totalSamples = bytes.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(Resampler.resampledLength(codec.frames(bytes.getAsLong()), format.rate()));
        downmix = new Downmix(codec.channels());
        resampler = new Resampler(format.rate());
        int blocks = Math.max(1, (int) (format.rate() / BLOCKS_A_SECOND / codec.frames(codec.blockBytes())));
        block = ByteBuffer.allocate(blocks * codec.blockBytes()).order(samples.order());
        mixed = new float[(int) codec.frames(block.capacity())];
        decoded = new float[mixed.length * codec.channels()];
    }

    /**
     * Opens a file.
     *
     * @throws ProblemException WAV_01 not a WAV file that is read, WAV_03 without sound, WAV_04 cannot be opened or
     *             read
     */
    public static WavFile open(Path file) throws ProblemException {
        var name = file.toString();
        if (Files.isDirectory(file)) {
            throw new ProblemException(Problem.of(ProblemCode.WAV_04, name, Reason.IS_FOLDER));
        }
        try {
            return open(WavSamples.of(file), name);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /**
     * Opens a stream, which now belongs to this source. Its header may leave the lengths open: then the samples run
     * to its end.
     *
     * @param name what problems call it, such as {@code -}
     * @throws ProblemException as {@link #open(Path)}; the stream is then closed
     */
    public static WavFile open(InputStream in, String name) throws ProblemException {
        try {
            return open(WavSamples.of(in, name), name);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static WavFile open(WavSamples samples, String name) throws IOException, ProblemException {
        try {
            var file = new WavFile(samples, name);
            while (file.framesRead == 0 && !file.drained) {
                file.fill();
            }
            if (file.framesRead == 0) {
                throw new ProblemException(Problem.of(ProblemCode.WAV_03, name));
            }
            return file;
        } catch (IOException | ProblemException e) {
            samples.close();
            throw e;
        }
    }

    /** Samples the frames will hold together, at {@link AudioSource#SAMPLE_RATE}; empty for an open stream. */
    public OptionalLong totalSamples() {
        return totalSamples;
    }

    /** What was wrong with the file, known after {@link Captured.End}: WAV_02 if it broke off. */
    public Optional<Problem> problem() {
        return problem;
    }

    @Override
    public Captured next() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        while (ready.length - used < FRAME && !drained && !closed) {
            fillOrBreakOff();
        }
        int count = Math.min(FRAME, ready.length - used);
        if (count == 0 || closed) {
            return new Captured.End();
        }
        var frame = new Captured.Frame(Arrays.copyOfRange(ready, used, used + count), position,
                System.nanoTime());
        used += count;
        position += count;
        return frame;
    }

    private void fillOrBreakOff() {
        try {
            fill();
        } catch (IOException e) {
            drained = true;
            add(resampler.finish());
            problem = closed ? Optional.empty() : Optional.of(brokenOff());
        }
    }

    private void fill() throws IOException {
        int got = samples.read(block.array());
        int frames = format.codec().decode(block.limit(got), decoded);
        framesRead += frames;
        downmix.mix(decoded, frames, mixed);
        add(resampler.push(mixed, frames));
        if (got < block.capacity() && !samples.next()) {
            drained = true;
            add(resampler.finish());
            problem = samples.brokenOff() ? Optional.of(brokenOff()) : Optional.empty();
        }
    }

    private void add(short[] more) {
        var joined = Arrays.copyOfRange(ready, used, ready.length - used + more.length + used);
        System.arraycopy(more, 0, joined, ready.length - used, more.length);
        ready = joined;
        used = 0;
    }

    private Problem brokenOff() {
        return Problem.of(ProblemCode.WAV_02, name, Math.round(10.0 * framesRead / format.rate()) / 10.0);
    }

    @Override
    public void close() {
        closed = true;
        try {
            samples.close();
        } catch (IOException e) {
            // Nothing was written: what could not be closed lost nothing.
        }
    }

    private static Object reason(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> Reason.NO_SUCH_FILE;
            case AccessDeniedException _ -> Reason.PERMISSION_DENIED;
            case FileSystemException file when file.getReason() != null -> file.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }

    private static ProblemException unreadable(String name, IOException cause) {
        return new ProblemException(Problem.of(ProblemCode.WAV_04, name, reason(cause)), cause);
    }
}
