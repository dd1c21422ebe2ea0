package bitan.app.running;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.docs.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** The page about operations has the exit codes by which the launcher decides. */
class ExitCodesPageTest {
    @ParameterizedTest
    @CsvSource({ExitCode.LEFT + ",no", ExitCode.ANOTHER_RUNS + ",no", ExitCode.HUNG + ",yes"})
    void page_everyExitCode_saysWhetherTheKioskIsRestarted(String code, String isRestarted) {
        assertThat(Page.of("operations.md").rows().stream().filter(row -> row.getFirst().equals(code))
                .map(List::getLast)).containsExactly(isRestarted);
    }
}
