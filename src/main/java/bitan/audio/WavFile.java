package bitan.audio;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

import bitan.disk.RegularFile;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/**
 * A WAV file or stream as frames of 100 ms: PCM of 8 to 32 bits or float, 4 to 192 kHz, mixed down to mono. Only
 * a block at a time is in memory. A file that breaks off gives what it holds, then tells {@link #problem()}.
 */
public final class WavFile implements AudioSource {

    private static final int BLOCKS_A_SECOND = 10;
    private static final int FRAME = SAMPLE_RATE / BLOCKS_A_SECOND;

    private final InputStream in;
    private final String name;
    private final WavFormat format;
    private final OptionalLong promised;
    private final OptionalLong totalSamples;
    private final Resampler resampler;
    private final ByteBuffer block;
    private final float[] mixed;

    private short[] ready = new short[0];
    private int used;
    private long bytesRead;
    private long position;
    private boolean drained;
    private Optional<Problem> problem = Optional.empty();
    private volatile boolean closed;

    private WavFile(InputStream in, String name, WavHead head, OptionalLong size) {
        this.in = in;
        this.name = name;
        format = head.format();
        promised = head.dataBytes();
        totalSamples = head.resampledLength(size);
        resampler = new Resampler(format.rate());
        int frames = format.rate() / BLOCKS_A_SECOND;
        block = ByteBuffer.allocate(frames * format.frameBytes()).order(ByteOrder.LITTLE_ENDIAN);
        mixed = new float[frames];
    }

    /**
     * Opens a file.
     *
     * @throws ProblemException WAV_01 not PCM, WAV_03 without sound, WAV_04 cannot be opened or read
     */
    public static WavFile open(Path file) throws ProblemException {
        var name = file.toString();
        try {
            if (Files.isDirectory(file)) {
                throw new FileSystemException(name, null, "a directory");
            }
            var in = RegularFile.stream(file);
            return open(new BufferedInputStream(in), name, Optional.of(file),
                    OptionalLong.of(Files.size(file)));
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /**
     * Opens a stream, which now belongs to this source. Its header may leave the lengths open (0 or 0xffffffff):
     * then the samples run to its end.
     *
     * @param name what problems call it, such as {@code -}
     * @throws ProblemException as {@link #open(Path)}; the stream is then closed
     */
    public static WavFile open(InputStream in, String name) throws ProblemException {
        try {
            return open(new BufferedInputStream(in), name, Optional.empty(), OptionalLong.empty());
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static WavFile open(InputStream stream, String name, Optional<Path> again, OptionalLong size)
            throws IOException, ProblemException {
        var in = stream;
        try {
            var head = new WavHeadReader(in, name).read();
            if (head.passed()) {
                in.close();
                in = returned(again, head.dataStart(), name);
            }
            var file = new WavFile(in, name, head, size);
            file.fill();
            if (file.wholeFrames() == 0) {
                throw new ProblemException(Problem.of(ProblemCode.WAV_03, name));
            }
            return file;
        } catch (IOException | ProblemException e) {
            in.close();
            throw e;
        }
    }

    /** A stream cannot go back to samples that came before their format; a file is opened once more. */
    private static InputStream returned(Optional<Path> file, long dataStart, String name)
            throws IOException, ProblemException {
        if (file.isEmpty()) {
            throw new ProblemException(Problem.of(ProblemCode.WAV_01, name, "samples before their format"));
        }
        var in = new BufferedInputStream(RegularFile.stream(file.get()));
        in.skipNBytes(dataStart);
        return in;
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
        int wanted = (int) Math.min(block.capacity(), promised.orElse(Long.MAX_VALUE) - bytesRead);
        int got = in.readNBytes(block.array(), 0, wanted);
        bytesRead += got;
        int frames = got / format.frameBytes();
        format.sample().mix(block, format.channels(), mixed, frames);
        add(resampler.push(mixed, frames));
        if (got < block.capacity()) {
            drained = true;
            add(resampler.finish());
        }
        if (got < wanted && promised.isPresent()) {
            problem = Optional.of(brokenOff());
        }
    }

    private void add(short[] more) {
        var joined = Arrays.copyOfRange(ready, used, ready.length - used + more.length + used);
        System.arraycopy(more, 0, joined, ready.length - used, more.length);
        ready = joined;
        used = 0;
    }

    private long wholeFrames() {
        return bytesRead / format.frameBytes();
    }

    private Problem brokenOff() {
        return Problem.of(ProblemCode.WAV_02, name, Math.round(10.0 * wholeFrames() / format.rate()) / 10.0);
    }

    @Override
    public void close() {
        closed = true;
        try {
            in.close();
        } catch (IOException e) {
            // Nothing was written: what could not be closed lost nothing.
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "no such file";
            case AccessDeniedException _ -> "permission denied";
            case FileSystemException file when file.getReason() != null -> file.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }

    private static ProblemException unreadable(String name, IOException cause) {
        return new ProblemException(Problem.of(ProblemCode.WAV_04, name, reason(cause)), cause);
    }
}
