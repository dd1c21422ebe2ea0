package bitan.audio;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** Walks the chunks of a RIFF WAVE stream up to its samples. Used once, by one thread. */
final class WavHeadReader {

    private static final long UNKNOWN = 0xffff_ffffL;

    /** From here on a length is a placeholder of a program that writes to a pipe (sox, espeak-ng, arecord). */
    private static final long PLACEHOLDER = 0x7fff_f000L;

    private final InputStream in;
    private final String name;
    private long position;
    private long riffBytes;
    private @Nullable WavFormat format;
    private @Nullable Data data;

    /** Where the samples lie. */
    private record Data(long start, OptionalLong bytes) {}

    /** A reader of {@code in}, whose file is called {@code name} in problems. */
    WavHeadReader(InputStream in, String name) {
        this.in = in;
        this.name = name;
    }

    /**
     * Reads until both format and samples are found. Unless {@link WavHead#passed()}, the stream then stands
     * at the first sample.
     *
     * @throws ProblemException WAV_01 if this is not PCM WAV, WAV_03 if the file is empty
     */
    WavHead read() throws IOException, ProblemException {
        try {
            opening();
            while (true) {
                var id = new String(bytes(4).array(), StandardCharsets.ISO_8859_1);
                boolean samples = chunk(id, Integer.toUnsignedLong(bytes(4).getInt(0)));
                if (format != null && data != null) {
                    return new WavHead(format, data.start, data.bytes, !samples);
                }
            }
        } catch (EOFException e) {
            throw ended();
        }
    }

    private void opening() throws IOException, ProblemException {
        var start = ByteBuffer.wrap(in.readNBytes(12)).order(ByteOrder.LITTLE_ENDIAN);
        if (start.limit() == 0) {
            throw new ProblemException(Problem.of(ProblemCode.WAV_03, name));
        }
        var text = new String(start.array(), StandardCharsets.ISO_8859_1);
        if (start.limit() < 12 || !text.startsWith("RIFF") || !text.endsWith("WAVE")) {
            throw notWav("no RIFF WAVE header");
        }
        riffBytes = Integer.toUnsignedLong(start.getInt(4));
        position = 12;
    }

    /** Takes in one chunk and says whether the stream now stands at its samples. */
    private boolean chunk(String id, long length) throws IOException, ProblemException {
        if (id.equals("data")) {
            data = new Data(position, promised(length));
            if (format != null) {
                return true;
            }
        }
        int known = 0;
        if (id.equals("fmt ")) {
            known = (int) Math.min(length, WavFormat.LONGEST_CHUNK);
            format = WavFormat.parse(bytes(known), name);
        }
        skip(length - known + length % 2);
        return false;
    }

    /** No length is a promise too, unless the header shows that its writer never came back to fill it in. */
    private OptionalLong promised(long length) {
        boolean neverFilled = length == 0 && (riffBytes == UNKNOWN || riffBytes + 8 <= position);
        return neverFilled || length >= PLACEHOLDER ? OptionalLong.empty() : OptionalLong.of(length);
    }

    private ByteBuffer bytes(int count) throws IOException {
        var bytes = in.readNBytes(count);
        position += bytes.length;
        if (bytes.length < count) {
            throw new EOFException();
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void skip(long count) throws IOException {
        in.skipNBytes(count);
        position += count;
    }

    private ProblemException ended() {
        if (format == null) {
            return notWav("ends before its format");
        }
        return notWav("ends before its samples");
    }

    private ProblemException notWav(String why) {
        return new ProblemException(Problem.of(ProblemCode.WAV_01, name, why));
    }
}
