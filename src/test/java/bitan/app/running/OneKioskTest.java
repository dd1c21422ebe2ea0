package bitan.app.running;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import bitan.disk.NotAFile;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

class OneKioskTest {
    private final List<Process> started = new ArrayList<>();
    @TempDir private Path data;

    @AfterEach
    void endAll() throws InterruptedException {
        for (var process : started) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void claim_anotherProcessRuns_isRefusedWithItsCodeAndTheFirstComesForward() throws Exception {
        var first = says(start(), "held");
        var second = start();
        assertThat(second.inputReader(StandardCharsets.UTF_8).readLine()).startsWith("RUN-01  ");
        assertThat(second.waitFor(1, TimeUnit.MINUTES)).isTrue();
        says(first, "forward");
        assertThat(data.resolve("kiosk.forward")).doesNotExist();
    }

    @Test
    void claim_theFirstWasKilled_isGranted() throws Exception {
        var first = start();
        says(first, "held");
        assertThat(OneKiosk.isRunning(data)).isTrue();
        first.destroyForcibly().waitFor();
        assertThat(data.resolve("kiosk.lock")).exists();
        assertThat(OneKiosk.isRunning(data)).isFalse();
        says(start(), "held");
    }

    @Test
    void claim_requestLeftFromBefore_isNotHeeded() throws Exception {
        Files.createFile(data.resolve("kiosk.forward"));
        OneKiosk.claim(data).close();
        assertThat(data.resolve("kiosk.forward")).doesNotExist();
    }

    @Test
    void claim_dataFolderThatCannotBeWritten_isGrantedWithoutALock() throws Exception {
        var file = Files.createFile(data.resolve("a-file"));
        try (var one = OneKiosk.claim(file.resolve("data"));
                var another = OneKiosk.claim(file.resolve("data"))) {
            assertThat(one).isNotSameAs(another);
        }
        assertThat(OneKiosk.isRunning(file.resolve("data"))).isFalse();
    }

    @Test
    void claim_newFolder_isForItsOwnerAlone() throws Exception {
        var folder = data.resolve("share").resolve("bitan");
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        try (var _ = OneKiosk.claim(folder)) {
            assertThat(Files.getPosixFilePermissions(folder)).hasSize(3);
            assertThat(Files.getPosixFilePermissions(folder.resolve("kiosk.lock"))).hasSize(2);
        }
    }

    @Test
    void onForward_theDataFolderWasDeleted_holdsANewLockAndStillComesForward() throws Exception {
        var folder = data.resolve("bitan");
        var forward = new CountDownLatch(1);
        try (var one = OneKiosk.claim(folder)) {
            one.onForward(forward::countDown);
            Files.delete(folder.resolve("kiosk.lock"));
            Files.delete(folder);
            awaitLock(folder);
            assertThatThrownBy(() -> OneKiosk.claim(folder)).isInstanceOf(ProblemException.class);
            assertThat(forward.await(1, TimeUnit.MINUTES)).isTrue();
        }
        OneKiosk.claim(folder).close();
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void onForward_theFoldersAroundAreMoved_holdsANewLockAndStillComesForward() throws Exception {
        var folder = data.resolve("share").resolve("bitan");
        var forward = new CountDownLatch(2);
        try (var one = OneKiosk.claim(folder)) {
            one.onForward(forward::countDown);
            Files.move(folder, data.resolve("moved"));
            awaitLock(folder);
            assertThatThrownBy(() -> OneKiosk.claim(folder)).isInstanceOf(ProblemException.class);
            Files.move(data.resolve("share"), data.resolve("moved-share"));
            awaitLock(folder);
            assertThatThrownBy(() -> OneKiosk.claim(folder)).isInstanceOf(ProblemException.class);
            assertThat(forward.await(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void onForward_theLockIsHeldForAMoment_isTakenAfterwards() throws Exception {
        try (var one = OneKiosk.claim(data)) {
            var lock = data.resolve("kiosk.lock");
            Files.delete(lock);
            Files.createFile(lock);
            try (var other = FileChannel.open(lock, StandardOpenOption.WRITE)) {
                other.lock();
                one.onForward(() -> {});
            }
            while (!OneKiosk.isRunning(data)) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void onForward_nothingHappens_waitsWithoutLookingAndEndsWhenClosed() throws Exception {
        var before = forwarding();
        Thread waiting;
        try (var one = OneKiosk.claim(data)) {
            one.onForward(() -> {});
            waiting = forwarding().stream().filter(thread -> !before.contains(thread)).findFirst()
                    .orElseThrow();
            while (waiting.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
        }
        waiting.join();
    }

    private static List<Thread> forwarding() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("bitan-forward")).toList();
    }

    private static void awaitLock(Path folder) throws InterruptedException {
        try (var watch = new FolderWatch(folder, Set.of(Path.of("kiosk.lock")))) {
            watch.renew();
            while (!Files.exists(folder.resolve("kiosk.lock"))) {
                watch.await(true);
                watch.renew();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void claim_noFileInThePlaceOfTheLock_isGrantedWithoutALock(NotAFile what) throws Exception {
        try (var _ = what.put(data.resolve("kiosk.lock")); var one = OneKiosk.claim(data)) {
            assertThat(one).isNotNull();
            assertThat(OneKiosk.isRunning(data)).isFalse();
        }
    }

    private Process start() throws IOException {
        var process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider", "-cp",
                System.getProperty("java.class.path"), SecondKiosk.class.getName(), data.toString())
                .directory(new File("").getAbsoluteFile()).redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        started.add(process);
        return process;
    }

    private static BufferedReader says(Process process, String words) throws IOException {
        return says(process.inputReader(StandardCharsets.UTF_8), words);
    }

    private static BufferedReader says(BufferedReader reader, String words) throws IOException {
        assertThat(reader.readLine()).isEqualTo(words);
        return reader;
    }
}
