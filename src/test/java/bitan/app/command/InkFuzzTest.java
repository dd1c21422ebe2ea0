package bitan.app.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

import net.jqwik.api.ForAll;

import bitan.fuzz.Fuzzed;
import bitan.fuzz.Fuzzing;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever stands in a file of ink, it is ink or refused. */
class InkFuzzTest {
    private static final byte[] WHOLE = "[[[1,2,0],[3.5,4e1,15]],[[7,8],[9,-1,900]]]"
            .getBytes(StandardCharsets.UTF_8);

    @Fuzzed
    void read_damaged_isInkOrRefused(@ForAll long seed) {
        Fuzzing.read(seed, List.of(WHOLE), input -> {
            var file = Files.write(Fuzzing.folder("ink").resolve("ink.json"), input);
            try {
                assertThat(InkFile.read(file.toString()).strokes()).isNotEmpty();
            } catch (ProblemException e) {
                assertThat(e.problem().code()).isEqualTo(ProblemCode.INK_02);
            }
        });
    }
}
