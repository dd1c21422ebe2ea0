package bitan.screens.visitor;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** A correction shows exactly what changed, and never tears a word, a number or a character. */
class DifferenceTest {
    private static final String NUMERALS = "零一二三四五六七八九十百千万";

    @Provide
    Arbitrary<String> wordings() {
        return Arbitraries.of("三", "千", "八", "百", "元", "，", "a", "B", "7", " ", "😀", "😁", "章", "张").list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    @Property
    void between_anyTwoWordings_piecesMakeBoth(@ForAll("wordings") String old,
            @ForAll("wordings") String now) {
        var change = Difference.between(old, now, NUMERALS);
        assertThat(change.before() + change.was() + change.after()).isEqualTo(old);
        assertThat(change.before() + change.is() + change.after()).isEqualTo(now);
    }

    @Property
    void between_anyTwoWordings_noPieceBeginsInsideACharacter(@ForAll("wordings") String old,
            @ForAll("wordings") String now) {
        var change = Difference.between(old, now, NUMERALS);
        assertThat(change.was() + "|" + change.is() + "|" + change.before() + "|" + change.after())
                .doesNotContainPattern(
                        "[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");
    }

    @Property
    void between_theSameWording_changesNothing(@ForAll("wordings") String text) {
        assertThat(Difference.between(text, text, NUMERALS)).extracting(Difference::was, Difference::is)
                .containsExactly("", "");
    }

    @Example
    void between_oneCharacter_showsThatCharacter() {
        assertThat(Difference.between("单位盖张的证明", "单位盖章的证明", NUMERALS))
                .isEqualTo(new Difference("单位盖", "张", "章", "的证明"));
    }

    @Example
    void between_amounts_showsThemWhole() {
        assertThat(Difference.between("每月三千八百元", "每月三千五百元", NUMERALS))
                .isEqualTo(new Difference("每月", "三千八百", "三千五百", "元"));
        assertThat(Difference.between("每月3800元", "每月3500元", NUMERALS))
                .isEqualTo(new Difference("每月", "3800", "3500", "元"));
    }
}
