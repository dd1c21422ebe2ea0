package bitan.letter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.ForAll;

import bitan.fuzz.Fuzzed;
import bitan.fuzz.Fuzzing;
import bitan.ink.Ink;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever happened to a letter, the one beside it is read, what is wrong is told, and the file stays as it is. */
class LetterFuzzTest {
    private static final byte[] WHOLE = LetterJson.written(new Letter(LocalDate.of(2026, 11, 23), "六号窗口",
            Optional.of(Feeling.GOOD), "讲得很清楚，谢谢",
            new Ink(List.of(new Stroke(List.of(InkPoint.at(1.2, 2, 0), InkPoint.at(300.5, 40, 15))),
                    new Stroke(List.of(InkPoint.at(7, 8, 900)))))))
            .getBytes(StandardCharsets.UTF_8);

    @Fuzzed
    void load_damaged_givesTheLetterOrAProblem(@ForAll long seed) {
        Fuzzing.read(seed, List.of(WHOLE), LetterFuzzTest::assertReadOrTold);
    }

    private static void assertReadOrTold(byte[] input) throws IOException {
        var folder = Fuzzing.folder("letters");
        Files.write(folder.resolve("a.json"), WHOLE);
        var file = Files.write(folder.resolve("b.json"), input);
        var loaded = new LetterFolder(folder).load();
        assertThat(loaded.letters().getFirst().name()).isEqualTo("a");
        assertThat(loaded.letters().size() + loaded.problems().size()).isEqualTo(2);
        assertThat(loaded.problems()).extracting(Problem::code).allMatch(ProblemCode.LET_02::equals);
        assertThat(file).hasBinaryContent(input);
    }
}
