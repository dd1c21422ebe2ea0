package bitan.audio.aid;

import java.util.Optional;

import javax.sound.sampled.SourceDataLine;

import bitan.audio.DeviceFormats;

/**
 * The sound outputs of this machine as they are now. A sound server that hangs keeps whoever asks here waiting for ever. Safe
 * between threads.
 */
final class OutputDevices {
    /** Less than this could not carry the voice, hertz. */
    private static final int LEAST_RATE = 16_000;

    private OutputDevices() {
    }

    /** Opens the output of this name or, if there is none, the first whose name contains it. */
    static Optional<OutputLine> open(String name) {
        return DeviceFormats.named(name, DeviceFormats.outputs()).findFirst().flatMap(
                device -> DeviceFormats.open(device, SourceDataLine.class, LEAST_RATE, OutputLine::new));
    }
}
