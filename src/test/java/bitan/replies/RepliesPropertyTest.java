package bitan.replies;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import bitan.wording.Caption;
import bitan.wording.Fact;
import bitan.wording.OddText;
import bitan.wording.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever was heard, the buttons stay few, short and different. */
class RepliesPropertyTest {
    private static final List<String> PIECES = List.of("您", "我", "身份证", "带", "了", "没有", "吗", "还是", "或者", "，",
            "。", "？", "有", "能不能", "多少", "几", "什么时候", "哪家医院", "谁", "怎么", "请", "给我", "签字", "再来", "缺", "一",
            "是", "不", "对", "电话", "号", "密码", "住院", " ", "3", "元", "A", "吧", "呢", "大爷", "的", "都", "听", "清", "过",
            "\n");

    private static final Replies REPLIES = Replies.load();

    @Property(tries = 3000)
    void offer_whatAClerkMaySay_keepsItsBounds(@ForAll("spoken") String text) {
        check(text);
    }

    @Property(tries = 1000)
    void offer_anyText_keepsItsBounds(@ForAll String text) {
        check(text);
    }

    @Property(tries = 1000)
    void offer_numeralsAndUnitsInAnyOrder_keepsItsBounds(@ForAll("odd") String text) {
        check(text);
    }

    @Provide
    Arbitrary<String> odd() {
        return OddText.any();
    }

    @Property(tries = 200)
    void offer_factsAnywhere_keepsItsBounds(@ForAll("spoken") String text, @ForAll Fact.Kind kind) {
        var facts = text.isEmpty()
                ? List.<Fact>of()
                : List.of(new Fact(kind, "1", new Span(0, text.length())));

        assertThat(bounded(RepliesTest.offer(text))).isTrue();
        assertThat(bounded(REPLIES.offer(Caption.of(text).withFacts(facts)))).isTrue();
    }

    @Provide
    Arbitrary<String> spoken() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    private static void check(String text) {
        var offer = RepliesTest.offer(text);

        assertThat(bounded(offer)).isTrue();
        assertThat(offer).isEqualTo(RepliesTest.offer(text));
    }

    private static boolean bounded(Offer offer) {
        var labels = offer.suggestions().stream().map(Suggestion::label).toList();
        return labels.size() <= Offer.MOST && labels.stream().distinct().count() == labels.size()
                && labels.stream()
                        .allMatch(label -> !label.isBlank() && label.length() <= Suggestion.LONGEST);
    }
}
