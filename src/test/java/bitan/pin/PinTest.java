package bitan.pin;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PinTest {
    @ParameterizedTest
    @ValueSource(strings = {"4829", "1235", "123412", "0001", "482915736041", "1122"})
    void of_digitsNobodyTriesFirst_isAPin(String digits) throws ProblemException {
        assertThat(PinHash.of(Pin.of(digits)).isOf(digits)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "1234567890123", "12a4", "４８２９", " 4829", "-482"})
    void of_notFourToTwelveDigits_isRefused(String digits) {
        assertRefused(digits, ProblemCode.PIN_01);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "1234", "4321", "7890", "2109", "1212", "123123", "888888888888"})
    void of_whatEverybodyTriesFirst_isRefused(String digits) {
        assertRefused(digits, ProblemCode.PIN_02);
    }

    private static void assertRefused(String digits, ProblemCode code) {
        assertThatThrownBy(() -> Pin.of(digits)).isInstanceOfSatisfying(ProblemException.class,
                refused -> assertThat(refused.problem().code()).isEqualTo(code));
    }
}
