package bitan.app.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import bitan.disk.NotAFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

class LogSetupTest {
    @TempDir private Path folder;

    @Test
    void log_exceptionWithWordsInIt_saysItsClassAndWhereAndNoWord() throws IOException {
        log(1, new IllegalStateException("我老伴住院了", new IllegalArgumentException("三万元")));
        assertThat(Files.readString(folder.resolve("logs/bitan.log")))
                .contains("told 0", "java.lang.IllegalStateException", "java.lang.IllegalArgumentException",
                        "at bitan.app.log.LogSetupTest.log_")
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

    @Test
    void log_theFolderWasDeleted_isMadeAnew() throws IOException {
        var context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        var file = folder.resolve("logs/bitan.log");
        context.getLogger("ROOT").addAppender(LogSetup.file(context, file.toString()));
        context.getLogger("bitan.app.Test").warn("before");
        Files.delete(file);
        Files.delete(file.getParent());
        context.getLogger("bitan.app.Test").warn("after");
        context.stop();
        assertThat(Files.readString(file)).contains("after").doesNotContain("before");
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void log_aPipeInItsPlace_isNotWaitedFor() throws IOException {
        Files.createDirectories(folder.resolve("logs"));
        try (var _ = NotAFile.PIPE.put(folder.resolve("logs/bitan.log"))) {
            log(1, new IllegalStateException());
            assertThat(Files.isRegularFile(folder.resolve("logs/bitan.log"))).isFalse();
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
