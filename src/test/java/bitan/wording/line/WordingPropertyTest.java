package bitan.wording.line;

import java.time.Duration;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.glossary.GlossaryFile;
import bitan.lexicon.Lexicon;
import bitan.wording.Fact;
import bitan.wording.OddText;
import bitan.wording.Span;
import bitan.wording.terms.Terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** What holds for every text, however it was heard. */
class WordingPropertyTest {
    private static final Fact AMOUNT = new Fact(Fact.Kind.AMOUNT, "3500", new Span(0, 1));
    private static final Wording WORDING = new Wording(new Terms(GlossaryFile.shipped(), Lexicon.load()));
    /** What numbers are heard as and written with, and the marks between words. */
    private static final String UNCOUNTED = "[\\s零〇一二两三四五六七八九十百千万亿点半负分之百幺块元毛角刻时秒差到至\\d.:/%％‰\\-，。？！、]";

    @Property
    void line_ofItsOwnOutput_isTheSame(@ForAll("lines") String raw) {
        var once = WORDING.line(raw).text();
        assertThat(WORDING.line(once).text()).isEqualTo(once);
    }

    @Property
    void line_anyCharacters_neverThrows(@ForAll String raw) {
        assertThat(WORDING.line(raw).text().lines().count()).isLessThanOrEqualTo(1);
    }

    @Property(tries = 500)
    void line_numeralsAndUnitsInAnyOrder_isOneLine(@ForAll("odd") String raw) {
        assertThat(WORDING.line(raw).text().lines().count()).isLessThanOrEqualTo(1);
    }

    @Provide
    Arbitrary<String> odd() {
        return OddText.any();
    }

    /** Whatever takes a second time as long for twice as much does not end here. */
    @ParameterizedTest
    @ValueSource(strings = {"九", "零", "一九", "九点", "星一", "2026年", "1.", "a-", "吧", "呢几", "伍呢", "一宝", "点五",
            "第一",
            "¥1,", "。？", "的 的", "bank ", "𠮷"})
    void line_sameAgainAndAgain_endsAndLosesNothing(String text) {
        var line = OddText.repeated(text, 60_000);
        var worded = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> WORDING.line(line));
        assertThat(worded.text().length()).isGreaterThan(15_000);
    }

    @Test
    void line_longerThanAnyoneSaysOne_isWordedToItsEnd() {
        var text = "您的养老金是三千五百元请下周三上午九点到六号窗口";
        var worded = WORDING.line(text.repeat(200));
        assertThat(worded.facts().stream().filter(fact -> fact.agrees(AMOUNT)).count()).isEqualTo(200);
        assertThat(worded.facts()).allSatisfy(fact -> assertThat(fact.span().in(worded.text())).isIn("3500元",
                "下周三", "上午9点", "6号窗口"));
    }

    @Property
    void line_lettersOutsideNumbersAndRepairs_areThoseHeard(@ForAll("lines") String raw) {
        var caption = WORDING.line(raw);
        var back = new StringBuilder(caption.text());
        for (var repair : caption.repairs().reversed()) {
            back.replace(repair.span().start(), repair.span().end(), repair.heard());
        }
        assertThat(back.toString().replaceAll(UNCOUNTED, "")).isEqualTo(raw.replaceAll(UNCOUNTED, ""));
    }

    @Property
    void line_whatIsKnown_standsInsideTheTextAndInOrder(@ForAll("lines") String raw) {
        var caption = WORDING.line(raw);
        int done = 0;
        for (var fact : caption.facts()) {
            assertThat(fact.span().start()).isGreaterThanOrEqualTo(done);
            done = fact.span().end();
        }
        assertThat(done).isLessThanOrEqualTo(caption.text().length());
        assertThat(caption.choices()).isSortedAccordingTo((a, b) -> Span.IN_ORDER.compare(a.span(), b.span()))
                .allSatisfy(choice -> assertThat(choice.span().end())
                        .isLessThanOrEqualTo(caption.text().length()));
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries
                .of("三", "千", "五", "百", "零", "两", "点", "半", "百分之", "八十五", "块", "元", "毛", "九点", "上午", "下周三",
                        "二零二六年",
                        "月", "号", "号窗口", "楼", "三到五天", "幺二三三三", "一个", "一下", "万一", "十分", "一地就医", "异地就医", "报销",
                        "比例", "是", "多少", "吗",
                        "呢", "您", "材料", "还缺", "一样", "身份证", "社保卡", "bank", "card", " ", "，", "。", "12", "3.5",
                        "了", "谢谢", "第", "分之", "负")
                .list().ofMaxSize(14).map(list -> String.join("", list));
    }
}
