package bitan.wording.numbers;

import java.util.HashMap;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.wording.Edited;

import static org.assertj.core.api.Assertions.assertThat;

/** A number does not swallow the next word. */
class DivisionTest {

    @ParameterizedTest
    @CsvSource({"还了四千六个月后再说,还了4000，6个月后再说", "每年七百四个月一交,每年700，4个月一交", "先垫六千五天内退,先垫6000，5天内退",
            "工资四千一百三天后发,工资4100，3天后发", "押金四百六号窗口退,押金400，6号窗口退", "定金七百五楼交,定金700，5楼交",
            "报百分之五十五三级百分之四十,报55%三级40%", "一万一天,1万，一天", "租金三千三十六个月,租金3000，36个月", "十一十二十三楼,11，12，13楼",
            "一千五百元一级医院,1500元一级医院", "两毛一盆,2毛一盆", "三块五一斤,3.5元一斤"})
    void edits_numberBeforeAnother_keepsBothApart(String heard, String expected) {
        assertThat(written(heard, HeardBorders.UNKNOWN)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"一共三千五块,一共3500块", "三百二十五个月,325个月", "走了三千五公里,走了3500公里", "两千二十,2020", "一千五万元,1005万元",
            "三百一千米,300，1000米", "重二十五千克,重25千克", "买了三百两,买了300两"})
    void edits_oneNumber_staysOne(String heard, String expected) {
        assertThat(written(heard, HeardBorders.UNKNOWN)).isEqualTo(expected);
    }

    /** Two readings are equal, and a wrong sum is worse than hanzi. */
    @ParameterizedTest
    @ValueSource(strings = {"来了两千三人", "缴百分之八十二月份", "这是三十七千", "每月一千三百二十四个月", "四千一百二十四岁"})
    void edits_twoReadingsAsLikely_none(String heard) {
        assertThat(written(heard, HeardBorders.UNKNOWN)).isEqualTo(heard);
    }

    @Test
    void edits_pauseOfTheSpeaker_decidesBetweenReadings() {
        assertThat(written("缴百分之八十二月份", pauseAt(6))).isEqualTo("缴80%2月份");
        assertThat(written("缴百分之八十二月份", pauseAt(5))).isEqualTo("缴8%12月份");
        assertThat(written("来了两千三人", pauseAt(4))).isEqualTo("来了2000，3人");
    }

    private static HeardBorders pauseAt(int index) {
        var pauses = new HashMap<Integer, Double>();
        pauses.put(index, 0.4);
        return new HeardBorders(pauses);
    }

    private static String written(String heard, HeardBorders borders) {
        return new Edited(heard, SpokenNumbers.edits(heard, List.of(), borders)).after();
    }
}
