package bitan.sentences;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import net.jqwik.api.ForAll;

import bitan.fuzz.Fuzzed;
import bitan.fuzz.Fuzzing;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever happened to the sentences or their uses, there are some, and the file of sentences stays as it was. */
class SentenceFuzzTest {
    private static final byte[] SHIPPED = JsonSentences.written(SentenceFile.shipped())
            .getBytes(StandardCharsets.UTF_8);
    private static final byte[] OWN = "{\"calming\": [\"别急。\", \"请您{日期}来。\", 5, {\"a\": [1]}], \"x\": {}}"
            .getBytes(StandardCharsets.UTF_8);
    private static final String TABLE = ListedSentences.written(SentenceFile.shipped().subList(0, 9),
            Locale.SIMPLIFIED_CHINESE);
    private static final byte[] USES = "{\"day\": 20787, \"counts\": {\"00ff\": 2.5, \"ab\": 1.0}}"
            .getBytes(StandardCharsets.UTF_8);

    @Fuzzed
    void load_damaged_givesSentencesAndLeavesTheFile(@ForAll long seed) {
        Fuzzing.read(seed, List.of(SHIPPED, OWN, OWN), input -> {
            var file = written("sentences.json", input);
            var loaded = new SentenceFile(file).load();
            assertThat(file).hasBinaryContent(input);
            assertThat(loaded.sentences()).hasSizeLessThanOrEqualTo(SentenceFile.MOST);
        });
    }

    @Fuzzed
    void read_damagedList_isReadOrRefused(@ForAll long seed) {
        Fuzzing.read(seed, List.of(TABLE.getBytes(StandardCharsets.UTF_8),
                TABLE.getBytes(StandardCharsets.UTF_16), TABLE.getBytes(Charset.forName("GB18030"))),
                input -> {
                    try {
                        assertThat(SentenceFile.read(written("list.csv", input)).sentences())
                                .hasSizeLessThanOrEqualTo(SentenceFile.MOST);
                    } catch (ProblemException e) {
                        assertThat(e.problem().code().label()).isEqualTo("SEN-06");
                    }
                });
    }

    @Fuzzed
    void uses_damaged_countOrBeginAnew(@ForAll long seed) {
        Fuzzing.read(seed, List.of(USES), input -> {
            var sentence = SentenceFile.shipped().getFirst();
            var uses = new UsesFile(written("uses.json", input)).load().uses().with(sentence, 20_000);
            assertThat(uses.of(sentence)).isGreaterThanOrEqualTo(1);
        });
    }

    private static Path written(String name, byte[] input) throws IOException {
        return Files.write(Fuzzing.folder("sentences").resolve(name), input);
    }
}
