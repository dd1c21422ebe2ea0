package bitan.handwriting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.lexicon.Lexicon;
import bitan.problem.ProblemException;
import bitan.wording.Glossary;

import static org.assertj.core.api.Assertions.assertThat;

/** The library must not tell its maker anything; it writes what it would send into the temporary folder first. */
class OnnxTelemetryOffTest {

    @Test
    void open_inAProcessOfItsOwn_leavesNothingInTheTemporaryFolder(@TempDir Path temporary)
            throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + temporary,
                "-classpath", System.getProperty("java.class.path"), Opening.class.getName()).inheritIO();
        builder.environment().put("TMPDIR", temporary.toString());
        builder.environment().remove("ORT_DISABLE_TELEMETRY");

        assertThat(builder.start().waitFor()).isZero();
        try (var left = Files.list(temporary)) {
            assertThat(left.map(Path::getFileName).map(Path::toString)
                    .filter(name -> name.startsWith("mat-debug") || name.contains(".ses"))).isEmpty();
        }
    }

    /** Loads the recognisers and leaves. */
    static final class Opening {
        private Opening() {
        }

        public static void main(String[] none) throws ProblemException {
            Handwriting.open(Lexicon.load(), Glossary.EMPTY).close();
        }
    }
}
