package bitan.app.voice;

import bitan.audio.AudioSource;
import bitan.audio.Microphone;
import bitan.conversation.Speaker;
import bitan.settings.Settings;

/** The microphones of this machine. A visitor without one is lent the clerk's. */
public final class Microphones implements Inputs {

    @Override
    public AudioSource open(Speaker speaker, Settings settings) {
        return switch (speaker) {
            case STAFF -> Microphone.listen(settings.microphone());
            // Never another device in its place: it would write down what the clerk says as the visitor's words.
            case VISITOR -> settings.visitorMicrophone().map(Microphone::listenOnlyTo)
                    .orElseGet(() -> Microphone.listen(settings.microphone()));
        };
    }

    @Override
    public boolean hearsVisitors(Settings settings) {
        return settings.visitorMicrophone().map(Microphone::isThere).orElse(true);
    }
}
