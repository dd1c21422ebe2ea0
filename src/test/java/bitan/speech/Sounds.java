package bitan.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

import bitan.audio.AudioSource;
import bitan.audio.Captured.Frame;

/** Sounds for tests: spoken sentences (made with eSpeak NG), quiet, noise; as frames of 100 ms. */
public final class Sounds {

    /** The recordings and what is said in them, each by another voice. */
    public enum Spoken {
        /** Voice cmn. */
        SIT("您好请坐"),
        /** Voice cmn+f3. */
        IDENTITY("请出示您的身份证"),
        /** Voice cmn+m3. */
        SCREEN("请您看屏幕上的字"),
        /** Voice cmn+Annie. */
        MISSING("您的材料还缺一样"),
        /** Voice cmn+f1. */
        INSURED("请问参保地在哪里"),
        /** Voice cmn+m7. */
        DAYS("单位说材料三天之内准备好");

        private final String text;

        Spoken(String text) {
            this.text = text;
        }

        /** What is said, without spaces. */
        public String text() {
            return text;
        }

        /** The recording. */
        public short[] samples() {
            return recording(name().toLowerCase(Locale.ROOT) + ".wav");
        }
    }

    private static final int WAV_HEAD = 44;
    private static final int FRAME = AudioSource.SAMPLE_RATE / 10;

    private Sounds() {
    }

    /** Quiet of that many seconds. */
    public static short[] quiet(double seconds) {
        return new short[(int) Math.round(seconds * AudioSource.SAMPLE_RATE)];
    }

    /** White noise; loudness between 0 and 1. */
    public static short[] noise(double seconds, double loudness) {
        var random = new Random(1);
        return map(quiet(seconds), s -> random.nextGaussian() * loudness * Short.MAX_VALUE / 3);
    }

    /** One after the other. */
    public static short[] join(short[]... parts) {
        var all = new short[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (var part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    /** Louder or softer, cut off where it does not fit. */
    public static short[] amplify(short[] samples, double factor) {
        return map(samples, s -> s * factor);
    }

    /** Both at once. */
    public static short[] mix(short[] one, short[] other) {
        var mixed = one.clone();
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = (short) Math.clamp(one[i] + other[i % other.length], Short.MIN_VALUE, Short.MAX_VALUE);
        }
        return mixed;
    }

    /** Frames of 100 ms, the last one shorter. */
    public static List<Frame> frames(short[] samples) {
        var frames = new ArrayList<Frame>();
        for (int at = 0; at < samples.length; at += FRAME) {
            frames.add(
                    new Frame(Arrays.copyOfRange(samples, at, Math.min(samples.length, at + FRAME)), at, 0));
        }
        return frames;
    }

    private static short[] map(short[] samples, DoubleUnaryOperator change) {
        var changed = new short[samples.length];
        for (int i = 0; i < changed.length; i++) {
            changed[i] = (short) Math.clamp(change.applyAsDouble(samples[i]), Short.MIN_VALUE,
                    Short.MAX_VALUE);
        }
        return changed;
    }

    /** A recording among the resources: 16 kHz, mono, 16 bit, with the plainest of WAV heads. */
    public static short[] recording(String name) {
        try (var in = Sounds.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException(name);
            }
            in.skipNBytes(WAV_HEAD);
            var shorts = ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
            var samples = new short[shorts.remaining()];
            shorts.get(samples);
            return samples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
