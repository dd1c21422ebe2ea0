package bitan.wording.facts;

import java.math.BigDecimal;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import bitan.wording.Fact;
import bitan.wording.OddText;

import static org.assertj.core.api.Assertions.assertThat;

class FactsPropertyTest {
    private static final String PIECES = "零一二两三四五六七八九十百千万亿半多几0123456789０９％%元块毛角分钱年月日号天周星期礼拜点时上下午晚早"
            + "今明后本每到至去请打转-:：./～,， +()窗口楼层室座尾单第个小钟差刻成之Xa¥￥*。？〇壹\n";

    @Provide
    Arbitrary<String> speech() {
        var mix = Arbitraries.strings().withChars(PIECES).ofMaxLength(40);
        var said = Arbitraries.of(FactCases.all()).map(FactCases.Case::text);
        return Arbitraries.oneOf(mix, Arbitraries.strings().ofMaxLength(30),
                Combinators.combine(said, mix, said).as((a, b, c) -> a + b + c));
    }

    @Property(tries = 3000)
    void anyText_factsLieInsideItInOrderAndApart(@ForAll("speech") String text) {
        int end = 0;
        for (var fact : Facts.in(text)) {
            assertThat(fact.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(fact.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(fact.value()).isNotBlank();
            end = fact.span().end();
        }
    }

    @Property(tries = 2000)
    void numeralsAndUnits_inAnyOrder_haveAValue(@ForAll("odd") String text) {
        assertThat(Facts.in(text)).allSatisfy(fact -> assertThat(fact.value()).isNotBlank());
    }

    @Provide
    Arbitrary<String> odd() {
        return OddText.any();
    }

    @Property(tries = 300)
    void wholeAndFraction_areAdded(@ForAll("wholes") String whole,
            @ForAll @IntRange(min = 1, max = 9) int tenth) {
        var text = "收" + whole + "点" + "零一二三四五六七八九".charAt(tenth) + "元";
        var sum = Numeral.value(NarrowForms.of(whole)).add(BigDecimal.valueOf(tenth, 1));

        assertThat(Facts.in(text)).extracting(Fact::value).containsExactly(Numeral.plain(sum));
    }

    @Provide
    Arbitrary<String> wholes() {
        return Arbitraries.of("三", "十", "二十", "一百", "六百", "三千", "两万", "十万", "一百二十", "三千零五", "一万两千", "叁佰",
                "壹仟伍佰");
    }

    @Property(tries = 1000)
    void finalMark_changesNoFact(@ForAll("speech") String text) {
        List<Fact> facts = Facts.in(text);

        assertThat(Facts.in(text + "。")).isEqualTo(facts);
        assertThat(Facts.in(text + "？")).isEqualTo(facts);
    }
}
