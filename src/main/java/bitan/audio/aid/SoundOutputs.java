package bitan.audio.aid;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import javax.sound.sampled.Mixer;

import bitan.audio.DeviceFormats;
import bitan.audio.SoundQuestion;
import bitan.problem.ProblemException;

/** The sound outputs of this machine, for who sets it up. A sound server that hangs never answers, so waits are limited. */
public final class SoundOutputs {
    private final Duration patience;

    /** Waits so long for an answer. */
    public SoundOutputs(Duration patience) {
        this.patience = patience;
    }

    /**
     * The names of all of them, the default first.
     *
     * @throws ProblemException MIC-06 if the system does not answer
     */
    public List<String> names() throws ProblemException {
        return new SoundQuestion<>("bitan-sound-outputs", patience,
                () -> DeviceFormats.outputs().stream().map(Mixer.Info::getName).toList()).answer();
    }

    /**
     * Plays a tone as loud as the clerk's voice can ever be: a second of 1,000 Hz, which swells. Waits until it was heard.
     *
     * @return the device it was played to; empty if there is none of that name, or part of it
     * @throws ProblemException MIC-06 if the system does not answer
     */
    public Optional<String> test(String device) throws ProblemException {
        return new SoundQuestion<Optional<String>>("bitan-tone", patience, () -> {
            var opened = OutputDevices.open(device);
            if (opened.isEmpty()) {
                return Optional.empty();
            }
            try (var line = opened.get()) {
                return TestTone.play(line) ? Optional.of(line.device()) : Optional.empty();
            }
        }).answer();
    }
}
