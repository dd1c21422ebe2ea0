package bitan.screens.visitor.pinyin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import bitan.pinyin.Candidate;

/**
 * What is being written: pieces already chosen, and letters that still stand for something. Immutable.
 *
 * @param letters with digits where nine keys were used
 */
record Composition(List<Chosen> chosen, String letters) {
    /** Nothing. */
    static final Composition NONE = new Composition(List.of(), "");
    /** Letters of the longest composition: what they mean must fit on the screen. */
    private static final int LONGEST = 40;

    /** A candidate and the letters it was chosen for. */
    record Chosen(Candidate candidate, String letters) {}

    Composition {
        chosen = List.copyOf(chosen);
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }

    /** Whether no letter has room any more. */
    boolean isFull() {
        return letters.length() >= LONGEST;
    }

    /** With one more letter; a composition that is full stays as it is, and none begins with a separator. */
    Composition typed(char letter) {
        boolean useless = letter == '\'' && (letters.isEmpty() || letters.endsWith("'"));
        return useless || isFull() ? this : new Composition(chosen, letters + letter);
    }

    /** Without the last letter; where it was the only one, without the last choice. */
    Composition erased() {
        if (letters.length() > 1) {
            return new Composition(chosen, letters.substring(0, letters.length() - 1));
        }
        return chosen.isEmpty()
                ? NONE
                : new Composition(chosen.subList(0, chosen.size() - 1), chosen.getLast().letters());
    }

    /** With a candidate in place of the letters it uses. */
    Composition with(Candidate candidate) {
        var all = new ArrayList<>(chosen);
        all.add(new Chosen(candidate, letters.substring(0, candidate.used())));
        return new Composition(all, letters.substring(candidate.used()));
    }

    /** With a spelling in place of the first keys of the nine that stand for it. */
    Composition spelled(String spelling) {
        var open = open();
        var before = letters.substring(0, letters.length() - open.length());
        return new Composition(chosen, before + spelling + "'" + open.substring(spelling.length()));
    }

    /** The keys of the nine whose spelling is not settled. */
    String open() {
        int at = 0;
        while (at < letters.length() && !Character.isDigit(letters.charAt(at))) {
            at++;
        }
        return letters.substring(at);
    }

    /** What was chosen so far. */
    String text() {
        return chosen.stream().map(piece -> piece.candidate().text()).collect(Collectors.joining());
    }

    List<Candidate> candidates() {
        return chosen.stream().map(Chosen::candidate).toList();
    }
}
