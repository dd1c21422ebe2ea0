package bitan.conversation;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TurnTextTest {

    @Test
    void clean_controlCharactersAndOverrides_areRemoved() {
        assertThat(TurnText.clean("a\u0000b\u001b[31m\u202Ec\u2066d\uFEFF")).isEqualTo("ab[31mcd");
    }

    @Test
    void clean_lineBreaksAndTabs_becomeLineBreaksAndSpaces() {
        assertThat(TurnText.clean("一\r\n二\r三\t四")).isEqualTo("一\n二\n三 四");
    }

    @Test
    void clean_emojiAndArabicAndRareHanzi_stay() {
        var text = "👨‍👩‍👧 مرحبا 𠮷";
        assertThat(TurnText.clean(text)).isEqualTo(text);
    }

    @Test
    void cut_familyEmojiOnTheEdge_isNotTornApart() {
        var family = "👨‍👩‍👧";
        var text = "字".repeat(TurnText.LONGEST - 3) + family;
        assertThat(TurnText.cut(text)).isEqualTo(TurnText.LONGEST - 3);
    }

    @Test
    void cut_oneEndlessCharacter_stillCuts() {
        assertThat(TurnText.cut("e" + "\u0301".repeat(5000))).isEqualTo(TurnText.LONGEST);
    }

    @Property
    void clean_anything_isIdempotentAndBounded(@ForAll String text) {
        var clean = TurnText.clean(text);
        assertThat(TurnText.clean(clean)).isEqualTo(clean);
        assertThat(TurnText.cut(clean)).isBetween(0, TurnText.LONGEST);
    }
}
