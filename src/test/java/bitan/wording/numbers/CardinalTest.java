package bitan.wording.numbers;

import java.util.List;
import java.util.OptionalLong;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.wording.Edited;

import static org.assertj.core.api.Assertions.assertThat;

class CardinalTest {

    @Property
    void parse_anyNumberSaidInFull_itsValue(@ForAll @LongRange(max = 1_000_000_000) long number) {
        assertThat(Cardinal.parse(Speller.say(number))).isEqualTo(OptionalLong.of(number));
    }

    @Property
    void parse_smallNumberSaidInFull_itsValue(@ForAll @LongRange(max = 20_000) long number) {
        assertThat(Cardinal.parse(Speller.say(number))).isEqualTo(OptionalLong.of(number));
    }

    @Property
    void edits_anyAmountSaidInFull_writesItsValue(
            @ForAll @LongRange(min = 3, max = 999_999_999) long number) {
        var heard = "一共" + Speller.say(number) + "元";
        assertThat(new Edited(heard, SpokenNumbers.edits(heard, List.of())).after())
                .isEqualTo("一共" + Cardinal.write(number) + "元");
    }

    @ParameterizedTest
    @CsvSource({"三千五,3500", "一万二,12000", "两百五,250", "三千零五,3005", "十五万八,158000", "一亿二,120000000", "十,10",
            "一百十五,115",
            "一百一,110", "两万零三百,20300", "三亿五千万,350000000", "一千零十,1010", "三万零零五,30005", "一十五,15"})
    void parse_asPeopleSayIt_itsValue(String spoken, long value) {
        assertThat(Cardinal.parse(spoken)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "百", "万", "三四百", "三五", "十五六", "二十百", "零五", "三千五百百", "一二三三三", "三亿万五", "三点五",
            "两十", "一十零幺",
            "一万零零一千", "一万幺", "三千零"})
    void parse_noNumber_empty(String spoken) {
        assertThat(Cardinal.parse(spoken)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,0", "3500,3500", "30000,3万", "35000,35000", "1200000,120万", "100000000,1亿",
            "130000000,1亿3000万",
            "130000001,130000001"})
    void write_roundNumbers_keepWanAndYi(long value, String written) {
        assertThat(Cardinal.write(value)).isEqualTo(written);
    }

    @Test
    void digits_withYao_isOne() {
        assertThat(Cardinal.digits("幺二〇零")).isEqualTo("1200");
    }
}
