package bitan.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import bitan.disk.RegularFile;
import bitan.disk.Sha256;

/**
 * The proof that purges ran: a file of JSON lines that is only added to, each with the hash of the line before. Lines that
 * were changed, left out or put in are found; somebody who writes the whole file anew is not. When it is full it becomes
 * the older file, in the place of the one before. Not safe between threads.
 */
final class PurgeLog {
    /** Two files of so many lines: some months with fifty visits a day. */
    private static final int MOST_LINES = 10_000;
    /** Of lines that are ours, ten times. */
    private static final int LONGEST = 4096;

    private final Path file;
    private final Path older;
    private final int mostLines;

    PurgeLog(Path file) {
        this(file, MOST_LINES);
    }

    PurgeLog(Path file, int mostLines) {
        this.file = file;
        this.older = file.resolveSibling(file.getFileName() + ".1");
        this.mostLines = mostLines;
    }

    /** The newest line that can be read. */
    Optional<PurgeLine> last() throws IOException {
        return lines().reversed().stream().flatMap(line -> PurgeLine.read(line).stream()).findFirst();
    }

    /** All lines that can be read, oldest first. */
    List<PurgeLine> read() throws IOException {
        return lines().stream().flatMap(line -> PurgeLine.read(line).stream()).toList();
    }

    /** What the next line says of the one before. */
    String before() throws IOException {
        var lines = lines();
        return lines.isEmpty() ? "" : hash(lines.getLast());
    }

    /** Returns when it is on the disk. */
    void append(PurgeLine line) throws IOException {
        if (lines(file).size() >= mostLines) {
            Files.move(file, older, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
        if (Files.notExists(file)) {
            // Temporary files are the owner's alone from the first moment; POSIX calls that mode 0600.
            Files.move(Files.createTempFile(file.toAbsolutePath().getParent(), "purge", ".tmp"), file);
        }
        // A line that a power cut broke off must not take the next one with it.
        var end = endsWhole() ? "" : "\n";
        try (var out = RegularFile.appending(file)) {
            out.write((end + line.written() + "\n").getBytes(StandardCharsets.UTF_8));
            out.getFD().sync();
        }
    }

    /** The first line, from 1, that does not follow from the one before it; none if all do. */
    OptionalInt broken() throws IOException {
        var lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            var before = i == 0 ? Optional.<String>empty() : Optional.of(hash(lines.get(i - 1)));
            var line = PurgeLine.read(lines.get(i));
            if (line.isEmpty() || (before.isPresent() && !before.get().equals(line.get().before()))) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }

    private boolean endsWhole() throws IOException {
        return Files.size(file) == 0 || text(file).endsWith("\n");
    }

    private List<String> lines() throws IOException {
        return Stream.of(lines(older), lines(file)).flatMap(List::stream).toList();
    }

    private static List<String> lines(Path file) throws IOException {
        if (Files.notExists(file)) {
            return List.of();
        }
        var lines = new ArrayList<>(text(file).lines().toList());
        lines.replaceAll(line -> line.length() > LONGEST ? line.substring(0, LONGEST) : line);
        return lines;
    }

    /** Byte by byte, so that damage is a line that is wrong and never a file that cannot be read. */
    private static String text(Path file) throws IOException {
        return new String(RegularFile.bytes(file, MOST_LINES * LONGEST), StandardCharsets.ISO_8859_1);
    }

    private static String hash(String line) {
        return Sha256.of(line.getBytes(StandardCharsets.ISO_8859_1));
    }
}
