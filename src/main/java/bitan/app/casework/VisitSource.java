package bitan.app.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import bitan.conversation.Call;
import bitan.conversation.CheckAnswer;
import bitan.conversation.Checklist;
import bitan.conversation.Conversation;
import bitan.conversation.Mark;
import bitan.conversation.Turn;
import bitan.guide.Material;
import bitan.note.Note;
import bitan.note.NoteSource;
import bitan.wording.facts.Statement;

/** What a visit leaves to be written down. */
public final class VisitSource {
    private VisitSource() {
    }

    /**
     * As it stands now: what is missing, what the clerk marked, what the visitor confirmed, and the call unless they
     * said no.
     */
    public static NoteSource of(Conversation conversation) {
        var list = conversation.matter().checklists().subject();
        return new NoteSource(list.map(Checklist::guide),
                list.map(VisitSource::papers).orElse(NoteSource.Papers.NONE),
                marked(conversation, false),
                marked(conversation, true), confirmed(conversation), elsewhere(conversation, list),
                conversation.call().flatMap(Call::report).filter(report -> !report.isDenied()),
                pinned(conversation).flatMap(turn -> turn.ink().stream()).findFirst());
    }

    private static NoteSource.Papers papers(Checklist list) {
        var here = list.materials().stream()
                .filter(one -> list.mark(one.id()).equals(Optional.of(Mark.HAVE))).map(Material::id).toList();
        return new NoteSource.Papers(missing(Optional.of(list)), here, list.isComplete(), list.holding(),
                list.step());
    }

    /** What the visitor confirmed, as it stands on the note. */
    static List<String> confirmed(Conversation conversation) {
        return conversation.confirmed().stream()
                .map(one -> Statement.of(one.fact(), one.wording(), Note.LONGEST_CONFIRMED)).distinct()
                .toList();
    }

    /** A note without what the visitor does not confirm any more, and without lines that were taken back. */
    static Note revised(Note note, Conversation conversation) {
        var still = confirmed(conversation);
        var retracted = conversation.turns().stream().filter(Turn::takenBack).map(Turn::text)
                .map(String::strip).filter(text -> !marked(conversation, false).contains(text)).toList();
        return note.confirming(note.confirmed().stream().filter(still::contains).toList())
                .doing(note.items().stream().filter(item -> !retracted.contains(item.what())).toList());
    }

    /** The identifiers of what is missing. */
    static List<String> missing(Optional<Checklist> list) {
        return list.stream().flatMap(one -> one.missing().stream()).map(Material::id).toList();
    }

    private static List<NoteSource.Missing> elsewhere(Conversation conversation, Optional<Checklist> about) {
        return conversation.matter().checklists().all().stream()
                .filter(list -> !Optional.of(list).equals(about) && !list.missing().isEmpty())
                .map(list -> new NoteSource.Missing(list.guide().title(),
                        list.missing().stream().map(Material::name).toList()))
                .toList();
    }

    private static Stream<Turn> pinned(Conversation conversation) {
        return conversation.turns().stream().filter(turn -> !turn.takenBack()).filter(Turn::pinned);
    }

    private static List<String> marked(Conversation conversation, boolean denied) {
        return pinned(conversation).filter(turn -> turn.checks().stream()
                .anyMatch(check -> check.answer() == CheckAnswer.WRONG) == denied).map(Turn::text)
                .filter(text -> !text.isEmpty()).distinct().toList();
    }
}
