package bitan.audio.codec;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * Microsoft's ADPCM: four bits a sample, each predicted from the two before it by one of a few predictors (Multimedia
 * Data Standards Update, 1994). A block begins with two whole samples of each channel.
 *
 * @param predictors what a block may choose from, at least one
 */
public record MsAdpcm(int channels, int blockBytes, List<Predictor> predictors) implements Codec {
    private static final int HEADER = 7;
    private static final int SMALLEST_STEP = 16;
    /** By 256: how the step follows the size of what was not foretold. */
    private static final int[] ADAPTATION = {230, 230, 230, 230, 307, 409, 512, 614, 768, 614, 512, 409, 307,
            230, 230,
            230};
    /** Those that every writer has, and nearly all use. */
    public static final List<Predictor> STANDARD = List.of(new Predictor(256, 0), new Predictor(512, -256),
            new Predictor(0, 0), new Predictor(192, 64), new Predictor(240, 0), new Predictor(460, -208),
            new Predictor(392, -232));

    public MsAdpcm {
        predictors = List.copyOf(predictors);
    }

    /** How the last sample and the one before it count, by 256. */
    public record Predictor(int last, int before) {}

    @Override
    public long frames(long bytes) {
        return bytes / blockBytes * blockFrames(blockBytes) + blockFrames((int) (bytes % blockBytes));
    }

    private int blockFrames(int bytes) {
        int header = HEADER * channels;
        return bytes < header ? 0 : 2 + (bytes - header) * 2 / channels;
    }

    @Override
    public int decode(ByteBuffer source, float[] into) {
        int done = 0;
        for (int at = 0; at < source.limit(); at += blockBytes) {
            int frames = blockFrames(Math.min(blockBytes, source.limit() - at));
            for (int channel = 0; frames > 0 && channel < channels; channel++) {
                channel(source.slice(at, source.limit() - at).order(source.order()), channel, into,
                        done * channels + channel, frames);
            }
            done += frames;
        }
        return done;
    }

    /** One channel of one block, which begins at index 0. */
    private void channel(ByteBuffer block, int channel, float[] into, int first, int frames) {
        var predictor = predictors.get(Math.min(block.get(channel) & 0xff, predictors.size() - 1));
        int step = block.getShort(channels + 2 * channel);
        int last = block.getShort(3 * channels + 2 * channel);
        int before = block.getShort(5 * channels + 2 * channel);
        into[first] = before;
        into[first + channels] = last;
        for (int frame = 2; frame < frames; frame++) {
            int code = code(block, (frame - 2) * channels + channel);
            long foretold = ((long) last * predictor.last + (long) before * predictor.before) / 256;
            before = last;
            last = Math.clamp(foretold + (long) signed(code) * step, Short.MIN_VALUE, Short.MAX_VALUE);
            step = Math.clamp((long) ADAPTATION[code] * step / 256, SMALLEST_STEP, Short.MAX_VALUE);
            into[first + frame * channels] = last;
        }
    }

    private int code(ByteBuffer block, int number) {
        int pair = block.get(HEADER * channels + number / 2);
        return number % 2 == 0 ? (pair >> 4) & 0xf : pair & 0xf;
    }

    private static int signed(int code) {
        return code < 8 ? code : code - 16;
    }
}
