package bitan.audio.codec;

import java.nio.ByteBuffer;

/**
 * IMA ADPCM as Microsoft puts it into WAV files: four bits a sample, by the tables of the Interactive Multimedia
 * Association (1992). A block begins with a whole sample of each channel.
 */
public record ImaAdpcm(int channels, int blockBytes) implements Codec {
    private static final int HEADER = 4;
    /** Samples of one channel that stand together: eight in four bytes. */
    private static final int TOGETHER = 8;
    private static final int[] INDEX_STEPS = {-1, -1, -1, -1, 2, 4, 6, 8};
    private static final int[] STEPS = {7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 19, 21, 23, 25, 28, 31, 34, 37,
            41, 45, 50,
            55, 60, 66, 73, 80, 88, 97, 107, 118, 130, 143, 157, 173, 190, 209, 230, 253, 279, 307, 337, 371,
            408, 449,
            494, 544, 598, 658, 724, 796, 876, 963, 1060, 1166, 1282, 1411, 1552, 1707, 1878, 2066, 2272,
            2499, 2749,
            3024, 3327, 3660, 4026, 4428, 4871, 5358, 5894, 6484, 7132, 7845, 8630, 9493, 10442, 11487, 12635,
            13899,
            15289, 16818, 18500, 20350, 22385, 24623, 27086, 29794, 32767};

    @Override
    public long frames(long bytes) {
        return bytes / blockBytes * blockFrames(blockBytes) + blockFrames((int) (bytes % blockBytes));
    }

    private int blockFrames(int bytes) {
        int header = HEADER * channels;
        return bytes < header ? 0 : 1 + (bytes - header) / header * TOGETHER;
    }

    @Override
    public int decode(ByteBuffer source, float[] into) {
        int done = 0;
        for (int at = 0; at < source.limit(); at += blockBytes) {
            int frames = blockFrames(Math.min(blockBytes, source.limit() - at));
            for (int channel = 0; frames > 0 && channel < channels; channel++) {
                channel(source, at + HEADER * channel, into, done * channels + channel, frames);
            }
            done += frames;
        }
        return done;
    }

    /** One channel of one block, whose header is at {@code at}. */
    private void channel(ByteBuffer source, int at, float[] into, int first, int frames) {
        int value = source.getShort(at);
        int index = Math.clamp(source.get(at + 2), 0, STEPS.length - 1);
        into[first] = value;
        for (int frame = 0; frame < frames - 1; frame++) {
            int word = at + HEADER * channels * (1 + frame / TOGETHER);
            int pair = source.get(word + frame % TOGETHER / 2);
            int code = frame % 2 == 0 ? pair & 0xf : (pair >> 4) & 0xf;
            value = Math.clamp(value + difference(code, STEPS[index]), Short.MIN_VALUE, Short.MAX_VALUE);
            index = Math.clamp(index + INDEX_STEPS[code & 7], 0, STEPS.length - 1);
            into[first + (frame + 1) * channels] = value;
        }
    }

    /** The three bits are added up by themselves, as the standard does, because their rounding adds up too. */
    private static int difference(int code, int step) {
        int size = step >> 3;
        size += (code & 4) != 0 ? step : 0;
        size += (code & 2) != 0 ? step >> 1 : 0;
        size += (code & 1) != 0 ? step >> 2 : 0;
        return (code & 8) != 0 ? -size : size;
    }
}
