package bitan.wording.facts;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import bitan.wording.Caption;
import bitan.wording.Fact;
import bitan.wording.numbers.Numerals;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said of a fact never says another one. */
class StatementTest {
    private static final int LONGEST = 60;

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries
                .of("您的养老金是", "1234.5元", "从", "下个月15号", "开始发", "，", "。", "工龄", "32年零4个月", "档案", "8812",
                        "身份证", "11010519491231002X", "三", "百分之六十", "A3窗口", "一定", "明天", "上午9:30", "交",
                        "一千三百八十五", "元",
                        "\n", "电话", "13800138000", "½", "④", "Ⅷ", "７８", " ", "😀", "叁佰", "先", "3楼", "半年")
                .list()
                .ofMinSize(1).ofMaxSize(14).map(parts -> String.join("", parts));
    }

    @Property
    void of_anyFactOfAnySentence_saysThatFactAndNoOther(@ForAll("sentences") String text) {
        var caption = caption(text);
        for (var fact : caption.facts()) {
            var said = Statement.of(fact, caption, LONGEST);
            var itself = fact.span().in(text);
            assertThat(said).contains(itself);
            assertThat(said.codePointCount(0, said.length())).isLessThanOrEqualTo(
                    Math.max(LONGEST, itself.length()));
            int at = said.indexOf(itself);
            for (var words : List.of(said.substring(0, at), said.substring(at + itself.length()))) {
                assertThat(Numerals.in(words)).as(said).isEmpty();
                assertThat(Facts.in(words)).as(said).isEmpty();
            }
        }
    }

    @Example
    void of_aFactBesideAnother_hasItsOwnWordsOnly() {
        assertThat(said("您的养老金是1234.5元，下个月15号到账。", Fact.Kind.DATE)).isEqualTo("下个月15号到账");
        assertThat(said("您的养老金是1234.5元，下个月15号到账。", Fact.Kind.AMOUNT)).isEqualTo("您的养老金是1234.5元");
        assertThat(said("您的养老金是1234.5元从下个月15号开始发", Fact.Kind.DATE)).isEqualTo("您的养老金是…从下个月15号开始发");
    }

    @Example
    void of_numbersNobodyRecognised_areLeftOutToo() {
        assertThat(said("档案8812下个月15号转过去", Fact.Kind.DATE)).isEqualTo("档案…下个月15号转过去");
        assertThat(said("按三档您一共交3500元", Fact.Kind.AMOUNT)).isEqualTo("按…档您一共交3500元");
        assertThat(said("您一定要统一在下个月15号办", Fact.Kind.DATE)).isEqualTo("您一定要统一在下个月15号办");
    }

    @Example
    void of_aFactBetweenMarks_hasItsNeighboursWords() {
        assertThat(said("养老金，下个月15号，到账", Fact.Kind.DATE)).isEqualTo("养老金，下个月15号");
        assertThat(said("您好。3500元，每月", Fact.Kind.AMOUNT)).isEqualTo("3500元，每月");
        assertThat(said("交200元，明天", Fact.Kind.DATE)).isEqualTo("明天");
    }

    @Example
    void of_aLongClause_keepsTheFactWhole() {
        var said = said("社".repeat(80) + "3500元" + "保".repeat(80), Fact.Kind.AMOUNT);
        assertThat(said).hasSize(LONGEST).startsWith("…社").contains("社3500元保").endsWith("保…");
    }

    private static String said(String text, Fact.Kind kind) {
        var caption = caption(text);
        return Statement.of(
                caption.facts().stream().filter(fact -> fact.kind() == kind).findFirst().orElseThrow(),
                caption, LONGEST);
    }

    private static Caption caption(String text) {
        return Caption.of(text).withFacts(Facts.in(text));
    }
}
