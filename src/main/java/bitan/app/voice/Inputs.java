package bitan.app.voice;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import bitan.audio.AudioSource;
import bitan.conversation.Speaker;
import bitan.settings.Settings;

/** Where a kiosk's voices come from. Safe between threads. */
public interface Inputs {

    /** Opens what a speaker is heard with; problems are told by the source. */
    AudioSource open(Speaker speaker, Settings settings);

    /**
     * Has each 10 ms of the clerk's microphone, once it is opened, also handed to somebody who hears it, or to nobody any
     * more: on the microphone's thread, to return at once. A recording in its place is not.
     */
    default void alsoTo(Optional<Consumer<short[]>> ear) {
    }

    /** Whether what the visitor would be heard with is there now; takes some hundredths of a second, and some seconds where a sound server hangs. */
    boolean hearsVisitors(Settings settings);

    /** The clerk is heard with what {@code source} opens, the visitor not at all. */
    static Inputs ofClerk(Supplier<? extends AudioSource> source) {
        return new Inputs() {
            @Override
            public AudioSource open(Speaker speaker, Settings settings) {
                return source.get();
            }

            @Override
            public boolean hearsVisitors(Settings settings) {
                return false;
            }
        };
    }
}
