package bitan.audio;

import java.nio.ByteBuffer;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/**
 * What a {@code fmt} chunk says, once it is known to be PCM this program reads.
 *
 * @param rate frames a second, 4,000 to 192,000
 * @param channels 1 to 32
 */
record WavFormat(int rate, int channels, SampleFormat sample) {

    /** Bytes of a {@code fmt} chunk that matter: up to the end of the extension's format identifier. */
    static final int LONGEST_CHUNK = 40;

    private static final int SHORTEST_CHUNK = 16;
    private static final int PCM = 1;
    private static final int FLOAT = 3;
    private static final int EXTENSIBLE = 0xfffe;
    private static final int EXTENDED_TAG_AT = 24;

    /** Whether this program can make use of so many frames a second. */
    static boolean isRate(int rate) {
        return rate >= 4_000 && rate <= 192_000;
    }

    /** Whether this program mixes so many channels. */
    static boolean isChannels(int channels) {
        return channels >= 1 && channels <= 32;
    }

    /** Bytes of one frame, all channels. */
    int frameBytes() {
        return channels * sample.bytes();
    }

    /**
     * Reads a {@code fmt} chunk.
     *
     * @param chunk little-endian
     * @param name of the file, for the problem
     * @throws ProblemException WAV_01 if it is not PCM or contradicts itself
     */
    static WavFormat parse(ByteBuffer chunk, String name) throws ProblemException {
        require(chunk.limit() >= SHORTEST_CHUNK, name, "fmt chunk of " + chunk.limit() + " bytes");
        int tag = unsigned(chunk, 0);
        if (tag == EXTENSIBLE) {
            require(chunk.limit() >= LONGEST_CHUNK, name, "extensible format without its extension");
            tag = unsigned(chunk, EXTENDED_TAG_AT);
        }
        int channels = unsigned(chunk, 2);
        int rate = chunk.getInt(4);
        int block = unsigned(chunk, 12);
        var sample = sample(tag, unsigned(chunk, 14), name);
        require(isChannels(channels), name, channels + " channels");
        require(isRate(rate), name, Integer.toUnsignedString(rate) + " Hz");
        var format = new WavFormat(rate, channels, sample);
        require(block == format.frameBytes(), name,
                "frames of " + block + " bytes, not " + format.frameBytes());
        return format;
    }

    private static SampleFormat sample(int tag, int bits, String name) throws ProblemException {
        require(tag == PCM || tag == FLOAT, name, "compressed, format 0x%04x".formatted(tag));
        require(bits >= 1 && bits <= 64 && (tag == PCM ? bits <= 32 : bits % 32 == 0), name, bits + " bit");
        int bytes = (bits + 7) / 8;
        if (tag == FLOAT) {
            return bytes == 4 ? SampleFormat.FLOAT_32 : SampleFormat.FLOAT_64;
        }
        return switch (bytes) {
            case 1 -> SampleFormat.UNSIGNED_8;
            case 2 -> SampleFormat.SIGNED_16;
            case 3 -> SampleFormat.SIGNED_24;
            default -> SampleFormat.SIGNED_32;
        };
    }

    private static void require(boolean holds, String name, String otherwise) throws ProblemException {
        if (!holds) {
            throw new ProblemException(Problem.of(ProblemCode.WAV_01, name, otherwise));
        }
    }

    private static int unsigned(ByteBuffer chunk, int at) {
        return Short.toUnsignedInt(chunk.getShort(at));
    }
}
