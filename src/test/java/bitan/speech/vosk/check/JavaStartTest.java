package bitan.speech.vosk.check;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Sentences as Temurin 25, glibc 2.36 and libstdc++ print them. */
class JavaStartTest {

    @ParameterizedTest
    @ValueSource(strings = {"Could not reserve enough space for 524288KB object heap",
            "Could not allocate compressed class space: 1073741824 bytes",
            "# There is insufficient memory for the Java Runtime Environment to continue.",
            "Terminating due to java.lang.OutOfMemoryError: unable to create native thread: possibly out of memory or process/resource limits reached",
            "terminate called after throwing an instance of 'std::bad_alloc'",
            "/opt/bitan/lib/libvosk.so: failed to map segment from shared object"})
    void isWithoutMemory_saidSo_isTrue(String line) {
        assertThat(JavaStart.isWithoutMemory(List.of("Error occurred during initialization of VM", line)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Error: Could not find or load main class bitan.app.Main",
            "Exception in thread \"main\" java.lang.IllegalStateException",
            "/opt/bitan/lib/libvosk.so: failed to map segment from shared object: Operation not permitted",
            "ERROR (VoskAPI:Model():model.cc:122) Folder 'x' does not contain model files"})
    void isWithoutMemory_somethingElse_isFalse(String line) {
        assertThat(JavaStart.isWithoutMemory(List.of(line))).isFalse();
    }
}
