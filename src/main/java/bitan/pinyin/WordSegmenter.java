package bitan.pinyin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import bitan.lexicon.Lexicon;
import bitan.lexicon.Sound;

/** Divides what is said into everyday words, and so knows how its characters sound: 重 in 重新, 行 in 银行. */
final class WordSegmenter {
    /** What each word costs beyond its own. */
    private static final int PIECE = 2000;
    /** What a character costs that is no word. */
    private static final int STRANGE = 20_000;
    /** A reading that makes up less of a word is left out. */
    private static final double RARE = 0.015;
    /** Ways to read what has many heteronyms: beyond these the first reading of each further word only. */
    private static final int MOST_READINGS = 32;

    private final Lexicon lexicon;
    private final Syllables syllables;
    /** For each syllable of the lexicon its number here. */
    private final short[] numbers;

    WordSegmenter(Lexicon lexicon, Syllables syllables) {
        this.lexicon = lexicon;
        this.syllables = syllables;
        numbers = new short[lexicon.syllables().size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (short) syllables.number(lexicon.syllables().get(i));
        }
    }

    /** Where each word of a text ends. */
    int[] words(String text) {
        var best = new int[text.length() + 1];
        var from = new int[text.length() + 1];
        Arrays.fill(best, 1, best.length, Integer.MAX_VALUE);
        for (int start = 0; start < text.length(); start++) {
            int longest = Math.min(text.length(), start + Lexicon.LONGEST);
            for (int end = start + 1; end <= longest; end++) {
                int entry = lexicon.find(text, start, end);
                if (entry != Lexicon.NONE || end == start + 1) {
                    int cost = best[start] + PIECE + (entry == Lexicon.NONE ? STRANGE : cost(entry));
                    if (cost < best[end]) {
                        best[end] = cost;
                        from[end] = start;
                    }
                }
            }
        }
        return ends(from);
    }

    private static int[] ends(int[] from) {
        int count = 0;
        for (int end = from.length - 1; end > 0; end = from[end]) {
            count++;
        }
        var ends = new int[count];
        for (int end = from.length - 1; end > 0; end = from[end]) {
            ends[--count] = end;
        }
        return ends;
    }

    private int cost(int entry) {
        return (int) (1000 * Math.log((double) lexicon.total() / Math.max(1, lexicon.weight(entry))));
    }

    /** How an everyday word is said. */
    short[] said(int entry) {
        var sounds = new short[lexicon.length(entry)];
        for (int at = 0; at < sounds.length; at++) {
            sounds[at] = numbers[lexicon.sound(entry, at)];
        }
        return sounds;
    }

    /** How a character mostly sounds; {@link Syllables#NONE} if it is no word. */
    int usually(char hanzi) {
        int entry = lexicon.find(String.valueOf(hanzi), 0, 1);
        return entry == Lexicon.NONE ? Syllables.NONE : numbers[lexicon.sound(entry, 0)];
    }

    /** All the ways a text is said, by its words; none if a character of it has no sound. */
    List<short[]> readings(String text, int[] ends) {
        var ways = List.of(new short[0]);
        int start = 0;
        for (int end : ends) {
            var next = readings(text, start, end);
            int most = ways.size() * next.size() > MOST_READINGS ? 1 : next.size();
            if (ways.size() == 1 && next.size() == 1) {
                ways = List.of(joined(ways.getFirst(), next.getFirst()));
            } else {
                var longer = new ArrayList<short[]>();
                for (var way : ways) {
                    for (var more : next.subList(0, Math.min(most, next.size()))) {
                        longer.add(joined(way, more));
                    }
                }
                ways = longer;
            }
            start = end;
        }
        return ways;
    }

    private List<short[]> readings(String text, int start, int end) {
        int first = lexicon.find(text, start, end);
        if (first == Lexicon.NONE) {
            return lexicon.sounds(text.charAt(start)).stream().map(Sound::syllable).distinct()
                    .map(syllables::number).filter(number -> number != Syllables.NONE)
                    .map(number -> new short[]{number.shortValue()}).toList();
        }
        int behind = lexicon.behind(first);
        if (behind == first + 1) {
            return List.of(said(first));
        }
        long all = 0;
        for (int entry = first; entry < behind; entry++) {
            all += lexicon.weight(entry);
        }
        var found = new ArrayList<short[]>();
        for (int entry = first; entry < behind; entry++) {
            if (lexicon.weight(entry) >= all * RARE) {
                found.add(said(entry));
            }
        }
        return found;
    }

    private static short[] joined(short[] one, short[] other) {
        var joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }
}
