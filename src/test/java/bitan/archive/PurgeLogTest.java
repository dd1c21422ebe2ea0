package bitan.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PurgeLogTest {
    private static final Instant AT = Instant.parse("2026-11-23T01:02:03Z");

    @TempDir Path folder;
    private Path file;
    private PurgeLog log;

    @BeforeEach
    void open() {
        file = folder.resolve("purge.log");
        log = new PurgeLog(file, 10);
    }

    @Test
    void last_noFile_isNothingAndUnbroken() throws IOException {
        assertThat(log.last()).isEmpty();
        assertThat(log.broken()).isEmpty();
    }

    @Test
    void append_manyLines_isBoundedAndTheChainHolds() throws IOException {
        append(35);
        assertThat(log.last().orElseThrow().looked()).isEqualTo(35);
        assertThat(log.broken()).isEmpty();
        assertThat(log.read()).hasSize(15);
        assertThat(folder).isDirectoryContaining(path -> path.endsWith("purge.log.1"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 7})
    void broken_aFigureChanged_namesTheNextLine(int line) throws IOException {
        append(9);
        var lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(line, lines.get(line).replace("\"deleted\":0", "\"deleted\":4"));
        Files.write(file, lines);
        assertThat(log.broken()).isEqualTo(OptionalInt.of(line + 2));
    }

    @Test
    void broken_aLineTakenOut_isFound() throws IOException {
        append(9);
        var lines = new ArrayList<>(Files.readAllLines(file));
        lines.remove(4);
        Files.write(file, lines);
        assertThat(log.broken()).isEqualTo(OptionalInt.of(5));
    }

    @Test
    void append_afterALineBrokenOff_goesOnAndTheBreakIsFound() throws IOException {
        append(3);
        Files.writeString(file, "{\"at\":\"2026", StandardOpenOption.APPEND);
        assertThat(log.last().orElseThrow().looked()).isEqualTo(3);
        append(1);
        assertThat(log.last().orElseThrow().looked()).isEqualTo(1);
        assertThat(Files.readAllLines(file)).hasSize(5);
        assertThat(log.broken()).isEqualTo(OptionalInt.of(4));
    }

    @Test
    void broken_noText_isFoundAndTheNextLineIsReadable() throws IOException {
        Files.write(file, new byte[]{(byte) 0xff, 0, (byte) 0xfe, '\n', 'x'});
        append(1);
        assertThat(log.broken()).isEqualTo(OptionalInt.of(1));
        assertThat(log.last()).isPresent();
    }

    private void append(int count) throws IOException {
        for (int i = 1; i <= count; i++) {
            log.append(
                    new PurgeLine(AT, AT, Duration.ofSeconds(i), 30, i, 0, 0, Optional.of(AT), log.before()));
        }
    }
}
