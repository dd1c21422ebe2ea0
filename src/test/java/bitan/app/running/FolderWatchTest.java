package bitan.app.running;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FolderWatchTest {
    private static final Path NAME = Path.of("name");
    @TempDir private Path around;
    private FolderWatch watch = new FolderWatch(Path.of(""), Set.of());

    @AfterEach
    void end() {
        watch.close();
    }

    @Test
    void await_aFileComesAndGoes_tells() throws Exception {
        var folder = watchFolder();
        Files.createFile(folder.resolve(NAME));
        assertThat(watch.await(true)).isTrue();
        watch.renew();
        Files.delete(folder.resolve(NAME));
        assertThat(watch.await(true)).isTrue();
    }

    @Test
    void await_aFileIsWritten_tells() throws Exception {
        var folder = watchFolder();
        Files.createFile(folder.resolve(NAME));
        assertThat(watch.await(true)).isTrue();
        watch.renew();
        Files.writeString(folder.resolve(NAME), "more");
        assertThat(watch.await(true)).isTrue();
    }

    @Test
    void await_theFolderIsDeletedAndMadeAnew_tellsOfItsFiles() throws Exception {
        var folder = watchFolder();
        Files.delete(folder);
        Files.createDirectory(folder);
        assertThat(watch.await(true)).isTrue();
        watch.renew();
        Files.createFile(folder.resolve(NAME));
        assertThat(watch.await(true)).isTrue();
    }

    @Test
    void await_theFolderIsNotThere_comesBackToLook() throws Exception {
        watch.close();
        watch = new FolderWatch(around.resolve("a/b/c"), Set.of(NAME));
        watch.renew();
        assertThat(watch.await(true)).isTrue();
    }

    @Test
    void await_notWell_comesBackAndMissesNothingAfterwards() throws Exception {
        var folder = watchFolder();
        Files.createFile(folder.resolve(NAME));
        assertThat(watch.await(false)).isTrue();
        assertThat(watch.await(false)).isTrue();
        watch.renew();
        Files.delete(folder.resolve(NAME));
        assertThat(watch.await(true)).isTrue();
    }

    @Test
    void await_closedMeanwhile_ends() throws Exception {
        watchFolder();
        var waiting = CompletableFuture.supplyAsync(this::awaited);
        watch.close();
        assertThat(waiting.get()).isFalse();
        watch.renew();
        assertThat(watch.await(true)).isFalse();
    }

    @Test
    void await_interrupted_ends() throws Exception {
        watchFolder();
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> watch.await(true)).isInstanceOf(InterruptedException.class);
    }

    private Path watchFolder() throws Exception {
        var folder = Files.createDirectory(around.resolve("folder"));
        watch.close();
        watch = new FolderWatch(folder, Set.of(NAME));
        watch.renew();
        return folder;
    }

    private boolean awaited() {
        try {
            return watch.await(true);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
