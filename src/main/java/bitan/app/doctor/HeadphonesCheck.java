package bitan.app.doctor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import bitan.audio.aid.SoundOutputs;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.settings.Settings;

/** The output for the visitor's ears: plays a tone to it, as loud as the clerk's voice can ever be. Nothing if there is none. */
final class HeadphonesCheck {
    /** Long beside the two seconds of the tone. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SoundOutputs outputs = new SoundOutputs(PATIENCE);
    private final Settings settings;

    HeadphonesCheck(Settings settings) {
        this.settings = settings;
    }

    Optional<Finding> finding() {
        return settings.visitorHeadphones().map(this::played);
    }

    private Finding played(String name) {
        try {
            var device = outputs.test(name);
            return device.isPresent()
                    ? Finding.of("visitorHeadphones", "tone", device.get())
                    : Finding.of("visitorHeadphones", "outputs", name, inWords(outputs.names()))
                            .with(Problem.of(ProblemCode.EAR_01, name));
        } catch (ProblemException e) {
            return Finding.of("visitorHeadphones", "soundUnanswered", PATIENCE.toSeconds()).with(e.problem());
        }
    }

    private static String inWords(List<String> names) {
        return names.isEmpty() ? "-" : String.join(", ", names);
    }
}
