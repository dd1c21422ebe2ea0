package bitan.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import bitan.docs.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of problem codes says what the program says. */
class ProblemCodesPageTest {
    private static final String FACT = "…";

    @Test
    void page_itsRows_areTheCodesInTheirOrderWithTheTextsOfTheProgram() {
        var rows = Page.of("problem-codes.md").rows().stream()
                .filter(row -> row.getFirst().matches("[A-Z]{3}-\\d\\d")).toList();
        assertThat(rows).containsExactlyElementsOf(
                Arrays.stream(ProblemCode.values()).map(ProblemCodesPageTest::row).toList());
    }

    private static List<String> row(ProblemCode code) {
        var text = ProblemText.of(Problem.of(code, FACT, FACT, FACT, FACT, FACT), Locale.ENGLISH);
        return List.of(code.label(), text.what(), text.next());
    }
}
