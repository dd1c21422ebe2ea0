package bitan.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import bitan.conversation.CaseCommand;
import bitan.conversation.Command;
import bitan.conversation.Conversation;
import bitan.conversation.Mark;
import bitan.guide.Guide;
import bitan.guide.file.GuideFolder;
import bitan.journal.json.EventJson;
import bitan.note.CallOutcome;
import bitan.note.CallReport;
import bitan.note.Note;
import bitan.note.NoteHead;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;

/** After a crash every guide of the visit stands as it was left, and the note says what it said. */
class MatterJournalTest {
    private static final List<Guide> GUIDES = GuideFolder.shipped().subList(0, 3);
    private static final CallOutcome OUTCOME = new CallOutcome("单位", "盖章", "", "", "");
    private static final Note NOTE = Note
            .of(new NoteHead("补办", "", "", LocalDate.of(2026, 11, 23), ""), List.of())
            .with(new CallReport(OUTCOME, Optional.empty()));

    @Provide
    Arbitrary<List<Command>> commands() {
        Arbitrary<Command> command = Arbitraries.oneOf(Arbitraries.of(GUIDES).map(CaseCommand.Present::new),
                Arbitraries.just(new CaseCommand.PutAway()),
                Arbitraries.of(conditions()).flatMap(condition -> Arbitraries.of(true, false)
                        .map(holds -> new CaseCommand.Hold(condition, holds))),
                Arbitraries.of(materials()).flatMap(material -> Arbitraries.of(Mark.class).optional()
                        .map(mark -> new CaseCommand.Tick(material, mark))),
                Arbitraries.of(steps()).optional().map(CaseCommand.Reach::new),
                Arbitraries.of(new CaseCommand.Dial("单位"), new CaseCommand.Agree(OUTCOME),
                        new CaseCommand.ConfirmCall(true), new CaseCommand.ConfirmCall(false),
                        new CaseCommand.WriteNote(NOTE), new CaseCommand.ShowNote(),
                        new CaseCommand.ConfirmNote(true)));
        return command.list().ofMaxSize(30);
    }

    @Property(tries = 60)
    void open_afterAnyMatterOfAVisit_isAsItWas(@ForAll("commands") List<Command> commands)
            throws IOException, ProblemException {
        var folder = Files.createTempDirectory("bitan-matter");
        try {
            var shown = Conversation.opened(1);
            try (var journal = Journal.open(folder, Path.of("target", "work")).journal()) {
                for (var command : commands) {
                    var event = shown.decide(command, Instant.EPOCH, _ -> List.of());
                    if (event.isPresent()) {
                        journal.append(1, event.get());
                        shown = shown.after(event.get());
                    }
                }
            }
            var opened = Journal.open(folder, Path.of("target", "work"));
            opened.journal().close();
            assertThat(opened.problems()).isEmpty();
            assertThat(opened.conversation()).isEqualTo(shown);
        } finally {
            erase(folder);
        }
    }

    /** As 0.1.0 wrote it; never to be changed. */
    @Example
    void read_aNoteOfTheFirstVersion_hasACallNobodyAnswered() throws ProblemException {
        var written = """
                      {"kind":"MATTER","matter":{"kind":"NOTE_WRITTEN","note":{"head":{"title":"补办","counter":"",\
                      "telephone":"","date":"2026-11-23","guide":""},"items":[],"confirmed":[],"call":{"whom":"单位",\
                      "agreed":"盖章","by":"","until":"","telephone":""}}},"v":1}""";
        var event = EventJson.read(written.getBytes(StandardCharsets.UTF_8));
        var takeHome = Conversation.opened(1).after(event).matter().takeHome().orElseThrow();
        assertThat(takeHome.note()).isEqualTo(NOTE);
    }

    private static List<String> conditions() {
        return GUIDES.stream().flatMap(guide -> guide.conditions().stream()).map(one -> one.id()).distinct()
                .toList();
    }

    private static List<String> materials() {
        return GUIDES.stream().flatMap(guide -> guide.materials().stream()).map(one -> one.id()).distinct()
                .toList();
    }

    private static List<String> steps() {
        return GUIDES.stream().flatMap(guide -> guide.steps().stream()).map(one -> one.id()).distinct()
                .toList();
    }

    private static void erase(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
