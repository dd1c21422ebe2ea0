package bitan.audio;

import java.util.List;
import java.util.Optional;

import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.TargetDataLine;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sound inputs of this machine as they are now, the system's default first. A sound server that hangs keeps whoever
 * asks here waiting for ever. Safe between threads.
 */
final class InputDevices {

    private static final Logger LOG = LoggerFactory.getLogger(InputDevices.class);

    private InputDevices() {
    }

    /** All inputs. */
    static List<Mixer.Info> list() {
        return DeviceFormats.inputs();
    }

    /** Opens the input of this name or, if there is none, the first whose name contains it. */
    static Optional<InputLine> open(String name) {
        return DeviceFormats.named(name, list()).findFirst().flatMap(InputDevices::open);
    }

    /** Opens the first input that can be opened. */
    static Optional<InputLine> openDefault() {
        return list().stream().flatMap(info -> open(info).stream()).findFirst();
    }

    private static Optional<InputLine> open(Mixer.Info info) {
        for (var format : DeviceFormats.wishes(info, TargetDataLine.class)) {
            try {
                var wish = new DataLine.Info(TargetDataLine.class, format);
                var line = (TargetDataLine) AudioSystem.getMixer(info).getLine(wish);
                return Optional.of(new InputLine(info.getName(), line, format));
            } catch (LineUnavailableException | IllegalArgumentException | IllegalStateException e) {
                LOG.debug("{} does not open as {}: {}", info.getName(), format, e.getMessage());
            }
        }
        return Optional.empty();
    }
}
