package bitan.note.code;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.note.code.ScannedCode.Reading;

import static org.assertj.core.api.Assertions.assertThat;

class ScannedCodeTest {
    private static final List<CodedGuide> GUIDES = List.of(
            new CodedGuide("remote-medical-care", List.of("a", "b", "c", "d", "e", "f", "g")),
            new CodedGuide("card", List.of("form")));

    /** What a scanner that is set to a US keyboard types where the system thinks it is another one. */
    enum Layout {
        GERMAN("YZ", "ZY"), FRENCH("0123456789AQWZM", "à&é\"'(-è_çQAZW?"), CZECH("0123456789YZ",
                "é+ěščřžýáíZY"), RUSSIAN("QWERTYUIOPASDFGHJKLZXCVBNM", "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ");

        private final String signs;
        private final String typed;

        Layout(String signs, String typed) {
            this.signs = signs;
            this.typed = typed;
        }

        String typed(String code) {
            return code.chars().mapToObj(sign -> String.valueOf(
                    signs.indexOf(sign) < 0 ? (char) sign : typed.charAt(signs.indexOf(sign))))
                    .collect(Collectors.joining());
        }
    }

    @Property(tries = 200)
    void code_ofAnyState_isOne_alsoInSmallLettersAndFullWidth(@ForAll @IntRange(max = 127) int missing) {
        for (var code : codes(missing)) {
            assertThat(ScannedCode.read(code)).isEqualTo(new Reading.Code(code));
            assertThat(ScannedCode.read(code.toLowerCase(Locale.ROOT))).isEqualTo(new Reading.Code(code));
            assertThat(ScannedCode.read(wide(code))).isEqualTo(new Reading.Code(code));
            for (int end = 1; end < code.length(); end++) {
                assertThat(ScannedCode.mayBegin(code.substring(0, end))).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void code_throughAnotherLayout_isTheSame(Layout layout) {
        for (int missing = 1; missing < 128; missing += 7) {
            for (var code : codes(missing)) {
                var typed = layout.typed(code);
                assertThat(ScannedCode.mayBegin(typed.substring(0, 1))).isTrue();
                assertThat(ScannedCode.read(typed)).as(typed).isInstanceOf(Reading.Code.class);
                assertThat(ScannedCode.readings(typed)).contains(code);
                assertThat(ScannedCode.readings(typed.toLowerCase(Locale.ROOT))).contains(code);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"04000G啊0年5你门23给48的1", "04αβγδ0123αβγδ0123αβγδ012300",
            "à'ààà^ààà%ààà$ààà*ààà!ààà§"})
    void code_ofWhichSomethingElseWasMade_isSaidToBeGarbled(String typed) {
        assertThat(ScannedCode.read(typed)).isEqualTo(new Reading.Garbled());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SN20240615ABCDEFGH1234567890", "0451200011223344556677889900ABCD",
            "01AB23CD45EF67GH89JK01AB23CD45",
            "110101199003070038", "0411-84123456", "04", "0", "", "7WZ3K0T9Q2", "https://example.org/04000G"})
    void serialNumbersAndOtherLines_areNone(String typed) {
        assertThat(ScannedCode.read(typed)).isEqualTo(new Reading.Other());
    }

    @Property
    void anything_neverThrows(@ForAll @StringLength(max = 60) String text) {
        assertThat(ScannedCode.read("04" + text)).isNotNull();
        assertThat(ScannedCode.mayBegin(text)).isIn(true, false);
    }

    @Test
    void anotherCountersCode_isOneToo_soThatItIsRefusedAndNotSaid() {
        var code = codes(3).getFirst();
        assertThat(new ResumeCodes(CounterKey.fresh()).read(code, GUIDES)).isEmpty();
        assertThat(ScannedCode.read(code)).isEqualTo(new Reading.Code(code));
    }

    private static List<String> codes(int missing) {
        var codes = new ResumeCodes(CounterKey.fresh());
        return GUIDES.stream().map(guide -> codes
                .issue(new ResumeState(guide.id(), guide.materials(missing | 1),
                        ComfortBits.read(missing % 3 << 4).orElseThrow()), GUIDES)
                .orElseThrow().scanned()).toList();
    }

    private static String wide(String code) {
        return code.chars().mapToObj(c -> String.valueOf((char) (c + 0xFEE0))).collect(Collectors.joining());
    }
}
