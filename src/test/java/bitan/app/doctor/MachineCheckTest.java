package bitan.app.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.app.installation.Build;
import bitan.app.installation.Folders;
import bitan.app.running.Autostart;
import bitan.app.running.OneKiosk;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

class MachineCheckTest {
    @TempDir private Path folder;

    @Test
    void folder_othersCanLookInto_isTold() throws Exception {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        var data = Files.createDirectory(folder.resolve("data"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(problem("folder", Build.DATE)).contains(ProblemCode.RUN_04);
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        assertThat(problem("folder", Build.DATE)).isEmpty();
    }

    @Test
    void clock_beforeTheProgramWasBuilt_isTold() {
        assertThat(problem("clock", Build.DATE.minusSeconds(1))).contains(ProblemCode.RUN_05);
        assertThat(problem("clock", Build.DATE)).isEmpty();
    }

    @Test
    void kiosk_runningOrNot_isSaid() throws Exception {
        assertThat(finding("kiosk", Build.DATE).said()).isEqualTo("stopped");
        try (var _ = OneKiosk.claim(folder.resolve("data"))) {
            assertThat(finding("kiosk", Build.DATE).said()).isEqualTo("running");
        }
    }

    private Optional<ProblemCode> problem(String what, Instant now) {
        return finding(what, now).problem().map(Problem::code);
    }

    private Finding finding(String what, Instant now) {
        var check = new MachineCheck(new Folders(folder, folder), folder.resolve("data"),
                Autostart.ofThisUser(new Folders(folder, folder)), Clock.fixed(now, ZoneOffset.UTC));
        return check.findings().stream().filter(finding -> finding.what().equals(what)).findFirst()
                .orElseThrow();
    }
}
