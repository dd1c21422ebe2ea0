package bitan.screens.staff;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import bitan.guide.ConditionChoice;
import bitan.guide.Deadline;
import bitan.guide.GuideSource;
import bitan.guide.Office;
import bitan.guide.TimeLimit;
import bitan.guide.When;
import bitan.screens.FxExtension;
import bitan.screens.LongGuide;
import bitan.settings.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** The clerk writes the lists that only guides of version 2 have, and a file holds them then. */
@ExtendWith(FxExtension.class)
class GuideListsTest {
    private final GuideClerk clerk = GuideClerk.of(LongGuide.real(), Language.CHINESE, 1280, 800);
    @TempDir private Path folder;

    @Test
    void source_addedAndRemoved_isNamedByNothingAnyMore() throws Exception {
        clerk.desk().click("依据");
        clerk.desk().click("✕", 1);
        clerk.desk().click("＋ 加一项");
        clerk.write("文件名称", "关于调整抚恤金标准的通知");
        clerk.write("文号（可以不填）", "某人社发〔2026〕3号");
        clerk.write("发布日期，例：2026-11-30（可以不填）", "2026年3月");
        assertThat(clerk.desk().labels()).contains("✗ 应写成这样：2026-11-30", "✗ 依据");
        clerk.write("发布日期，例：2026-11-30（可以不填）", "2026-03-15");

        var saved = clerk.saved(folder);
        assertThat(saved.details().sources()).containsExactly(clerk.guide().details().sources().get(0),
                clerk.guide().details().sources().get(2),
                new GuideSource("sources-1", "关于调整抚恤金标准的通知", "某人社发〔2026〕3号",
                        Optional.of(LocalDate.of(2026, 3, 15))));
        assertThat(saved.materials().getFirst().sources()).isEmpty();
        assertThat(saved.materials().get(1).sources()).containsExactly("order");
        clerk.assertOnlyChanged(saved, "details.sources", "materials.sources", "steps.sources");
    }

    @Test
    void deadlines_changedMovedAndAdded_areInTheFileWithWhomTheyConcern() throws Exception {
        clerk.desk().click("期限");
        clerk.desk().click("▼");
        clerk.choose("多久以内", "MONTHS");
        clerk.write("数目", "2");
        clerk.desk().click("＋ 加一项");
        clerk.write("要在期限里办的事", "补缴上一年的");
        clerk.choose("多久以内", "SEASON");
        clerk.write("每年从哪天，例：09-15", "12-01");
        assertThat(clerk.desk().labels()).contains("✗ 应写成这样：09-15", "✗ 期限");
        clerk.write("到哪天，例：02-28", "01-31");

        var saved = clerk.saved(folder);
        var before = clerk.guide().details().deadlines();
        assertThat(saved.details().deadlines()).containsExactly(before.get(1),
                new Deadline(before.get(0).text(),
                        new TimeLimit.Period(2, TimeLimit.Unit.MONTHS, "去世之日"), before.get(0).onlyIf()),
                before.get(2), new Deadline("补缴上一年的",
                        new TimeLimit.Season(MonthDay.of(12, 1), MonthDay.of(1, 31)), When.always()));
        clerk.assertOnlyChanged(saved, "details.deadlines");
    }

    @Test
    void rows_addedRemovedAndBroughtBack_haveIdsOfTheirOwn() throws Exception {
        clerk.desk().click("依据");
        clerk.desk().click("＋ 加一项");
        clerk.write("文件名称", "先写的");
        clerk.desk().click("✕", 3);
        clerk.desk().click("＋ 加一项");
        clerk.write("文件名称", "后写的");
        clerk.desk().click("撤销");

        assertThat(clerk.saved(folder).details().sources()).extracting(GuideSource::title)
                .endsWith("先写的", "后写的")
                .hasSize(5);
        clerk.desk().click("基本");
        assertThat(clerk.desk().labels()).anyMatch(text -> text.endsWith("保存时原样保留。"));
    }

    @Test
    void offices_changedRemovedAdded_andNamedByAStep_areInTheFile() throws Exception {
        clerk.desk().click("地点");
        clerk.write("怎么走", "地铁2号线，4号口");
        clerk.desk().click("✕", 1);
        clerk.desk().click("＋ 加一项");
        clerk.write("地点名称", "西城区政务服务大厅");
        clerk.write("地址", "西门大街1号");
        clerk.write("窗口、楼层", "5号窗口");
        clerk.write("什么时候开门", "周六也开");
        clerk.write("电话号码", "请看公告");
        assertThat(clerk.desk().labels()).contains("✗ 应写成这样：010-12345678", "✗ 地点");
        clerk.write("电话号码", "010-87654321");
        clerk.desk().click("步骤", 1);
        clerk.desk().click("3. 到窗口交材料");
        clerk.desk().click("西城区政务服务大厅");

        var saved = clerk.saved(folder);
        var city = clerk.guide().details().offices().getFirst();
        assertThat(saved.details().offices()).containsExactly(
                new Office("city", city.name(), city.address(), "地铁2号线，4号口", city.window(), city.hours(),
                        city.telephone(), city.link()),
                clerk.guide().details().offices().getLast(),
                new Office("offices-1", "西城区政务服务大厅", "西门大街1号", "",
                        "5号窗口", "周六也开", "010-87654321", ""));
        assertThat(saved.steps().get(2).offices()).containsExactly("city", "town", "offices-1");
        clerk.assertOnlyChanged(saved, "details.offices", "steps.offices");
    }

    @Test
    void choices_changedAndAdded_holdEachConditionOnce() throws Exception {
        clerk.desk().click("几选一");
        clerk.write("怎样问，例：您是谁？请选一个", "您是他的什么人？");
        clerk.desk().click("父母");
        clerk.desk().click("＋ 加一项");
        clerk.write("怎样问，例：您是谁？请选一个", "在哪里去世？");
        assertThat(clerk.desk().labels()).contains("✗ 应为 2 到 12。", "✗ 几选一", "父母").doesNotContain("配偶");
        clerk.desk().click("交通事故或者别人的责任造成");
        clerk.desk().click("法院或者交警已经出具认定书");
        assertThat(clerk.desk().labels()).anyMatch(text -> text.startsWith("✗ 这些情况有先后"));
        assertThat(clerk.desk().buttons("保存").getFirst().isDisabled()).isTrue();
        clerk.desk().click("法院或者交警已经出具认定书");
        clerk.desk().click("在境外去世");

        var saved = clerk.saved(folder);
        assertThat(saved.details().choices()).containsExactly(
                new ConditionChoice("who", "您是他的什么人？",
                        List.of("spouse", "child", "grandchild", "other-kin", "employer", "committee")),
                new ConditionChoice("choices-1", "在哪里去世？", List.of("accident", "abroad")));
        clerk.assertOnlyChanged(saved, "details.choices");
    }

    @Test
    void conditions_removedUntilOneOfAChoiceIsLeft_areToldThere() {
        clerk.desk().click("情况");
        for (int i = 0; i < 6; i++) {
            clerk.desk().click("✕", 1);
        }
        clerk.desk().click("✗ 几选一");
        assertThat(clerk.desk().labels()).contains("✗ 应为 2 到 12。");
        clerk.desk().click("✕");
        assertThat(clerk.desk().buttons("保存").getFirst().isDisabled()).isFalse();
    }
}
