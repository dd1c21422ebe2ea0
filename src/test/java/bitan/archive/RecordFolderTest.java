package bitan.archive;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.archive.RecordFolder.Kept;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RecordFolderTest {
    private static final String SECRET = "frogs on a tram";

    @TempDir Path data;
    private Path path;
    private RecordFolder folder;

    @BeforeEach
    void open() {
        path = data.resolve("records");
        folder = new RecordFolder(path, new KeyFile(path.resolve("keys.json"), 10), () -> Visits.CLOSED,
                () -> 0);
    }

    @Test
    void keep_noPassphrase_keepsNothingAndSaysSo() {
        told(ProblemCode.REC_01, () -> folder.keep(Visits.record("您好")));
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void keep_twoVisitsOfOneSecond_openAgainInTheirOrder() throws Exception {
        set();
        folder.keep(Visits.record("您好"));
        folder.keep(Visits.record("再见"));
        var key = folder.keys().opening(SECRET);
        assertThat(folder.list()).hasSize(2).extracting(Kept::closed).containsOnly(Visits.CLOSED);
        assertThat(folder.open(folder.list().getFirst(), key)).isEqualTo(Visits.record("您好"));
        assertThat(folder.open(folder.list().getLast(), key)).isEqualTo(Visits.record("再见"));
    }

    @Test
    void keep_aVisit_leavesNoneOfItsWordsInTheFolderAndTheFileToItsOwner() throws Exception {
        set();
        folder.keep(Visits.record("请带结婚证"));
        try (var files = Files.list(path)) {
            for (var file : files.toList()) {
                assertThat(Files.readAllBytes(file)).asString(StandardCharsets.UTF_8)
                        .doesNotContain("结婚", "STAFF", "VISITOR", "turns");
            }
        }
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(
                    Files.getPosixFilePermissions(folder.list().getFirst().file()))).isEqualTo("rw-------");
        }
    }

    @Test
    void open_namesSwapped_opensNeither() throws Exception {
        set();
        folder.keep(Visits.record("您好"));
        folder.keep(Visits.record("再见"));
        var key = folder.keys().opening(SECRET);
        var first = folder.list().getFirst();
        var second = folder.list().getLast();
        var aside = data.resolve("aside");
        Files.move(first.file(), aside);
        Files.move(second.file(), first.file());
        Files.move(aside, second.file());
        told(ProblemCode.REC_04, () -> folder.open(first, key));
        told(ProblemCode.REC_04, () -> folder.open(second, key));
    }

    @Test
    void open_dateInTheNameChanged_isRefused() throws Exception {
        set();
        folder.keep(Visits.record("您好"));
        var key = folder.keys().opening(SECRET);
        var file = folder.list().getFirst().file();
        Files.move(file, path.resolve(file.getFileName().toString().replace("2026", "2036")));
        told(ProblemCode.REC_04, () -> folder.open(folder.list().getFirst(), key));
    }

    @Test
    void open_cutShort_isRefusedAndTheOthersAreThere() throws Exception {
        set();
        folder.keep(Visits.record("您好"));
        folder.keep(Visits.record("再见"));
        var key = folder.keys().opening(SECRET);
        var damaged = folder.list().getFirst();
        var whole = Files.readAllBytes(damaged.file());
        for (int length = 0; length < whole.length; length += 7) {
            Files.write(damaged.file(), Arrays.copyOf(whole, length));
            told(ProblemCode.REC_04, () -> folder.open(damaged, key));
        }
        assertThat(folder.open(folder.list().getLast(), key)).isEqualTo(Visits.record("再见"));
    }

    @Test
    void keep_folderThatCannotBeWritten_isTold() throws Exception {
        set();
        var keys = new KeyFile(path.resolve("keys.json"), 10);
        var blocked = data.resolve("blocked");
        Files.writeString(blocked, "in the way");
        var shut = new RecordFolder(blocked, keys, () -> Visits.CLOSED, () -> 0);
        told(ProblemCode.REC_02, () -> shut.keep(Visits.record("您好")));
        told(ProblemCode.REC_03, () -> shut.purge(3));
        assertThat(blocked).hasContent("in the way");
    }

    @Test
    void keep_keysDamaged_isToldAndNothingIsWritten() throws Exception {
        set();
        Files.writeString(path.resolve("keys.json"), "{");
        told(ProblemCode.REC_09, () -> folder.keep(Visits.record("您好")));
        assertThat(folder.list()).isEmpty();
    }

    @Test
    void open_sealedToOtherKeys_isRefused() throws Exception {
        set();
        folder.keep(Visits.record("您好"));
        Files.move(path.resolve("keys.json"), data.resolve("lost"), StandardCopyOption.REPLACE_EXISTING);
        set();
        var key = folder.keys().opening(SECRET);
        told(ProblemCode.REC_04, () -> folder.open(folder.list().getFirst(), key));
    }

    private void set() throws ProblemException {
        folder.keys().make(Passphrase.of(SECRET));
    }

    private static void told(ProblemCode code, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOfSatisfying(ProblemException.class,
                e -> assertThat(e.problem().code()).isEqualTo(code));
    }
}
