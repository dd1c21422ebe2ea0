package bitan.app.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BuildTest {
    @Test
    void build_nameAndDate_areThoseOfThePom() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml"))).contains(
                "<version>" + Build.NAME.substring("bitan ".length()) + "</version>",
                "<project.build.outputTimestamp>" + Build.DATE + "</project.build.outputTimestamp>");
    }
}
