package bitan.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.util.Base64;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KeyFileTest {
    private static final String SECRET = "青蛙坐在电车上 frog";
    private static final int FEW = 10;

    @TempDir Path folder;
    private Path path;
    private KeyFile keys;

    @BeforeEach
    void open() {
        path = folder.resolve("records/keys.json");
        keys = new KeyFile(path, FEW);
    }

    @Test
    void sealing_neverMade_isEmptyAndNothingIsWritten() throws ProblemException {
        assertThat(keys.sealing()).isEmpty();
        told(ProblemCode.REC_01, () -> keys.opening(SECRET));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void make_thenOpening_isThePairAndTheFileIsTheOwnersAlone() throws Exception {
        keys.make(Passphrase.of(SECRET));
        var sealed = Seal.sealed(new byte[]{1, 2}, keys.sealing().orElseThrow(), "a");
        assertThat(Seal.opened(sealed, keys.opening(SECRET), "a")).containsExactly(1, 2);
        assertThat(Files.readString(path)).doesNotContain("frog");
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void opening_wrongPassphrase_isRefused() throws Exception {
        keys.make(Passphrase.of(SECRET));
        told(ProblemCode.REC_05, () -> keys.opening(SECRET + "s"));
        told(ProblemCode.REC_05, () -> keys.opening(""));
        told(ProblemCode.REC_09, () -> keys.make(Passphrase.of(SECRET)));
    }

    @Test
    void change_withTheOldOne_keepsThePair() throws Exception {
        keys.make(Passphrase.of(SECRET));
        var before = keys.opening(SECRET).getEncoded();
        told(ProblemCode.REC_05, () -> keys.change("wrong", Passphrase.of("another passphrase")));
        keys.change(SECRET, Passphrase.of("another passphrase"));
        assertThat(keys.opening("another passphrase").getEncoded()).isEqualTo(before);
        told(ProblemCode.REC_05, () -> keys.opening(SECRET));
    }

    @Test
    void opening_whatSealsReplacedByAnothers_isRefused() throws Exception {
        keys.make(Passphrase.of(SECRET));
        var ours = Base64.getEncoder().encodeToString(keys.sealing().orElseThrow().getEncoded());
        var theirs = Base64.getEncoder().encodeToString(
                KeyPairGenerator.getInstance("X25519").generateKeyPair().getPublic().getEncoded());
        Files.writeString(path, Files.readString(path).replace(ours, theirs));
        told(ProblemCode.REC_05, () -> keys.opening(SECRET));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 100, 200, 300})
    void sealing_fileCutShort_isTold(int length) throws Exception {
        keys.make(Passphrase.of(SECRET));
        Files.writeString(path, Files.readString(path).substring(0, length));
        told(ProblemCode.REC_09, () -> keys.sealing());
    }

    @Test
    void make_folderIsAFile_isTold() throws IOException {
        Files.writeString(folder.resolve("records"), "in the way");
        told(ProblemCode.REC_02, () -> keys.make(Passphrase.of(SECRET)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "elevenchars",
            "\uD83D\uDC38\uD83D\uDC38\uD83D\uDC38\uD83D\uDC38\uD83D\uDC38\uD83D\uDC38"})
    void passphrase_tooShort_isRefused(String text) {
        told(ProblemCode.REC_08, () -> Passphrase.of(text));
    }

    private static void told(ProblemCode code, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOfSatisfying(ProblemException.class,
                e -> assertThat(e.problem().code()).isEqualTo(code));
    }
}
