package bitan.note.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class FaceTest {
    @TempDir private Path folder;

    @Test
    void firstOf_filesThatAreNoFonts_saysThatThereIsNone() throws IOException {
        var places = List.of(Files.writeString(folder.resolve("a.ttf"), "no font"),
                Files.writeString(folder.resolve("b.ttc"), "ttcf"), folder.resolve("absent.ttf"), folder);
        var told = catchThrowableOfType(ProblemException.class, () -> Face.firstOf(places));
        assertThat(told.problem().code()).isEqualTo(ProblemCode.NOT_01);
    }

    @Test
    void firstOf_fontWithoutHanzi_isPassedOver() throws Exception {
        var latin = Path.of("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf");
        var places = java.util.stream.Stream
                .concat(java.util.stream.Stream.of(latin), FontFile.places(Map.of()).stream()).toList();
        try (var face = Face.firstOf(places)) {
            assertThat("办事".codePoints()).allMatch(face::has);
        }
    }
}
