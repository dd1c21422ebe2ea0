package bitan.models.unpack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Damage of any kind to an archive. */
class ZipSourcePropertyTest {
    private static final byte[] WHOLE = ArchiveBytes.zip("m/am/final.mdl", "m/conf/model.conf", "m/README");

    @Property(tries = 300)
    void read_cutAnywhere_refuses(@ForAll @IntRange(min = 0, max = 1_000) int at) {
        Assume.that(at < WHOLE.length);
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> read(Arrays.copyOf(WHOLE, at)))
                .satisfies(e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.MOD_06));
    }

    @Property(tries = 3_000)
    void read_anyBytesChanged_namesStayBelowTheFolderOrItRefuses(
            @ForAll @IntRange(min = 0, max = 1_000) int at,
            @ForAll @IntRange(min = 0, max = 1_000) int also, @ForAll byte value) throws Exception {
        Assume.that(at < WHOLE.length && also < WHOLE.length);
        var changed = WHOLE.clone();
        changed[at] = value;
        changed[also] ^= value;
        try {
            assertThat(read(changed).keySet())
                    .allMatch(name -> Path.of("x", name).normalize().startsWith("x"));
        } catch (ProblemException e) {
            assertThat(e.problem().code()).isEqualTo(ProblemCode.MOD_06);
        }
    }

    private static Map<String, String> read(byte[] zip) throws Exception {
        var file = Files.createTempFile("bitan", ".zip");
        try {
            return ArchiveBytes.read(Files.write(file, zip));
        } finally {
            Files.delete(file);
        }
    }
}
