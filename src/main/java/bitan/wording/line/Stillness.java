package bitan.wording.line;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import bitan.wording.Caption;
import bitan.wording.HeardWord;

/**
 * Lets a line that is being heard grow without moving: text that moves while it is read is the first complaint about
 * caption programs. Words come up once they have stood for a while, numbers once they are complete, and what stands
 * changes only if it was wrong. Pure; safe between threads.
 */
public final class Stillness {
    /** Most characters at the end of a growing line that may still be taken back. */
    private static final int REVISED_AT_MOST = 4;

    private final Wording wording;
    private final double hold;

    /**
     * Stills what {@code wording} makes readable.
     *
     * @param hold how long a word must stand unchanged before it is shown, seconds; 0 shows everything at once,
     *     infinity only what is settled
     */
    public Stillness(Wording wording, double hold) {
        this.wording = wording;
        this.hold = hold;
    }

    /**
     * What a reader is shown of a line, and what that was decided by.
     *
     * @param until how much of the sound the caption covers, seconds
     * @param heard all that was heard, the unripe end too, without spaces
     * @param since for each of its characters since when it has stood there, seconds of sound
     */
    public record Shown(Caption caption, double until, String heard, List<Double> since) {
        /** Nothing yet. */
        public static final Shown NOTHING = new Shown(Caption.NOTHING, 0, "", List.of());

        public Shown {
            since = List.copyOf(since);
        }

        private Shown heard(List<HeardWord> words, double at) {
            var now = words.stream().map(HeardWord::text).collect(Collectors.joining());
            int same = common(heard, now);
            var times = Stream.concat(since.subList(0, same).stream(),
                    Stream.generate(() -> at).limit(now.length() - same)).toList();
            return new Shown(caption, until, now, times);
        }

        private Shown with(Caption now, double covered) {
            return new Shown(now, covered, heard, since);
        }
    }

    /** The line after the recogniser has said {@code words}, {@code at} seconds into the sound. */
    public Shown partial(Shown before, List<HeardWord> words, double at) {
        var line = before.heard(words, at);
        var ripe = words.subList(0, ripe(line, words, at));
        var next = Marks.asShown(line.caption.text(), wording.partial(ripe).caption());
        double until = ripe.isEmpty() ? 0 : ripe.getLast().end();
        int taken = line.caption.text().length() - common(line.caption.text(), next.text());
        if (hold == 0 || taken <= REVISED_AT_MOST) {
            return line.with(next, until);
        }
        var later = ripe.stream().filter(word -> (word.start() + word.end()) / 2 >= line.until).toList();
        return line.with(line.caption.then(wording.partial(later).caption()), Math.max(until, line.until));
    }

    /** The line as it stays; {@code alternatives} as {@link Wording#settled} takes them. */
    public Worded settled(Shown before, List<HeardWord> words, List<List<String>> alternatives) {
        return Marks.asShown(before.caption.text(), wording.settled(words, alternatives));
    }

    /** How many words have stood long enough, up to the last that is complete. */
    private int ripe(Shown line, List<HeardWord> words, double at) {
        if (hold == 0) {
            return words.size();
        }
        int ripe = 0;
        int length = 0;
        while (ripe < words.size()) {
            length += words.get(ripe).text().length();
            if (length > 0 && at - line.since.get(length - 1) < hold) {
                break;
            }
            ripe++;
        }
        return Unfinished.closed(words, ripe);
    }

    private static int common(String a, String b) {
        int common = 0;
        while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        return common;
    }
}
