package bitan.wording.facts;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import bitan.wording.Fact;

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

    @Property(tries = 1000)
    void finalMark_changesNoFact(@ForAll("speech") String text) {
        List<Fact> facts = Facts.in(text);

        assertThat(Facts.in(text + "。")).isEqualTo(facts);
        assertThat(Facts.in(text + "？")).isEqualTo(facts);
    }
}
