package bitan.audio.codec;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioFormat.Encoding;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** The codec of telephones, ITU-T G.711: one byte per sample. The values are the JDK's. */
public record G711(Law law, int channels) implements Codec {

    /** Which values the bytes stand for. */
    public enum Law {
        /** Of Europe and China. */
        A(Encoding.ALAW),
        /** Of America and Japan. */
        MU(Encoding.ULAW);

        @SuppressWarnings("ImmutableEnumChecker") // nobody writes into it
        private final float[] values;

        Law(Encoding encoding) {
            values = everyByte(encoding);
        }
    }

    @Override
    public int blockBytes() {
        return channels;
    }

    @Override
    public long frames(long bytes) {
        return bytes / channels;
    }

    @Override
    public int decode(ByteBuffer source, float[] into) {
        int frames = (int) frames(source.limit());
        for (int i = 0; i < frames * channels; i++) {
            into[i] = law.values[source.get(i) & 0xff];
        }
        return frames;
    }

    /** What each of the 256 bytes stands for. */
    private static float[] everyByte(Encoding law) {
        var every = new byte[1 << Byte.SIZE];
        for (int i = 0; i < every.length; i++) {
            every[i] = (byte) i;
        }
        var written = new AudioFormat(law, 8_000, 8, 1, 1, 8_000, true);
        var wanted = new AudioFormat(8_000, 16, 1, true, true);
        var coded = new AudioInputStream(new ByteArrayInputStream(every), written, every.length);
        try (var decoded = AudioSystem.getAudioInputStream(wanted, coded)) {
            var samples = ByteBuffer.wrap(decoded.readNBytes(2 * every.length)).asShortBuffer();
            var values = new float[every.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = samples.get(i);
            }
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // reads from memory
        }
    }
}
