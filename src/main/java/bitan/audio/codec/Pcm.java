package bitan.audio.codec;

import java.nio.ByteBuffer;

/** Samples as they are, one after the other. */
public record Pcm(SampleFormat sample, int channels) implements Codec {

    @Override
    public int blockBytes() {
        return channels * sample.bytes();
    }

    @Override
    public long frames(long bytes) {
        return bytes / blockBytes();
    }

    @Override
    public int decode(ByteBuffer source, float[] into) {
        int frames = (int) frames(source.limit());
        for (int i = 0; i < frames * channels; i++) {
            into[i] = sample.read(source, i * sample.bytes());
        }
        return frames;
    }
}
