package bitan.wording.numbers;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.wording.Edited;

import static org.assertj.core.api.Assertions.assertThat;

/** Numbers told digit by digit: their length says where they end, and the check character of identity numbers how they read. */
class ToldNumbersTest {

    @ParameterizedTest
    @CsvSource({"身份证三三零一零六一九九零零三零七四五一七三月五号来,身份证330106199003074517，3月5号来",
            "三三零一零六一九九零零三零七四五一七一三八零零一三八零零零,330106199003074517，13800138000",
            "打一三八零零一三八零零零三月五号前,打13800138000，3月5号前", "一三八零零一三八零零零一三九零零一三九零零零,13800138000，13900139000",
            "打一三八零零一三八零零零一共两个,打13800138000一共两个", "打零五七一八八二三四五六七二十号前,打057188234567，20号前"})
    void edits_numberOfKnownLength_endsBeforeTheNext(String heard, String expected) {
        assertThat(written(heard)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"三三零一零六是一九九零零三零七是四五一七", "三三零一零六然后一九九零零三零七然后是四五一七",
            "三三零一零六一九九零年三月七号四五一七", "三三零一零六一九九零年三月七日出生四五一七", "三三零一零六一九九零零三零七是五一七",
            "三三零一零六是一九九零零三零七是五一七", "三三零要零六要九九零零三零七四五要七", "三三零一零六一九九零零三零七十五一七"})
    void edits_identityNumberWithSeveralReadings_theOneWhoseCheckFits(String heard) {
        assertThat(written(heard)).isEqualTo("330106199003074517");
    }

    @Test
    void edits_tenInTheDayOfBirth_readByTheCheck() {
        assertThat(written("三三零一零六一九九零十二二十三四五一九")).isEqualTo("330106199012234519");
        assertThat(written("一一零一零五一九四九十二三十一零零二叉")).isEqualTo("11010519491231002X");
        assertThat(written("一一零一零五一九四九一二三一零零二十")).isEqualTo("11010519491231002X");
    }

    /** Every word is a word, and the check marks the doubt. */
    @Test
    void edits_noReadingFits_wordsAreNotTakenForDigits() {
        assertThat(written("三三零一零六是一九九零零三零七四五一二")).isEqualTo("330106199003074512");
        assertThat(written("三三零一零六一九九零零三零七是五一二")).isEqualTo("33010619900307是512");
    }

    @ParameterizedTest
    @CsvSource({"电话一三八是零零一三是八零零零,电话13800138000", "手机是一三八然后是零零一三然后八零零零,手机是13800138000",
            "电话零五七一是八八二三四五六七,电话057188234567", "卡号六二二八四八零零零一二三四五六七八九零,卡号6228480001234567890",
            "尾号一二三四是五月的,尾号1234是5月的"})
    void edits_otherNumbersToldInPieces_oneIfTheyMakeOneUp(String heard, String expected) {
        assertThat(written(heard)).isEqualTo(expected);
    }

    private static String written(String heard) {
        return new Edited(heard, SpokenNumbers.edits(heard, List.of())).after();
    }
}
