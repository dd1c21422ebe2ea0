package bitan.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import net.jqwik.api.ForAll;
import org.junit.jupiter.api.Test;

import bitan.fuzz.Fuzzed;
import bitan.fuzz.Fuzzing;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever happened to the settings, there are some, and the file that cannot be used is kept as it was. */
class SettingsFuzzTest {

    @Fuzzed
    void load_damaged_givesSettingsOrKeepsTheFileAside(@ForAll long seed) throws Exception {
        Fuzzing.read(seed, List.of(whole()), SettingsFuzzTest::assertReadOrKept);
    }

    @Test
    void load_cutAnywhere_givesSettingsOrKeepsTheFileAside() throws Exception {
        var whole = whole();
        for (int length = 0; length < whole.length; length++) {
            assertReadOrKept(Arrays.copyOf(whole, length));
        }
    }

    private static void assertReadOrKept(byte[] input) throws IOException {
        var folder = Fuzzing.folder("settings");
        var file = Files.write(folder.resolve("settings.json"), input);
        var loaded = new SettingsFile(file).load();
        if (loaded.problem().isEmpty()) {
            assertThat(file).hasBinaryContent(input);
        } else {
            assertThat(loaded.settings()).isEqualTo(Settings.DEFAULT);
            assertThat(Path.of(loaded.problem().get().facts().getFirst())).hasBinaryContent(input);
            assertThat(file).doesNotExist();
        }
    }

    private static byte[] whole() throws IOException, ProblemException {
        var file = Fuzzing.folder("settings").resolve("whole.json");
        new SettingsFile(file).save(Settings.DEFAULT.with(new Retention(30, true)));
        return Files.readAllBytes(file);
    }
}
