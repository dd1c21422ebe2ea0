package bitan.guide.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import net.jqwik.api.ForAll;
import org.junit.jupiter.api.Test;

import bitan.fuzz.Fuzzed;
import bitan.fuzz.Fuzzing;
import bitan.guide.Guide;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever happened to a guide, the one beside it is read, what is wrong is told, and the file stays as it is. */
class GuideFuzzTest {
    private static final Path SHIPPED = Path.of("src/main/resources/bitan/guide");
    private static final String OTHER = "social-card-replacement.json";
    private static final int STEP = 101;

    @Fuzzed
    void load_damaged_givesTheGuideOrAProblem(@ForAll long seed) throws Exception {
        Fuzzing.read(seed, Fuzzing.files(SHIPPED, ".json"), GuideFuzzTest::assertReadOrTold);
    }

    @Test
    void load_cutAnywhere_givesTheOtherGuideAndAProblem() throws Exception {
        var whole = Files.readAllBytes(SHIPPED.resolve("medical-reimbursement.json"));
        for (int length = 0; length < whole.length - 2; length += STEP) {
            assertReadOrTold(Arrays.copyOf(whole, length));
        }
    }

    private static void assertReadOrTold(byte[] input) throws IOException {
        var folder = Fuzzing.folder("guides");
        Files.copy(SHIPPED.resolve(OTHER), folder.resolve(OTHER));
        var file = Files.write(folder.resolve("z.json"), input);
        var loaded = new GuideFolder(folder).load();
        assertThat(loaded.guides()).extracting(Guide::id).contains("social-card-replacement");
        assertThat(loaded.guides().size() == 2 || !loaded.problems().isEmpty()).isTrue();
        for (var guide : loaded.guides()) {
            assertThat(GuideFile.guide(GuideWriter.written(guide).getBytes(StandardCharsets.UTF_8),
                    new Mistakes(file))).contains(guide);
        }
        assertThat(file).hasBinaryContent(input);
    }
}
