package bitan.audio.aid;

import java.util.Optional;

import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import bitan.audio.DeviceFormats;

/**
 * The sound outputs of this machine as they are now. A sound server that hangs keeps whoever asks here waiting for ever. Safe
 * between threads.
 */
final class OutputDevices {
    private static final Logger LOG = LoggerFactory.getLogger(OutputDevices.class);
    /** Less than this could not carry the voice, hertz. */
    private static final int LEAST_RATE = 16_000;

    private OutputDevices() {
    }

    /** Opens the output of this name or, if there is none, the first whose name contains it. */
    static Optional<OutputLine> open(String name) {
        return DeviceFormats.named(name, DeviceFormats.outputs()).findFirst().flatMap(OutputDevices::open);
    }

    private static Optional<OutputLine> open(Mixer.Info info) {
        for (var format : DeviceFormats.wishes(info, SourceDataLine.class)) {
            if (format.getSampleRate() >= LEAST_RATE) {
                try {
                    var wish = new DataLine.Info(SourceDataLine.class, format);
                    var line = (SourceDataLine) AudioSystem.getMixer(info).getLine(wish);
                    return Optional.of(new OutputLine(info.getName(), line, format));
                } catch (LineUnavailableException | IllegalArgumentException | IllegalStateException e) {
                    LOG.debug("{} does not open as {}: {}", info.getName(), format, e.getMessage());
                }
            }
        }
        return Optional.empty();
    }
}
