package bitan.app.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.app.log.LogFiles.Count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class LogFilesTest {
    @TempDir private Path folder;

    @Test
    void problems_overAllFiles_areCountedWithTheirLastTime() throws IOException {
        Files.writeString(folder.resolve("bitan.log.1"),
                """
                2026-11-02 09:00:00.000 WARN  [bitan-journal] Counter - JOU-02 [/data, SQLITE_FULL]
                2026-11-02 09:00:01.000 ERROR [bitan-watchdog] Hang - RUN-02 [screens, 20]
                    at SCR-01
                """);
        Files.writeString(folder.resolve("bitan.log"),
                "2026-11-03 10:00:00.000 WARN  [capture staff] Counter - JOU-02 [/data, SQLITE_FULL]\n");
        Files.writeString(folder.resolve("watch.log"),
                "2026-11-02 09:00:02 ended with 75; started again in 1 s\n");
        Files.writeString(folder.resolve("other.txt"), "GUI-01");
        var logs = new LogFiles(folder);
        assertThat(logs.problems()).contains(entry("JOU-02", new Count(2, "2026-11-03 10:00:00")),
                entry("RUN-02", new Count(1, "2026-11-02 09:00:01"))).doesNotContainKey("GUI-01");
        assertThat(logs.starts()).isOne();
    }

    @Test
    void read_noFolder_isNothing() {
        assertThat(new LogFiles(folder.resolve("none")).read()).isEmpty();
    }
}
