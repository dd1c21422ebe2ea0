package bitan.app.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import bitan.disk.RegularFile;

/**
 * The logs that are there, read for a technician.
 *
 * @param folder they are in
 */
public record LogFiles(Path folder) {
    /** What {@code bitan-watch} writes when it starts the kiosk again. */
    private static final String WATCH = "watch.log";
    /** The line of the log in which a problem is told. */
    private static final Pattern TOLD = Pattern
            .compile("^(?<time>\\d{4}-\\d\\d-\\d\\d [\\d:]{8}).* - (?<code>[A-Z]{3}-\\d\\d) ");
    /** Bytes; a log is rolled over at a sixteenth of it. */
    private static final int LARGEST = 16 << 20;
    private static final String AGAIN = "started again";

    /**
     * How often a problem was told.
     *
     * @param last when it was told last
     */
    public record Count(int times, String last) {
        private Count and(Count other) {
            return new Count(times + other.times, last.compareTo(other.last) > 0 ? last : other.last);
        }
    }

    /** Files and their lines; none that cannot be read. */
    public Map<String, List<String>> read() {
        var all = new TreeMap<String, List<String>>();
        for (var file : files()) {
            all.put(file.getFileName().toString(), lines(file));
        }
        return all;
    }

    /** The problems in them, by code. */
    public Map<String, Count> problems() {
        var counts = new TreeMap<String, Count>();
        read().values().stream().flatMap(List::stream).map(TOLD::matcher).filter(Matcher::find)
                .forEach(told -> counts.merge(told.group("code"), new Count(1, told.group("time")),
                        Count::and));
        return counts;
    }

    /** How often the kiosk was started again because it had ended by itself. */
    public long starts() {
        return read().getOrDefault(WATCH, List.of()).stream().filter(line -> line.contains(AGAIN)).count();
    }

    private List<Path> files() {
        try (var all = Files.list(folder)) {
            return all.filter(file -> isLog(String.valueOf(file.getFileName()))).toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static boolean isLog(String name) {
        return name.equals(WATCH) || name.matches(Pattern.quote(LogSetup.NAME) + "(\\.\\d+)?");
    }

    private static List<String> lines(Path file) {
        try {
            return new String(RegularFile.bytes(file, LARGEST), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
