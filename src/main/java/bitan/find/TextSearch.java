package bitan.find;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import bitan.lexicon.Lexicon;

/**
 * Finds documents by what is typed or was said. Immutable; safe between threads. Made once for some documents, which
 * takes some 0.1 s for 500 guides.
 */
public final class TextSearch {
    /** Characters of a query that are looked at: its last. */
    private static final int LONGEST = 200;
    /** How much a name that is wholly said by letters counts, in points of the index. */
    private static final double NAME = 12;

    private final List<List<Name>> names;
    private final Tokens tokens;
    private final QueryLetters letters;
    private final Index index;
    private final Mentions mentions;

    private TextSearch(List<List<Field>> documents, Lexicon lexicon) {
        var sounds = Sounds.of(documents, lexicon);
        names = documents.stream()
                .map(fields -> fields.stream().filter(field -> field.kind() == Field.Kind.NAME)
                        .map(field -> Name.of(field.text(), sounds)).toList())
                .toList();
        tokens = new Tokens(sounds, lexicon);
        letters = new QueryLetters(sounds);
        index = new Index(documents.stream()
                .map(fields -> fields.stream().filter(field -> field.kind() != Field.Kind.OTHER).toList())
                .toList(), tokens);
        mentions = new Mentions(documents, tokens);
    }

    /** A search in these documents, each as its texts. */
    public static TextSearch of(List<List<Field>> documents, Lexicon lexicon) {
        return new TextSearch(documents, lexicon);
    }

    /** What a word counts that stands in one document only: the unit of all scores. */
    public double rarest() {
        return index.rarest();
    }

    /**
     * How well each document fits {@code query}, 0 where nothing does: words in any order, pinyin letters with or without
     * spaces, initials, or what was heard for it; also one that is still being typed.
     */
    public double[] typed(String query) {
        var plain = plain(query);
        var typed = letters(plain);
        Set<String> wanted = new HashSet<>(tokens.of(plain).keySet());
        wanted.addAll(Tokens.ofSyllables(letters.syllables(typed)).keySet());
        var scores = index.scores(wanted);
        for (int i = 0; i < scores.length; i++) {
            scores[i] += names.get(i).stream().mapToDouble(name -> named(name, plain.strip(), typed)).max()
                    .orElse(0);
        }
        return scores;
    }

    /** How well each document fits what was said, 0 where nothing does. */
    public double[] said(String line) {
        return index.scores(tokens.of(plain(line)).keySet());
    }

    /**
     * How far {@code line} says what each document is called, 0 to 2: 1 for all of a name, and 1 if its names say all of
     * the line; 0 where the line says as clearly something that is only taken for it.
     */
    public double[] mentioned(String line) {
        return mentions.in(plain(line), Map.of());
    }

    /** As {@link #mentioned}, of what is typed: also letters, and names that begin with it. */
    public double[] meant(String query) {
        var plain = plain(query).strip();
        var typed = letters(plain);
        var scores = mentions.in(plain, Tokens.ofSyllables(letters.syllables(typed)));
        for (int i = 0; i < scores.length; i++) {
            scores[i] += names.get(i).stream().mapToDouble(name -> begun(name, plain, typed)).max().orElse(0);
        }
        return scores;
    }

    private static double begun(Name name, String words, String typed) {
        if (name.begins(words, typed)) {
            return 1;
        }
        return typed.isEmpty() ? 0 : name.fit(typed);
    }

    /** What it adds that {@code name} begins with what is typed, as words or as letters. */
    private double named(Name name, String words, String typed) {
        return (words.isEmpty() ? 0 : index.rarest() * name.share(words))
                + (typed.isEmpty() ? 0 : NAME * name.fit(typed));
    }

    private static String plain(String text) {
        var last = text.substring(Math.max(0, text.length() - LONGEST));
        return Normalizer.normalize(last, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static String letters(String query) {
        return query.chars().filter(c -> c >= 'a' && c <= 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
