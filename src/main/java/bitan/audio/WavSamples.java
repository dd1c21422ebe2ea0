package bitan.audio;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;

import bitan.audio.ChunkStream.Chunk;
import bitan.disk.RegularFile;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.problem.Reason;

/**
 * What a WAV stream says of its samples, and then the samples of one data chunk after the other. Lengths are believed
 * as far as they can be: writers to a pipe leave placeholders, and nobody comes back to fill them in. One thread.
 */
final class WavSamples implements AutoCloseable {
    private static final long OPEN = Long.MAX_VALUE;
    private static final long UNKNOWN = 0xffff_ffffL;
    /** No stream of a counter is as long as 2 GB: from here on a length is a placeholder. */
    private static final long NEARLY_2_GB = 0x7f00_0000L;
    /** Smaller placeholders are a round number of 16 MB blocks, less a few headers or buffers. */
    private static final long ROUND = 1 << 24;
    private static final long LESS_AT_MOST = 0x2000;

    private final String name;
    private final Optional<Path> file;
    private final OptionalLong fileBytes;
    private ChunkStream chunks;
    private @Nullable WavFormat format;
    private long riffStart;
    private long riffEnd = OPEN;
    private OptionalLong largeData = OptionalLong.empty();
    private long dataStart = -1;
    private long length;
    private long remaining;
    private boolean ended;
    private boolean brokenOff;

    private WavSamples(InputStream in, String name, Optional<Path> file, OptionalLong fileBytes) {
        this.chunks = new ChunkStream(in);
        this.name = name;
        this.file = file;
        this.fileBytes = fileBytes;
    }

    /**
     * The samples of a file.
     *
     * @throws IOException if it cannot be opened
     */
    static WavSamples of(Path file) throws IOException {
        var size = Files.isRegularFile(file) ? OptionalLong.of(Files.size(file)) : OptionalLong.empty();
        return new WavSamples(RegularFile.stream(file), file.toString(), Optional.of(file), size);
    }

    /** The samples of a stream, which belongs to this from now on; problems call it {@code name}. */
    static WavSamples of(InputStream in, String name) {
        return new WavSamples(in, name, Optional.empty(), OptionalLong.empty());
    }

    /**
     * Reads up to the first sample. Called once, before anything else.
     *
     * @throws ProblemException WAV_01 if this is not a WAV file that can be read, WAV_03 if it is empty
     */
    WavFormat format() throws IOException, ProblemException {
        try {
            WavOpening.check(chunks, name);
            boolean here = false;
            while (format == null || dataStart < 0) {
                var chunk = chunks.next();
                here = chunk.id().equals("data");
                take(chunk);
            }
            if (!here) {
                readAgain();
            }
            return format;
        } catch (EOFException e) {
            throw refusal(format == null ? Reason.ENDS_BEFORE_FORMAT : Reason.ENDS_BEFORE_SAMPLES);
        }
    }

    private void take(Chunk chunk) throws IOException, ProblemException {
        switch (chunk.id()) {
            case "data" -> data(chunk);
            case "fmt " -> format = format(chunk);
            default -> enterOrPass(chunk);
        }
    }

    /** A stream cannot go back to samples that came before their format; a file is opened once more. */
    private void data(Chunk chunk) throws IOException, ProblemException {
        if (format == null && file.isEmpty()) {
            throw refusal(Reason.FORMAT_AFTER_SAMPLES);
        }
        if (dataStart < 0) {
            begin(chunk.size());
        }
        if (format == null) {
            chunks.finish(chunk, 0);
        }
    }

    private void readAgain() throws IOException {
        var again = new ChunkStream(RegularFile.stream(file.orElseThrow()));
        again.order(chunks.order());
        chunks.close();
        chunks = again;
        chunks.skip(dataStart);
    }

    private void begin(long size) {
        long start = chunks.position();
        dataStart = dataStart < 0 ? start : dataStart;
        boolean large = size == UNKNOWN && largeData.isPresent();
        length = large ? largeData.getAsLong() : size;
        boolean neverFilledIn = length == 0 && (riffEnd == OPEN || riffEnd <= start);
        remaining = neverFilledIn || (!large && isPlaceholder(length)) ? OPEN : length;
    }

    /** In which order the bytes of a sample stand. */
    ByteOrder order() {
        return chunks.order();
    }

    /** Bytes of samples in the first data chunk, as far as that can be known. Asked before the first is read. */
    OptionalLong bytes() {
        long there = fileBytes.isPresent() ? Math.max(0, fileBytes.getAsLong() - dataStart) : OPEN;
        long known = Math.min(remaining, there);
        return known == OPEN ? OptionalLong.empty() : OptionalLong.of(known);
    }

    /** Fills the array with samples of the data chunk that was reached; answers fewer bytes only at its end. */
    int read(byte[] into) throws IOException {
        int got = 0;
        while (got < into.length && !ended && (remaining > 0 || goesOn())) {
            int more = chunks.read(into, got, (int) Math.min(into.length - got, remaining));
            if (more == 0) {
                ended = true;
                // A file that is complete by its other length only has this one wrong.
                brokenOff = remaining < OPEN && chunks.position() != riffEnd;
            }
            got += more;
            remaining -= remaining == OPEN ? 0 : more;
        }
        return got;
    }

    /** What follows the samples and lies within the file, but begins no chunk, is more of them. */
    private boolean goesOn() throws IOException {
        long end = chunks.position() + length % 2;
        if (chunks.atEnd(length) || chunks.atChunk(length) || end >= riffEnd) {
            return false;
        }
        remaining = riffEnd == OPEN ? OPEN : riffEnd - chunks.position();
        return true;
    }

    /** Goes on to the next data chunk, if there is one. */
    boolean next() throws IOException {
        try {
            chunks.pad(length);
            while (!ended && chunks.atChunk(0)) {
                var chunk = chunks.next();
                switch (chunk.id()) {
                    case "data" -> {
                        begin(chunk.size());
                        return true;
                    }
                    case "fmt " -> compare(chunk);
                    default -> enterOrPass(chunk);
                }
            }
        } catch (EOFException e) {
            // A last chunk that is shorter than it says holds no samples.
        }
        ended = true;
        return false;
    }

    /** Files that were joined end to end may differ; what comes in another format is left out, and that is told. */
    private void compare(Chunk chunk) throws IOException {
        try {
            ended = !format(chunk).equals(format);
        } catch (ProblemException e) {
            ended = true;
        }
        brokenOff |= ended;
    }

    /** Whether the stream ended before its samples did. */
    boolean brokenOff() {
        return brokenOff;
    }

    private WavFormat format(Chunk chunk) throws IOException, ProblemException {
        int known = (int) Math.min(chunk.size(), WavFormat.LONGEST_CHUNK);
        var read = WavFormat.parse(chunks.bytes(known), name);
        chunks.finish(chunk, known);
        return read;
    }

    private void enterOrPass(Chunk chunk) throws IOException {
        switch (chunk.id()) {
            case "RIFF", "RIFX", "RF64", "BW64" -> riff(chunk.size());
            case "ds64" -> largeSizes(chunk);
            case "LIST" -> list(chunk);
            default -> chunks.finish(chunk, 0);
        }
    }

    /** A list of waves is the samples in pieces. */
    private void list(Chunk chunk) throws IOException {
        if (chunks.startsWith("wavl")) {
            chunks.skip(4);
        } else {
            chunks.finish(chunk, 0);
        }
    }

    private void riff(long size) throws IOException {
        riffStart = chunks.position();
        riffEnd = size == 0 || isPlaceholder(size) ? OPEN : riffStart + size;
        chunks.skip(4);
    }

    /** Lengths that 32 bits do not hold (EBU Tech 3306). */
    private void largeSizes(Chunk chunk) throws IOException {
        int known = (int) Math.min(chunk.size(), 2 * Long.BYTES);
        var sizes = chunks.bytes(known);
        if (known == 2 * Long.BYTES) {
            long riff = sizes.getLong(0);
            long data = sizes.getLong(Long.BYTES);
            riffEnd = riff > 0 ? riffStart + riff : OPEN;
            largeData = data > 0 ? OptionalLong.of(data) : OptionalLong.empty();
        }
        chunks.finish(chunk, known);
    }

    private boolean isPlaceholder(long size) {
        boolean isThere = fileBytes.isPresent() && chunks.position() + size <= fileBytes.getAsLong();
        boolean isRound = size >= ROUND && (ROUND - size % ROUND) % ROUND <= LESS_AT_MOST;
        return !isThere && (size >= NEARLY_2_GB || isRound);
    }

    private ProblemException refusal(Reason why) {
        return new ProblemException(Problem.of(ProblemCode.WAV_01, name, why));
    }

    @Override
    public void close() throws IOException {
        chunks.close();
    }
}
