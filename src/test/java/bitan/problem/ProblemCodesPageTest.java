package bitan.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.docs.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of problem codes says what the program says. */
class ProblemCodesPageTest {
    private static final String FACT = "…";

    @ParameterizedTest
    @CsvSource({"problem-codes.md,en", "zh/problem-codes.md,zh-CN"})
    void page_itsRows_areTheCodesInTheirOrderWithTheTextsOfTheProgram(String page, Locale locale) {
        var rows = Page.of(page).rows().stream()
                .filter(row -> row.getFirst().matches("[A-Z]{3}-\\d\\d")).toList();
        assertThat(rows).containsExactlyElementsOf(
                Arrays.stream(ProblemCode.values()).map(code -> row(code, locale)).toList());
    }

    private static List<String> row(ProblemCode code, Locale locale) {
        var text = ProblemText.of(Problem.of(code, FACT, FACT, FACT, FACT, FACT), locale);
        return List.of(code.label(), text.what(), text.next());
    }
}
