package bitan.sentences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;

import static org.assertj.core.api.Assertions.assertThat;

/** The shipped sentences, and a counter's own with everything that can be wrong with them. */
class SentenceFileTest {
    private static final int SOME_SIXTY = 55;
    private static final int OF_A_GROUP = 8;
    private static final int SHORT = 32;

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("sentences.json");
    }

    @Test
    void shipped_sixGroups_areShortAndToldOnce() {
        var shipped = SentenceFile.shipped();

        assertThat(shipped).hasSizeBetween(SOME_SIXTY, 70);
        assertThat(shipped.stream().map(ReadySentence::text).toList()).doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).hasSizeLessThanOrEqualTo(SHORT).matches(".*[。？！]"));
        assertThat(shipped.stream().collect(Collectors.groupingBy(ReadySentence::group)))
                .hasSize(SentenceGroup.values().length)
                .allSatisfy((_, some) -> assertThat(some).hasSizeGreaterThanOrEqualTo(OF_A_GROUP));
        assertThat(shipped).flatExtracting(ReadySentence::places).contains("{几号窗口}", "{日期}");
    }

    @Test
    void load_noFile_givesTheShipped() {
        var loaded = new SentenceFile(file).load();
        assertThat(loaded.sentences()).isEqualTo(SentenceFile.shipped());
        assertThat(loaded.problems()).isEmpty();
    }

    @Test
    void load_ownSentences_replaceTheShipped() throws IOException {
        assertThat(loaded("\ufeff{\"calming\": [], \"farewell\": [\" 您慢走。 \", \"请您｛日期｝来。\"]}")).isEqualTo(
                new SentenceFile.Loaded(List.of(new ReadySentence(SentenceGroup.FAREWELL, "您慢走。"),
                        new ReadySentence(SentenceGroup.FAREWELL, "请您｛日期｝来。")), List.of()));
        assertThat(loaded("{}").sentences()).isEmpty();
    }

    @Test
    void load_entriesThatAreNoSentence_areToldAndPassedOver() throws IOException {
        var longest = "好".repeat(ReadySentence.LONGEST);
        var loaded = loaded(
                """
                {"greeting": ["%s"], "waiting": ["等一下。", "%s", 5, {"text": "x"}, "", "{}", "到{日期", "a\\nb", "马上。"]}
                """.formatted(
                        longest, longest + "好"));

        assertThat(loaded.sentences()).extracting(ReadySentence::text).containsExactly(longest, "等一下。",
                "马上。");
        assertThat(loaded.problems())
                .containsExactly(Problem.of(ProblemCode.SEN_02, file, 7, 1));
    }

    @Test
    void load_moreThanAreUsed_keepsTheFirst() throws IOException {
        var many = IntStream.rangeClosed(1, SentenceFile.MOST + 3)
                .mapToObj(i -> "\"第 " + i + " 句\"").collect(Collectors.joining(","));
        var loaded = loaded("{\"waiting\": [" + many + "]}");

        assertThat(loaded.sentences()).hasSize(SentenceFile.MOST);
        assertThat(loaded.problems())
                .containsExactly(Problem.of(ProblemCode.SEN_03, file, SentenceFile.MOST, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "[\"您好\"]", "{\"calming\": \"您好\"}", "{} {}",
            "{\"calming\": [], \"calming\": []}", "null",
            "{\"calming\": [\"\\ud800\"]"})
    void load_notOfThisForm_givesTheShippedAndLeavesTheFile(String json) throws IOException {
        var loaded = loaded(json);

        assertThat(loaded.sentences()).isEqualTo(SentenceFile.shipped());
        assertThat(loaded.problems()).extracting(Problem::code).containsExactly(ProblemCode.SEN_01);
        assertThat(file).hasContent(json);
    }

    @Test
    void load_notAFile_givesTheShipped() throws IOException {
        Files.createDirectory(file);
        assertThat(new SentenceFile(file).load().problems()).extracting(Problem::code)
                .isEqualTo(Collections.singletonList(ProblemCode.SEN_01));
    }

    @Test
    void load_notUtf8_givesTheShipped() throws IOException {
        Files.write(file, new byte[]{'{', '"', (byte) 0xff, '"', '}'});
        assertThat(new SentenceFile(file).load().problems()).extracting(Problem::code)
                .isEqualTo(Collections.singletonList(ProblemCode.SEN_01));
    }

    @Test
    void load_whatIsWrongInOnePlace_leavesTheRest() throws IOException {
        var loaded = loaded("""
                            {
                              "calming": [
                                "别急。",
                                "%s",
                                null,
                                "别急。",
                                "半个字\\ud840"
                              ],
                              "soothing": ["x"],
                              "farewell": [],
                              "waiting": ["别急。"]
                            }
                            """.formatted("好".repeat(500)).replace("\n", "\r\n"));

        assertThat(loaded.sentences()).containsExactly(new ReadySentence(SentenceGroup.CALMING, "别急。"));
        assertThat(loaded.problems()).containsExactly(Problem.of(ProblemCode.SEN_02, file, 6, 4));
    }

    @Test
    void save_thenLoad_isTheSame() throws Exception {
        var sentences = List.of(new ReadySentence(SentenceGroup.CALMING, "别急\"。"),
                new ReadySentence(SentenceGroup.FAREWELL, "请您{日期}来𠮷。"));
        new SentenceFile(file).save(sentences);
        assertThat(new SentenceFile(file).load())
                .isEqualTo(new SentenceFile.Loaded(sentences, List.of()));

        new SentenceFile(file).save(List.of());
        assertThat(new SentenceFile(file).load().sentences()).isEmpty();
    }

    @Test
    void save_theShipped_needsNoFile() throws Exception {
        Files.writeString(file, "{}");
        new SentenceFile(file).save(SentenceFile.shipped());
        assertThat(file).doesNotExist();
    }

    @Test
    void save_overAFileWithMistakes_keepsItBeside() throws Exception {
        var mistaken = "{\"calming\": [\"别急。\", \"到{窗口\"]}";
        Files.writeString(file, mistaken);
        new SentenceFile(file).save(List.of(new ReadySentence(SentenceGroup.CALMING, "别急。")));

        assertThat(new SentenceFile(file).load().problems()).isEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files.filter(one -> one.getFileName().toString().contains(".kept-")))
                    .singleElement().satisfies(kept -> assertThat(kept).hasContent(mistaken));
        }
    }

    @Test
    void reload_goneOrDamaged_keepsWhatIsInUse() throws IOException {
        var used = List.of(new ReadySentence(SentenceGroup.CALMING, "别急。"));
        var gone = new SentenceFile(file).reload(used);
        Files.writeString(file, "{\"calming\": [");
        var damaged = new SentenceFile(file).reload(used);

        assertThat(List.of(gone, damaged)).allSatisfy(loaded -> {
            assertThat(loaded.sentences()).isEqualTo(used);
            assertThat(loaded.problems()).extracting(Problem::code).containsExactly(ProblemCode.SEN_05);
        });
    }

    private SentenceFile.Loaded loaded(String json) throws IOException {
        Files.writeString(file, json);
        return new SentenceFile(file).load();
    }
}
