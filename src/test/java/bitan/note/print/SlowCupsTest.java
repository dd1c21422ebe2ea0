package bitan.note.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/** Commands of CUPS that do not end, in the place of those of this machine. */
@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SlowCupsTest {
    private static final byte[] SHEET = new byte[1 << 20];
    private static final Printed TAKEN = new Printed("desk", Optional.of("desk-17"));

    @TempDir private Path folder;
    private Cups cups;

    @BeforeEach
    void open() {
        cups = new Cups(Map.of("PATH", folder + ":/usr/bin:/bin"), Duration.ofSeconds(2));
    }

    @Test
    void take_lpSaysTheNumberAndNeverEnds_isTaken() throws IOException {
        command("lp", "cat >/dev/null; echo 'request id is desk-17 (1 file(s))'; sleep 120");
        assertThat(cups.take(SHEET, "desk", "Bitan", "iso-a4")).isEqualTo("desk-17");
    }

    @Test
    void take_lpNeverReads_isRefusedWithinTheLimit() throws IOException {
        command("lp", "trap '' TERM; sleep 120");
        assertThatIOException().isThrownBy(() -> cups.take(SHEET, "desk", "Bitan", "iso-a4"))
                .withMessage("no answer within 2000 ms");
    }

    @Test
    void isWaiting_lpstatNeverAnswers_mayBe() throws IOException {
        command("lpstat", "echo desk-1; sleep 120");
        assertThat(cups.isWaiting(TAKEN)).isTrue();
    }

    @Test
    void takeBack_cancelNeverEnds_returns() throws IOException {
        command("cancel", "echo \"$1\" >>'" + folder.resolve("cancelled") + "'; sleep 120 & sleep 120");
        cups.takeBack(TAKEN);
        assertThat(folder.resolve("cancelled")).hasContent("desk-17");
    }

    private void command(String name, String script) throws IOException {
        var file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
}
