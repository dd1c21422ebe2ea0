package bitan.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import bitan.conversation.Call;
import bitan.conversation.Conversation;
import bitan.conversation.TakeHome;
import bitan.note.CallOutcome;
import bitan.note.CallReport;
import bitan.note.Note;
import bitan.wording.facts.Statement;

/**
 * What is kept of one visit. Immutable.
 *
 * @param closed when the visit ended
 * @param counter its name; may be empty
 * @param masked whether numbers and names are hidden
 * @param confirmed facts of which the visitor said that they are right, with just enough words to be understood
 * @param note what the visitor took home, a line each
 * @param call whom the clerk called and what was agreed, a line each
 * @param unchecked the same, of which the visitor has not said whether it is right
 * @param denied the same, of which the visitor said that it is not
 */
public record VisitRecord(Instant closed, String counter, boolean masked, List<RecordedTurn> turns,
        List<String> confirmed, List<String> note, List<String> call, List<String> unchecked,
        List<String> denied) {
    private static final String JOINT = " | ";

    /** Records of version 0.1.0 do not say what was unchecked or denied. */
    public VisitRecord {
        turns = List.copyOf(turns);
        confirmed = List.copyOf(confirmed);
        note = List.copyOf(note);
        call = List.copyOf(call);
        unchecked = List.copyOf(unchecked);
        denied = List.copyOf(denied);
    }

    /** What there is to keep of a conversation that ended now; empty if nothing was settled in it. */
    public static Optional<VisitRecord> of(Conversation over, Instant closed, String counter) {
        var note = over.matter().takeHome().map(TakeHome::note);
        var reports = Stream.of(over.call().flatMap(Call::report), note.flatMap(Note::call))
                .flatMap(Optional::stream).distinct().toList();
        var called = over.call().filter(call -> call.outcome().isEmpty()).map(Call::whom).stream();
        var kept = new VisitRecord(closed, counter, false,
                over.turns().stream().map(RecordedTurn::of).toList(),
                over.confirmed().stream()
                        .map(one -> Statement.of(one.fact(), one.wording(), Note.LONGEST_CONFIRMED))
                        .toList(),
                note.map(VisitRecord::lines).orElse(List.of()),
                Stream.concat(called, lines(reports, Optional.of(true))).toList(),
                lines(reports, Optional.empty()).toList(), lines(reports, Optional.of(false)).toList());
        return kept.texts().isEmpty() ? Optional.empty() : Optional.of(kept);
    }

    /**
     * The same with what is personal hidden.
     *
     * @param mask hides it in texts that follow one another; answers as many
     */
    public VisitRecord masked(UnaryOperator<List<String>> mask) {
        var hidden = mask.apply(texts()).iterator();
        return new VisitRecord(closed, counter, true,
                turns.stream().map(turn -> turn.masked(hidden.next())).toList(),
                confirmed.stream().map(_ -> hidden.next()).toList(),
                note.stream().map(_ -> hidden.next()).toList(),
                call.stream().map(_ -> hidden.next()).toList(),
                unchecked.stream().map(_ -> hidden.next()).toList(),
                denied.stream().map(_ -> hidden.next()).toList());
    }

    /** All that was said and written, in one order: a number may be told in pieces. */
    private List<String> texts() {
        var texts = new ArrayList<String>();
        turns.forEach(turn -> texts.add(turn.text()));
        texts.addAll(confirmed);
        texts.addAll(note);
        texts.addAll(call);
        texts.addAll(unchecked);
        texts.addAll(denied);
        return texts;
    }

    private static List<String> lines(Note note) {
        var items = note.items().stream()
                .map(item -> line(Stream.concat(Stream.of(item.what()), item.details().stream())));
        return Stream.of(Stream.of(note.head().title()), items, note.confirmed().stream())
                .flatMap(lines -> lines).toList();
    }

    /** What was agreed, where the visitor said this of it. */
    private static Stream<String> lines(List<CallReport> reports, Optional<Boolean> confirmed) {
        return reports.stream().filter(report -> report.confirmed().equals(confirmed))
                .map(CallReport::outcome).map(VisitRecord::line);
    }

    private static String line(CallOutcome outcome) {
        return line(Stream.of(outcome.whom(), outcome.agreed(), outcome.by(), outcome.until(),
                outcome.telephone()));
    }

    private static String line(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).reduce((a, b) -> a + JOINT + b).orElse("");
    }
}
