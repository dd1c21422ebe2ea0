package bitan.app.matter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import bitan.conversation.Answer;
import bitan.conversation.Call;
import bitan.conversation.Checklist;
import bitan.conversation.Conversation;
import bitan.conversation.Turn;
import bitan.guide.Material;
import bitan.note.Note;
import bitan.note.NoteSource;

/** What a visit leaves to be written down. */
public final class VisitSource {
    private VisitSource() {
    }

    /** As it stands now: what is missing, what the clerk marked, what the visitor confirmed, and the call unless they said no. */
    public static NoteSource of(Conversation conversation) {
        var list = conversation.checklist();
        return new NoteSource(list.map(Checklist::guide), missing(list),
                pinned(conversation).map(Turn::text).filter(text -> !text.isEmpty()).distinct().toList(),
                counting(conversation).flatMap(VisitSource::confirmed).distinct().toList(),
                conversation.call().filter(call -> call.confirmed().orElse(true)).flatMap(Call::outcome),
                pinned(conversation).flatMap(turn -> turn.ink().stream()).findFirst());
    }

    /** The identifiers of what is missing. */
    static List<String> missing(Optional<Checklist> list) {
        return list.map(Checklist::missing).orElse(List.of()).stream().map(Material::id).toList();
    }

    private static Stream<Turn> counting(Conversation conversation) {
        return conversation.turns().stream().filter(turn -> !turn.takenBack());
    }

    private static Stream<Turn> pinned(Conversation conversation) {
        return counting(conversation).filter(Turn::pinned);
    }

    /** The sentence it was said in, which says what it is about; where that is too long, the fact alone. */
    private static Stream<String> confirmed(Turn turn) {
        var text = turn.text();
        return turn.checks().stream().filter(check -> check.answer() == Answer.RIGHT)
                .map(check -> check.fact())
                .map(fact -> text.codePointCount(0, text.length()) <= Note.LONGEST_CONFIRMED
                        ? text
                        : text.substring(fact.span().start(), fact.span().end()));
    }
}
