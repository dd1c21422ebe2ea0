package bitan.app.voice;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

import bitan.audio.AudioSource;
import bitan.audio.Microphone;
import bitan.audio.SoundInputs;
import bitan.conversation.Speaker;
import bitan.problem.ProblemException;
import bitan.settings.Settings;

/** The microphones of this machine. A visitor without one is lent the clerk's. */
public final class Microphones implements Inputs {
    /** Long beside the hundredths of a second it takes; nobody can switch a microphone meanwhile. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final SoundInputs inputs = new SoundInputs(PATIENCE);
    private volatile Optional<Consumer<short[]>> ear = Optional.empty();

    @Override
    public AudioSource open(Speaker speaker, Settings settings) {
        return switch (speaker) {
            case STAFF -> ear.map(hears -> Microphone.listen(settings.microphone(), hears))
                    .orElseGet(() -> Microphone.listen(settings.microphone()));
            // Never another device in its place: it would write down what the clerk says as the visitor's words.
            case VISITOR, COMPANION -> settings.visitorMicrophone().map(Microphone::listenOnlyTo)
                    .orElseGet(() -> Microphone.listen(settings.microphone()));
        };
    }

    @Override
    public void alsoTo(Optional<Consumer<short[]>> hears) {
        ear = hears;
    }

    @Override
    public boolean hearsVisitors(Settings settings) {
        return settings.visitorMicrophone().map(this::isThere).orElse(true);
    }

    /** What does not answer cannot be listened to either. */
    private boolean isThere(String device) {
        try {
            return inputs.has(device);
        } catch (ProblemException e) {
            return false;
        }
    }
}
