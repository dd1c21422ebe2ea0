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
        var told = catchThrowableOfType(ProblemException.class, () -> Face.firstOf(places, List.of(folder)));
        assertThat(told.problem().code()).isEqualTo(ProblemCode.NOT_01);
    }

    @Test
    void firstOf_fontWithoutHanzi_isPassedOver() throws Exception {
        var latin = Path.of("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf");
        var places = java.util.stream.Stream
                .concat(java.util.stream.Stream.of(latin), FontFile.places(Map.of()).stream()).toList();
        try (var face = Face.firstOf(places, List.of())) {
            assertThat("办事".codePoints()).allMatch(face::has);
        }
    }

    @Test
    void firstOf_unknownName_isFoundInAnyFolder() throws Exception {
        var known = FontFile.places(Map.of()).stream().filter(Files::isRegularFile).findFirst().orElseThrow();
        var below = Files.createDirectories(folder.resolve("own/fonts"));
        Files.writeString(below.resolve("a.ttf"), "no font");
        Files.createSymbolicLink(below.resolve("circle"), folder);
        Files.copy(known,
                below.resolve("Office Song" + known.toString().substring(known.toString().length() - 4)));

        try (var face = Face.firstOf(List.of(folder.resolve("absent.ttf")), List.of(folder))) {
            assertThat("办事".codePoints()).allMatch(face::has);
        }
    }
}
