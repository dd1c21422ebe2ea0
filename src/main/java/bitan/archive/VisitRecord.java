package bitan.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import bitan.conversation.Answer;
import bitan.conversation.Call;
import bitan.conversation.Check;
import bitan.conversation.Conversation;
import bitan.conversation.TakeHome;
import bitan.conversation.Turn;
import bitan.note.CallOutcome;
import bitan.note.Note;

/**
 * What is kept of one visit. Immutable.
 *
 * @param closed when the visit ended
 * @param counter its name; may be empty
 * @param masked whether numbers and names are hidden
 * @param confirmed facts of which the visitor said that they are right, as they stand in the turn
 * @param note what the visitor took home, a line each
 * @param call whom the clerk called and what was agreed, a line each
 */
public record VisitRecord(Instant closed, String counter, boolean masked, List<RecordedTurn> turns,
        List<String> confirmed, List<String> note, List<String> call) {
    private static final String JOINT = " | ";

    public VisitRecord {
        turns = List.copyOf(turns);
        confirmed = List.copyOf(confirmed);
        note = List.copyOf(note);
        call = List.copyOf(call);
    }

    /** What there is to keep of a conversation that ended now; empty if nothing was settled in it. */
    public static Optional<VisitRecord> of(Conversation over, Instant closed, String counter) {
        var note = over.matter().takeHome().map(TakeHome::note).map(VisitRecord::lines).orElse(List.of());
        var call = over.call().map(VisitRecord::lines).orElse(List.of());
        var kept = new VisitRecord(closed, counter, false,
                over.turns().stream().map(RecordedTurn::of).toList(),
                over.turns().stream().flatMap(VisitRecord::confirmed).toList(), note, call);
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
                call.stream().map(_ -> hidden.next()).toList());
    }

    /** All that was said and written, in one order: a number may be told in pieces. */
    private List<String> texts() {
        var texts = new ArrayList<String>();
        turns.forEach(turn -> texts.add(turn.text()));
        texts.addAll(confirmed);
        texts.addAll(note);
        texts.addAll(call);
        return texts;
    }

    private static Stream<String> confirmed(Turn turn) {
        return turn.checks().stream().filter(check -> check.answer() == Answer.RIGHT).map(Check::fact)
                .map(fact -> turn.text().substring(fact.span().start(), fact.span().end()));
    }

    private static List<String> lines(Note note) {
        var items = note.items().stream()
                .map(item -> line(Stream.concat(Stream.of(item.what()), item.details().stream())));
        return Stream.of(Stream.of(note.head().title()), items, note.confirmed().stream(),
                note.call().stream().map(VisitRecord::line)).flatMap(lines -> lines).toList();
    }

    private static List<String> lines(Call call) {
        return List.of(call.outcome().map(VisitRecord::line).orElse(call.whom()));
    }

    private static String line(CallOutcome outcome) {
        return line(Stream.of(outcome.whom(), outcome.agreed(), outcome.by(), outcome.until(),
                outcome.telephone()));
    }

    private static String line(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).reduce((a, b) -> a + JOINT + b).orElse("");
    }
}
