package bitan.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.conversation.CaseEvent;
import bitan.conversation.Conversation;
import bitan.conversation.Event;
import bitan.conversation.Speaker;
import bitan.journal.json.EventJson;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;

/** Journals that earlier programs wrote, kept among the test resources, stay readable. */
class OldJournalTest {
    /** Of the first program whose steps could be undone. */
    private static final String WITH_UNDO = "2026-11-29-undo";
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"0.1.0", "2026-11-29", WITH_UNDO})
    void open_journalOfAnEarlierProgram_isTheSameConversation(String version) throws IOException {
        try (var in = Objects.requireNonNull(
                OldJournalTest.class.getResourceAsStream("journal-" + version + ".db"))) {
            Files.copy(in, JournalFile.in(folder).database());
        }
        var opened = Journal.open(folder, folder);
        try (var _ = opened.journal()) {
            assertThat(opened.problems()).isEmpty();
            assertThat(opened.conversation()).isEqualTo(conversation(version));
        }
    }

    @Test
    void open_whenTheCompanionAnswered_isAsItWas() throws IOException, ProblemException {
        var shown = Conversation.opened(1);
        try (var journal = Journal.open(folder, folder).journal()) {
            for (var event : Stream.concat(EveryEvent.visit(Optional.of(true)).stream(),
                    EveryEvent.accompanied().stream()).toList()) {
                journal.append(1, event);
                shown = shown.after(event);
            }
        }
        var opened = Journal.open(folder, folder);
        opened.journal().close();
        assertThat(opened.conversation()).isEqualTo(shown);
        assertThat(opened.conversation().answering()).isEqualTo(Speaker.COMPANION);
    }

    @Test
    void visit_ofTheTest_hasEveryKindOfEvent() {
        var kinds = Stream.of(EveryEvent.visit(Optional.empty()), EveryEvent.later(),
                EveryEvent.accompanied()).flatMap(List::stream).map(Object::getClass).distinct().count();
        int all = Event.class.getPermittedSubclasses().length
                + CaseEvent.class.getPermittedSubclasses().length;
        // All but MatterEvent, which is no event itself, and Closed, which erases the journal.
        assertThat(kinds).isEqualTo(all - 2);
    }

    @Test
    void read_closed_isTheSameAsEver() throws ProblemException {
        var bytes = "{\"kind\":\"CLOSED\",\"v\":1}".getBytes(StandardCharsets.UTF_8);
        assertThat(EventJson.read(bytes)).isEqualTo(new Event.Closed());
    }

    private static Conversation conversation(String version) {
        var confirmed = version.equals("0.1.0") ? Optional.<Boolean>empty() : Optional.of(true);
        var conversation = Conversation.opened(1);
        var later = version.equals(WITH_UNDO) ? EveryEvent.later() : List.<Event>of();
        for (var event : Stream.concat(EveryEvent.visit(confirmed).stream(), later.stream()).toList()) {
            conversation = conversation.after(asItWas(event));
        }
        return conversation;
    }

    /** Notes of those programs said neither what else to bring nor how to ask. */
    private static Event asItWas(Event event) {
        return event instanceof CaseEvent.NoteWritten(var note)
                ? new CaseEvent.NoteWritten(note.asking(List.of())
                        .doing(note.items().stream().map(item -> item.with(List.of())).toList()))
                : event;
    }
}
