package bitan.sentences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import bitan.find.Field;
import bitan.find.TextSearch;
import bitan.lexicon.Lexicon;

/** The counter's ready sentences, and how often each was used. Immutable. */
public final class ReadySentences {
    /** None. */
    public static final ReadySentences NONE = new ReadySentences(List.of(), Optional.empty(), Uses.NONE);
    /** As many as there are keys for. */
    public static final int MOST_FITTING = 9;
    /** Of them so many are of the group that fits best. */
    private static final int LEADING = 5;
    /** And so many calm, whatever the occasion. */
    private static final int CALMING = 2;
    /** Of the best one's score; what fits less is not what is being typed. */
    private static final double CLOSE = 0.4;
    /** Characters of what is typed to find a sentence; who types more is writing one. */
    private static final int LONGEST_QUERY = 20;

    private final List<ReadySentence> all;
    private final Optional<TextSearch> search;
    private final Uses uses;
    private final Map<ReadySentence, Double> counts = new HashMap<>();

    private ReadySentences(List<ReadySentence> all, Optional<TextSearch> search, Uses uses) {
        this.all = List.copyOf(all);
        this.search = search;
        this.uses = uses;
        this.all.forEach(one -> counts.put(one, uses.of(one)));
    }

    /** These sentences, each once, none of them used yet. */
    public static ReadySentences of(List<ReadySentence> sentences, Lexicon lexicon) {
        var each = List.copyOf(new LinkedHashSet<>(sentences));
        var texts = each.stream().map(one -> List.of(new Field(one.text(), 1, Field.Kind.NAME))).toList();
        return new ReadySentences(each, Optional.of(TextSearch.of(texts, lexicon)), Uses.NONE);
    }

    /** These sentences from now on, which nothing finds before {@link #found} says how; the same uses. */
    public ReadySentences replaced(List<ReadySentence> sentences) {
        return sentences.equals(all) ? this : new ReadySentences(sentences, Optional.empty(), uses);
    }

    /** The same, found as in {@code other}, if that holds the same sentences. */
    public ReadySentences found(ReadySentences other) {
        return other.all.equals(all) ? new ReadySentences(all, other.search, uses) : this;
    }

    /** The same, used so. */
    public ReadySentences with(Uses now) {
        return new ReadySentences(all, search, now);
    }

    /** How often each was used. */
    public Uses uses() {
        return uses;
    }

    /** All of them, in their order. */
    public List<ReadySentence> all() {
        return all;
    }

    /**
     * At most {@link #MOST_FITTING} that fit this occasion: first those of the group that fits best, then others, and at
     * the end those that calm. Where there is not room for all, those used most are chosen; their order stays that of the
     * file, so that a key seldom changes its sentence.
     */
    public List<ReadySentence> fitting(Occasion occasion) {
        var groups = occasion.groups();
        var calming = mostUsed(of(SentenceGroup.CALMING), CALMING);
        var first = mostUsed(of(groups.getFirst()), LEADING);
        var others = mostUsed(groups.stream().skip(1).flatMap(this::of),
                MOST_FITTING - first.size() - calming.size());
        return Stream.of(first, others, calming).flatMap(List::stream).toList();
    }

    /** At most {@link #MOST_FITTING} that are meant by what is typed, best first: by words, pinyin or initials. */
    public List<ReadySentence> find(String typed) {
        var query = typed.strip();
        if (search.isEmpty() || query.isEmpty() || query.length() > LONGEST_QUERY) {
            return List.of();
        }
        var scores = search.get().typed(query);
        double best = IntStream.range(0, scores.length).mapToDouble(i -> scores[i]).max().orElse(0);
        return IntStream.range(0, scores.length).filter(i -> scores[i] > 0 && scores[i] >= CLOSE * best)
                .boxed().sorted(Comparator.comparingDouble((Integer i) -> scores[i]).reversed())
                .limit(MOST_FITTING).map(all::get).toList();
    }

    /**
     * The same after the clerk has said this; the same object if it is no ready sentence.
     *
     * @param today counted from 1970-01-01
     */
    public ReadySentences used(String said, long today) {
        return all.stream().filter(one -> one.isIn(said)).findFirst()
                .map(one -> new ReadySentences(all, search, uses.with(one, today))).orElse(this);
    }

    private Stream<ReadySentence> of(SentenceGroup group) {
        return all.stream().filter(one -> one.group() == group);
    }

    private List<ReadySentence> mostUsed(Stream<ReadySentence> sentences, int most) {
        var inOrder = sentences.toList();
        var chosen = new ArrayList<>(inOrder);
        chosen.sort(
                Comparator.comparingDouble((ReadySentence one) -> counts.getOrDefault(one, 0.0)).reversed());
        var kept = chosen.subList(0, Math.min(most, chosen.size()));
        return inOrder.stream().filter(kept::contains).toList();
    }
}
