package bitan.find;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Something a document is called, as it sounds: to be found by letters, whole syllables or their initials mixed.
 *
 * @param text as it is written
 * @param syllables all ways to say each character
 */
record Name(String text, List<List<String>> syllables) {
    /** What counts a name that begins elsewhere than it is typed. */
    private static final double INSIDE = 0.7;
    /** Letters that begin a syllable with one more are an initial of their own. */
    private static final String TWO = "zcs";

    static Name of(String text, Sounds sounds) {
        return new Name(text,
                text.chars().mapToObj(c -> sounds.of((char) c)).filter(said -> !said.isEmpty()).toList());
    }

    /** How much of this name {@code words} are that it begins with: 1 for all of it, 0 for another beginning. */
    double share(String words) {
        return text.startsWith(words) ? (double) words.length() / text.length() : 0;
    }

    /** Whether this name begins with what is typed, as words or as letters; either may be empty. */
    boolean begins(String words, String letters) {
        boolean isWords = !words.isEmpty() && text.startsWith(words);
        return isWords || (!letters.isEmpty() && !syllables.isEmpty() && said(letters, 0) > 0);
    }

    /** How well {@code letters} say a stretch of this name, 0 to 1; a name that is said whole is 1. */
    double fit(String letters) {
        double best = 0;
        for (int start = 0; start < syllables.size(); start++) {
            int said = said(letters, start);
            double share = (double) said / syllables.size();
            best = Math.max(best, Math.sqrt(share) * (start == 0 ? 1 : INSIDE));
        }
        return best;
    }

    /** How many syllables from {@code start} on all letters say; 0 if they do not fit. */
    private int said(String letters, int start) {
        if (syllables.get(start).stream().noneMatch(sound -> sound.charAt(0) == letters.charAt(0))) {
            return 0;
        }
        int most = 0;
        Set<Integer> reached = Set.of(0);
        for (int next = start; next < syllables.size() && !reached.isEmpty(); next++) {
            var ends = new HashSet<Integer>();
            for (int at : reached) {
                syllables.get(next).forEach(sound -> ends.addAll(ends(letters, at, sound)));
            }
            most = ends.remove(letters.length()) ? next + 1 - start : most;
            reached = ends;
        }
        return most;
    }

    /** Where in the letters {@code sound} may end: as a whole, begun at their end, or as its initial alone. */
    private static List<Integer> ends(String letters, int at, String sound) {
        if (letters.charAt(at) != sound.charAt(0)) {
            return List.of();
        }
        if (letters.startsWith(sound, at)) {
            return sound.length() == 1 ? List.of(at + 1) : List.of(at + sound.length(), at + 1);
        }
        if (sound.startsWith(letters.substring(at))) {
            return List.of(letters.length());
        }
        boolean isTwo = sound.length() > 1 && sound.charAt(1) == 'h' && TWO.indexOf(sound.charAt(0)) >= 0
                && letters.startsWith("h", at + 1);
        return isTwo ? List.of(at + 2, at + 1) : List.of(at + 1);
    }
}
