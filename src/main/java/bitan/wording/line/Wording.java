package bitan.wording.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import bitan.wording.Caption;
import bitan.wording.Choice;
import bitan.wording.Edit;
import bitan.wording.Edited;
import bitan.wording.Fact;
import bitan.wording.HeardWord;
import bitan.wording.IdentityNumbers;
import bitan.wording.Mishearing;
import bitan.wording.Repair;
import bitan.wording.Span;
import bitan.wording.Term;
import bitan.wording.Whole;
import bitan.wording.facts.Facts;
import bitan.wording.line.Joining.Joined;
import bitan.wording.numbers.HeardBorders;
import bitan.wording.numbers.SpokenNumbers;
import bitan.wording.sentences.Pause;
import bitan.wording.sentences.Sentences;
import bitan.wording.terms.Terms;

/**
 * Makes readable captions of what a recogniser writes: joins the words, repairs terms, writes numbers, finds facts,
 * sets marks. Pure; safe between threads.
 */
public final class Wording {
    /** Below this confidence a word is marked to the clerk; settled words of the demonstration lie above 0.9. */
    static final double DOUBT_BELOW = 0.6;
    private static final int TERMS = 0;
    private static final int NUMBERS = 1;

    private final Terms terms;
    private final List<Mishearing> known;

    /** Words captions with the terms of one glossary. */
    public Wording(Terms terms) {
        this(terms, List.of());
    }

    private Wording(Terms terms, List<Mishearing> known) {
        this.terms = terms;
        this.known = known;
    }

    /** The same, which repairs these mishearings wherever they are heard again. */
    public Wording repairing(List<Mishearing> mishearings) {
        return new Wording(terms, mishearings);
    }

    /** The words as they were heard, joined only. */
    public static String raw(List<HeardWord> words) {
        return Joining.join(words).text();
    }

    /**
     * Words that will not change by themselves.
     *
     * @param alternatives other readings of the same stretch, likeliest first
     */
    public Worded settled(List<HeardWord> words, List<List<String>> alternatives) {
        return worded(Joining.join(words), alternatives, true);
    }

    /** Words that may still grow and change: no final mark yet. */
    public Worded partial(List<HeardWord> words) {
        return worded(Joining.join(words), List.of(), false);
    }

    /** A whole line whose sound is not known, with or without spaces between its words. */
    public Caption line(String raw) {
        var pieces = LineSplitter.of(raw.strip());
        var captions = pieces.subList(0, pieces.size() - 1).stream().map(piece -> partial(words(piece)));
        var last = settled(words(pieces.getLast()), List.of());
        return Caption.joined(Stream.concat(captions, Stream.of(last)).map(Worded::caption).toList());
    }

    private static List<HeardWord> words(String line) {
        return Stream.of(line.split("\\s+")).map(word -> new HeardWord(word, 0, 0, 1)).toList();
    }

    private Worded worded(Joined heard, List<List<String>> alternatives, boolean ended) {
        var read = identified(heard, alternatives,
                read(heard, Recurring.repairs(heard, known, terms.repairs(heard.text()))));
        var numbered = read.numbered();
        var whole = Stream.of(read.known().stream().map(numbered::after).flatMap(Optional::stream),
                numbered.edits().stream().map(numbered::after).flatMap(Optional::stream),
                read.facts().stream().map(Fact::span)).flatMap(spans -> spans).toList();
        var marked = new Edited(numbered.after(),
                Sentences.edits(numbered.after(), pauses(heard, read.way()), whole, ended));
        return described(heard, alternatives, read.way().then(marked), read.facts());
    }

    private Read read(Joined heard, List<Edit> repairs) {
        var repaired = new Edited(heard.text(), repairs);
        var known = terms.found(repaired.after());
        var numbered = new Edited(repaired.after(),
                SpokenNumbers.edits(repaired.after(), known, borders(heard, repaired)));
        return new Read(repaired, known, numbered, Facts.in(numbered.after()));
    }

    /** The same, with an identity number that cannot be one as another reading has it, if it is sound in only one. */
    private Read identified(Joined heard, List<List<String>> alternatives, Read read) {
        var doubtful = read.facts().stream().filter(IdentityNumbers::isDoubtful).toList();
        if (doubtful.size() != 1 || alternatives.isEmpty()) {
            return read;
        }
        var number = doubtful.getFirst().span();
        var sound = new LinkedHashMap<String, Read>();
        for (var other : alternatives) {
            var edits = OtherReadings.differences(heard, other).stream()
                    .filter(choice -> read.way().moved(TERMS, choice.span()).filter(number::overlaps)
                            .isPresent())
                    .map(choice -> new Edit(choice.span().start(), choice.span().end(),
                            choice.texts().getFirst()));
            var now = read(heard, read.with(edits.toList()));
            now.facts().stream().filter(IdentityNumbers::isSound)
                    .filter(fact -> !read.values().contains(fact.value()))
                    .forEach(fact -> sound.putIfAbsent(fact.value(), now));
        }
        return sound.size() == 1 ? sound.firstEntry().getValue() : read;
    }

    private Worded described(Joined heard, List<List<String>> alternatives, Way way, List<Fact> facts) {
        var marked = way.steps().getLast();
        var placed = facts.stream().flatMap(fact -> marked.after(fact.span()).stream()
                .map(span -> new Fact(fact.kind(), fact.value(), span))).toList();
        var repairs = way.steps().get(TERMS).edits().stream()
                .flatMap(edit -> way.placed(TERMS, edit).stream()
                        .map(span -> new Repair(way.replaced(TERMS, edit), span)))
                .toList();
        var read = Caption.of(way.steps().get(NUMBERS).after()).withFacts(facts);
        var caption = new Caption(way.text(), doubtful(heard, way, repairs, placed), placed, repairs,
                choices(heard, alternatives, way, read));
        return new Worded(caption, heard.words(),
                heard.spans().stream().map(span -> way.moved(TERMS, span)).toList());
    }

    private static List<Span> doubtful(Joined heard, Way way, List<Repair> repairs, List<Fact> facts) {
        var misheard = facts.stream().filter(IdentityNumbers::isDoubtful).map(Fact::span);
        var unsure = IntStream.range(0, heard.words().size())
                .filter(i -> heard.words().get(i).confidence() < DOUBT_BELOW)
                .mapToObj(i -> way.moved(TERMS, heard.spans().get(i))).flatMap(Optional::stream);
        var all = Stream.of(unsure, misheard, repairs.stream().map(Repair::span)).flatMap(spans -> spans)
                .sorted(Span.IN_ORDER).toList();
        var apart = new ArrayList<Span>();
        for (var span : all) {
            if (!apart.isEmpty() && span.overlaps(apart.getLast())) {
                apart.set(apart.size() - 1, apart.getLast().with(span));
            } else {
                apart.add(span);
            }
        }
        return apart;
    }

    /** Those nearest to what was heard first: a repair or a number taken back, other readings, words that sound alike. */
    private List<Choice> choices(Joined heard, List<List<String>> alternatives, Way way, Caption read) {
        var asHeard = IntStream.of(TERMS, NUMBERS).boxed()
                .flatMap(step -> way.steps().get(step).edits().stream().flatMap(edit -> way.placed(step, edit)
                        .stream().map(span -> new Choice(span, List.of(way.replaced(step, edit))))));
        var others = alternatives.stream().flatMap(other -> OtherReadings.differences(heard, other).stream())
                .map(choice -> new Choice(choice.span(), choice.texts().stream()
                        .map(text -> stays(choice, heard, way) ? written(text) : text).toList()));
        var offered = Stream.concat(others, terms.homophones(heard.text()).stream())
                .flatMap(choice -> stays(choice, heard, way)
                        ? way.moved(TERMS, choice.span()).stream()
                                .map(span -> new Choice(span, choice.texts()))
                        : wholes(choice, heard, way, read));
        var texts = new TreeMap<Span, LinkedHashSet<String>>(Span.IN_ORDER);
        Stream.concat(asHeard, offered).forEach(choice -> texts
                .computeIfAbsent(choice.span(), _ -> new LinkedHashSet<>()).addAll(choice.texts()));
        texts.forEach((span, choices) -> choices.remove(span.in(way.text())));
        return texts.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Choice(entry.getKey(), List.copyOf(entry.getValue()))).toList();
    }

    /** Whether what was heard there is read as it was heard, and no part of a term or a number. */
    private static boolean stays(Choice choice, Joined heard, Way way) {
        return way.moved(TERMS, choice.span()).map(span -> span.in(way.text()))
                .equals(Optional.of(choice.span().in(heard.text())));
    }

    /** Other readings of a part of a term or a number: what all of it would read then. */
    private Stream<Choice> wholes(Choice choice, Joined heard, Way way, Caption read) {
        return choice.texts().stream().flatMap(text -> {
            var other = new Edited(heard.text(),
                    List.of(new Edit(choice.span().start(), choice.span().end(), text)));
            var now = read(heard, other);
            var change = Whole.change(read, now, known(read, now));
            return change.start() == change.end() || change.text().isEmpty()
                    ? Stream.empty()
                    : way.moved(NUMBERS + 1, new Span(change.start(), change.end())).stream()
                            .map(span -> new Choice(span, List.of(change.text())));
        });
    }

    /** What would have been heard with an edit, with terms and numbers, before the marks. */
    private Caption read(Joined heard, Edited other) {
        var repaired = new Edited(other.after(), terms.repairs(other.after()));
        var numbers = SpokenNumbers.edits(repaired.after(), terms.found(repaired.after()),
                borders(heard, other, repaired));
        var text = new Edited(repaired.after(), numbers).after();
        return Caption.of(text).withFacts(Facts.in(text));
    }

    private List<Term> known(Caption... captions) {
        return Stream.of(captions).map(Caption::text)
                .flatMap(text -> terms.found(text).stream().map(span -> Term.of(span.in(text)))).distinct()
                .toList();
    }

    private static String written(String reading) {
        return new Edited(reading, SpokenNumbers.edits(reading, List.of())).after();
    }

    /** Where the words that were heard begin in a text that was made of them. */
    private static HeardBorders borders(Joined heard, Edited... steps) {
        if (heard.words().isEmpty() || heard.words().getLast().end() == 0) {
            return HeardBorders.UNKNOWN;
        }
        var pauses = new HashMap<Integer, Double>();
        var way = new Way(List.of(steps));
        for (int i = 1; i < heard.words().size(); i++) {
            double silence = heard.silenceBefore(i);
            way.moved(0, heard.spans().get(i)).ifPresent(span -> pauses.put(span.start(), silence));
        }
        return new HeardBorders(pauses);
    }

    private static List<Pause> pauses(Joined heard, Way way) {
        return IntStream.range(1, heard.words().size())
                .mapToObj(i -> way.moved(TERMS, heard.spans().get(i))
                        .map(span -> new Pause(span.start(), heard.silenceBefore(i))))
                .flatMap(Optional::stream).filter(pause -> pause.seconds() > 0).toList();
    }

    /** What was heard with its terms repaired and its numbers written. */
    private record Read(Edited repaired, List<Span> known, Edited numbered, List<Fact> facts) {

        Way way() {
            return new Way(List.of(repaired, numbered));
        }

        Set<String> values() {
            return facts.stream().map(Fact::value).collect(Collectors.toSet());
        }

        /** Its repairs and these, which come first. */
        List<Edit> with(List<Edit> edits) {
            var others = repaired.edits().stream().filter(repair -> edits.stream()
                    .noneMatch(edit -> repair.start() < edit.end() && edit.start() < repair.end()));
            return Stream.concat(edits.stream(), others).toList();
        }
    }
}
