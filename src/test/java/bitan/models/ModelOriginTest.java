package bitan.models;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a technician may write after --from. */
class ModelOriginTest {
    @TempDir Path temp;

    @Test
    void of_address_isAnAddress() throws Exception {
        assertThat(ModelOrigin.of("HTTP://mirror.local/a.zip"))
                .isEqualTo(new ModelOrigin.Address(URI.create("HTTP://mirror.local/a.zip")));
    }

    @Test
    void of_fileOrFolder_isThat() throws Exception {
        var file = Files.writeString(temp.resolve("a.zip"), "");
        assertThat(ModelOrigin.of(file.toString())).isEqualTo(new ModelOrigin.Archive(file));
        assertThat(ModelOrigin.of(temp.toString())).isEqualTo(new ModelOrigin.Folder(temp));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no/such.zip", "http:", "http://", "https://a b/",
            "https://me:secret@host/a.zip",
            "ftp://host/a.zip", "a\0b"})
    void of_anythingElse_saysSo(String text) {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> ModelOrigin.of(text))
                .satisfies(e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.MOD_04));
    }
}
