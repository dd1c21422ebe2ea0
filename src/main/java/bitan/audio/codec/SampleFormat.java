package bitan.audio.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How one sample of PCM is written. */
public enum SampleFormat {
    UNSIGNED_8(1), SIGNED_16(2), SIGNED_24(3), SIGNED_32(4), FLOAT_32(4), FLOAT_64(8);

    private final int bytes;

    SampleFormat(int bytes) {
        this.bytes = bytes;
    }

    /** Bytes of one sample. */
    public int bytes() {
        return bytes;
    }

    /** The sample at an index, in units of 16 bits, -32768 to 32767. */
    float read(ByteBuffer source, int at) {
        return switch (this) {
            case UNSIGNED_8 -> ((source.get(at) & 0xff) - 128) * 256f;
            case SIGNED_16 -> source.getShort(at);
            case SIGNED_24 -> read24(source, at);
            case SIGNED_32 -> source.getInt(at) / 65536f;
            case FLOAT_32 -> scale(source.getFloat(at));
            case FLOAT_64 -> scale(source.getDouble(at));
        };
    }

    private static float read24(ByteBuffer source, int at) {
        boolean big = source.order() == ByteOrder.BIG_ENDIAN;
        int high = source.getShort(big ? at : at + 1);
        int low = source.get(big ? at + 2 : at) & 0xff;
        return ((high << 8) | low) / 256f;
    }

    /** A number that is none would spread through the resampler. */
    private static float scale(double value) {
        return Double.isNaN(value) ? 0 : (float) (Math.clamp(value, -1.0, 1.0) * 32768);
    }
}
