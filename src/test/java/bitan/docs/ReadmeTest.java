package bitan.docs;

import java.io.IOException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The README can be read in one go, and tools find its commands; tables look alike in all documents. */
class ReadmeTest {
    private static final long MOST_LINES = 150;

    static Stream<Page> pages() throws IOException {
        return Page.all().stream();
    }

    @Test
    void readme_itsLength_isReadInOneGo() {
        assertThat(Page.readme().text().lines().count()).isLessThanOrEqualTo(MOST_LINES);
    }

    @ParameterizedTest
    @CsvSource({"<!-- kiosk -->,mvn", "<!-- tests -->,mvn verify -Pdeb"})
    void readme_itsCommands_areOneLineEachWhereToolsLookForThem(String mark, String last) {
        assertThat(Page.readme().blockAfter(mark).lines().toList()).hasSize(3).element(1).asString()
                .endsWith("&& " + last);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void tables_ofEveryDocument_nameTheirColumnsAndFillThem(Page page) {
        var rows = page.rows();
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).stream().allMatch("---"::equals)) {
                assertThat(rows.get(i - 1)).as("heads").hasSameSizeAs(rows.get(i));
            }
        }
        assertThat(rows).noneMatch(row -> row.stream().anyMatch(String::isEmpty));
    }
}
