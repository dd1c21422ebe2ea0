package bitan.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import bitan.conversation.CaseHistory.Step;
import bitan.conversation.TakeHome.Stage;
import bitan.guide.Condition;
import bitan.guide.Guide;
import bitan.guide.GuideForm;
import bitan.guide.GuideStep;
import bitan.guide.Material;
import bitan.guide.Material.Form;
import bitan.note.CallOutcome;
import bitan.note.CallReport;
import bitan.note.Note;
import bitan.note.NoteHead;
import bitan.note.NoteItem;

import static org.assertj.core.api.Assertions.assertThat;

/** What was done in a case can be undone, step by step, and done once more; what the visitor said stays theirs. */
class CaseHistoryTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final Guide CARD = guide("card");
    private static final Guide PENSION = guide("pension");
    private static final Note NOTE = note("带身份证");
    private static final CallOutcome FRIDAY = new CallOutcome("单位", "周五盖章", "", "", "");
    private Conversation conversation = Conversation.opened(1);

    @Example
    void undo_severalSteps_goesBackOneByOneAndForwardAgain() {
        obey(new CaseCommand.Present(CARD), new CaseCommand.Tick("id", Optional.of(Mark.MISSING)),
                new CaseCommand.Reach(Optional.of("pay")));
        var all = conversation.matter();
        undo();
        assertThat(conversation.checklist().flatMap(Checklist::step)).isEmpty();
        undo();
        assertThat(conversation.checklist().orElseThrow().marks()).isEmpty();
        undo();
        assertThat(conversation.matter()).isEqualTo(CaseFile.NONE);
        assertThat(decide(new Command.Undo(0))).as("nothing left").isEmpty();

        redo();
        redo();
        redo();
        assertThat(conversation.matter()).isEqualTo(all);
        assertThat(conversation.history().next()).isEmpty();
    }

    @Example
    void undo_anotherStepThanTheLast_isDropped() {
        obey(new CaseCommand.Present(CARD), new CaseCommand.Tick("id", Optional.of(Mark.HAVE)));
        assertThat(decide(new Command.Undo(1))).isEmpty();
        assertThat(decide(new Command.Redo(3))).isEmpty();
        undo();
        assertThat(decide(new Command.Redo(1))).isEmpty();
        obey(new CaseCommand.Tick("copy", Optional.of(Mark.HAVE)));
        assertThat(conversation.history().next()).as("something else was done").isEmpty();
    }

    @Example
    void undo_whatTheVisitorSaidMeanwhile_stays() {
        obey(new CaseCommand.Dial("单位"), new CaseCommand.HangUp(), new CaseCommand.Agree(FRIDAY),
                new CaseCommand.WriteNote(NOTE), new CaseCommand.Present(CARD),
                new CaseCommand.ConfirmCall(true));
        undo();
        undo();
        assertThat(conversation.matter().takeHome()).isEmpty();
        assertThat(conversation.call().flatMap(Call::confirmed)).contains(true);
        undo();
        assertThat(conversation.call().flatMap(Call::outcome)).isEmpty();
        redo();
        assertThat(conversation.call().flatMap(Call::confirmed)).as("to be asked anew").isEmpty();
    }

    @Example
    void undo_noteShownAndConfirmed_isNotSeenAnyMoreAndUnconfirmedWhenItIsAgain() {
        obey(new CaseCommand.WriteNote(NOTE), new CaseCommand.ShowNote(), new CaseCommand.ConfirmNote(true));
        undo();
        assertThat(conversation.matter().takeHome()).map(TakeHome::stage).contains(Stage.WRITTEN);
        redo();
        assertThat(conversation.matter().takeHome()).map(TakeHome::stage).contains(Stage.SHOWN);
    }

    @Example
    void undo_noteWrittenLetterByLetter_isOneStep() {
        obey(new CaseCommand.WriteNote(NOTE), new CaseCommand.WriteNote(note("带身份证、")),
                new CaseCommand.WriteNote(note("带身份证、社保卡")));
        undo();
        assertThat(conversation.matter()).isEqualTo(CaseFile.NONE);
        redo();
        assertThat(conversation.matter().takeHome()).map(TakeHome::note).contains(note("带身份证、社保卡"));
    }

    @Example
    void undo_noteRevisedByTheProgram_isNoStep() {
        obey(new CaseCommand.WriteNote(NOTE), new CaseCommand.ShowNote(),
                new CaseCommand.ReviseNote(note("来取")));
        assertThat(conversation.history().last()).map(Step::event).contains(new CaseEvent.NoteShown());
    }

    @Example
    void undo_listPutInPlaceOfAnother_keepsWhatWasMarkedInBoth() {
        obey(new CaseCommand.Present(CARD), new CaseCommand.Tick("id", Optional.of(Mark.MISSING)),
                new CaseCommand.Present(PENSION));
        undo();
        assertThat(conversation.checklist()).map(Checklist::guide).contains(CARD);
        assertThat(conversation.matter().checklists().all()).as("the other was not used").hasSize(1);

        obey(new CaseCommand.PutAway());
        assertThat(conversation.checklist()).isEmpty();
        undo();
        assertThat(conversation.checklist().orElseThrow().mark("id")).contains(Mark.MISSING);
    }

    @Property
    void undo_anyClerksCommand_isTheCaseBeforeAndRedoTheCaseAfter(
            @ForAll("clerks") List<CaseCommand> commands) {
        conversation = Conversation.opened(1);
        for (var command : commands) {
            var before = conversation;
            obey(command);
            var after = conversation;
            if (after.history().done().size() > before.history().done().size()) {
                undo();
                assertThat(conversation.matter()).isEqualTo(before.matter());
                redo();
                assertThat(conversation.matter()).isEqualTo(after.matter());
            }
        }
    }

    @Property
    void undo_anyCommands_confirmsNothingTheVisitorHasNot(@ForAll("all") List<Command> commands) {
        conversation = Conversation.opened(1);
        var confirmed = new ArrayList<>();
        for (var command : commands) {
            obey(command);
            conversation.matter().takeHome().filter(home -> home.stage() == Stage.RIGHT).ifPresent(home -> {
                if (command instanceof CaseCommand.ConfirmNote) {
                    confirmed.add(home.note().items());
                }
                assertThat(confirmed).contains(home.note().items());
            });
            conversation.matter().takeHome().flatMap(home -> home.note().call())
                    .filter(said -> conversation.call().flatMap(Call::outcome)
                            .equals(Optional.of(said.outcome())))
                    .ifPresent(said -> assertThat(conversation.call().flatMap(Call::confirmed))
                            .isEqualTo(said.confirmed()));
            conversation.call().filter(call -> call.confirmed().isPresent()).ifPresent(call -> {
                var answer = List.of(call.whom(), call.outcome(), call.confirmed());
                if (command instanceof CaseCommand.ConfirmCall) {
                    confirmed.add(answer);
                }
                assertThat(confirmed).contains(answer);
            });
        }
    }

    @Provide
    Arbitrary<List<CaseCommand>> clerks() {
        return clerk().list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<Command>> all() {
        Arbitrary<Command> visitor = Arbitraries.of(new CaseCommand.ConfirmCall(true),
                new CaseCommand.ConfirmCall(false), new CaseCommand.ConfirmNote(true),
                new CaseCommand.ConfirmNote(false), new CaseCommand.ReviseNote(note("来取")));
        Arbitrary<Command> steps = Arbitraries.integers().between(0, 12)
                .flatMap(step -> Arbitraries.of(new Command.Undo(step), new Command.Redo(step)));
        return Arbitraries.oneOf(clerk().map(Command.class::cast), visitor, steps).list().ofMaxSize(60);
    }

    private static Arbitrary<CaseCommand> clerk() {
        return Arbitraries.of(new CaseCommand.Present(CARD), new CaseCommand.Present(PENSION),
                new CaseCommand.PutAway(), new CaseCommand.Hold("agent", true),
                new CaseCommand.Hold("agent", false), new CaseCommand.Tick("id", Optional.of(Mark.HAVE)),
                new CaseCommand.Tick("id", Optional.of(Mark.MISSING)),
                new CaseCommand.Tick("id", Optional.empty()),
                new CaseCommand.Tick("copy", Optional.of(Mark.HAVE)),
                new CaseCommand.Reach(Optional.of("pay")),
                new CaseCommand.Reach(Optional.empty()), new CaseCommand.ShowForm(Optional.of("letter.pdf")),
                new CaseCommand.ShowForm(Optional.empty()), new CaseCommand.Dial("单位"),
                new CaseCommand.Dial("街道"),
                new CaseCommand.HangUp(), new CaseCommand.Agree(FRIDAY),
                new CaseCommand.Agree(new CallOutcome("单位", "周一盖章", "", "", "")),
                new CaseCommand.WriteNote(NOTE), new CaseCommand.WriteNote(note("带社保卡")),
                new CaseCommand.WriteNote(NOTE.with(new CallReport(FRIDAY, Optional.empty()))),
                new CaseCommand.ShowNote(), new CaseCommand.DropNote());
    }

    private static Note note(String what) {
        return Note.of(new NoteHead("社保卡补办", "", "", LocalDate.of(2026, 11, 23), "card"),
                List.of(NoteItem.of(what)));
    }

    private static Guide guide(String id) {
        return new Guide(id, "社保卡补办", LocalDate.of(2026, 11, 1), true, "", "", List.of(),
                List.of(new Condition("agent", "代办")),
                List.of(material("id", "身份证"), material("copy", "复印件")),
                List.of(new GuideStep("ask", "取号", "", "", "", ""),
                        new GuideStep("pay", "交费", "", "", "", "")),
                List.of(new GuideForm("委托书", "letter.pdf", Optional.empty())), List.of(), List.of(), "");
    }

    private static Material material(String id, String name) {
        return new Material(id, name, Form.ORIGINAL, 1, Optional.empty(), Optional.empty(), "", "", List.of(),
                List.of());
    }

    private void undo() {
        obey(new Command.Undo(conversation.history().done().size()));
    }

    private void redo() {
        obey(new Command.Redo(conversation.history().done().size() + 1));
    }

    private void obey(Command... commands) {
        for (var command : commands) {
            conversation = decide(command).map(conversation::after).orElse(conversation);
        }
    }

    private Optional<Event> decide(Command command) {
        return conversation.decide(command, NOW, _ -> List.of());
    }
}
