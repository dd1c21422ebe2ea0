package bitan.app.demo;

import java.time.Duration;

import bitan.app.demo.Story.Says;
import bitan.audio.AudioSource;
import bitan.audio.StandIn;
import bitan.audio.WavFile;
import bitan.problem.ProblemException;

/** The clerk's lines as sound, in the microphone's place: for one demonstration. */
public final class Recordings implements Demonstration.Voice {
    /** As fast as two cores hear and draw without falling behind. */
    private static final double FAST = 6;

    private final double speed;
    private final StandIn standIn;

    private Recordings(double speed) {
        this.speed = speed;
        this.standIn = new StandIn(speed);
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
    public Duration say(Says line) throws ProblemException {
        var file = WavFile.open(line.open(), line.sound());
        double seconds = (double) file.totalSamples().orElseThrow() / AudioSource.SAMPLE_RATE;
        standIn.play(file);
        return Duration.ofMillis(Math.round(seconds / speed * 1000));
    }
}
