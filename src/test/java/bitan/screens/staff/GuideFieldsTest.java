package bitan.screens.staff;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.counter.Guidance;
import bitan.counter.Intent;
import bitan.guide.Deadline;
import bitan.guide.Guide;
import bitan.guide.GuideSource;
import bitan.guide.GuideStep;
import bitan.guide.Material;
import bitan.guide.Office;
import bitan.guide.TimeLimit;
import bitan.guide.When;
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

/** The clerk writes what only guides of version 2 say, and a file holds it then. */
@ExtendWith(FxExtension.class)
class GuideFieldsTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T01:00:00Z"));
    private final Guide real = LongGuide.real();
    private final Desk desk = open(real, Language.CHINESE, 1280, 800);
    @TempDir
    private Path folder;

    @Test
    void checkedUntil_written_isInTheFileAndNothingElseIsChanged() throws Exception {
        write("内容核对到哪一天有效，例：2026-11-30", "2099-13-01");
        assertThat(desk.labels()).contains("✗ 应写成这样：2026-11-30", "✗ 基本");
        write("内容核对到哪一天有效，例：2026-11-30", "2099-12-31");

        var saved = saved();
        assertThat(saved.details().checkedUntil()).contains(LocalDate.of(2099, 12, 31));
        assertOnlyChanged(saved, "details.checkedUntil");
    }

    @Test
    void step_kindHoursAskAndLink_areInTheFile() throws Exception {
        desk.click("步骤", 1);
        desk.click("5. 等审核，钱打到银行卡");
        choose("怎样办（不选就按地点判断）", "ELSEWHERE");
        write("这里什么时候办", "周一至周五 9:00—12:00");
        write("到了问谁", "3号窗口");
        write("办这一步的网址（可以不填）", "http://example.org");
        assertThat(desk.labels()).contains("✗ 应写成这样：https://example.org/room/1");
        write("办这一步的网址（可以不填）", "https://example.org/way");

        var saved = saved();
        assertThat(saved.steps().getLast()).isEqualTo(new GuideStep("wait", "等审核，钱打到银行卡",
                GuideStep.Kind.ELSEWHERE, "", "", "周一至周五 9:00—12:00", "3号窗口", "20个工作日内", "",
                "https://example.org/way", List.of(), "", real.steps().getLast().onlyIf(), List.of()));
        assertThat(saved.steps().subList(0, 4)).isEqualTo(real.steps().subList(0, 4));
        assertOnlyChanged(saved, "steps");
    }

    @Test
    void step_newWithoutKind_isOfTheKindThatItsPlaceTells() throws Exception {
        desk.click("步骤", 1);
        desk.click("＋ 加一项");
        write("做什么", "拿结果");
        write("地点", "拨打 12345");

        assertThat(saved().steps().getLast().kind()).isEqualTo(GuideStep.Kind.TELEPHONE);
    }

    @Test
    void material_kindSharedAndValid_areInTheFile() throws Exception {
        desk.click("材料");
        desk.click("7. 养老保险缴费记录");
        choose("是哪一种", "KNOW");
        assertThat(fields()).doesNotContain("带什么");
        write("为什么不用带，例：系统里查得到（要带就不填）", "");
        choose("有效期", "MONTHS");
        write("几", "0");
        assertThat(desk.labels()).contains("✗ 应为 1 到 3660。", "✗ 材料");
        write("几", "3");
        write("从哪天算（不填：来办那天）", "开具之日");

        var saved = saved();
        var changed = saved.materials().get(6);
        assertThat(changed.kind()).isEqualTo(Material.Kind.KNOW);
        assertThat(changed.form()).isEqualTo(Material.Form.KNOWN);
        assertThat(changed.shared()).isEmpty();
        assertThat(changed.valid())
                .contains(new TimeLimit.Period(3, TimeLimit.Unit.MONTHS, "开具之日"));
        assertThat(changed).usingRecursiveComparison().ignoringFields("kind", "form", "shared", "valid")
                .isEqualTo(real.materials().get(6));
        assertThat(saved.materials()).filteredOn(one -> !one.id().equals("relief"))
                .isEqualTo(real.materials().stream().filter(one -> !one.id().equals("relief")).toList());
        assertOnlyChanged(saved, "materials");
    }

    @Test
    void material_oneOfTwo_needsTwo() throws Exception {
        desk.click("材料");
        desk.click("4. " + real.materials().get(3).name());
        desk.click("下面任选一样，名称只是标题");
        write("可以用什么代替，一行一样", "结婚证");
        assertThat(desk.labels()).contains("✗ 应为 2 到 8。");
        assertThat(desk.buttons("保存").getFirst().isDisabled()).isTrue();
        write("可以用什么代替，一行一样", "结婚证\n告知承诺书（现场填写）");

        var saved = saved().materials().get(3);
        assertThat(saved.oneOf()).isTrue();
        assertThat(saved.alternativeNames()).containsExactly("结婚证", "告知承诺书（现场填写）");
    }

    @Test
    void source_addedAndRemoved_isNamedByNothingAnyMore() throws Exception {
        desk.click("依据");
        desk.click("✕", 1);
        desk.click("＋ 加一项");
        write("文件名称", "关于调整抚恤金标准的通知");
        write("文号（可以不填）", "某人社发〔2026〕3号");
        write("发布日期，例：2026-11-30（可以不填）", "2026年3月");
        assertThat(desk.labels()).contains("✗ 应写成这样：2026-11-30", "✗ 依据");
        write("发布日期，例：2026-11-30（可以不填）", "2026-03-15");

        var saved = saved();
        assertThat(saved.details().sources()).containsExactly(real.details().sources().get(0),
                real.details().sources().get(2),
                new GuideSource("sources-1", "关于调整抚恤金标准的通知", "某人社发〔2026〕3号",
                        Optional.of(LocalDate.of(2026, 3, 15))));
        assertThat(saved.materials().getFirst().sources()).isEmpty();
        assertThat(saved.materials().get(1).sources()).containsExactly("order");
        assertOnlyChanged(saved, "details.sources", "materials.sources", "steps.sources");
    }

    @Test
    void deadlines_changedMovedAndAdded_areInTheFileWithWhomTheyConcern() throws Exception {
        desk.click("期限");
        desk.click("▼");
        choose("多久以内", "MONTHS");
        write("几", "2");
        desk.click("＋ 加一项");
        write("要在期限里办的事", "补缴上一年的");
        choose("多久以内", "SEASON");
        write("09-15", "12-01");
        assertThat(desk.labels()).contains("✗ 应写成这样：09-15", "✗ 期限");
        write("到 02-28", "01-31");

        var saved = saved();
        var before = real.details().deadlines();
        assertThat(saved.details().deadlines()).containsExactly(before.get(1),
                new Deadline(before.get(0).text(),
                        new TimeLimit.Period(2, TimeLimit.Unit.MONTHS, "去世之日"), before.get(0).onlyIf()),
                before.get(2), new Deadline("补缴上一年的",
                        new TimeLimit.Season(MonthDay.of(12, 1), MonthDay.of(1, 31)), When.always()));
        assertOnlyChanged(saved, "details.deadlines");
    }

    @Test
    void rows_addedRemovedAndBroughtBack_haveIdsOfTheirOwn() throws Exception {
        desk.click("依据");
        desk.click("＋ 加一项");
        write("文件名称", "先写的");
        desk.click("✕", 3);
        desk.click("＋ 加一项");
        write("文件名称", "后写的");
        desk.click("撤销");

        assertThat(saved().details().sources()).extracting(GuideSource::title).endsWith("先写的", "后写的")
                .hasSize(5);
        desk.click("基本");
        assertThat(desk.labels()).anyMatch(text -> text.endsWith("保存时原样保留。"));
    }

    @Test
    void offices_changedRemovedAdded_andNamedByAStep_areInTheFile() throws Exception {
        desk.click("地点");
        write("怎么走", "地铁2号线，4号口");
        desk.click("✕", 1);
        desk.click("＋ 加一项");
        write("地点名称", "西城区政务服务大厅");
        write("地址", "西门大街1号");
        write("窗口、楼层", "5号窗口");
        write("什么时候开门", "周六也开");
        write("电话号码", "请看公告");
        assertThat(desk.labels()).contains("✗ 应写成这样：010-12345678", "✗ 地点");
        write("电话号码", "010-87654321");
        desk.click("步骤", 1);
        desk.click("3. 到窗口交材料");
        desk.click("西城区政务服务大厅");

        var saved = saved();
        var city = real.details().offices().getFirst();
        assertThat(saved.details().offices()).containsExactly(
                new Office("city", city.name(), city.address(), "地铁2号线，4号口", city.window(), city.hours(),
                        city.telephone(), city.link()),
                real.details().offices().getLast(), new Office("offices-1", "西城区政务服务大厅", "西门大街1号", "",
                        "5号窗口", "周六也开", "010-87654321", ""));
        assertThat(saved.steps().get(2).offices()).containsExactly("city", "town", "offices-1");
        assertOnlyChanged(saved, "details.offices", "steps.offices");
    }

    @ParameterizedTest
    @CsvSource({"1024,768,CHINESE", "1024,768,ENGLISH"})
    void everySection_ofTheLongestGuide_isSeenAndNothingIsCut(int width, int height, Language language) {
        var at = open(LongGuide.full(), language, width, height);
        var tabs = Measure.visible(at.scene(), ToggleButton.class).stream()
                .filter(one -> one.getParent().getStyleClass().contains("buttons")).toList();
        for (var tab : tabs) {
            tab.fire();
            Measure.visible(at.scene(), TextField.class).stream().filter(field -> !field.isDisabled())
                    .findFirst().ifPresent(field -> field.setText(""));
            Pictures.keep(at.scene(), "guide-fields-%s-%d".formatted(language, tabs.indexOf(tab)));
            assertThat(Measure.visible(at.scene(), Labeled.class)).filteredOn(StaffPicturesTest::isCut)
                    .extracting(Labeled::getText).isEmpty();
            assertThat(Measure.visible(at.scene(), Node.class))
                    .filteredOn(node -> node.getStyleClass().contains("guide-field"))
                    .allMatch(node -> Measure.bounds(node).getMaxX() <= right(at));
        }
    }

    /** Where the rows end, and what goes beyond is not seen. */
    private static double right(Desk at) {
        return Measure.bounds(at.scene().getRoot().lookup(".guide-middle")).getMaxX();
    }

    private static Desk open(Guide guide, Language language, int width, int height) {
        var desk = new Desk(language, CLOCK, width, height);
        desk.show(Moments.state(new Story()).aids(now -> now.with(new Guidance(
                Optional.of(GuideSearch.of(List.of(guide), Lexicon.load())), List.of()))));
        desk.click("⚙");
        desk.click(language == Language.CHINESE ? "编辑指南" : "Edit guides");
        return desk;
    }

    /** What the file says that the clerk's guide is written to. */
    private Guide saved() throws Exception {
        desk.click("保存");
        var files = new GuideFolder(folder);
        files.save(((Intent.KeepGuide) desk.intents.getLast()).guide());
        assertThat(files.load().guides()).hasSize(1);
        return files.load().guides().getFirst();
    }

    private void assertOnlyChanged(Guide saved, String... parts) {
        assertThat(saved).usingRecursiveComparison().ignoringFields("written", "example")
                .ignoringFields(parts).isEqualTo(real);
    }

    private void write(String name, String text) {
        field(TextInputControl.class, name).setText(text);
        Pictures.settle(desk.scene());
    }

    @SuppressWarnings("unchecked")
    private void choose(String name, String value) {
        ((ComboBox<String>) field(ComboBox.class, name)).setValue(value);
        Pictures.settle(desk.scene());
    }

    private List<String> fields() {
        return desk.seen().filter(Control.class::isInstance).map(Node::getAccessibleText).toList();
    }

    private <N extends Node> N field(Class<N> type, String name) {
        return desk.seen().filter(type::isInstance).map(type::cast)
                .filter(field -> name.equals(field.getAccessibleText())).findFirst().orElseThrow();
    }
}
