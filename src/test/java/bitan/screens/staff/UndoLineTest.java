package bitan.screens.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import bitan.conversation.CaseCommand;
import bitan.conversation.Command;
import bitan.conversation.Mark;
import bitan.counter.Handout;
import bitan.counter.Intent;
import bitan.guide.Guide;
import bitan.guide.file.GuideFolder;
import bitan.note.Note;
import bitan.note.NoteHead;
import bitan.note.NoteItem;
import bitan.screens.FxExtension;
import bitan.screens.Pictures;
import bitan.screens.Story;

import static org.assertj.core.api.Assertions.assertThat;

/** Ctrl+Z on the clerk's screen: what it undoes stands there, and letters in a box come first. */
@ExtendWith(FxExtension.class)
class UndoLineTest {
    private static final Guide GUIDE = GuideFolder.shipped().stream()
            .filter(one -> one.id().equals("remote-medical-care")).findFirst().orElseThrow();
    private static final String MATERIAL = GUIDE.materials().getFirst().id();
    private static final Note NOTE = Note.of(
            new NoteHead("社保卡补办", "六号窗口", "", LocalDate.of(2026, 11, 23), "card"),
            List.of(NoteItem.of("带身份证")));
    private final Story story = new Story().said("您好。").then(new CaseCommand.Present(GUIDE))
            .then(new CaseCommand.Tick(MATERIAL, Optional.of(Mark.MISSING)));
    private final Desk desk = new Desk().show(Moments.state(story));

    @Test
    void controlZ_severalSteps_eachByItsName() {
        assertThat(desk.labels())
                .contains("Ctrl+Z 撤销：把“" + GUIDE.materials().getFirst().name() + "”标为缺");
        desk.press(KeyCode.Z, true);
        assertThat(desk.intents).containsExactly(converse(new Command.Undo(2)));

        desk.show(Moments.state(story.then(new Command.Undo(2))));
        Pictures.keep(desk.scene(), "staff-undo");
        assertThat(desk.labels())
                .contains("Ctrl+Y 恢复：把“" + GUIDE.materials().getFirst().name() + "”标为缺")
                .anyMatch(text -> text.startsWith("Ctrl+Z 撤销：放上清单“"));
        desk.press(KeyCode.Z, true);
        desk.press(KeyCode.Y, true);
        assertThat(desk.intents).endsWith(converse(new Command.Undo(1)), converse(new Command.Redo(2)));
    }

    @Test
    void controlZ_lettersInTheBox_goFirst() {
        desk.type("请稍");
        desk.press(KeyCode.Z, true);
        assertThat(desk.intents).isEmpty();

        while (((TextInputControl) desk.scene().getFocusOwner()).isUndoable()) {
            ((TextInputControl) desk.scene().getFocusOwner()).undo();
        }
        desk.press(KeyCode.Z, true);
        assertThat(desk.intents).containsExactly(converse(new Command.Undo(2)));
    }

    @Test
    void controlZ_whatWasTypedIsSent_undoesTheStepAndBringsNoLettersBack() {
        desk.type("请稍等");
        desk.press(KeyCode.ENTER);
        desk.intents.clear();
        desk.press(KeyCode.Z, true);
        assertThat(desk.focusedText()).isEmpty();
        assertThat(desk.intents).containsExactly(converse(new Command.Undo(2)));
    }

    @Test
    void controlZ_whileATurnIsCorrected_undoesNoStep() {
        desk.edit();
        desk.press(KeyCode.Z, true);
        assertThat(desk.intents).isEmpty();
    }

    @Test
    void name_ofAPrintedNoteAndOfACall_saysWhatStays() {
        var told = Moments.state(story.then(new CaseCommand.Dial("街道办事处")));
        assertThat(desk.show(told).labels()).contains("Ctrl+Z 撤销：记下给“街道办事处”打电话（电话已经打出，只去掉记录）");

        story.then(new CaseCommand.WriteNote(NOTE));
        assertThat(desk.show(Moments.state(story)).labels()).contains("Ctrl+Z 撤销：写带走单");
        var printed = Moments.state(story)
                .visit(now -> now.with(Handout.NONE.with(new Handout.Job.Sent("PDF"))));
        assertThat(desk.show(printed).labels()).contains("Ctrl+Z 撤销：写带走单（印出的纸收不回来）");
    }

    private static Intent converse(Command command) {
        return new Intent.Converse(command);
    }
}
