package bitan.app.demo;

import bitan.app.demo.Story.Says;
import bitan.audio.AudioSource;
import bitan.audio.MicrophoneStandIn;
import bitan.audio.WavFile;
import bitan.problem.ProblemException;

/** The clerk's lines as sound, in the microphone's place: for one demonstration. */
public final class Recordings implements Demonstration.Voice {
    /** As fast as two cores hear and draw; where they do other work it is slower. */
    private static final double FAST = 6;

    private final MicrophoneStandIn standIn;

    private Recordings(double speed) {
        this.standIn = new MicrophoneStandIn(speed);
    }

    /** As people speak. */
    public static Recordings asSpoken() {
        return new Recordings(1);
    }

    /** Faster than anybody speaks, for pictures and tests. */
    public static Recordings fast() {
        return new Recordings(FAST);
    }

    /** What to listen to. */
    public AudioSource source() {
        return standIn;
    }

    @Override
    public void say(Says line) throws ProblemException {
        standIn.play(WavFile.open(line.open(), line.sound()));
    }

    @Override
    public double quiet() {
        return standIn.quiet();
    }
}
