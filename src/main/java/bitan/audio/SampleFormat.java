package bitan.audio;

import java.nio.ByteBuffer;

/** How one sample is written in a file or by a device; little-endian. */
enum SampleFormat {
    UNSIGNED_8(1), SIGNED_16(2), SIGNED_24(3), SIGNED_32(4), FLOAT_32(4), FLOAT_64(8);

    private final int bytes;

    SampleFormat(int bytes) {
        this.bytes = bytes;
    }

    /** Bytes of one sample. */
    int bytes() {
        return bytes;
    }

    /**
     * Reads samples and mixes the channels down to their mean.
     *
     * @param source little-endian, with whole frames from index 0
     * @param into receives one value for each frame in units of 16 bits, -32768 to 32767
     */
    void mix(ByteBuffer source, int channels, float[] into, int frames) {
        float share = 1f / channels;
        for (int frame = 0; frame < frames; frame++) {
            float sum = 0;
            for (int channel = 0; channel < channels; channel++) {
                sum += read(source, (frame * channels + channel) * bytes);
            }
            into[frame] = sum * share;
        }
    }

    private float read(ByteBuffer source, int at) {
        return switch (this) {
            case UNSIGNED_8 -> ((source.get(at) & 0xff) - 128) * 256f;
            case SIGNED_16 -> source.getShort(at);
            case SIGNED_24 -> ((source.getShort(at + 1) << 8) | (source.get(at) & 0xff)) / 256f;
            case SIGNED_32 -> source.getInt(at) / 65536f;
            case FLOAT_32 -> scale(source.getFloat(at));
            case FLOAT_64 -> scale(source.getDouble(at));
        };
    }

    /** A number that is none would spread through the resampler. */
    private static float scale(double value) {
        return Double.isNaN(value) ? 0 : (float) (Math.clamp(value, -1.0, 1.0) * 32768);
    }
}
