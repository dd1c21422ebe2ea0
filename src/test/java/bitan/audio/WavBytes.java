package bitan.audio;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes WAV files for the tests, right ones and, field by field, wrong ones. */
final class WavBytes {

    String magic = "RIFF";
    int tag = 1;
    int rate = 16_000;
    int channels = 1;
    int bits = 16;
    int block = -1;
    long dataLength = -1;
    long riffLength = -1;
    /** Bytes one sample takes, the unused bits last; -1 for as few as possible. */
    int container = -1;
    boolean extensible;
    boolean dataFirst;
    byte[] before = {};
    byte[] after = {};
    byte[] data = {};

    /** A second of a tone, right in every field. */
    static WavBytes second() {
        return new WavBytes().signal(Sound.tone(440, 16_000, 16_000, 0.5));
    }

    /** The same signal in every channel, written as {@link #tag}, {@link #bits} and {@link #magic} say. */
    WavBytes signal(double[] signal) {
        var signals = new double[channels][];
        Arrays.fill(signals, signal);
        return signals(signals);
    }

    /** One signal for each channel. */
    WavBytes signals(double[]... signals) {
        var out = buffer(signals[0].length * channels * sampleBytes());
        for (int i = 0; i < signals[0].length; i++) {
            for (var signal : signals) {
                put(out, signal[i]);
            }
        }
        data = all(out);
        return this;
    }

    private int sampleBytes() {
        return container < 0 ? (bits + 7) / 8 : container;
    }

    private void put(ByteBuffer out, double value) {
        if (tag == 3 && bits == 32) {
            out.putFloat((float) value);
        } else if (tag == 3) {
            out.putDouble(value);
        } else if (bits == 8 && container < 0) {
            out.put((byte) Math.round(value * 127 + 128));
        } else {
            int bytes = sampleBytes();
            long scaled = Math.round(value * ((1L << (bits - 1)) - 1)) << (8 * bytes - bits);
            for (int i = 0; i < bytes; i++) {
                out.put((byte) (scaled >> (8 * (out.order() == ByteOrder.BIG_ENDIAN ? bytes - 1 - i : i))));
            }
        }
    }

    byte[] bytes() {
        var body = new ByteArrayOutputStream();
        body.writeBytes(before);
        if (!dataFirst) {
            body.writeBytes(piece("fmt ", format(), -1));
        }
        body.writeBytes(piece("data", data, dataLength));
        if (dataFirst) {
            body.writeBytes(piece("fmt ", format(), -1));
        }
        body.writeBytes(after);
        var file = buffer(12 + body.size());
        file.put(ascii(magic)).putInt((int) (riffLength < 0 ? body.size() + 4 : riffLength));
        return all(file.put(ascii("WAVE")).put(body.toByteArray()));
    }

    /** A chunk of this file with its padding; a negative length is the right one. */
    byte[] piece(String id, byte[] content, long length) {
        var chunk = buffer(8 + content.length + content.length % 2).put(ascii(id));
        return all(chunk.putInt((int) (length < 0 ? content.length : length)).put(content));
    }

    /** The same of a little-endian file. */
    static byte[] chunk(String id, byte[] content, long length) {
        return new WavBytes().piece(id, content, length);
    }

    private byte[] format() {
        var format = buffer(extensible ? 40 : 16);
        int frame = block < 0 ? channels * sampleBytes() : block;
        format.putShort((short) (extensible ? 0xfffe : tag)).putShort((short) channels);
        format.putInt(rate).putInt(rate * frame).putShort((short) frame).putShort((short) bits);
        if (extensible) {
            format.putShort((short) 22).putShort((short) bits).putInt(0).putShort((short) tag);
        }
        return all(format);
    }

    private static byte[] all(ByteBuffer filled) {
        var bytes = new byte[filled.capacity()];
        filled.get(0, bytes);
        return bytes;
    }

    private ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size)
                .order(magic.equals("RIFX") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
