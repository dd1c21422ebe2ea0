package bitan.wording.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import bitan.lexicon.Sound;

/**
 * A term as it is listened for, place by place.
 *
 * @param term what is written when it is heard
 * @param places one for each character that is heard
 */
record Pattern(String term, List<Place> places) {
    // Costs in hundredths, so that sums are exact: the recipe measured in 460 synthetic errors.
    private static final int SAME_SOUND = 15;
    private static final int OTHER_TONE = 35;
    private static final int FOLDED = 70;
    /** Nearly the same syllable: enough for one of three, none of two. */
    private static final int NEAR = 145;
    /** What a place costs that sounds otherwise. */
    static final int NEVER = 1 << 16;

    /** A term that sounds as it is written. */
    static Pattern asWritten(String term, PhoneticCache ear) {
        return new Pattern(term, IntStream.range(0, term.length())
                .mapToObj(at -> new Place(term.charAt(at), ear.voices(term, at))).toList());
    }

    /** A term that is said as {@code sounds}; empty if that is not pinyin. */
    static Optional<Pattern> saidAs(String term, String sounds) {
        var places = new ArrayList<Place>();
        for (var syllable : sounds.strip().split("\\s+", 0)) {
            var sound = Sound.parse(syllable);
            if (sound.isEmpty()) {
                return Optional.empty();
            }
            places.add(new Place(Place.NO_CHARACTER, List.of(Voice.of(sound.get()))));
        }
        return Optional.of(new Pattern(term, places));
    }

    int length() {
        return places.size();
    }

    /** What it costs to take the characters from {@code start} for this term, or at least {@link #NEVER}. */
    int cost(CharSequence text, int start, PhoneticCache ear) {
        int cost = 0;
        for (int i = 0; i < places.size() && cost < NEVER; i++) {
            char heard = text.charAt(start + i);
            cost += places.get(i).cost(heard, ear.voices(heard), i == 0);
        }
        return cost;
    }

    /**
     * One character of a term.
     *
     * @param own how it is written, or {@link #NO_CHARACTER}
     */
    record Place(char own, List<Voice> voices) {
        static final char NO_CHARACTER = 0;

        /** What it may be known by: its folded sounds, and itself. */
        Stream<String> keys() {
            var sounds = voices.stream().map(Voice::folded);
            return (own == NO_CHARACTER ? sounds : Stream.concat(sounds, Stream.of(String.valueOf(own))))
                    .distinct();
        }

        private int cost(char heard, List<Voice> alternatives, boolean isFirst) {
            if (heard == own) {
                return 0;
            }
            int least = NEVER;
            for (var voice : voices) {
                for (var other : alternatives) {
                    int cost = cost(voice, other);
                    least = Math.min(least, isFirst && cost == NEVER && voice.isNear(other) ? NEAR : cost);
                }
            }
            return least;
        }

        private static int cost(Voice said, Voice heard) {
            if (said.sound().syllable().equals(heard.sound().syllable())) {
                return isSameTone(said.sound().tone(), heard.sound().tone()) ? SAME_SOUND : OTHER_TONE;
            }
            return said.folded().equals(heard.folded()) ? FOLDED : NEVER;
        }

        private static boolean isSameTone(int said, int heard) {
            return said == heard || said == Sound.UNKNOWN || heard == Sound.UNKNOWN;
        }
    }
}
