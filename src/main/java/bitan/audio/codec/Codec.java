package bitan.audio.codec;

import java.nio.ByteBuffer;

/** How the samples of all channels are written in a file or by a device. Immutable. */
public sealed interface Codec permits Pcm, G711, ImaAdpcm, MsAdpcm {

    /** Voices side by side, 1 to 32. */
    int channels();

    /** Bytes of the smallest piece that can be decoded by itself. */
    int blockBytes();

    /** Samples of each channel that bytes hold; a block that broke off counts as far as it goes. */
    long frames(long bytes);

    /**
     * Decodes whole blocks and, at the end, what there is of one that broke off.
     *
     * @param source from index 0 to its limit, in the byte order of the file
     * @param into receives the samples, channel after channel, in units of 16 bits, -32768 to 32767; as long as
     *             {@link #frames} says at least
     * @return samples of each channel
     */
    int decode(ByteBuffer source, float[] into);
}
