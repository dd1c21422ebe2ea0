package bitan.screens.staff;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.counter.CounterState;
import bitan.counter.Guidance;
import bitan.counter.Intent;
import bitan.guide.Guide;
import bitan.guide.GuideStep;
import bitan.guide.Material;
import bitan.guide.file.GuideFolder;
import bitan.guide.find.GuideSearch;
import bitan.lexicon.Lexicon;
import bitan.screens.FxExtension;
import bitan.screens.LongGuide;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.settings.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** The clerk writes and changes guides, beginning with those that come with the program. */
@ExtendWith(FxExtension.class)
class GuideEditorTest {
    private static final List<Guide> GUIDES = GuideFolder.shipped();
    private static final GuideSearch SEARCH = GuideSearch.of(GUIDES, Lexicon.load());
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T01:00:00Z"));
    private final LocalDate today = LocalDate.ofInstant(CLOCK.instant(), ZoneId.systemDefault());
    private final Desk desk = open(Language.CHINESE, 1280, 800);

    @Test
    void save_changedTitle_keepsTheGuideAsNoExampleOfToday() {
        field("名称").setText("异地看病备案");
        desk.click("保存");

        var kept = kept();
        assertThat(kept.title()).isEqualTo("异地看病备案");
        assertThat(kept.example()).isFalse();
        assertThat(kept.written()).isEqualTo(today);
        assertThat(kept.materials()).isEqualTo(GUIDES.getFirst().materials());
        assertThat(kept.steps()).isEqualTo(GUIDES.getFirst().steps());
        assertThat(desk.labels()).contains("已保存“异地看病备案”。");

        desk.click("撤销");
        assertThat(kept()).isEqualTo(GUIDES.getFirst());
    }

    @Test
    void title_tooLong_isSaidAtItsFieldAndCannotBeSaved() {
        field("名称").setText("长".repeat(Guide.LONGEST_TITLE + 1));
        assertThat(desk.labels()).contains("✗ 请写 1 到 40 个字，不换行，不用控制字符。", "✗ 基本");
        assertThat(desk.buttons("保存").getFirst().isDisabled()).isTrue();

        field("名称").setText("长".repeat(Guide.LONGEST_TITLE));
        assertThat(desk.labels()).doesNotContain("✗ 基本");
        assertThat(desk.buttons("保存").getFirst().isDisabled()).isFalse();
        assertThat(desk.intents).isEmpty();
    }

    @Test
    void condition_removed_isAskedForByNoMaterial() {
        var urgent = GUIDES.getFirst().conditions().getFirst().id();
        desk.click("情况");
        desk.click("✕");
        desk.click("保存");

        assertThat(kept().conditions()).hasSize(GUIDES.getFirst().conditions().size() - 1);
        assertThat(kept().materials()).hasSameSizeAs(GUIDES.getFirst().materials())
                .noneMatch(material -> material.onlyIf().conditions().contains(urgent));
    }

    @Test
    void save_guideOfVersion2_keepsWhatThereIsNoFieldFor() {
        var real = LongGuide.real();
        var at = new Desk(Language.CHINESE, CLOCK, 1280, 800);
        at.show(Moments.state(new Story()).aids(now -> now.with(new Guidance(
                Optional.of(GuideSearch.of(List.of(real), Lexicon.load())), List.of()))));
        at.click("⚙");
        at.click("编辑指南");
        at.seen().filter(TextField.class::isInstance).map(TextField.class::cast)
                .filter(field -> "名称".equals(field.getAccessibleText())).findFirst().orElseThrow()
                .setText("丧葬费和抚恤金");
        at.click("保存");

        var kept = ((Intent.KeepGuide) at.intents.getLast()).guide();
        assertThat(kept.title()).isEqualTo("丧葬费和抚恤金");
        assertThat(kept.conditions()).isEqualTo(real.conditions());
        assertThat(kept.materials()).isEqualTo(real.materials());
        assertThat(kept.steps()).isEqualTo(real.steps());
        assertThat(kept.details()).isEqualTo(real.details());

        at.click("情况");
        at.click("✕", 1);
        at.click("保存");
        kept = ((Intent.KeepGuide) at.intents.getLast()).guide();
        assertThat(kept.condition("spouse")).isEmpty();
        assertThat(kept.choice("child").orElseThrow().oneOf()).hasSize(6);
        assertThat(kept.materials()).allMatch(one -> !one.onlyIf().conditions().contains("spouse"));
    }

    @Test
    void steps_addedMovedRemoved_areInTheirNewOrder() {
        var before = GUIDES.getFirst().steps().stream().map(GuideStep::title).toList();
        desk.click("步骤", 1);
        desk.click("▼");
        desk.click("＋ 加一项");
        assertThat(desk.buttons("保存").getFirst().isDisabled()).isTrue();
        field("做什么").setText("回家等通知");
        desk.click("✕", 2);
        desk.click("保存");

        assertThat(kept().steps()).extracting(GuideStep::title).containsExactly(before.get(1), before.get(0),
                before.get(3), before.get(4), before.get(5), "回家等通知");
        assertThat(kept().steps()).extracting(GuideStep::id).doesNotHaveDuplicates();
    }

    @Test
    void newGuide_written_isKeptUnderAnIdOfItsOwnAndUndoDeletesIt() {
        desk.click("新建");
        field("名称").setText("失业登记");
        desk.click("✗ 材料");
        field("材料名称").setText("身份证");
        desk.click("✗ 步骤");
        field("做什么").setText("交材料");
        desk.click("保存");

        assertThat(kept().title()).isEqualTo("失业登记");
        assertThat(GUIDES).extracting(Guide::id).doesNotContain(kept().id());
        assertThat(kept().materials()).extracting(Material::name).containsExactly("身份证");
        var id = kept().id();
        desk.click("撤销");
        assertThat(desk.intents).endsWith(new Intent.DeleteGuide(id));
    }

    @Test
    void delete_isAskedFirst_andUndone() {
        desk.click("删除");
        assertThat(desk.intents).isEmpty();
        assertThat(desk.labels()).contains("要删除“异地就医备案”吗？");
        desk.click("是，删除");
        assertThat(desk.intents).containsExactly(new Intent.DeleteGuide(GUIDES.getFirst().id()));
        desk.click("撤销");
        assertThat(kept()).isEqualTo(GUIDES.getFirst());
    }

    @Test
    void delete_keysOfTheFirstSecond_doNotAnswer() {
        desk.buttons("删除").getFirst().requestFocus();
        desk.press(KeyCode.ENTER);
        desk.press(KeyCode.ENTER);
        desk.press(KeyCode.SPACE, " ");
        assertThat(desk.intents).isEmpty();

        desk.read().press(KeyCode.ENTER);
        assertThat(desk.intents).containsExactly(new Intent.DeleteGuide(GUIDES.getFirst().id()));
    }

    @Test
    void delete_withSomethingUnsaved_undoBringsThatBackToo() {
        field("名称").setText("写了一半");
        desk.click("删除");
        desk.click("是，删除");
        desk.click("撤销");

        assertThat(kept()).isEqualTo(GUIDES.getFirst());
        assertThat(field("名称").getText()).isEqualTo("写了一半");
    }

    @Test
    void undo_ofTheFirstSave_keepsWhatWasWritten() {
        desk.click("复制");
        field("名称").setText("失业登记");
        desk.click("保存");
        desk.click("撤销");

        assertThat(desk.intents.getLast()).isInstanceOf(Intent.DeleteGuide.class);
        assertThat(field("名称").getText()).isEqualTo("失业登记");
    }

    @Test
    void row_removed_comesBackToItsPlaceAndWhatWasWrittenSinceStays() {
        desk.click("情况");
        desk.click("✕");
        desk.click("基本");
        field("名称").setText("异地看病备案");
        desk.click("撤销");
        desk.click("保存");

        assertThat(kept().title()).isEqualTo("异地看病备案");
        assertThat(kept().conditions()).isEqualTo(GUIDES.getFirst().conditions());
        assertThat(kept().materials()).isEqualTo(GUIDES.getFirst().materials());
    }

    @Test
    void copy_saved_saysTheSameUnderAnotherId() {
        desk.click("复制");
        desk.click("保存");

        var first = GUIDES.getFirst();
        assertThat(kept()).isEqualTo(new Guide(kept().id(), first.title(), today, false, first.summary(),
                first.whoMayApply(), first.synonyms(), first.conditions(), first.materials(), first.steps(),
                first.forms(), first.rejections(), first.telephones(), first.hours(),
                first.details()));
        assertThat(kept().id()).isNotEqualTo(first.id());
    }

    @ParameterizedTest
    @CsvSource({"1280,800,CHINESE", "1280,800,ENGLISH", "1920,1080,CHINESE"})
    void everySection_withMistakes_isSeenAndNothingIsCut(int width, int height, Language language) {
        var at = open(language, width, height);
        for (int section = 0; section < 11; section++) {
            var tabs = Measure.visible(at.scene(), ToggleButton.class).stream()
                    .filter(one -> one.getParent().getStyleClass().contains("buttons")).toList();
            tabs.get(section).fire();
            Measure.visible(at.scene(), TextField.class).stream().filter(field -> !field.isDisabled())
                    .findFirst().ifPresent(field -> field.setText(""));
            Pictures.keep(at.scene(), "guide-editor-%s-%d-%d".formatted(language, width, section));
            assertThat(Measure.visible(at.scene(), Labeled.class)).filteredOn(StaffPicturesTest::isCut)
                    .extracting(Labeled::getText).isEmpty();
        }
    }

    private static Desk open(Language language, int width, int height) {
        var desk = new Desk(language, CLOCK, width, height);
        desk.show(state());
        desk.click("⚙");
        desk.click(language == Language.CHINESE ? "编辑指南" : "Edit guides");
        return desk;
    }

    private static CounterState state() {
        return Moments.state(new Story().said("您好"))
                .aids(now -> now.with(new Guidance(Optional.of(SEARCH), List.of())));
    }

    private Guide kept() {
        return ((Intent.KeepGuide) desk.intents.getLast()).guide();
    }

    private TextField field(String name) {
        return desk.seen().filter(TextField.class::isInstance).map(TextField.class::cast)
                .filter(field -> name.equals(field.getAccessibleText())).findFirst().orElseThrow();
    }
}
