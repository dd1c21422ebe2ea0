package bitan.screens.staff;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.conversation.CaseCommand;
import bitan.conversation.Command;
import bitan.counter.CounterState;
import bitan.counter.Handout.Job;
import bitan.counter.Intent;
import bitan.counter.VisitorView;
import bitan.note.Note;
import bitan.note.NoteItem;
import bitan.note.Notes;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.settings.Language;
import bitan.settings.Settings.PaperSize;
import bitan.settings.Settings.Printing;

import static org.assertj.core.api.Assertions.assertThat;

/** The clerk writes the note: F12, word anew, show, print. */
@ExtendWith(FxExtension.class)
class NoteEditorTest {
    private final Desk desk = new Desk();
    private final Story story = new Story().said("我把办理步骤写给您。");

    @Test
    void f12_withoutANote_asksForOneAndOpens() {
        desk.show(state());
        desk.press(KeyCode.F12);
        assertThat(desk.intents).containsExactly(new Intent.ComposeNote());
        assertThat(desk.labels()).contains("正在写带走单…");
        desk.press(KeyCode.ESCAPE);
        assertThat(desk.isAsked()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1280,800,CHINESE", "1120,700,CHINESE", "1920,1080,ENGLISH"})
    void show_aFullNote_nothingIsCutOrFaint(int width, int height, Language language) {
        var at = new Desk(language, width, height).show(state(Notes.story()));
        at.press(KeyCode.F12);

        var picture = Pictures.keep(at.scene(), "staff-note-%s-%d".formatted(language, width));

        assertThat(Measure.visible(at.scene(), Labeled.class)).filteredOn(StaffPicturesTest::isCut)
                .extracting(Labeled::getText).isEmpty();
        Measure.assertContrast(at.scene(), picture, 7);
    }

    @Test
    void word_anew_everyLetterIsInTheConversationAndTheCursorStays() {
        desk.show(state(Notes.story()));
        desk.press(KeyCode.F12);
        desk.click("＋ 加一件事");
        desk.type("带伞");
        obey();
        desk.show(state());
        desk.type("来");

        assertThat(desk.focusedText()).isEqualTo("带伞来");
        assertThat(last().items()).extracting(NoteItem::what).endsWith("带伞来").hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"1024,768", "1366,768"})
    void call_onTheNote_saysWhetherTheVisitorHasAnsweredAndTheCursorStays(int width, int height) {
        var outcome = Notes.story().call().orElseThrow().outcome();
        story.then(new CaseCommand.Dial("人事")).then(new CaseCommand.Agree(outcome));
        var at = new Desk(Language.CHINESE, width, height).show(state(Notes.story()));
        at.press(KeyCode.F12);
        at.click("＋ 加一件事");
        assertThat(at.labels()).contains("电话里说好的，对方还没核对");
        Pictures.keep(at.scene(), "staff-note-unchecked-%d".formatted(width));

        at.show(Moments.state(story.then(new CaseCommand.ConfirmCall(false))));
        assertThat(at.labels()).contains("电话里说好的，对方说不对，单子上不写");
        at.type("带伞");
        assertThat(at.focusedText()).isEqualTo("带伞");
        at.show(Moments.state(story.then(new CaseCommand.ConfirmCall(true))));
        assertThat(at.labels()).contains("电话里说好的");
    }

    @Test
    void rows_canBeMovedAndRemoved_butNotMoreThanSevenAdded() {
        desk.show(state(Notes.story()));
        desk.press(KeyCode.F12);
        desk.click("▼", 0);
        assertThat(last().items().get(1)).isEqualTo(Notes.story().items().getFirst());
        desk.click("✕", 0);
        assertThat(last().items()).hasSize(2);
        for (int i = 2; i < Note.MOST_ITEMS; i++) {
            desk.click("＋ 加一件事");
        }
        assertThat(desk.buttons("＋ 加一件事").getFirst().isDisabled()).isTrue();
    }

    @Test
    void tooLong_whatIsPasted_isCutAndNeverThrows() {
        desk.show(state(Notes.story()));
        desk.press(KeyCode.F12);
        desk.click("＋ 加一件事");
        desk.type("字".repeat(NoteItem.LONGEST_WHAT + 9));
        assertThat(last().items().getLast().what()).isEqualTo("字".repeat(NoteItem.LONGEST_WHAT));
    }

    @Test
    void ctrlEnter_showsItToTheVisitorAndGivesTheScreenBack() {
        desk.show(state(Notes.story()));
        desk.press(KeyCode.F12);
        desk.press(KeyCode.ENTER, true);

        assertThat(desk.intents).containsExactly(new Intent.Converse(new CaseCommand.ShowNote()));
        assertThat(desk.isAsked()).isFalse();
    }

    @Test
    void ctrlP_printsOnTheChosenPrinter_andSaysSo() {
        var state = state(Notes.story());
        state = state.visit(now -> now.with(now.handout().with(List.of("窗口打印机", "大厅"))));
        desk.show(state);
        desk.press(KeyCode.F12);
        desk.press(KeyCode.P, true);
        assertThat(desk.intents).containsExactly(
                new Intent.PrintNote(new Printing(Optional.of("窗口打印机"), PaperSize.A4)));
        desk.show(state.visit(now -> now.with(now.handout().with(new Job.Sent("窗口打印机")))));
        assertThat(desk.labels()).contains("已交给打印机：窗口打印机");
    }

    @Test
    void withoutAPrinter_theSquareComesFirst_andADriveIsWrittenOnlyAfterAQuestion() {
        var state = state(Notes.story());
        desk.show(state);
        desk.press(KeyCode.F12);
        assertThat(desk.buttons("打印")).isEmpty();
        desk.click("存到 U 盘…");
        assertThat(desk.intents).containsExactly(new Intent.KeepNote(Optional.empty(), PaperSize.A4));
        desk.show(state.visit(now -> now.with(now.handout().with(new Job.Asking(List.of())))));
        assertThat(desk.labels()).anyMatch(text -> text.startsWith("没有找到 U 盘"));
        var drive = Path.of("/media/clerk/STICK");
        desk.show(state.visit(now -> now.with(now.handout().with(new Job.Asking(List.of(drive))))));
        desk.click("存到 STICK");
        assertThat(desk.intents).last().isEqualTo(new Intent.KeepNote(Optional.of(drive), PaperSize.A4));
        desk.show(state.visit(now -> now.with(now.handout().with(new Job.Kept(drive.resolve("带走单.pdf"))))));
        assertThat(desk.labels()).anyMatch(text -> text.startsWith("已存到 U 盘"));
        assertThat(desk.buttons("存到 STICK")).isEmpty();

        desk.click("给对方看，扫码带走");
        assertThat(desk.intents).last().isEqualTo(new Intent.Converse(new CaseCommand.ShowNote()));
    }

    @ParameterizedTest
    @CsvSource({"1024,768", "1366,768"})
    void withoutAPrinter_nothingIsCut(int width, int height) {
        var at = new Desk(Language.CHINESE, width, height);
        var state = state(Notes.story());
        at.show(state.visit(
                now -> now.with(now.handout().with(new Job.Asking(List.of(Path.of("/media/clerk/STICK")))))));
        at.press(KeyCode.F12);
        Pictures.keep(at.scene(), "staff-note-drive-%d".formatted(width));
        assertThat(Measure.visible(at.scene(), Labeled.class)).filteredOn(StaffPicturesTest::isCut)
                .extracting(Labeled::getText).isEmpty();
    }

    @Test
    void stage_saysWhetherTheVisitorStillHasTheNoteOpen() {
        var state = Moments.state(story.then(new CaseCommand.WriteNote(Notes.story()))
                .then(new CaseCommand.ShowNote()));
        desk.show(state.visit(now -> now.with(VisitorView.of(VisitorView.Part.NOTE))));
        desk.press(KeyCode.F12);
        assertThat(desk.labels()).contains("对方正在看，还没回答");
        desk.show(state.visit(now -> now.with(VisitorView.TALK)));
        assertThat(desk.labels()).contains("给对方看过，现在没开着，还没回答");
    }

    @Test
    void lines_ofWhatMayBeBroughtInstead_canBeWordedAndStay() {
        desk.show(state(Note.of(Notes.HEAD, List.of(NoteItem.of("带身份证").with(List.of("也可以带：社保卡"))))));
        desk.press(KeyCode.F12);
        desk.click("＋ 加一件事");
        desk.type("带伞");
        assertThat(last().items().getFirst().more()).containsExactly("也可以带：社保卡");
    }

    @Test
    void composedAnew_takesThePlaceOfWhatWasWorded() {
        desk.show(state(Notes.story()));
        desk.press(KeyCode.F12);
        desk.click("✕", 0);
        obey();
        desk.show(state());
        desk.show(state(Notes.story()));
        assertThat(desk.buttons("▲")).hasSize(Notes.story().items().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"重新写", "不要了"})
    void givenUp_byOneKey_theNoteComesBack(String name) {
        open(Notes.story());
        desk.click("＋ 加一件事");
        desk.type("带伞");
        var written = last();
        obey();
        desk.show(state());
        desk.buttons(name).getFirst().requestFocus();
        desk.press(KeyCode.ENTER);
        follow(name.equals("重新写") ? new CaseCommand.WriteNote(Notes.bare()) : new CaseCommand.DropNote());
        if (!desk.isAsked()) {
            desk.press(KeyCode.F12);
            follow(new CaseCommand.WriteNote(Notes.bare()));
        }
        desk.click("撤销");

        assertThat(last()).isEqualTo(written);
        follow(new CaseCommand.WriteNote(last()));
        assertThat(desk.buttons("▲")).hasSize(written.items().size());
    }

    @Test
    void composedAnew_undone_whatWasWrittenInItComesBackToo() {
        var old = Notes.story();
        open(old);
        follow(new CaseCommand.WriteNote(Notes.bare()));
        desk.click("＋ 加一件事");
        desk.type("带伞");
        desk.click("撤销");
        assertThat(last()).as("the old note").matches(old::equals);
        desk.click("撤销");
        assertThat(last().items()).extracting(NoteItem::what).containsExactly("带伞");
    }

    @Test
    void partsTakenOff_comeBackToTheirPlacesAndWhatWasWrittenSinceStays() {
        var old = Notes.story();
        open(old);
        int removed = 0;
        for (; !desk.buttons("✕").isEmpty(); removed++) {
            desk.buttons("✕").getFirst().fire();
            follow(new CaseCommand.WriteNote(last()));
        }
        assertThat(last().isEmpty()).isTrue();
        desk.click("＋ 加一件事");
        desk.type("带伞");
        for (int i = 0; i < removed; i++) {
            desk.click("撤销");
        }

        assertThat(last().items()).startsWith(old.items().toArray(NoteItem[]::new)).hasSize(4);
        assertThat(last().doing(old.items())).as("the old note").matches(old::equals);
        assertThat(desk.buttons("撤销")).isEmpty();
    }

    @Test
    void nextVisit_nothingOfTheLastOneComesBack() {
        open(Notes.story());
        desk.buttons("✕").getFirst().fire();
        follow(new Command.Close());
        desk.press(KeyCode.F12);
        assertThat(desk.buttons("撤销")).isEmpty();
    }

    private void open(Note note) {
        desk.show(state(note));
        desk.press(KeyCode.F12);
    }

    private void follow(Command command) {
        desk.show(Moments.state(story.then(command)));
    }

    @Test
    void pin_aTurn_isSent_andAgainTakesItBack() {
        desk.show(state());
        desk.point(0);
        desk.click("记");
        desk.show(Moments.state(story.then(new Command.Pin(1, true))));
        desk.click("✓ 已记");
        assertThat(desk.intents).containsExactly(new Intent.Converse(new Command.Pin(1, true)),
                new Intent.Converse(new Command.Pin(1, false)));
    }

    private CounterState state() {
        return Moments.state(story);
    }

    private CounterState state(Note note) {
        return Moments.state(story.then(new CaseCommand.WriteNote(note)));
    }

    private Note last() {
        return desk.intents.reversed().stream().filter(Intent.Converse.class::isInstance)
                .map(intent -> ((Intent.Converse) intent).command())
                .filter(CaseCommand.WriteNote.class::isInstance)
                .map(command -> ((CaseCommand.WriteNote) command).note()).findFirst().orElseThrow();
    }

    private void obey() {
        desk.intents.forEach(intent -> story.then(((Intent.Converse) intent).command()));
    }
}
