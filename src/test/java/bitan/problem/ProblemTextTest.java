package bitan.problem;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemTextTest {
    private static final Problem LOST = Problem.of(ProblemCode.MIC_02, "USB {0} 'mic'");

    @ParameterizedTest
    @EnumSource
    void of_everyCode_saysWhatAndNextInBothLanguages(ProblemCode code) {
        var problem = Problem.of(code, "a", "b", "c", "d", "e");
        var chinese = ProblemText.of(problem, Locale.SIMPLIFIED_CHINESE);
        var english = ProblemText.of(problem, Locale.ENGLISH);
        assertThat(chinese.what() + chinese.next()).containsPattern("\\p{IsHan}").doesNotContain("{");
        assertThat(english.what() + english.next()).doesNotContainPattern("\\p{IsHan}").doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource
    void of_everyReason_isSaidInTheLanguageOfTheMessage(Reason reason) {
        var problem = Problem.of(ProblemCode.WAV_01, "a.wav", reason, "Z");
        assertThat(ProblemText.of(problem, Locale.SIMPLIFIED_CHINESE).what())
                .containsPattern("（.*\\p{IsHan}.*）")
                .doesNotContain("reason.", "{");
        assertThat(ProblemText.of(problem, Locale.ENGLISH).what()).containsPattern("\\([a-zA-Z0-9 ]{4,}\\)")
                .doesNotContain("reason.", "{");
    }

    @Test
    void line_factsWithSpecialCharacters_areShownAsTheyAre() {
        assertThat(ProblemText.line(LOST, Locale.ENGLISH)).startsWith("MIC-02  ").contains("USB {0} 'mic'");
    }
}
