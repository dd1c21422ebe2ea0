package bitan.glossary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import net.jqwik.api.ForAll;
import org.junit.jupiter.api.Test;

import bitan.fuzz.Fuzzed;
import bitan.fuzz.Fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever happened to the terms, there are some, and the file that cannot be used is kept as it was. */
class GlossaryFuzzTest {
    private static final byte[] SHIPPED = GlossaryJson.written(GlossaryFile.shipped())
            .getBytes(StandardCharsets.UTF_8);
    private static final byte[] OWN = """
                                      [{"word": "社保卡", "pinyin": ["she bao ka"]}, {"term": "医保", "n": [1, {}]},
                                       "参保", {"text": "单位", "sounds": "dan wei"}]
                                      """
            .getBytes(StandardCharsets.UTF_8);

    @Fuzzed
    void load_damaged_givesTermsOrKeepsTheFileAside(@ForAll long seed) {
        Fuzzing.read(seed, List.of(SHIPPED, OWN, OWN), GlossaryFuzzTest::assertReadOrKept);
    }

    @Test
    void load_cutAnywhere_givesTheShippedTermsAndKeepsTheFileAside() throws Exception {
        for (int length = 0; length < OWN.length - 2; length++) {
            var cut = Arrays.copyOf(OWN, length);
            assertReadOrKept(cut);
            assertThat(new GlossaryFile(written(cut)).load().problem()).as("cut at " + length).isPresent();
        }
    }

    private static void assertReadOrKept(byte[] input) throws IOException {
        var file = written(input);
        var loaded = new GlossaryFile(file).load();
        if (loaded.problem().isEmpty()) {
            assertThat(file).hasBinaryContent(input);
        } else {
            assertThat(loaded.glossary()).isEqualTo(GlossaryFile.shipped());
            assertThat(Path.of(loaded.problem().get().facts().getFirst())).hasBinaryContent(input);
            assertThat(file).doesNotExist();
        }
    }

    private static Path written(byte[] input) throws IOException {
        return Files.write(Fuzzing.folder("glossary").resolve("glossary.json"), input);
    }
}
