package bitan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Where other people's cases lie that are no part of the project; measured where they are there. */
final class CasesOfOthers {
    private static final String FOLDER = "bitan.cases";
    private static final String VARIABLE = "BITAN_CASES";

    private CasesOfOthers() {
    }

    /** The folder, as a property of the JVM or the environment names it; it need not be there. */
    static Path folder() {
        return Path.of(Objects.requireNonNullElse(System.getProperty(FOLDER, System.getenv(VARIABLE)),
                "../shared/cases"));
    }

    /** The rows of a table below the folder, without its heading; none if the folder is not there. */
    static List<String[]> rows(String table) throws IOException {
        var file = folder().resolve(table);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(1).filter(line -> !line.isBlank()).map(line -> line.split("\t", -1)).toList();
        }
    }
}
