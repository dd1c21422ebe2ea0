package bitan.note;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import bitan.guide.Guide;
import bitan.guide.file.GuideFolder;

import static org.assertj.core.api.Assertions.assertThat;

/** The note of a procedure that says all that format 2 can say. */
class RealProcedureTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final Guide GUIDE = new GuideFolder(
            Path.of("src/test/resources/bitan/note/guides")).load().guides().getFirst();

    @Test
    void again_saysThePlaceHoursAndPersonOfTheStepWhereOneApplies() {
        var again = items("form").getLast();
        assertThat(again.what()).isEqualTo("带齐以后再来一次");
        assertThat(again.where()).isEqualTo("下面几处都可以");
        assertThat(again.ask()).isEqualTo("李老师");
        assertThat(again.more()).contains("城东服务中心，3号窗口，东街1号，坐5路到东街站，周一至周五 9:00–17:00",
                "城西服务中心，西街2号");
    }

    @Test
    void oneOf_namesEveryPaperOfWhichOneIsEnough() {
        var item = items("identity").getFirst();
        assertThat(item.what()).isEqualTo("带身份证明，下面有一样就行");
        assertThat(item.more()).containsExactly("○ 身份证", "○ 护照（出入境窗口，要在有效期内）");
    }

    @Test
    void kinds_beginWithWhatToDo_inTheOrderOfDoing() {
        assertThat(items("password", "form", "report")).extracting(NoteItem::what).containsExactly(
                "先口头挂失", "带申请表（填好1份），要社区盖章", "记好：社保卡密码", "带齐以后再来一次");
        assertThat(items("report").getLast().what()).isEqualTo("办好以后再来一次");
        assertThat(items("password").getLast().what()).isEqualTo("记好以后再来一次");
    }

    @Test
    void terms_areDatesFromTheDayOfTheVisit() {
        assertThat(items("report").getFirst().when()).isEqualTo("2026年12月6日以前有效，请在那以前来");
        assertThat(items("form").getLast().more()).contains("申请：2026年12月29日以前", "缴费：2026年9月15日到2027年2月28日",
                "报销：出院之日起 3 个月以内").doesNotContain("转入：2027年1月29日以前");
        assertThat(compose(new NoteSource.Papers(List.of("form"), List.of(), false, Map.of("moved", true),
                Optional.empty())).items().getLast().more()).contains("转入：2027年1月29日以前");
    }

    @Test
    void shared_isNotMissing_andSaysWhyItNeedNotBeBrought() {
        var items = items("form", "licence");
        assertThat(items).extracting(NoteItem::what).noneMatch(what -> what.contains("营业执照"));
        assertThat(items.getLast().more()).contains("不用带营业执照：电子证照，系统自动核验");
        assertThat(items("licence").getFirst().what()).isEqualTo("不用再补了，11月29日已交齐");
    }

    @Test
    void nothingMissing_saysTheStepsFromHere_thoseSideBySideInOneLine() {
        var items = compose(
                new NoteSource.Papers(List.of(), List.of("form"), true, Map.of(), Optional.empty()))
                .items();
        assertThat(items.getFirst().more()).containsExactly("交了：申请表");
        assertThat(items.get(1).more()).containsExactly("○ 等审核，15 个工作日",
                "○ 领证（服务中心大厅）；或者邮寄到家（省政务网），3 天");
        assertThat(items.getLast().what()).isEqualTo("要问办得怎样，带上这张单子来");
    }

    @Test
    void contacts_areForPeopleWhoCannotHear() {
        assertThat(compose(NoteSource.of(GUIDE, List.of("form")).papers()).contacts()).containsExactly(
                "有不明白的，来窗口写字问。", "也可以上网问：省政务网");
    }

    private static List<NoteItem> items(String... missing) {
        return compose(NoteSource.of(GUIDE, List.of(missing)).papers()).items();
    }

    private static Note compose(NoteSource.Papers papers) {
        var source = new NoteSource(Optional.of(GUIDE), papers, List.of(), List.of(), List.of(), List.of(),
                Optional.empty(), Optional.empty());
        return new NoteComposer(new NoteWords(Locale.SIMPLIFIED_CHINESE)).compose(source, "", "", DAY).note();
    }
}
