package bitan.app.kiosk;

import bitan.screens.shared.Equipment.Microphone;

/** Whether the clerk is heard: takes both a source that gives sound and an engine that takes it. Safe between threads. */
final class Ears {
    private final Counter counter;
    private Microphone source = Microphone.OFF;
    private Microphone engine = Microphone.STARTING;

    Ears(Counter counter) {
        this.counter = counter;
    }

    /** The source is being opened, gives sound, is gone, or was switched off. */
    synchronized void source(Microphone now) {
        if (now != source) {
            source = now;
            show();
        }
    }

    /** The engine is being opened, is ready, or is gone. */
    synchronized void engine(Microphone now) {
        if (now != engine) {
            engine = now;
            show();
        }
    }

    private void show() {
        counter.equipment(now -> now.withMicrophone(both()));
    }

    private Microphone both() {
        return switch (source) {
            case OFF -> Microphone.OFF;
            case MISSING -> Microphone.MISSING;
            case STARTING -> engine == Microphone.MISSING ? Microphone.MISSING : Microphone.STARTING;
            case LISTENING -> engine;
        };
    }
}
