package bitan.screens.staff;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.guide.GuideStep;
import bitan.guide.Material;
import bitan.guide.TimeLimit;
import bitan.screens.FxExtension;
import bitan.screens.LongGuide;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.settings.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** The clerk writes what only guides of version 2 say of themselves, their steps and materials, and a file holds it then. */
@ExtendWith(FxExtension.class)
class GuideFieldsTest {
    private final GuideClerk clerk = GuideClerk.of(LongGuide.real(), Language.CHINESE, 1280, 800);
    @TempDir private Path folder;

    @Test
    void checkedUntil_written_isInTheFileAndNothingElseIsChanged() throws Exception {
        clerk.write("内容核对到哪一天有效，例：2026-11-30", "2099-13-01");
        assertThat(clerk.desk().labels()).contains("✗ 应写成这样：2026-11-30", "✗ 基本");
        clerk.write("内容核对到哪一天有效，例：2026-11-30", "2099-12-31");

        var saved = clerk.saved(folder);
        assertThat(saved.details().checkedUntil()).contains(LocalDate.of(2099, 12, 31));
        clerk.assertOnlyChanged(saved, "details.checkedUntil");
    }

    @Test
    void step_kindHoursAskAndLink_areInTheFile() throws Exception {
        clerk.desk().click("步骤", 1);
        clerk.desk().click("5. 等审核，钱打到银行卡");
        clerk.choose("怎样办（不选就按地点判断）", "ELSEWHERE");
        clerk.write("这里什么时候办", "周一至周五 9:00—12:00");
        clerk.write("到了问谁", "3号窗口");
        clerk.write("办这一步的网址（可以不填）", "http://example.org");
        assertThat(clerk.desk().labels()).contains("✗ 应写成这样：https://example.org/room/1");
        clerk.write("办这一步的网址（可以不填）", "https://example.org/way");

        var saved = clerk.saved(folder);
        assertThat(saved.steps().getLast()).isEqualTo(new GuideStep("wait", "等审核，钱打到银行卡",
                GuideStep.Kind.ELSEWHERE, "", "", "周一至周五 9:00—12:00", "3号窗口", "20个工作日内", "",
                "https://example.org/way", List.of(), "", clerk.guide().steps().getLast().onlyIf(),
                List.of()));
        assertThat(saved.steps().subList(0, 4)).isEqualTo(clerk.guide().steps().subList(0, 4));
        clerk.assertOnlyChanged(saved, "steps");
    }

    @Test
    void step_newWithoutKind_isOfTheKindThatItsPlaceTells() throws Exception {
        clerk.desk().click("步骤", 1);
        clerk.desk().click("＋ 加一项");
        clerk.write("做什么", "拿结果");
        clerk.write("地点", "拨打 12345");

        assertThat(clerk.saved(folder).steps().getLast().kind()).isEqualTo(GuideStep.Kind.TELEPHONE);
    }

    @Test
    void material_kindSharedAndValid_areInTheFile() throws Exception {
        clerk.desk().click("材料");
        clerk.desk().click("7. 养老保险缴费记录");
        clerk.choose("是哪一种", "KNOW");
        assertThat(clerk.fields()).doesNotContain("带什么");
        assertThat(clerk.desk().labels()).contains("7. 要知道：养老保险缴费记录", "不用带：系统里查得到，工作人员自动核对");
        clerk.write("为什么不用带，例：系统里查得到（要带就不填）", "");
        clerk.choose("有效期", "MONTHS");
        clerk.write("数目", "0");
        assertThat(clerk.desk().labels()).contains("✗ 应为 1 到 3660。", "✗ 材料");
        clerk.write("数目", "3");
        clerk.write("从哪天算（不填：来办那天）", "开具之日");

        var saved = clerk.saved(folder);
        var changed = saved.materials().get(6);
        assertThat(changed.kind()).isEqualTo(Material.Kind.KNOW);
        assertThat(changed.form()).isEqualTo(Material.Form.KNOWN);
        assertThat(changed.shared()).isEmpty();
        assertThat(changed.valid())
                .contains(new TimeLimit.Period(3, TimeLimit.Unit.MONTHS, "开具之日"));
        assertThat(changed).usingRecursiveComparison().ignoringFields("kind", "form", "shared", "valid")
                .isEqualTo(clerk.guide().materials().get(6));
        assertThat(saved.materials()).filteredOn(one -> !one.id().equals("relief"))
                .isEqualTo(clerk.guide().materials().stream().filter(one -> !one.id().equals("relief"))
                        .toList());
        clerk.assertOnlyChanged(saved, "materials");
    }

    @Test
    void material_oneOfTwo_needsTwo() throws Exception {
        clerk.desk().click("材料");
        clerk.desk().click("4. " + clerk.guide().materials().get(3).name());
        clerk.desk().click("下面任选一样，名称只是标题");
        clerk.write("可以用什么代替，一行一样", "结婚证");
        assertThat(clerk.desk().labels()).contains("✗ 应为 2 到 8。");
        assertThat(clerk.desk().buttons("保存").getFirst().isDisabled()).isTrue();
        clerk.write("可以用什么代替，一行一样", "结婚证\n告知承诺书（现场填写）");

        var saved = clerk.saved(folder).materials().get(3);
        assertThat(saved.oneOf()).isTrue();
        assertThat(saved.alternativeNames()).containsExactly("结婚证", "告知承诺书（现场填写）");
    }

    @ParameterizedTest
    @CsvSource({"1024,768,CHINESE", "1024,768,ENGLISH"})
    void everySection_ofTheLongestGuide_isSeenAndNothingIsCut(int width, int height, Language language) {
        var at = GuideClerk.of(LongGuide.full(), language, width, height).desk();
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
}
