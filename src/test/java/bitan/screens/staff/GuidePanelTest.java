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
import bitan.conversation.Mark;
import bitan.counter.CounterState;
import bitan.counter.Guidance;
import bitan.counter.Intent;
import bitan.counter.Papers;
import bitan.guide.Guide;
import bitan.guide.file.GuideFolder;
import bitan.guide.find.GuideSearch;
import bitan.lexicon.Lexicon;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.settings.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** The clerk finds a guide and marks its materials, with the real guides and the real search. */
@ExtendWith(FxExtension.class)
class GuidePanelTest {
    private static final List<Guide> GUIDES = GuideFolder.shipped();
    private static final GuideSearch SEARCH = GuideSearch.of(GUIDES, Lexicon.load());
    private final Desk desk = new Desk();

    @Test
    void f10_typeAndEnter_putsTheFirstGuideBeforeTheVisitor() {
        desk.show(state(new Story().said("您好"), List.of()));
        desk.press(KeyCode.F10);
        desk.type("社保卡丢了");
        desk.press(KeyCode.ENTER);

        assertThat(desk.intents).hasSize(1).first().isInstanceOfSatisfying(Intent.Converse.class,
                converse -> assertThat(
                        converse.command()).isInstanceOfSatisfying(CaseCommand.Present.class,
                                present -> assertThat(present.guide().id())
                                        .isEqualTo("social-card-replacement")));
        assertThat(desk.focusedName()).isEqualTo("给办事人的文字");
    }

    @Test
    void likelyGuide_standsThereByItself() {
        var remote = GUIDES.stream().filter(guide -> guide.id().equals("remote-medical-care")).findFirst()
                .orElseThrow();
        desk.show(state(new Story().said("您好"), List.of(remote)));

        desk.click(remote.title() + " ▸ 清单");

        assertThat(desk.intents).containsExactly(new Intent.Converse(new CaseCommand.Present(remote)));
    }

    @Test
    void whatNoGuideIsFor_saysSoWithTheNearestTwoAndEnterShowsNone() {
        desk.show(state(new Story().said("您好"), List.of()));
        desk.press(KeyCode.F10);
        desk.type("我们要领结婚证");

        assertThat(Measure.visible(desk.scene(), Labeled.class)).extracting(Labeled::getText)
                .contains("没有这项的指南。最接近的：").filteredOn(text -> text.endsWith(" ▸ 清单")).hasSize(2);
        desk.press(KeyCode.ENTER);
        assertThat(desk.intents).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1280,800,CHINESE", "1120,700,CHINESE", "1920,1080,ENGLISH"})
    void list_marked_isSeenAndNothingIsFaint(int width, int height, Language language) {
        var guide = GUIDES.getFirst();
        var story = new Story().said("您好").then(new CaseCommand.Present(guide));
        guide.conditions().forEach(condition -> story.then(new CaseCommand.Hold(condition.id(), true)));
        story.then(new CaseCommand.Tick(guide.materials().getFirst().id(), Optional.of(Mark.HAVE)));
        var at = new Desk(language, width, height).show(state(story, List.of()));

        var picture = Pictures.keep(at.scene(), "staff-guide-%s-%d".formatted(language, width));

        assertThat(Measure.visible(at.scene(), Labeled.class)).filteredOn(StaffPicturesTest::isCut)
                .extracting(Labeled::getText).isEmpty();
        Measure.assertContrast(at.scene(), picture, 7);
    }

    @Test
    void chip_clicked_marksTheMaterialAndAgainTakesTheMarkBack() {
        var guide = GUIDES.stream().filter(one -> one.conditions().isEmpty()).findFirst()
                .orElse(GUIDES.getFirst());
        var story = new Story().said("您好").then(new CaseCommand.Present(guide));
        guide.conditions().forEach(condition -> story.then(new CaseCommand.Hold(condition.id(), false)));
        desk.show(state(story, List.of()));
        var first = story.conversation().checklist().orElseThrow().materials().getFirst();
        desk.click("缺");
        desk.show(
                state(story.then(new CaseCommand.Tick(first.id(), Optional.of(Mark.MISSING))), List.of()));
        desk.click("缺");
        desk.click("收起清单");

        assertThat(desk.intents).containsExactly(
                new Intent.Converse(new CaseCommand.Tick(first.id(), Optional.of(Mark.MISSING))),
                new Intent.Converse(new CaseCommand.Tick(first.id(), Optional.empty())),
                new Intent.Converse(new CaseCommand.PutAway()));
    }

    @ParameterizedTest
    @CsvSource({"1024,768,CHINESE", "1366,768,CHINESE", "1366,768,ENGLISH"})
    void guides_putAside_standThereWithWhatIsMissingAndComeBack(int width, int height, Language language) {
        var first = GUIDES.get(0);
        var second = GUIDES.get(1);
        var story = new Story().said("您好").then(new CaseCommand.Present(first))
                .then(new CaseCommand.Tick(first.materials().getFirst().id(), Optional.of(Mark.MISSING)))
                .then(new CaseCommand.Present(second));
        var back = language == Language.CHINESE
                ? first.title() + " ▸ 接着看，缺 1 样"
                : first.title() + " ▸ go on, 1 missing";
        var at = new Desk(language, width, height).show(state(story, List.of(first, GUIDES.get(2))));
        assertThat(at.labels()).anyMatch(label -> label.contains(first.title().substring(0, 4)));
        at.press(KeyCode.F10);
        assertThat(at.labels()).contains(back).doesNotContain(first.title() + " ▸ 清单");
        Pictures.keep(at.scene(), "staff-guides-two-%s-%d".formatted(language, width));

        at.show(state(story.then(new CaseCommand.PutAway()), List.of(first, GUIDES.get(2))));
        assertThat(at.labels()).contains(back);
        var picture = Pictures.keep(at.scene(), "staff-guides-aside-%s-%d".formatted(language, width));
        assertThat(Measure.visible(at.scene(), Labeled.class)).filteredOn(StaffPicturesTest::isCut)
                .extracting(Labeled::getText).isEmpty();
        Measure.assertContrast(at.scene(), picture, 7);
        at.click(back);
        assertThat(at.intents).containsExactly(new Intent.Converse(new CaseCommand.Present(first)));
    }

    @Test
    void form_shownPrintedAndTakenBack_theIntentsSaySo() {
        var guide = GUIDES.getFirst();
        var form = guide.forms().getFirst();
        var story = new Story().said("您好").then(new CaseCommand.Present(guide));
        desk.show(state(story, List.of()));
        desk.click("给对方看");
        desk.click("打印");
        desk.click("打印样表");
        desk.show(state(story.then(new CaseCommand.ShowForm(Optional.of(form.file()))), List.of()));
        desk.click("✓ 收回");

        assertThat(desk.intents).containsExactly(
                new Intent.Converse(new CaseCommand.ShowForm(Optional.of(form.file()))),
                new Intent.PrintForm(form.file()), new Intent.PrintForm(form.filledExample().orElseThrow()),
                new Intent.Converse(new CaseCommand.ShowForm(Optional.empty())));
    }

    @Test
    void form_printed_isSaidQuietlyBelowIt() {
        var guide = GUIDES.getFirst();
        var story = new Story().said("您好").then(new CaseCommand.Present(guide));
        var printed = new Papers.Printed(guide.forms().getFirst().file(), Optional.of("窗口打印机"));
        desk.show(
                Moments.state(story).aids(
                        now -> now.with(Guidance.NONE.with(Papers.NONE.withPrinted(Optional.of(printed))))));
        assertThat(Measure.visible(desk.scene(), Labeled.class)).extracting(Labeled::getText)
                .contains("已交给打印机 窗口打印机");
        Pictures.keep(desk.scene(), "staff-form-printed");
    }

    private static CounterState state(Story story, List<Guide> likely) {
        return Moments.state(story).aids(now -> now.with(new Guidance(Optional.of(SEARCH), likely)));
    }
}
