package bitan.wording.numbers;

import java.util.List;
import java.util.regex.Pattern;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import bitan.wording.Edited;
import bitan.wording.OddText;

import static org.assertj.core.api.Assertions.assertThat;

/** A number is written whole or not at all. */
class WholeNumbersTest {
    private static final String HANZI = "零〇幺一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟";
    /** A digit beside a numeral, but for the next thing that is counted and words that end or begin with one. */
    private static final Pattern HALF = Pattern
            .compile("\\d(?![一两]|[二三]级)[" + HANZI + "]|(?<![周期拜初统唯万之专单逐同第])["
                    + HANZI + "](?<![年月天岁时元块日周]零)\\d|(?<![\\d万亿])兆\\d|百分\\d|[" + HANZI + "][点又]\\d|\\d分之["
                    + HANZI
                    + "]|\\d又["
                    + HANZI + "]{1,3}分之");

    /** Always the same texts, as a build must not fail by chance. */
    @Property(tries = 10_000, seed = "20261129")
    void edits_numeralsInAnyOrder_leaveNoHalfNumber(@ForAll("odd") String text) {
        assertThat(HALF.matcher(written(text)).results().map(match -> match.group())).as(text).isEmpty();
    }

    @Provide
    Arbitrary<String> odd() {
        return OddText.any().map(text -> text.replaceAll("[0-9０９]", ""));
    }

    @Example
    void edits_halvesOfNumbers_areWholeOrNone() {
        assertThat(List.of("百分三十", "四万点六", "十三点五分十秒", "两点十分三十秒", "三百一千米", "七成五", "一月二十三", "负十二分之七", "幺八五洞幺拐",
                "两千两百贰拾二", "百分之负三点八", "十兆五千五百亿", "五千五百亿兆", "三万一元的", "三千一元？"))
                .extracting(WholeNumbersTest::written)
                .containsExactly("百分三十", "40000.6", "13:05:10", "2:10:30", "300，1000米", "7.5成", "1月23",
                        "-7/12", "185017",
                        "2222", "-3.8%", "10兆5500亿", "五千五百亿兆", "三万一元的", "三千一元？");
    }

    private static String written(String heard) {
        return new Edited(heard, SpokenNumbers.edits(heard, List.of())).after();
    }
}
