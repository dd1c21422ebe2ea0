package bitan.note.code;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class CounterKeyTest {
    private static final byte[] CONTENT = {1, 2, 3};

    @TempDir private Path folder;

    @Test
    void in_noFile_makesOneAndReadsItAgain() throws ProblemException {
        var file = folder.resolve("new/resume.key");
        long first = CounterKey.in(file).sign(CONTENT);
        assertThat(CounterKey.in(file).sign(CONTENT)).isEqualTo(first);
        assertThat(CounterKey.fresh().sign(CONTENT)).isNotEqualTo(first);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void in_noFile_makesOneThatOnlyTheOwnerReads() throws ProblemException, IOException {
        var file = folder.resolve("resume.key");
        CounterKey.in(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(folder).isDirectoryContaining(file::equals);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void in_fileThatIsNoKey_isToldAndKept() throws IOException {
        var file = folder.resolve("resume.key");
        Files.write(file, new byte[33]);
        var told = catchThrowableOfType(ProblemException.class, () -> CounterKey.in(file));
        assertThat(told.problem().code()).isEqualTo(ProblemCode.NOT_04);
        assertThat(file).hasSize(33);
    }

    @Test
    void in_folderThatCannotBeMade_isTold() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        var told = catchThrowableOfType(ProblemException.class,
                () -> CounterKey.in(file.resolve("resume.key")));
        assertThat(told.problem().code()).isIn(ProblemCode.DSK_02, ProblemCode.NOT_04);
    }
}
