package bitan.app.doctor;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import bitan.app.display.DisplayOnASocket;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole program on machines on which something is there and does not answer. */
@EnabledOnOs(OS.LINUX)
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class NothingHangsTest {
    @TempDir private Path folder;

    @Test
    void doctor_displayThatDoesNotAnswer_goesOnAndSaysSo() throws Exception {
        try (var display = DisplayOnASocket.silent()) {
            var ended = new ProgramRun(folder).set("DISPLAY", display.name()).run("doctor");
            assertThat(ended.printed()).contains("SCR-04", display.name() + " 没有回应", "RUN-06");
            assertThat(ended.code()).isEqualTo(1);
        }
    }

    @Test
    void kiosk_displayThatDoesNotAnswer_endsAndSaysSo() throws Exception {
        try (var display = DisplayOnASocket.silent()) {
            var ended = new ProgramRun(folder).set("DISPLAY", display.name()).run();
            assertThat(ended.printed()).startsWith("SCR-04").hasLineCount(1);
            assertThat(ended.code()).isEqualTo(1);
        }
    }

    @Test
    void doctor_libraryOfJavaFxMissing_goesOnAndSaysSo() throws Exception {
        Files.createFile(folder.resolve("libfreetype.so.6"));
        var ended = new ProgramRun(folder).set("LD_LIBRARY_PATH", folder.toString()).run("doctor");
        assertThat(ended.printed()).contains("SCR-05", "RUN-06")
                .doesNotContain("java.lang.NullPointerException");
        assertThat(ended.code()).isEqualTo(1);
    }
}
