package bitan.screens.visitor.check;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.wording.Fact;
import bitan.wording.Fact.Kind;
import bitan.wording.Span;

import static org.assertj.core.api.Assertions.assertThat;

class GroupedTest {

    @ParameterizedTest
    @CsvSource({"TELEPHONE,13800138000,138 0013 8000", "TELEPHONE,01066886688,010 6688 6688",
            "TELEPHONE,02988123456,029 8812 3456", "TELEPHONE,07914567890,0791 456 7890",
            "TELEPHONE,057188123456,0571 8812 3456", "TELEPHONE,4008208820,400 820 8820",
            "TELEPHONE,88123456,8812 3456", "TELEPHONE,4567890,456 7890", "TELEPHONE,12333,12333",
            "DOCUMENT,11010119491231002X,110101 1949 1231 002X",
            "DOCUMENT,6222021234567890123,6222 0212 3456 7890 123",
            "DOCUMENT,6222021234567890,6222 0212 3456 7890", "DOCUMENT,202600123,2026 00123",
            "DOCUMENT,A1234,A1234"})
    void of_longNumber_isInGroupsAsPeopleReadIt(Kind kind, String value, String shown) {
        assertThat(Grouped.of(new Fact(kind, value, new Span(0, 1)), "x")).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"AMOUNT,3500元", "DATE,2026年3月5日", "TIME,上午9:30", "DURATION,3到5天"})
    void of_anythingElse_isAsItWasSaid(Kind kind, String words) {
        assertThat(Grouped.of(new Fact(kind, "1", new Span(1, 1 + words.length())), "请" + words + "来"))
                .isEqualTo(words);
    }
}
