package bitan.wording;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MeaningTest {

    @ParameterizedTest
    @CsvSource({"退休了就不缴了,不缴,补缴", "我没缴,没缴,美缴", "部动产登记,部动产,不动产", "五残爱证明,五残爱,无残爱", "区别户,别户,蹩户",
            "交三千块,三,山", "第一宝,一宝,医保", "山级医院,山级,三级", "二级医院,二级,三级", "十几缴费,十几,实际", "三十业金,十业金,失业金",
            "打幺二三四,幺二三四,12333"})
    void stays_denialOrNumberWouldChange_isFalse(String text, String heard, String meant) {
        assertThat(stays(text, heard, meant)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"问一下一宝怎么办,一宝,医保", "十业金要怎么领,十业金,失业金", "办一地就医,一地就医,异地就医", "可以部缴三个月,部缴,补缴",
            "不动产等级,不动产等级,不动产登记", "五险一斤,五险一斤,五险一金", "打一二三三三,一二三三三,12333"})
    void stays_soundOnly_isTrue(String text, String heard, String meant) {
        assertThat(stays(text, heard, meant)).isTrue();
    }

    private static boolean stays(String text, String heard, String meant) {
        int at = text.indexOf(heard);
        return Meaning.stays(text, new Span(at, at + heard.length()), meant);
    }
}
