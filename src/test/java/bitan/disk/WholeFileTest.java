package bitan.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WholeFileTest {
    @TempDir private Path folder;

    @Test
    void write_aFileThatIsThere_isReplacedAndNothingElseIsLeft() throws IOException {
        var file = folder.resolve("new/kept.json");
        WholeFile.write(file, "旧");
        WholeFile.write(file, "新的");

        assertThat(file).hasContent("新的");
        assertThat(file.getParent()).isDirectoryContaining(path -> path.equals(file))
                .isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void write_inPlaceOfAFolder_failsAndLeavesNothing() throws IOException {
        var file = folder.resolve("kept.json");
        Files.createDirectories(file.resolve("inside"));

        assertThatThrownBy(() -> WholeFile.write(file, "新的")).isInstanceOf(IOException.class);
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void setAside_aFile_isKeptUnderAnotherName() throws IOException {
        var file = Files.writeString(folder.resolve("kept.json"), "{");

        var kept = WholeFile.setAside(file);

        assertThat(file).doesNotExist();
        assertThat(kept).hasContent("{").hasParent(folder);
        assertThat(WholeFile.setAside(file)).as("nothing to move").isEqualTo(file);
    }
}
