package bitan.audio;

import java.util.List;
import java.util.Optional;

import javax.sound.sampled.Mixer;
import javax.sound.sampled.TargetDataLine;

/**
 * The sound inputs of this machine as they are now, the system's default first. A sound server that hangs keeps whoever
 * asks here waiting for ever. Safe between threads.
 */
final class InputDevices {

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
        return DeviceFormats.open(info, TargetDataLine.class, 0, InputLine::new);
    }
}
