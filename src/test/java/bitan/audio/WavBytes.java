package bitan.audio;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes WAV files for the tests, right ones and, field by field, wrong ones. */
final class WavBytes {

    int tag = 1;
    int rate = 16_000;
    int channels = 1;
    int bits = 16;
    int block = -1;
    long dataLength = -1;
    long riffLength = -1;
    boolean extensible;
    boolean dataFirst;
    byte[] before = {};
    byte[] after = {};
    byte[] data = {};

    /** A second of a tone, right in every field. */
    static WavBytes second() {
        return new WavBytes().signal(Sound.tone(440, 16_000, 16_000, 0.5));
    }

    /** The same signal in every channel, written as {@link #tag} and {@link #bits} say. */
    WavBytes signal(double[] signal) {
        var out = ByteBuffer.allocate(signal.length * channels * bits / 8).order(ByteOrder.LITTLE_ENDIAN);
        for (double value : signal) {
            for (int channel = 0; channel < channels; channel++) {
                put(out, value);
            }
        }
        data = out.array();
        return this;
    }

    private void put(ByteBuffer out, double value) {
        if (tag == 3) {
            if (bits == 32) {
                out.putFloat((float) value);
            } else {
                out.putDouble(value);
            }
        } else if (bits == 8) {
            out.put((byte) Math.round(value * 127 + 128));
        } else {
            long scaled = Math.round(value * ((1L << (bits - 1)) - 1));
            for (int shift = 0; shift < bits; shift += 8) {
                out.put((byte) (scaled >> shift));
            }
        }
    }

    byte[] bytes() {
        var body = new ByteArrayOutputStream();
        body.writeBytes(before);
        if (!dataFirst) {
            body.writeBytes(chunk("fmt ", format(), -1));
        }
        body.writeBytes(chunk("data", data, dataLength));
        if (dataFirst) {
            body.writeBytes(chunk("fmt ", format(), -1));
        }
        body.writeBytes(after);
        var file = ByteBuffer.allocate(12 + body.size()).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt((int) (riffLength < 0 ? body.size() + 4 : riffLength));
        return file.put(ascii("WAVE")).put(body.toByteArray()).array();
    }

    /** A chunk with its padding. */
    static byte[] chunk(String id, byte[] content, long length) {
        var chunk = ByteBuffer.allocate(8 + content.length + content.length % 2);
        chunk.order(ByteOrder.LITTLE_ENDIAN).put(ascii(id));
        return chunk.putInt((int) (length < 0 ? content.length : length)).put(content).array();
    }

    private byte[] format() {
        var format = ByteBuffer.allocate(extensible ? 40 : 16).order(ByteOrder.LITTLE_ENDIAN);
        int frame = block < 0 ? channels * ((bits + 7) / 8) : block;
        format.putShort((short) (extensible ? 0xfffe : tag)).putShort((short) channels);
        format.putInt(rate).putInt(rate * frame).putShort((short) frame).putShort((short) bits);
        if (extensible) {
            format.putShort((short) 22).putShort((short) bits).putInt(0).putShort((short) tag);
        }
        return format.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
