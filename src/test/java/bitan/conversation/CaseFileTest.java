package bitan.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import bitan.conversation.TakeHome.Stage;
import bitan.guide.Guide;
import bitan.guide.GuideForm;
import bitan.guide.GuideStep;
import bitan.guide.Material;
import bitan.guide.Material.Form;
import bitan.ink.Ink;
import bitan.letter.Feeling;
import bitan.note.CallOutcome;
import bitan.note.CallReport;
import bitan.note.Note;
import bitan.note.NoteHead;
import bitan.note.NoteItem;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the visitor is, what they take home, and how it went. */
class CaseFileTest {
    private static final Guide GUIDE = new Guide("card", "社保卡补办", LocalDate.of(2026, 11, 1), true, "", "",
            List.of(), List.of(),
            List.of(new Material("id", "身份证", Form.ORIGINAL, 1, Optional.empty(), Optional.empty(), "", "",
                    List.of(), List.of())),
            List.of(new GuideStep("ask", "取号", "", "", "", ""), new GuideStep("pay", "交费", "", "", "", "")),
            List.of(new GuideForm("委托书", "letter.pdf", Optional.empty())), List.of(), List.of(), "");
    private static final Note NOTE = Note.of(
            new NoteHead("社保卡补办", "六号窗口", "", LocalDate.of(2026, 11, 23), "card"),
            List.of(NoteItem.of("带身份证")));
    private final Instant now = Instant.parse("2026-11-23T01:00:00Z");
    private Conversation conversation = Conversation.opened(1);

    @Test
    void reach_aStepOfTheGuide_isWhereTheVisitorIs() {
        obey(new CaseCommand.Present(GUIDE));
        obey(new CaseCommand.Reach(Optional.of("pay")));
        assertThat(conversation.checklist().flatMap(Checklist::step)).contains("pay");

        obey(new CaseCommand.Reach(Optional.of("somewhere")));
        assertThat(conversation.checklist().flatMap(Checklist::step)).contains("pay");
        obey(new CaseCommand.Reach(Optional.empty()));
        assertThat(conversation.checklist().flatMap(Checklist::step)).isEmpty();
    }

    @Test
    void showForm_ofTheGuide_standsThereUntilItIsTakenAway() {
        obey(new CaseCommand.Present(GUIDE));
        obey(new CaseCommand.ShowForm(Optional.of("../../secret.pdf")));
        assertThat(conversation.checklist().flatMap(Checklist::form)).isEmpty();

        obey(new CaseCommand.ShowForm(Optional.of("letter.pdf")));
        assertThat(conversation.checklist().flatMap(Checklist::form)).contains("letter.pdf");
        obey(new CaseCommand.ShowForm(Optional.empty()));
        assertThat(conversation.checklist().flatMap(Checklist::form)).isEmpty();
    }

    @Test
    void note_isConfirmedOnlyWhenItIsSeen_andAnewWhenItIsWrittenAnew() {
        obey(new CaseCommand.ShowNote());
        obey(new CaseCommand.WriteNote(NOTE));
        obey(new CaseCommand.ConfirmNote(true));
        assertThat(stage()).contains(Stage.WRITTEN);

        obey(new CaseCommand.ShowNote());
        assertThat(stage()).contains(Stage.SHOWN);
        obey(new CaseCommand.ConfirmNote(false));
        assertThat(stage()).contains(Stage.QUESTIONED);
        obey(new CaseCommand.ConfirmNote(true));
        assertThat(stage()).contains(Stage.RIGHT);
        obey(new CaseCommand.WriteNote(NOTE));
        assertThat(stage()).contains(Stage.WRITTEN);
        obey(new CaseCommand.DropNote());
        assertThat(stage()).isEmpty();
    }

    @Test
    void note_aboutACall_followsWhatTheVisitorSaysOfIt() {
        var friday = new CallOutcome("单位", "周五盖章", "", "", "");
        var monday = new CallOutcome("单位", "周一盖章", "", "", "");
        obey(new CaseCommand.Dial("单位"));
        obey(new CaseCommand.Agree(friday));
        obey(new CaseCommand.WriteNote(NOTE.with(new CallReport(friday, Optional.of(true)))));
        assertThat(note().call()).as("nobody has answered").contains(
                new CallReport(friday, Optional.empty()));
        obey(new CaseCommand.ShowNote());
        obey(new CaseCommand.ConfirmNote(true));
        obey(new CaseCommand.ConfirmCall(true));
        assertThat(note().told()).contains(new CallReport(friday, Optional.of(true)));
        assertThat(stage()).as("it reads the same").contains(Stage.RIGHT);

        obey(new CaseCommand.ConfirmCall(false));
        assertThat(note().told()).isEmpty();
        assertThat(stage()).contains(Stage.SHOWN);
        obey(new CaseCommand.Agree(monday));
        assertThat(note().told()).contains(new CallReport(monday, Optional.empty()));
        obey(new CaseCommand.HangUp());
        obey(new CaseCommand.Dial("别人"));
        obey(new CaseCommand.Agree(friday));
        assertThat(note().told()).as("another call").contains(new CallReport(monday, Optional.empty()));
    }

    @Test
    void thank_countsOnlyWhenAskedAndUntilItIsHandedOver() {
        var good = new Thanks(Optional.of(Feeling.GOOD), "讲得\n很清楚", Ink.NONE, true, false);
        obey(new CaseCommand.Thank(good));
        assertThat(conversation.matter().thanks()).isEmpty();

        obey(new CaseCommand.InviteThanks());
        obey(new CaseCommand.Thank(good));
        assertThat(conversation.matter().thanks()).map(Thanks::words).contains("讲得 很清楚");
        obey(new CaseCommand.Thank(new Thanks(good.feeling(), good.words(), Ink.NONE, true, true)));
        obey(new CaseCommand.Thank(new Thanks(Optional.of(Feeling.POOR), "", Ink.NONE, true, false)));
        assertThat(conversation.matter().thanks()).flatMap(Thanks::feeling).contains(Feeling.GOOD);
    }

    @Test
    void pin_aTurn_standsUntilItIsTakenBack() {
        obey(new Command.Type(Speaker.STAFF, "请带结婚证"));
        obey(new Command.Pin(1, true));
        assertThat(conversation.turns()).extracting(Turn::pinned).containsExactly(true);
        obey(new Command.Pin(7, true));
        obey(new Command.Pin(1, false));
        assertThat(conversation.turns()).extracting(Turn::pinned).containsExactly(false);
    }

    @Test
    void close_aVisitWithAMatter_leavesNothingOfIt() {
        obey(new CaseCommand.Present(GUIDE));
        obey(new CaseCommand.WriteNote(NOTE));
        obey(new CaseCommand.InviteThanks());
        assertThat(conversation.isFresh()).isFalse();
        obey(new Command.Close());
        assertThat(conversation).isEqualTo(Conversation.opened(2));
    }

    private Note note() {
        return conversation.matter().takeHome().orElseThrow().note();
    }

    private Optional<Stage> stage() {
        return conversation.matter().takeHome().map(TakeHome::stage);
    }

    private void obey(Command command) {
        conversation.decide(command, now, _ -> List.of())
                .ifPresent(event -> conversation = conversation.after(event));
    }
}
