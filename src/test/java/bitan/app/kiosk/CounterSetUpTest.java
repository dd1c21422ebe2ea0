package bitan.app.kiosk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import bitan.settings.Language;
import bitan.settings.SettingsFile;

import static org.assertj.core.api.Assertions.assertThat;

/** What is chosen at the setup page of a whole kiosk is on both screens at once, and in the file. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class CounterSetUpTest {
    @TempDir private Path folder;

    @Test
    void nameAndLanguage_changedWhileItRuns_areOnBothScreensAndKept() throws Exception {
        var data = Files.createDirectories(folder.resolve("data"));
        JavaProcess.printed(JavaProcess.headless(CounterSetUp.class, data.toString()));

        var kept = new SettingsFile(data.resolve("settings.json")).load().settings();
        assertThat(kept.language()).isEqualTo(Language.ENGLISH);
        assertThat(kept.counterName()).isEqualTo("六号窗口");
    }
}
