package bitan.pinyin;

import java.util.ArrayList;
import java.util.List;

/**
 * What was chosen in this conversation, the latest first; forgotten when this value is. Immutable.
 *
 * @param phrases each text once
 */
public record Learned(List<Phrase> phrases) {
    /** Nothing yet. */
    public static final Learned NOTHING = new Learned(List.of());
    /** Phrases kept: more than anybody chooses in one visit, and a bound on what each key costs. */
    private static final int MOST = 200;
    /** Syllables of the longest phrase: whole sentences are not said twice. */
    private static final int LONGEST = 12;

    /** A chosen text and how it is said. */
    public record Phrase(String text, List<String> syllables) {
        public Phrase {
            syllables = List.copyOf(syllables);
        }
    }

    public Learned {
        phrases = List.copyOf(phrases);
    }

    /** With what was chosen just now. */
    public Learned with(Candidate chosen) {
        int length = chosen.syllables().size();
        if (length == 0 || length > LONGEST) {
            return this;
        }
        var all = new ArrayList<Phrase>();
        all.add(new Phrase(chosen.text(), chosen.syllables()));
        phrases.stream().filter(phrase -> !phrase.text().equals(chosen.text())).limit(MOST - 1L)
                .forEach(all::add);
        return new Learned(all);
    }

    /** With what was chosen piece by piece: the new phrase they make together, and each piece. */
    public Learned with(List<Candidate> pieces) {
        var learned = this;
        for (var piece : pieces.reversed()) {
            learned = learned.with(piece);
        }
        boolean said = pieces.size() > 1 && pieces.stream().noneMatch(piece -> piece.syllables().isEmpty());
        return said ? learned.with(joined(pieces)) : learned;
    }

    private static Candidate joined(List<Candidate> pieces) {
        var text = new StringBuilder();
        var syllables = new ArrayList<String>();
        int used = 0;
        for (var piece : pieces) {
            text.append(piece.text());
            syllables.addAll(piece.syllables());
            used += piece.used();
        }
        return new Candidate(text.toString(), used, syllables);
    }
}
