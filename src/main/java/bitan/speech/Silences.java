package bitan.speech;

import java.util.ArrayList;
import java.util.List;

import bitan.audio.AudioSource;
import bitan.audio.Captured.Frame;

/** Finds silence that sound can do without: what is left of each still is a pause, and begins and ends softly. Stateless. */
final class Silences {
    /** Left at the beginning, seconds: words settle after a pause of 0.6 s. */
    private static final double PAUSE = 1;
    /** Left before what follows, seconds: words begin more softly than they go on. */
    private static final double BREATH = 0.3;
    /** Twice as loud as the room (6 dB) is no silence; speech stands out of it by 9.5 dB. */
    private static final double ABOVE_ROOM = 2;
    /** Below this share of full scale (−66 dB) it is quiet whatever the room is like. */
    private static final double QUIET = 0.0005;
    /** Of a minute of speech, a twentieth at least is between words. */
    private static final int ROOM_OF = 20;

    private Silences() {
    }

    /** Of these frames the ones that are not missed, in the same order. */
    static List<Frame> among(List<Frame> frames) {
        double quiet = quiet(frames);
        var found = new ArrayList<Frame>();
        var silence = new ArrayList<Frame>();
        for (var frame : frames) {
            if (frame.level() <= quiet) {
                silence.add(frame);
            } else {
                found.addAll(middle(silence));
                silence.clear();
            }
        }
        found.addAll(middle(silence));
        return found;
    }

    private static double quiet(List<Frame> frames) {
        var levels = frames.stream().mapToDouble(Frame::level).sorted().toArray();
        double room = levels.length == 0 ? 0 : levels[levels.length / ROOM_OF];
        return Math.max(QUIET, room * ABOVE_ROOM);
    }

    private static List<Frame> middle(List<Frame> silence) {
        double end = silence.stream().mapToDouble(Silences::seconds).sum() - BREATH;
        var middle = new ArrayList<Frame>();
        double at = 0;
        for (var frame : silence) {
            double after = at + seconds(frame);
            if (at >= PAUSE && after <= end) {
                middle.add(frame);
            }
            at = after;
        }
        return middle;
    }

    private static double seconds(Frame frame) {
        return (double) frame.samples().length / AudioSource.SAMPLE_RATE;
    }
}
