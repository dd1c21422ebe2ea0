package bitan.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import bitan.guide.Guide;
import bitan.guide.Material;
import bitan.guide.Telephone;
import bitan.note.MaterialItem.Kind;

/**
 * Composes the note from a visit: the missing materials in the guide's order, what the clerk marked, and when to come
 * again. If there are more than {@value Note#MOST_ITEMS} items, materials of one kind become one with a line for each;
 * none is cut. The clerk edits the result. Immutable.
 */
public final class NoteComposer {
    /** Of the things to do, however much was marked. */
    private static final int LEAST_FOR_MATERIALS = 3;
    private static final Pattern PARENTHESES = Pattern.compile("[（(][^（()）]*[)）]");

    private final NoteWords words;

    /**
     * A proposal.
     *
     * @param leftOut what is not on the sheet: marked sentences the visitor denies, marked or confirmed ones that are
     *     too long or too many, and what other guides still ask for
     */
    public record Composed(Note note, List<String> leftOut) {
        public Composed {
            leftOut = List.copyOf(leftOut);
        }
    }

    public NoteComposer(NoteWords words) {
        this.words = words;
    }

    /**
     * A note of one day.
     *
     * @param counter the counter's name, at most {@value NoteHead#LONGEST} characters
     * @param telephone the counter's; empty for the guide's
     */
    public Composed compose(NoteSource source, String counter, String telephone, LocalDate date) {
        var guide = source.guide();
        var number = telephone.isEmpty() ? guide.flatMap(NoteComposer::telephone).orElse("") : telephone;
        var head = new NoteHead(guide.map(Guide::title).orElseGet(() -> words.say("title")), counter, number,
                date, guide.map(Guide::id).orElse(""));
        var items = new ArrayList<NoteItem>();
        var missing = guide.map(Guide::materials).orElse(List.of()).stream()
                .filter(material -> source.missing().contains(material.id())).toList();
        var again = missing.isEmpty() ? List.<NoteItem>of() : List.of(again(source, counter));
        var marked = fitting(source.marked(), NoteItem.LONGEST_WHAT,
                Note.MOST_ITEMS - again.size() - Math.min(missing.size(), LEAST_FOR_MATERIALS));
        items.addAll(materials(missing, Note.MOST_ITEMS - again.size() - marked.size()));
        marked.forEach(sentence -> items.add(NoteItem.of(sentence)));
        items.addAll(again);
        var others = source.confirmed().stream().filter(fact -> !isAmong(marked, fact)).toList();
        var confirmed = fitting(others, Note.LONGEST_CONFIRMED, Note.MOST_CONFIRMED);
        var note = new Note(head, items, confirmed, List.of(), source.call(), source.ink(), Optional.empty());
        return new Composed(note, Stream.of(source.denied().stream(), without(source.marked(), marked),
                without(others, confirmed), source.elsewhere().stream().map(this::elsewhere))
                .flatMap(lines -> lines).toList());
    }

    /** What is among the things to do, but for the mark at its end, is not said twice. */
    private static boolean isAmong(List<String> marked, String fact) {
        return marked.stream().anyMatch(
                sentence -> sentence.startsWith(fact) && sentence.length() <= fact.length() + 1);
    }

    private String elsewhere(NoteSource.Missing missing) {
        return words.say("elsewhere", missing.guide(),
                String.join(words.say("list"), missing.materials()));
    }

    /** The first that is no placeholder. */
    private static Optional<String> telephone(Guide guide) {
        return guide.telephones().stream().map(Telephone::number).filter(known -> !known.isEmpty())
                .findFirst();
    }

    private static List<String> fitting(List<String> sentences, int longest, int most) {
        return sentences.stream().map(String::strip)
                .filter(text -> !text.isEmpty() && MaterialItem.length(text) <= longest
                        && !text.contains("\n"))
                .limit(most).toList();
    }

    private static Stream<String> without(List<String> all, List<String> used) {
        return all.stream().map(String::strip).filter(text -> !text.isEmpty() && !used.contains(text));
    }

    /** To this counter; if nobody knows its name, to the first step that has a window or floor. */
    private NoteItem again(NoteSource source, String counter) {
        var place = source.guide().stream().flatMap(guide -> guide.steps().stream())
                .filter(step -> !step.place().isEmpty()).findFirst()
                .map(step -> (step.where() + " " + step.place()).strip()).orElse("");
        return new NoteItem(words.say("again"), counter.isEmpty() ? place : counter,
                source.guide().map(Guide::hours).map(NoteComposer::shortened).orElse(""), "", "");
    }

    /** Without what is added in parentheses: the sheet says when to come, not when not to. */
    private static String shortened(String hours) {
        var alone = PARENTHESES.matcher(hours).replaceAll("").strip();
        return alone.isEmpty() ? hours : alone;
    }

    /** What is done before, what is brought, what is known; each for itself, or if those are too many, each kind in one. */
    private List<NoteItem> materials(List<Material> missing, int most) {
        var maker = new MaterialItem(words);
        var kinds = missing.stream().collect(
                Collectors.groupingBy(Kind::of, () -> new EnumMap<>(Kind.class), Collectors.toList()));
        return kinds.entrySet().stream()
                .flatMap(kind -> missing.size() > most && kind.getValue().size() > 1
                        ? Stream.of(maker.of(kind.getKey(), kind.getValue()))
                        : kind.getValue().stream().map(maker::of))
                .toList();
    }
}
