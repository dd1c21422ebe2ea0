package bitan.app.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

class LogSetupTest {
    @TempDir private Path folder;

    @Test
    void log_exceptionWithWordsInIt_saysItsClassAndWhereAndNoWord() throws IOException {
        log(1, new IllegalStateException("我老伴住院了", new IllegalArgumentException("三万元")));
        assertThat(Files.readString(folder.resolve("logs/bitan.log")))
                .contains("told 0", "java.lang.IllegalStateException", "java.lang.IllegalArgumentException",
                        "at bitan.app.machine.LogSetupTest.log_")
                .doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void log_rolledOverManyTimes_keepsThreeFilesForTheirOwnerAlone() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Files.createDirectories(folder.resolve("logs"));
        Files.createFile(folder.resolve("logs/bitan.log"));
        log(5, new IllegalStateException());
        try (var files = Files.list(folder.resolve("logs"))) {
            assertThat(files).hasSize(3).allMatch(LogSetupTest::isForTwo);
        }
    }

    private static boolean isForTwo(Path file) {
        try {
            return Files.getPosixFilePermissions(file).size() == 2;
        } catch (IOException e) {
            return false;
        }
    }

    private void log(int files, Throwable thrown) {
        var context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        var log = LogSetup.file(context, folder.resolve("logs/bitan.log").toString());
        context.getLogger("ROOT").addAppender(log);
        for (int file = 0; file < files; file++) {
            if (file > 0) {
                log.rollover();
            }
            context.getLogger("bitan.app.Test").warn("told {}", file, thrown);
        }
        context.stop();
    }
}
