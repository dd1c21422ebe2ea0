package bitan.sentences;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;

import static org.assertj.core.api.Assertions.assertThat;

/** How often sentences are used, over months and between starts. */
class UsesFileTest {
    private static final ReadySentence OLD = new ReadySentence(SentenceGroup.CALMING, "别着急。");
    private static final ReadySentence NEW = new ReadySentence(SentenceGroup.CALMING, "慢慢来。");

    @TempDir private Path folder;

    @Test
    void with_anOldHabit_countsLessThanANewOne() {
        var uses = used(Uses.NONE, OLD, 10, 100);
        assertThat(uses.of(OLD)).isEqualTo(10);

        uses = used(uses, NEW, 3, 100 + 3 * Uses.HALF_LIFE);
        assertThat(uses.of(NEW)).isEqualTo(3).isGreaterThan(uses.of(OLD));
        assertThat(used(uses, NEW, 1, 100 + 20 * Uses.HALF_LIFE).counts()).hasSize(1);
    }

    @Test
    void plus_whatWasUsedBeforeTheFileWasRead_losesNeither() {
        var both = used(Uses.NONE, OLD, 2, 100).plus(used(Uses.NONE, NEW, 1, 100));
        assertThat(both).isEqualTo(used(used(Uses.NONE, OLD, 2, 100), NEW, 1, 100));
        assertThat(both.plus(Uses.NONE)).isEqualTo(both);
    }

    @Test
    void with_aClockThatWasSetBack_losesNothing() {
        assertThat(used(used(Uses.NONE, OLD, 2, 100), OLD, 1, 5)).extracting(uses -> uses.of(OLD))
                .isEqualTo(3.0);
    }

    @Test
    void save_thenLoad_isTheSameWithoutAWordOfTheSentence() throws Exception {
        var uses = used(used(Uses.NONE, OLD, 2, 100), NEW, 1, 107);
        new UsesFile(file()).save(uses);

        assertThat(new UsesFile(file()).load().uses()).isEqualTo(uses);
        assertThat(Files.readString(file())).matches("[\\x20-\\x7e]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"day\": 1}", "{\"day\": 1, \"counts\": {\"a\": \"b\"}}",
            "{\"day\": 1, \"counts\": {\"a\": -1}}", "{\"day\": 1, \"counts\": {\"a\": 1e999}}"})
    void load_damaged_beginsAnewAndIsToldOnce(String json) throws Exception {
        Files.writeString(file(), json);

        var loaded = new UsesFile(file()).load();
        assertThat(loaded.uses()).isEqualTo(Uses.NONE);
        assertThat(loaded.problem()).map(Problem::code).contains(ProblemCode.SEN_07);
        assertThat(new UsesFile(file()).load().problem()).isEmpty();
    }

    private static Uses used(Uses uses, ReadySentence sentence, int times, long day) {
        return IntStream.range(0, times).boxed().reduce(uses, (now, _) -> now.with(sentence, day),
                (_, last) -> last);
    }

    private Path file() {
        return folder.resolve("uses.json");
    }
}
