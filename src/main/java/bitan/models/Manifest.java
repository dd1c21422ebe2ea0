package bitan.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import bitan.disk.RegularFile;
import bitan.disk.Sha256;
import bitan.disk.WholeFile;
import bitan.models.Verification.Difference;
import bitan.models.Verification.Difference.Kind;

/**
 * The checksums of a model's files, as {@code sha256sum} writes them, kept beside the model's folder:
 * {@code (cd NAME && sha256sum -c ../NAME.sha256)} does the same comparison. Immutable.
 *
 * @param sums by file name, relative to the model's folder, with forward slashes
 */
record Manifest(SortedMap<String, String> sums) {
    /** Bytes; the list of a large model takes a hundredth of it. */
    private static final int LARGEST = 1 << 20;
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *](.+)");

    Manifest {
        sums = Collections.unmodifiableSortedMap(new TreeMap<>(sums));
    }

    /** Where the checksums of a model lie. */
    static Path file(Path models, String name) {
        return models.resolve(name + ".sha256");
    }

    /** Reads checksums; empty if there are none or they make no sense. */
    static Optional<Manifest> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        var sums = new TreeMap<String, String>();
        for (var line : RegularFile.text(file, LARGEST).lines().toList()) {
            var parts = LINE.matcher(line);
            if (!parts.matches()) {
                return Optional.empty();
            }
            sums.put(parts.group(2), parts.group(1));
        }
        return sums.isEmpty() ? Optional.empty() : Optional.of(new Manifest(sums));
    }

    /** Writes them as they can be read again. */
    void write(Path file) throws IOException {
        WholeFile.write(file, sums.entrySet().stream().map(s -> s.getValue() + "  " + s.getKey() + "\n")
                .collect(Collectors.joining()));
    }

    /** Reads every file of the folder again and names those that differ, in the order of their names. */
    List<Difference> compare(Path folder) throws IOException, InterruptedException {
        var left = new TreeMap<>(sums);
        var differences = new ArrayList<Difference>();
        for (var file : files(folder).entrySet()) {
            var sum = left.remove(file.getKey());
            if (sum == null) {
                differences.add(new Difference(file.getKey(), Kind.EXTRA));
            } else if (!sum.equals(Sha256.of(file.getValue()))) {
                differences.add(new Difference(file.getKey(), Kind.CHANGED));
            }
        }
        left.keySet().forEach(missing -> differences.add(new Difference(missing, Kind.MISSING)));
        return differences;
    }

    private static Map<String, Path> files(Path folder) throws IOException {
        var files = new TreeMap<String, Path>();
        try (var all = Files.walk(folder)) {
            all.filter(f -> !Files.isDirectory(f, LinkOption.NOFOLLOW_LINKS)).forEach(f -> {
                var steps = new ArrayList<String>();
                folder.relativize(f).forEach(step -> steps.add(step.toString()));
                files.put(String.join("/", steps), f);
            });
        }
        return files;
    }
}
