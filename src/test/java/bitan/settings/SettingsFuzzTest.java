package bitan.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

import net.jqwik.api.ForAll;
import org.junit.jupiter.api.Test;

import bitan.fuzz.Fuzzed;
import bitan.fuzz.Fuzzing;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Whatever happened to the settings, there are some, and what stands in the file is not lost: read or changed. */
class SettingsFuzzTest {

    @Fuzzed
    void load_damaged_givesSettingsAndLosesNothing(@ForAll long seed) throws Exception {
        Fuzzing.read(seed, List.of(whole()), SettingsFuzzTest::assertNothingLost);
    }

    @Test
    void load_cutAnywhere_givesSettingsAndLosesNothing() throws Exception {
        var whole = whole();
        for (int length = 0; length < whole.length; length++) {
            assertNothingLost(Arrays.copyOf(whole, length));
        }
    }

    private static void assertNothingLost(byte[] input) throws IOException, ProblemException {
        var folder = Fuzzing.folder("settings");
        var file = Files.write(folder.resolve("settings.json"), input);
        var settings = new SettingsFile(file);
        var loaded = settings.load();
        assertThat(file).hasBinaryContent(input);
        if (input.length > 1 << 20) {
            assertThatThrownBy(() -> settings.save(loaded.settings(), Settings.DEFAULT))
                    .isInstanceOf(ProblemException.class);
            assertThat(file).hasBinaryContent(input);
            return;
        }
        settings.save(loaded.settings(), loaded.settings().idleAfter(77));
        try (var all = Files.list(folder)) {
            var kept = all.filter(one -> !one.equals(file)).toList();
            assertThat(kept).hasSize(loaded.isWhole() ? 0 : 1)
                    .allSatisfy(one -> assertThat(one).hasBinaryContent(input));
        }
        var again = settings.load();
        assertThat(again.isWhole()).isTrue();
        assertThat(again.settings().idleMinutes()).isEqualTo(77);
        if (loaded.isWhole()) {
            assertThat(again.settings()).isEqualTo(loaded.settings().idleAfter(77));
        }
    }

    private static byte[] whole() throws IOException, ProblemException {
        var file = Fuzzing.folder("settings").resolve("whole.json");
        new SettingsFile(file).save(Settings.DEFAULT.with(new Retention(30, true)));
        return Files.readAllBytes(file);
    }
}
