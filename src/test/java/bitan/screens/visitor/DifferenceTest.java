package bitan.screens.visitor;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import bitan.wording.Caption;
import bitan.wording.Fact;
import bitan.wording.Repair;
import bitan.wording.Span;
import bitan.wording.Term;
import bitan.wording.facts.Facts;

import static org.assertj.core.api.Assertions.assertThat;

/** A correction shows exactly what changed, and never tears a word, a number or a character. */
class DifferenceTest {

    @Provide
    Arbitrary<String> wordings() {
        return Arbitraries.of("三", "千", "八", "百", "元", "，", "a", "B", "7", " ", "😀", "😁", "章", "张").list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    @Property
    void between_anyTwoWordings_piecesMakeBoth(@ForAll("wordings") String old,
            @ForAll("wordings") String now) {
        var change = difference(old, now);
        assertThat(change.before() + change.was() + change.after()).isEqualTo(old);
        assertThat(change.before() + change.is() + change.after()).isEqualTo(now);
    }

    @Property
    void between_anyTwoWordings_noPieceBeginsInsideACharacter(@ForAll("wordings") String old,
            @ForAll("wordings") String now) {
        var change = difference(old, now);
        assertThat(change.was() + "|" + change.is() + "|" + change.before() + "|" + change.after())
                .doesNotContainPattern(
                        "[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");
    }

    @Property
    void between_theSameWording_changesNothing(@ForAll("wordings") String text) {
        assertThat(difference(text, text)).extracting(Difference::was, Difference::is)
                .containsExactly("", "");
    }

    @Example
    void between_oneCharacter_showsThatCharacter() {
        assertThat(difference("单位盖张的证明", "单位盖章的证明"))
                .isEqualTo(new Difference("单位盖", "张", "章", "的证明"));
    }

    @Example
    void between_amounts_showsThemWhole() {
        assertThat(difference("每月三千八百元", "每月三千五百元"))
                .isEqualTo(new Difference("每月", "三千八百元", "三千五百元", ""));
        assertThat(difference("每月3800元", "每月3500元"))
                .isEqualTo(new Difference("每月", "3800元", "3500元", ""));
    }

    @Example
    void between_numbers_areNeverCut() {
        assertThat(difference("一共1385元", "一共1395元")).isEqualTo(new Difference("一共", "1385元", "1395元", ""));
        assertThat(difference("领1234.5元", "领1234.6元"))
                .isEqualTo(new Difference("领", "1234.5元", "1234.6元", ""));
        assertThat(difference("交138元", "交1385元")).isEqualTo(new Difference("交", "138元", "1385元", ""));
        assertThat(difference("下个月15号来", "下个月16号来"))
                .isEqualTo(new Difference("", "下个月15号", "下个月16号", "来"));
        assertThat(difference("9:30来", "9:50来")).isEqualTo(new Difference("", "9:30", "9:50", "来"));
        assertThat(difference("号码11010519491231002X。", "号码11010519491231003X。"))
                .isEqualTo(new Difference("号码", "11010519491231002X", "11010519491231003X", "。"));
        assertThat(difference("编号8-1385-2的", "编号8-1395-2的"))
                .isEqualTo(new Difference("编号", "8-1385-2", "8-1395-2", "的"));
        assertThat(difference("涨85.5%吧", "涨85.6%吧")).isEqualTo(new Difference("涨", "85.5%", "85.6%", "吧"));
        assertThat(difference("用WiFi办", "用WiFi6办")).isEqualTo(new Difference("用", "WiFi", "WiFi6", "办"));
    }

    @Example
    void between_terms_areNeverCut() {
        var old = Caption.of("您办职工医保");
        var now = Caption.of("您办居民医保");
        assertThat(Difference.between(old, now, List.of(Term.of("居民医保"), Term.of("职工医保"))))
                .isEqualTo(new Difference("您办", "职工医保", "居民医保", ""));
        var repaired = new Caption("您办职工医保", List.of(), List.of(),
                List.of(new Repair("之公医保", new Span(2, 6))), List.of());
        assertThat(Difference.between(repaired, now, List.of()))
                .isEqualTo(new Difference("您办", "职工医保", "居民医保", ""));
    }

    @Property
    void between_anyTwoWordings_cutsNoNumber(@ForAll("numbers") String old, @ForAll("numbers") String now) {
        var change = difference(old, now);
        for (var text : List.of(old, now)) {
            var whole = Facts.in(text).stream().map(Fact::span).toList();
            int end = text.length() - change.after().length();
            assertThat(whole).as(old + " → " + now).noneMatch(span -> cuts(span, change.before().length())
                    || cuts(span, end));
        }
        assertThat(change.before() + change.is() + change.after()).isEqualTo(now);
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries
                .of("1385元", "1395元", "下个月15号", "下个月5号", "三千八百元", "8", "1", "，", "交", "上午9:30", "12333",
                        "六", "楼", "点")
                .list().ofMaxSize(7).map(parts -> String.join("", parts));
    }

    private static boolean cuts(Span span, int at) {
        return span.start() < at && at < span.end();
    }

    private static Difference difference(String old, String now) {
        return Difference.between(caption(old), caption(now), List.of());
    }

    private static Caption caption(String text) {
        return Caption.of(text).withFacts(Facts.in(text));
    }
}
