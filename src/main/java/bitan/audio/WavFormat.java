package bitan.audio;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;

import bitan.audio.codec.Codec;
import bitan.audio.codec.FormatTag;
import bitan.audio.codec.G711;
import bitan.audio.codec.ImaAdpcm;
import bitan.audio.codec.MsAdpcm;
import bitan.audio.codec.Pcm;
import bitan.audio.codec.SampleFormat;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.problem.Reason;

/**
 * What a {@code fmt} chunk says, once it is known to be something this program reads.
 *
 * @param rate samples of each channel in a second, 4,000 to 192,000
 */
record WavFormat(int rate, Codec codec) {

    /** Bytes of a {@code fmt} chunk that matter: up to the end of the extension with the most predictors. */
    static final int LONGEST_CHUNK = 22 + 4 * 256;

    private static final int SHORTEST_CHUNK = 14;
    private static final int WITH_BITS = 16;
    private static final int EXTENSIBLE_CHUNK = 40;
    private static final int EXTENDED_TAG_AT = 24;
    private static final int PREDICTORS_AT = 20;
    /** Samples are often kept in words of the machine, the unused bits last. */
    private static final int WORD = 4;

    /** Whether this program can make use of so many frames a second. */
    static boolean isRate(int rate) {
        return rate >= 4_000 && rate <= 192_000;
    }

    /** Whether this program mixes so many channels. */
    static boolean isChannels(int channels) {
        return channels >= 1 && channels <= 32;
    }

    /**
     * Reads a {@code fmt} chunk.
     *
     * @param chunk in the byte order of the file
     * @param name of the file, for the problem
     * @throws ProblemException WAV_01 if it is a codec that is not read or contradicts itself
     */
    static WavFormat parse(ByteBuffer chunk, String name) throws ProblemException {
        require(chunk.limit() >= SHORTEST_CHUNK, name, Reason.FORMAT_TOO_SHORT, chunk.limit());
        int tag = unsigned(chunk, 0);
        if (tag == FormatTag.EXTENSIBLE) {
            require(chunk.limit() >= EXTENSIBLE_CHUNK, name, Reason.FORMAT_TOO_SHORT, chunk.limit());
            tag = unsigned(chunk, EXTENDED_TAG_AT);
        }
        int channels = unsigned(chunk, 2);
        int rate = chunk.getInt(4);
        require(isChannels(channels), name, Reason.CHANNELS, channels);
        require(isRate(rate), name, Reason.SAMPLE_RATE, Integer.toUnsignedString(rate));
        return new WavFormat(rate, codec(tag, chunk, channels, name));
    }

    private static Codec codec(int tag, ByteBuffer chunk, int channels, String name) throws ProblemException {
        int block = unsigned(chunk, 12);
        return switch (tag) {
            case FormatTag.PCM, FormatTag.FLOAT -> pcm(tag, chunk, channels, name);
            case FormatTag.A_LAW -> new G711(G711.Law.A, channels);
            case FormatTag.MU_LAW -> new G711(G711.Law.MU, channels);
            case FormatTag.IMA_ADPCM -> inBlocks(new ImaAdpcm(channels, block), chunk, name);
            case FormatTag.MS_ADPCM -> inBlocks(new MsAdpcm(channels, block, predictors(chunk)), chunk, name);
            default -> throw refusal(name, Reason.OTHER_CODEC, FormatTag.named(tag));
        };
    }

    private static Codec pcm(int tag, ByteBuffer chunk, int channels, String name) throws ProblemException {
        int block = unsigned(chunk, 12);
        int bits = chunk.limit() < WITH_BITS ? block / channels * 8 : unsigned(chunk, 14);
        boolean whole = tag == FormatTag.FLOAT ? bits == 32 || bits == 64 : bits >= 1 && bits <= 32;
        require(whole, name, Reason.BITS, bits);
        int bytes = (bits + 7) / 8;
        if (tag == FormatTag.PCM && block == WORD * channels) {
            bytes = WORD;
        }
        require(block == 0 || block == bytes * channels, name, Reason.BLOCK_SIZE, block);
        return new Pcm(tag == FormatTag.FLOAT ? floating(bytes) : whole(bytes), channels);
    }

    private static SampleFormat floating(int bytes) {
        return bytes == 4 ? SampleFormat.FLOAT_32 : SampleFormat.FLOAT_64;
    }

    private static SampleFormat whole(int bytes) {
        return switch (bytes) {
            case 1 -> SampleFormat.UNSIGNED_8;
            case 2 -> SampleFormat.SIGNED_16;
            case 3 -> SampleFormat.SIGNED_24;
            default -> SampleFormat.SIGNED_32;
        };
    }

    /** A block must hold more than its own header. */
    private static Codec inBlocks(Codec codec, ByteBuffer chunk, String name) throws ProblemException {
        int bits = chunk.limit() < WITH_BITS ? 4 : unsigned(chunk, 14);
        require(bits == 4, name, Reason.BITS, bits);
        int block = unsigned(chunk, 12);
        require(block > 0 && codec.frames(block) > 2, name, Reason.BLOCK_SIZE, block);
        return codec;
    }

    private static List<MsAdpcm.Predictor> predictors(ByteBuffer chunk) {
        int room = chunk.limit() - PREDICTORS_AT - 2;
        int count = room < 0 ? 0 : Math.min(room / 4, unsigned(chunk, PREDICTORS_AT));
        if (count < MsAdpcm.STANDARD.size()) {
            return MsAdpcm.STANDARD;
        }
        return IntStream.range(0, count).map(i -> PREDICTORS_AT + 2 + 4 * i)
                .mapToObj(at -> new MsAdpcm.Predictor(chunk.getShort(at), chunk.getShort(at + 2))).toList();
    }

    private static void require(boolean holds, String name, Reason otherwise, Object found)
            throws ProblemException {
        if (!holds) {
            throw refusal(name, otherwise, found);
        }
    }

    private static ProblemException refusal(String name, Reason why, Object found) {
        return new ProblemException(Problem.of(ProblemCode.WAV_01, name, why, found));
    }

    private static int unsigned(ByteBuffer chunk, int at) {
        return Short.toUnsignedInt(chunk.getShort(at));
    }
}
