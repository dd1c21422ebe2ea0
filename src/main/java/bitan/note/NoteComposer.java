package bitan.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import bitan.guide.ConditionAnswers;
import bitan.guide.Guide;
import bitan.guide.GuideStep;
import bitan.guide.Material;
import bitan.guide.Telephone;

/**
 * Composes the note from a visit: what is to be done before, the missing materials, what the clerk marked, and to come
 * again; or, where nothing is missing, what was handed in and what happens now. If there are more than
 * {@value Note#MOST_ITEMS} items, materials of one kind become one with a line for each; none is cut. The clerk edits
 * the result. Immutable.
 */
public final class NoteComposer {
    /** Of the things to do, however much was marked. */
    private static final int LEAST_FOR_MATERIALS = 3;
    /** Of what need not be brought, and of deadlines: more would hide what has to be. */
    private static final int MOST_REMARKS = 4;

    /** What was handed in, and what happens now. */
    private static final int SETTLED = 2;

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

    /** What a guide asks of this visitor. */
    private record Matter(Guide guide, List<Material> missing, List<String> asked, List<GuideStep> steps,
            ConditionAnswers answers) {
        static Matter of(Guide guide, NoteSource.Papers papers) {
            var answers = new ConditionAnswers(guide, papers.answered());
            var missing = guide.materials().stream().filter(one -> papers.missing().contains(one.id()));
            return new Matter(guide, missing.filter(one -> !one.isShared()).toList(),
                    papers.missing(), answers.steps(), answers);
        }

        /** What the visitor does not have and need not bring, because the office sees the data itself. */
        Stream<Material> shared() {
            return guide.materials().stream().filter(Material::isShared)
                    .filter(one -> asked.contains(one.id()));
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
        var matter = guide.map(one -> Matter.of(one, source.papers()));
        int wanted = matter.map(one -> one.missing().isEmpty() ? SETTLED : one.missing().size()).orElse(0);
        int most = Note.MOST_ITEMS - Math.min(wanted, LEAST_FOR_MATERIALS) - (matter.isPresent() ? 1 : 0);
        var marked = fitting(source.marked(), NoteItem.LONGEST_WHAT, most);
        var items = matter.map(one -> items(one, source.papers(), head, marked))
                .orElseGet(() -> marked.stream().map(NoteItem::of).toList());
        var contacts = matter.map(one -> new Contacts(words).of(one.guide(), one.steps())).orElse(List.of());
        var others = source.confirmed().stream().filter(fact -> !isAmong(marked, fact)).toList();
        var confirmed = fitting(others, Note.LONGEST_CONFIRMED, Note.MOST_CONFIRMED);
        var note = new Note(head, items, confirmed, contacts, source.call(), source.ink(), Optional.empty());
        return new Composed(note, Stream.of(source.denied().stream(), without(source.marked(), marked),
                without(others, confirmed), source.elsewhere().stream().map(this::elsewhere))
                .flatMap(lines -> lines).toList());
    }

    /** What is to be done for the guide, what was marked, and then where to go. */
    private List<NoteItem> items(Matter matter, NoteSource.Papers papers, NoteHead head,
            List<String> marked) {
        var place = ComingAgain.of(matter.guide(), matter.steps(), head.counter(), words);
        int most = Note.MOST_ITEMS - 1 - marked.size();
        var items = new ArrayList<NoteItem>();
        var last = place.item(words.say("ask.progress"));
        if (matter.missing().isEmpty()) {
            items.addAll(settled(matter, papers, head));
        } else {
            items.addAll(materials(matter.missing(), most, head.date()));
            last = place.item(words.say(again(matter.missing())));
        }
        marked.forEach(sentence -> items.add(NoteItem.of(sentence)));
        items.add(last.with(Stream.concat(last.more().stream(), remarks(matter, head.date())).toList()));
        return items;
    }

    /** What has to be so before coming again makes sense. */
    private static String again(List<Material> missing) {
        var kinds = missing.stream().map(Material::kind).collect(Collectors.toSet());
        if (kinds.contains(Material.Kind.BRING)) {
            return "again";
        }
        return kinds.contains(Material.Kind.DO) ? "again.done" : "again.known";
    }

    /** What was handed in, and what happens now. */
    private List<NoteItem> settled(Matter matter, NoteSource.Papers papers, NoteHead head) {
        var next = new NextSteps(words);
        var handed = next.handedIn(matter.guide(), papers, words.dayOfYear(head.date()));
        var steps = NextSteps.after(matter.steps(), papers.reached(), handed.isPresent());
        return Stream.concat(handed.stream(), next.item(steps, handed.isPresent()).stream()).toList();
    }

    /** What need not be brought, and by when something has to be done. */
    private Stream<String> remarks(Matter matter, LocalDate date) {
        var shared = matter.shared().limit(MOST_REMARKS)
                .map(one -> words.say("shared", one.name(), one.shared()));
        var deadlines = matter.guide().details().deadlines().stream()
                .filter(one -> matter.answers().holds(one.onlyIf()).orElse(false)).limit(MOST_REMARKS)
                .map(one -> words.say("deadline", one.text(), words.until(one.term(), date)));
        return Stream.concat(deadlines, shared);
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

    /** What is done before, what is brought, what is known; each for itself, or if those are too many, each kind in one. */
    private List<NoteItem> materials(List<Material> missing, int most, LocalDate date) {
        var maker = new MaterialItem(words, date);
        return MaterialItem.ORDER.stream().flatMap(kind -> {
            var those = missing.stream().filter(one -> one.kind() == kind).toList();
            return missing.size() > most && those.size() > 1
                    ? Stream.of(maker.of(kind, those))
                    : those.stream().map(maker::of);
        }).toList();
    }
}
