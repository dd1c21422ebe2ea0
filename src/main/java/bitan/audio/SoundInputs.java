package bitan.audio;

import java.time.Duration;
import java.util.List;

import bitan.problem.ProblemException;

/**
 * The sound inputs of this machine at the moment of asking. This takes some hundredths of a second. A sound server
 * that hangs never answers, so the wait is limited. Safe between threads.
 */
public final class SoundInputs {
    private final SoundQuestion<List<Device>> devices;

    /**
     * A sound input.
     *
     * @param name what the settings choose it by
     */
    public record Device(String name, String description) {}

    /** Waits so long for an answer. */
    public SoundInputs(Duration patience) {
        devices = new SoundQuestion<>("bitan-sound-inputs", patience, () -> InputDevices.list().stream()
                .map(info -> new Device(info.getName(), info.getDescription())).toList());
    }

    /**
     * All of them, the default first.
     *
     * @throws ProblemException MIC-06 if the system does not answer
     */
    public List<Device> list() throws ProblemException {
        return devices.answer();
    }

    /**
     * Whether there is one of that name, or part of it.
     *
     * @throws ProblemException MIC-06 if the system does not answer
     */
    public boolean has(String name) throws ProblemException {
        return list().stream().map(Device::name).anyMatch(DeviceFormats.isLike(name));
    }
}
