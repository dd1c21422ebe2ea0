package bitan.wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.wording.facts.Facts;

import static org.assertj.core.api.Assertions.assertThat;

class IdentityNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"身份证11010519491231002X", "身份证440524188001010014"})
    void isDoubtful_checkFits_not(String text) {
        assertThat(Facts.in(text)).noneMatch(IdentityNumbers::isDoubtful);
    }

    @ParameterizedTest
    @ValueSource(strings = {"身份证110105194912310021", "身份证11010519491231003X", "身份证号110106194912310021"})
    void isDoubtful_oneDigitWrong_is(String text) {
        assertThat(Facts.in(text)).anyMatch(IdentityNumbers::isDoubtful);
    }

    @Test
    void isDoubtful_cardOrCase_not() {
        assertThat(Facts.in("卡号6228480001234567890")).noneMatch(IdentityNumbers::isDoubtful);
    }
}
