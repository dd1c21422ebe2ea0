package bitan.wording.line;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import bitan.wording.Caption;
import bitan.wording.Edit;
import bitan.wording.HeardWord;

/**
 * Lets a line that is being heard grow without moving: text that moves while it is read is the first complaint about
 * caption programs. Words come up once they have stood for a while, numbers once they are complete, and what stands
 * changes only if it was wrong. Pure; safe between threads.
 */
public final class Stillness {
    /** Every word as soon as it is heard. */
    public static final double AT_ONCE = 0;
    /** Words that have stood for this long, seconds, which is one partial more, and were heard, not guessed. */
    public static final double BALANCED = 0.1;
    /** Nothing before it is settled. */
    public static final double SETTLED_ONLY = Double.POSITIVE_INFINITY;
    /**
     * Seconds of sound a syllable takes in careful speech. A word of more syllables than there was sound for is guessed from
     * what is usual, and mostly wrong: 国庆节 after 0.4 s that becomes 我. In the demonstration's recordings under
     * loud noise this rule halves what is taken back; to wait 0.1 s longer as well changes 1 % of it.
     */
    private static final double SYLLABLE = 0.25;
    /** Times are sums of tenths. */
    private static final double ROUNDING = 1e-6;
    /** Most characters at the end of a growing line that may still be taken back. */
    private static final int REVISED_AT_MOST = 4;

    private final Wording wording;
    private final double hold;

    /**
     * Stills what {@code wording} makes readable.
     *
     * @param hold how long a word must stand unchanged before it is shown, seconds
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
        var ripe = ripe(line, words, at);
        var next = Marks.asShown(line.caption.text(), wording.partial(ripe).caption());
        double until = ripe.isEmpty() ? 0 : ripe.getLast().end();
        int taken = line.caption.text().length() - common(line.caption.text(), next.text());
        if (hold == AT_ONCE || taken <= REVISED_AT_MOST) {
            return line.with(next, until);
        }
        var later = ripe.stream().filter(word -> (word.start() + word.end()) / 2 >= line.until).toList();
        return line.with(line.caption.then(wording.partial(later).caption()), Math.max(until, line.until));
    }

    /** The line as it stays; {@code alternatives} as {@link Wording#settled} takes them. */
    public Worded settled(Shown before, List<HeardWord> words, List<List<String>> alternatives) {
        return Marks.asShown(before.caption.text(), wording.settled(words, alternatives));
    }

    /** What has stood long enough, up to the last that is complete; of the last word perhaps only its beginning. */
    private List<HeardWord> ripe(Shown line, List<HeardWord> words, double at) {
        if (hold == AT_ONCE) {
            return words;
        }
        var ripe = new ArrayList<HeardWord>();
        int length = 0;
        for (var word : words) {
            int from = length;
            length += word.text().length();
            boolean isNew = word.start() >= line.until;
            int stood = isNew && isAheadOfSound(word, at)
                    ? 0
                    : (int) line.since.subList(from, length).stream()
                            .takeWhile(since -> at - since >= hold - ROUNDING)
                            .count();
            if (stood == 0) {
                break;
            }
            if (stood < word.text().length()) {
                ripe.add(new HeardWord(word.text().substring(0, stood), word.start(), word.end(),
                        word.confidence()));
                break;
            }
            ripe.add(word);
        }
        return ripe.subList(0, Unfinished.closed(ripe));
    }

    private static boolean isAheadOfSound(HeardWord word, double at) {
        return at - word.start() + ROUNDING < SYLLABLE * word.text().length();
    }

    private static int common(String a, String b) {
        return Edit.between(a, b).start();
    }
}
