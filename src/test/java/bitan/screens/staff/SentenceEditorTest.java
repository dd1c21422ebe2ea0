package bitan.screens.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import bitan.counter.CounterState;
import bitan.counter.Exchanged;
import bitan.counter.Intent;
import bitan.counter.Phrasebook;
import bitan.lexicon.Lexicon;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.sentences.ReadySentence;
import bitan.sentences.ReadySentences;
import bitan.sentences.SentenceFile;
import bitan.sentences.SentenceGroup;
import bitan.settings.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** The clerk writes, orders and takes back ready sentences on the staff screen. */
@ExtendWith(FxExtension.class)
class SentenceEditorTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final List<ReadySentence> SHIPPED = SentenceFile.shipped();
    private static final int EASY_TO_HIT = 32;

    private final Desk desk = new Desk().show(with(SHIPPED));

    @Test
    void alt0_pressedTwice_opensAndCloses() {
        open();
        assertThat(desk.labels()).contains("常用语（" + SHIPPED.size() + " 句）");
        open();
        assertThat(desk.labels()).doesNotContain("常用语（" + SHIPPED.size() + " 句）");
        assertThat(desk.focusedName()).isEqualTo("给办事人的文字");
    }

    @Test
    void add_byKeyboard_isTheLastOfItsGroup() {
        open();
        desk.click("新句子");
        desk.type("请看屏幕{第几行}。");
        desk.click("出示", 1);
        assertThat(desk.labels()).anyMatch(text -> text.endsWith("要填的空格：{第几行}"))
                .contains("清单打开的时候排在最前。");
        desk.click("保存");

        assertThat(kept()).hasSize(SHIPPED.size() + 1);
        assertThat(of(kept(), SentenceGroup.SHOWING)).last().extracting(ReadySentence::text)
                .isEqualTo("请看屏幕{第几行}。");
    }

    @Test
    void add_whatIsThereOrHasABraceTooMany_isSaidAndChangesNothing() {
        open();
        desk.click("新句子");
        desk.press(KeyCode.ENTER);
        assertThat(desk.labels()).contains("请先写一句话。");
        desk.type(SHIPPED.getFirst().text());
        desk.press(KeyCode.ENTER);
        assertThat(desk.labels()).contains("已经有这一句，在“招呼”里。没有保存。");
        desk.type("{日期");
        desk.press(KeyCode.ENTER);
        assertThat(desk.labels()).contains("花括号要成对，中间要有字。没有保存。");
        assertThat(desk.intents).isEmpty();
    }

    @Test
    void add_whenThereAreTwoThousand_isRefused() {
        desk.show(with(IntStream.range(0, SentenceFile.MOST)
                .mapToObj(i -> new ReadySentence(SentenceGroup.WAITING, "第 " + i + " 句")).toList()));
        open();
        desk.click("新句子");
        desk.type("再来一句。");
        desk.press(KeyCode.ENTER);
        assertThat(desk.labels()).contains("已经有 2,000 句，放不下了。没有保存。");
        assertThat(desk.intents).isEmpty();
    }

    @Test
    void change_ofText_keepsThePlaceAndOfGroupMovesIt() {
        open();
        select(2);
        text().setText("您好，请讲。");
        desk.press(KeyCode.ENTER);
        desk.click("保存");
        assertThat(kept().get(2)).isEqualTo(new ReadySentence(SentenceGroup.GREETING, "您好，请讲。"));

        desk.click("告别", 1);
        desk.click("保存");
        assertThat(kept()).last().isEqualTo(new ReadySentence(SentenceGroup.FAREWELL, "您好，请讲。"));
        assertThat(kept()).hasSize(SHIPPED.size());
    }

    @Test
    void order_byAltAndArrows_staysWithinTheGroup() {
        open();
        select(1);
        list().requestFocus();
        desk.pressAlt(KeyCode.UP, 1);
        assertThat(kept().subList(0, 3)).containsExactly(SHIPPED.get(1), SHIPPED.get(0), SHIPPED.get(2));
        desk.pressAlt(KeyCode.UP, 1);
        assertThat(desk.intents).hasSize(1);
        desk.pressAlt(KeyCode.DOWN, 1);
        assertThat(kept()).isEqualTo(SHIPPED);
    }

    @Test
    void delete_allOfAGroup_thenUndo_bringsThemBackToTheirPlaces() {
        open();
        desk.click("安抚", 0);
        int some = list().getItems().size();
        select(0);
        list().requestFocus();
        for (int i = 0; i < some; i++) {
            desk.press(KeyCode.DELETE);
        }
        assertThat(of(kept(), SentenceGroup.CALMING)).isEmpty();
        assertThat(kept()).hasSize(SHIPPED.size() - some);

        for (int i = 0; i < some; i++) {
            desk.click("撤销");
        }
        assertThat(kept()).isEqualTo(SHIPPED);
        assertThat(desk.buttons("撤销")).isEmpty();
    }

    @Test
    void search_initialsOrCharacters_findsOfTheGroup() {
        open();
        desk.type("qbsfz");
        assertThat(items()).contains("请把身份证给我看一下。");
        desk.click("安抚", 0);
        assertThat(items()).isEmpty();
    }

    @Test
    void text_notSaved_isThereAfterAnotherSentenceAndOnTheScreenOfTheNextVisit() {
        var shelf = new EditorDrafts();
        var first = new Desk(shelf).show(with(SHIPPED));
        first.pressAlt(KeyCode.DIGIT0, 1);
        listOf(first).getSelectionModel().select(0);
        textOf(first).setText("改到一半");
        listOf(first).getSelectionModel().select(1);
        assertThat(textOf(first).getText()).isEqualTo(SHIPPED.get(1).text());
        listOf(first).getSelectionModel().select(0);
        assertThat(textOf(first).getText()).isEqualTo("改到一半");
        first.press(KeyCode.ESCAPE);

        var next = new Desk(shelf).show(with(SHIPPED));
        next.pressAlt(KeyCode.DIGIT0, 1);
        assertThat(textOf(next).getText()).isEqualTo("改到一半");
        assertThat(next.labels()).contains("有 1 句写了还没有保存。");
        next.click("保存");
        assertThat(((Intent.KeepSentences) next.intents.getLast()).sentences().getFirst().text())
                .isEqualTo("改到一半");
    }

    @Test
    void sentences_changeElsewhere_whatIsWrittenStaysAndTheChangeCanBeUndone() {
        open();
        select(0);
        text().setText("改到一半");
        desk.show(with(SHIPPED.subList(1, SHIPPED.size())));
        assertThat(text().getText()).isEqualTo("改到一半");

        desk.click("撤销");
        assertThat(kept()).isEqualTo(SHIPPED);
    }

    @Test
    void reset_isAskedFirst() {
        open();
        desk.click("恢复自带…");
        assertThat(desk.intents).isEmpty();
        desk.read();
        desk.click("是，换回");
        assertThat(desk.intents).containsExactly(new Intent.ResetSentences());
    }

    @Test
    void import_withLinesLeftOut_saysHowManyAndWhich() {
        open();
        var more = new ArrayList<>(SHIPPED);
        more.add(new ReadySentence(SentenceGroup.FAREWELL, "走好。"));
        desk.show(with(new Phrasebook(ReadySentences.of(more, LEXICON),
                Optional.of(new Exchanged.Read("表.csv", 1, 4,
                        List.of(Problem.of(ProblemCode.SEN_02, "表.csv", 2, 17)))))));

        assertThat(desk.labels()).anyMatch(
                text -> text.startsWith("从 表.csv 加进 1 句，4 句原来就有。 SEN-02") && text.contains("第 17 行"));
        desk.click("撤销");
        assertThat(kept()).isEqualTo(SHIPPED);
    }

    @Test
    void place_inserted_isSelectedToBeNamed() {
        open();
        desk.click("新句子");
        desk.type("请到");
        desk.click("插入空格");
        desk.type("几楼");
        assertThat(text().getText()).isEqualTo("请到{几楼}");
    }

    @Test
    void text_ofFiveHundredCharacters_isNotTakenIn() {
        open();
        desk.click("新句子");
        text().setText("好".repeat(500));
        assertThat(text().getText()).hasSizeLessThanOrEqualTo(ReadySentence.LONGEST);
    }

    static Stream<Arguments> sizes() {
        return Stream.of(Language.values()).flatMap(
                language -> Stream.of(Arguments.of(language, 1024), Arguments.of(language, 1366)));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void editor_atEachSize_isWhollySeenAndNothingIsCut(Language language, int width) {
        var small = new Desk(language, width, 768).show(with(SHIPPED));
        small.pressAlt(KeyCode.DIGIT0, 1);
        listOf(small).getSelectionModel().select(SHIPPED.size() - 4);
        textOf(small).setText("请您{日期}带着{材料}再来，直接到这个窗口，不用再排队。" + "好".repeat(120));
        var picture = Pictures.keep(small.scene(),
                "sentence-editor-%s-%d".formatted(language.locale().getLanguage(), width));

        var editor = small.scene().lookup(".sentence-editor").lookupAll("*");
        var buttons = editor.stream().filter(node -> node instanceof ButtonBase && node.isVisible())
                .map(ButtonBase.class::cast).toList();
        assertThat(buttons).hasSizeGreaterThan(15).noneMatch(StaffPicturesTest::isCut)
                .allSatisfy(button -> {
                    var bounds = Measure.bounds(button);
                    assertThat(bounds.getHeight()).isGreaterThanOrEqualTo(EASY_TO_HIT);
                    assertThat(bounds.getMinX()).isNotNegative();
                    assertThat(bounds.getMaxX()).isLessThanOrEqualTo(width);
                    assertThat(bounds.getMaxY()).isLessThanOrEqualTo(768);
                });
        Measure.assertContrast(
                Measure.visible(small.scene(), Text.class).stream().filter(editor::contains).toList(),
                picture,
                7);
    }

    private void open() {
        desk.pressAlt(KeyCode.DIGIT0, 1);
    }

    private void select(int index) {
        list().getSelectionModel().select(index);
    }

    private ListView<?> list() {
        return listOf(desk);
    }

    private static ListView<?> listOf(Desk desk) {
        return (ListView<?>) desk.scene().lookup(".sentence-editor .list-view");
    }

    private List<String> items() {
        return list().getItems().stream().map(item -> ((ReadySentence) item).text()).toList();
    }

    private TextInputControl text() {
        return textOf(desk);
    }

    private static TextInputControl textOf(Desk desk) {
        return (TextInputControl) desk.scene().lookup(".sentence-form .text-area");
    }

    private List<ReadySentence> kept() {
        return ((Intent.KeepSentences) desk.intents.getLast()).sentences();
    }

    private static List<ReadySentence> of(List<ReadySentence> all, SentenceGroup group) {
        return all.stream().filter(one -> one.group() == group).toList();
    }

    private static CounterState with(List<ReadySentence> sentences) {
        return with(new Phrasebook(ReadySentences.of(sentences, LEXICON), Optional.empty()));
    }

    private static CounterState with(Phrasebook book) {
        return Moments.state(Moments.visit(), Moments.without()).aids(now -> now.with(book));
    }
}
