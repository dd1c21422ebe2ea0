package bitan.screens.staff;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.conversation.CaseCommand;
import bitan.conversation.Checklist;
import bitan.conversation.Command;
import bitan.conversation.Mark;
import bitan.counter.Handout;
import bitan.counter.Intent;
import bitan.counter.Terminology;
import bitan.guide.Guide;
import bitan.guide.file.GuideFolder;
import bitan.note.CallOutcome;
import bitan.note.Notes;
import bitan.screens.FxExtension;
import bitan.screens.Marked;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.Messages;
import bitan.settings.Language;
import bitan.wording.Caption;
import bitan.wording.Choice;
import bitan.wording.Fact.Kind;
import bitan.wording.Glossary;
import bitan.wording.Span;
import bitan.wording.Term;

import static org.assertj.core.api.Assertions.assertThat;

/** Before a visit ends, the clerk is told what is not finished. */
@ExtendWith(FxExtension.class)
class UnfinishedItemTest {
    private static final Intent CLOSE = new Intent.Converse(new Command.Close());
    private static final Messages WORDS = Messages.in(Language.CHINESE);
    private static final Guide GUIDE = GuideFolder.shipped().getFirst();
    private final Desk desk = new Desk();

    @Test
    void f9_nothingIsOpen_saysNothingOfIt() {
        desk.show(new Story().state());
        desk.press(KeyCode.F9);
        assertThat(desk.labels()).doesNotContain("还没有做完：");
    }

    @Test
    void f9_amountNotChecked_isNamedAndItsKeyAsks() {
        var said = Marked.fact(Marked.text("工本费一共3500.50元。"), Kind.AMOUNT, "3500.50元", "3500.5");
        desk.show(new Story().said(said).state());
        desk.press(KeyCode.F9);
        assertThat(desk.labels()).contains("F6　有 1 处金额或日期没有核对");
        desk.read().press(KeyCode.F6);
        assertThat(desk.labels()).doesNotContain("结束本次会话？");
        assertThat(desk.intents).containsExactly(
                new Intent.Converse(new Command.Ask(1, said.facts().getFirst())));
    }

    @Test
    void f9_wordChosenInTheVisit_isOfferedForTheGlossaryAndNeverTakenByItself() {
        var heard = new Caption("您的公积金", List.of(), List.of(), List.of(),
                List.of(new Choice(new Span(2, 5), List.of("公基金"))));
        var story = new Story().said(heard).then(new Command.Correct(1, "您的公基金"));
        desk.show(story.state());
        desk.press(KeyCode.F9);
        assertThat(desk.labels()).contains("F4　这次改过的词记入词表：公基金");
        desk.read().press(KeyCode.F4);
        assertThat(desk.intents)
                .containsExactly(new Intent.KeepGlossary(new Glossary(List.of(Term.of("公基金")))));

        var kept = new Terminology(new Glossary(List.of(Term.of("公基金"))), Optional.empty());
        desk.show(story.state().aids(now -> now.with(kept)));
        desk.press(KeyCode.F9);
        assertThat(desk.labels()).noneMatch(text -> text.contains("公基金") && text.contains("F4"));
        desk.read().press(KeyCode.F9);
        assertThat(desk.intents).endsWith(CLOSE);
    }

    @Test
    void f9_callNotConfirmedAndNoteNotPrinted_areNamedUntilTheyAre() {
        var story = new Story().then(new CaseCommand.Dial("单位人事"));
        assertThat(open(story)).contains("给“单位人事”的电话还没有结果");
        story.then(new CaseCommand.HangUp())
                .then(new CaseCommand.Agree(new CallOutcome("单位人事", "证明当天盖好章", "", "", "")));
        assertThat(open(story)).containsExactly("“单位人事”的电话结果，对方还没有说对");
        story.then(new CaseCommand.ConfirmCall(true)).then(new CaseCommand.WriteNote(Notes.story()));
        assertThat(open(story)).containsExactly("带走单还没有打印");
        var printed = story.state().visit(now -> now.with(now.handout().with(new Handout.Job.Sent("desk"))));
        assertThat(UnfinishedItem.of(printed, 0, 0, WORDS)).isEmpty();
    }

    @Test
    void f9_papersMissing_areNamedUntilANoteIsWritten() {
        var story = missingOne(new Story());
        assertThat(open(story)).containsExactly("还缺 1 样材料，没有写带走单");
        story.then(new CaseCommand.WriteNote(Notes.story()));
        assertThat(open(story)).containsExactly("带走单还没有打印");
    }

    @Test
    void f9_again_endsAllTheSame() {
        desk.show(new Story().then(new CaseCommand.Dial("单位人事")).state());
        desk.press(KeyCode.F9);
        desk.read().press(KeyCode.F9);
        assertThat(desk.intents).containsExactly(CLOSE);
    }

    @ParameterizedTest
    @CsvSource({"1024,768,CHINESE", "1366,768,CHINESE", "1024,768,ENGLISH"})
    void f9_everythingIsOpen_isWhole(int width, int height, Language language) {
        var story = missingOne(new Story()
                .said(Marked.fact(Marked.text("工本费一共3500.50元。"), Kind.AMOUNT, "3500.50元", "3500.5"))
                .said("请您等一下，我给单位打电话。").then(new CaseCommand.Dial("单位人事")));
        var small = new Desk(language, width, height).show(story.state());
        small.press(KeyCode.F9);
        Pictures.keep(small.scene(), "staff-end-unfinished-%s-%d".formatted(language, width));
        assertThat(Measure.visible(small.scene(), Labeled.class)).filteredOn(BrokenOffTest::isInDialog)
                .noneMatch(StaffPicturesTest::isCut).allMatch(label -> Measure.bounds(label).getMinX() > 0
                        && Measure.bounds(label).getMaxX() < width && Measure.bounds(label).getMinY() > 0
                        && Measure.bounds(label).getMaxY() < height);
    }

    private static Story missingOne(Story story) {
        return story.then(new CaseCommand.Present(GUIDE))
                .then(new CaseCommand.Tick(Checklist.of(GUIDE).materials().getFirst().id(),
                        Optional.of(Mark.MISSING)));
    }

    private static List<String> open(Story story) {
        return UnfinishedItem.of(story.state(), 0, 0, WORDS).stream().map(UnfinishedItem::text).toList();
    }
}
