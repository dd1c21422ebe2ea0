package bitan.models.unpack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import net.jqwik.api.ForAll;

import bitan.fuzz.Fuzzed;
import bitan.fuzz.Fuzzing;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever stands in an archive, its files are read and lie below the folder, or it is refused. */
class ZipFuzzTest {
    private static final byte[] WHOLE = ArchiveBytes.zip("m/am/final.mdl", "m/conf/model.conf", "m/README");
    private static final byte[] OTHER = ArchiveBytes.zip("n/graph/phones/word_boundary.int",
            "n/am/final.mdl");

    @Fuzzed
    void read_damaged_staysBelowTheFolderOrIsRefused(@ForAll long seed) {
        Fuzzing.read(seed, List.of(WHOLE, OTHER), input -> {
            var file = Files.write(Fuzzing.folder("zip").resolve("model.zip"), input);
            try {
                assertThat(ArchiveBytes.read(file).keySet())
                        .allMatch(name -> Path.of("x", name).normalize().startsWith("x"));
            } catch (ProblemException e) {
                assertThat(e.problem().code()).isEqualTo(ProblemCode.MOD_06);
            }
        });
    }
}
