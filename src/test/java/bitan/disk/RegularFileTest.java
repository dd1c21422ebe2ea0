package bitan.disk;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RegularFileTest {
    private static final int MOST = 12;
    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource
    void open_somethingElseInItsPlace_isRefusedAtOnce(NotAFile what) throws IOException {
        var place = folder.resolve("settings.json");
        try (var _ = what.put(place)) {
            var link = Files.createSymbolicLink(folder.resolve("link"), place);
            for (var path : new Path[]{place, link}) {
                assertThatThrownBy(() -> RegularFile.text(path, MOST)).isInstanceOf(NotAFileException.class);
                assertThatThrownBy(() -> RegularFile.stream(path)).isInstanceOf(NotAFileException.class);
                assertThatThrownBy(() -> RegularFile.appending(path)).isInstanceOf(NotAFileException.class);
                assertThatThrownBy(() -> RegularFile.replacing(path)).isInstanceOf(NotAFileException.class);
                assertThatThrownBy(() -> RegularFile.channel(path, StandardOpenOption.WRITE))
                        .isInstanceOf(NotAFileException.class);
            }
        }
    }

    @Test
    void open_aLinkToAFile_isThatFile() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "词表");
        var link = Files.createSymbolicLink(folder.resolve("link"), file);
        assertThat(RegularFile.text(link, MOST)).isEqualTo("词表");
    }

    @Test
    void text_asLargeAsAllowed_isReadAndOneByteMoreIsNot() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "一二三四");
        assertThat(RegularFile.text(file, MOST)).isEqualTo("一二三四");
        Files.writeString(file, "一二三四 ");
        assertThatThrownBy(() -> RegularFile.text(file, MOST)).isInstanceOf(TooLargeException.class);
    }

    @Test
    void text_noneOrNotUtf8_isToldApart() throws IOException {
        var file = folder.resolve("file");
        assertThatThrownBy(() -> RegularFile.text(file, MOST)).isInstanceOf(NoSuchFileException.class);
        Files.write(file, new byte[]{(byte) 0xC4, (byte) 0xE3});
        assertThatThrownBy(() -> RegularFile.text(file, MOST)).isInstanceOf(MalformedInputException.class);
    }

    @Test
    void stream_whenItsThreadIsInterrupted_goesOn() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "您好");
        Thread.currentThread().interrupt();
        assertThat(RegularFile.text(file, MOST)).isEqualTo("您好");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void open_aPipeThatTakesTheFilesPlaceMeanwhile_isNeverReadAndNeverWaitedFor() throws Exception {
        var place = Files.writeString(folder.resolve("file"), "您好");
        var swapping = Thread.ofPlatform().start(() -> swap(place));
        int read = 0;
        int refused = 0;
        while (swapping.isAlive()) {
            try {
                assertThat(RegularFile.text(place, MOST)).isEqualTo("您好");
                read++;
            } catch (NotAFileException e) {
                refused++;
            }
        }
        swapping.join();
        assertThat(read).isPositive();
        assertThat(refused).isPositive();
    }

    /** A pipe with both ends open, so that only reading from it could wait: 500 times in the place of the file. */
    private void swap(Path place) {
        try {
            for (int i = 0; i < 500; i++) {
                var pipe = folder.resolve("pipe");
                NotAFile.PIPE.put(pipe);
                try (var _ = Files.newByteChannel(pipe, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                    Files.move(pipe, place, StandardCopyOption.ATOMIC_MOVE);
                    var fresh = Files.writeString(folder.resolve("fresh"), "您好");
                    Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
