package bitan.note.paper;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** With a hanzi two units wide and everything else one. */
class BreakingTest {
    @Test
    void lines_telephone_staysWhole() {
        assertThat(lines("打电话给人事部王姐138-1234-5678", 20))
                .containsExactly("打电话给人事部王姐", "138-1234-5678");
    }

    @Test
    void lines_closingMark_neverBegins() {
        assertThat(lines("带身份证，户口本复印", 8)).containsExactly("带身份", "证，户口", "本复印");
        assertThat(lines("表格（原件）", 8)).noneMatch(line -> line.startsWith("）") || line.endsWith("（"));
    }

    @Test
    void lines_singleCharacterAtTheEnd_getsCompany() {
        assertThat(lines("一二三四五六七", 12)).containsExactly("一二三四五", "六七");
    }

    @Test
    void lines_wordLongerThanALine_isBrokenAnywhere() {
        assertThat(lines("1234567890123", 5)).containsExactly("12345", "67890", "123");
    }

    @Test
    void lines_nothing_areNone() {
        assertThat(lines("  ", 5)).isEmpty();
    }

    @Property
    void lines_anyText_loseNothingAndFit(@ForAll String text, @ForAll @IntRange(min = 3, max = 40) int room) {
        var clean = text.replaceAll("[\\p{C}\\s]", "");
        var lines = lines(clean, room);
        assertThat(String.join("", lines).replaceAll("[\\s\\p{Z}]", ""))
                .isEqualTo(clean.replaceAll("[\\s\\p{Z}]", ""));
        assertThat(lines).allMatch(line -> width(line) <= room);
    }

    private static List<String> lines(String text, double room) {
        return Breaking.lines(text, room, BreakingTest::width);
    }

    private static double width(String text) {
        return text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
    }
}
