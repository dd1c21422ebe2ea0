package bitan.audio.aid;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import bitan.audio.AudioSource;

/** The voice on its way to one open output. Confined to one thread. */
final class Playback {
    /** Silence before the first sound, so that the second is there in time: what a sound server brings at once. Seconds. */
    private static final double BEGINNING = 0.02 + Filling.MARGIN;
    /** A sound server begins to play once it has enough, and says what waits only then. Seconds. */
    private static final double SETTLING = 0.5;
    /** Below this nothing is to be heard, full scale being 1. */
    private static final double SILENCE = 0.003;

    private final OutputLine line;
    private final AtomicLong glitches;
    private final Amplifier amplifier = new Amplifier();
    private final Howling howling = new Howling();
    private final Stretch stretch;
    private final Filling filling = new Filling();
    private Optional<Fitting> last = Optional.empty();
    private boolean alive = true;
    private double begun;

    /**
     * Nothing is played yet.
     *
     * @param glitches counts how often sound was missing or left out
     */
    Playback(OutputLine line, AtomicLong glitches) {
        this.line = line;
        this.glitches = glitches;
        stretch = new Stretch(AudioSource.SAMPLE_RATE, line.rate());
    }

    /** Whether the output still takes sound. */
    boolean isAlive() {
        return alive && line.isOpen();
    }

    /** Whether the microphone hears the output. */
    boolean howls() {
        return howling.isFound();
    }

    /**
     * Plays the next piece so, or silence in its place; waits until there is room for it.
     *
     * @param behind seconds of sound that wait to be played after it
     */
    void play(short[] heard, Optional<Fitting> wanted, double behind) throws InterruptedException {
        if (!wanted.equals(last)) {
            last = wanted;
            howling.forget();
        }
        howling.heard(heard, wanted.isPresent());
        var clear = amplifier.amplify(heard, howling.isMuted() ? Optional.empty() : wanted);
        double seconds = (double) heard.length / AudioSource.SAMPLE_RATE;
        double waiting = line.waiting();
        begun += seconds;
        if (begun > SETTLING && waiting <= 0) {
            glitches.incrementAndGet();
            filling.gap();
            begin();
        }
        double speed = begun > SETTLING ? filling.speed(waiting + behind, seconds, isSilent(clear)) : 1;
        alive = line.put(stretch.push(clear, speed));
    }

    /** The first sound comes, or the first after a pause. */
    void begin() {
        begun = 0;
        filling.begin();
        line.write(new float[(int) (BEGINNING * line.rate())]);
    }

    private static boolean isSilent(float[] samples) {
        for (float sample : samples) {
            if (Math.abs(sample) > SILENCE) {
                return false;
            }
        }
        return true;
    }
}
