package bitan.audio;

import java.util.OptionalLong;

/**
 * Everything of a WAV file but its samples.
 *
 * @param dataStart bytes before the first sample
 * @param dataBytes bytes of samples the header promises; empty if they run to the end of the file
 * @param passed whether the samples lie behind the reader, because they came before their format
 */
record WavHead(WavFormat format, long dataStart, OptionalLong dataBytes, boolean passed) {

    /**
     * Samples the file holds once they are brought to {@link AudioSource#SAMPLE_RATE}, if that can be known.
     *
     * @param fileBytes the size of the file, empty for a pipe
     */
    OptionalLong resampledLength(OptionalLong fileBytes) {
        if (dataBytes.isEmpty() && fileBytes.isEmpty()) {
            return OptionalLong.empty();
        }
        long held = Math.max(0, fileBytes.orElse(Long.MAX_VALUE) - dataStart);
        long frames = Math.min(held, dataBytes.orElse(held)) / format.frameBytes();
        return OptionalLong.of(Resampler.resampledLength(frames, format.rate()));
    }
}
