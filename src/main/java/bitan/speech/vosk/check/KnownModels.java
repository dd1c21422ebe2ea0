package bitan.speech.vosk.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

import bitan.problem.ProblemException;

/** The models whose every file we know by checksum: they need no proof, and pass only unchanged. */
final class KnownModels {
    private static final String LIST = "known-models.sha256";

    private KnownModels() {
    }

    /**
     * True if it is a known model and all there; false if we do not know a model of that name, or if libvosk would find
     * more in its folders than we know.
     */
    static boolean confirm(ModelFiles files) throws ProblemException {
        var expected = list(files.name());
        for (var each : expected.entrySet()) {
            if (!files.has(each.getKey())) {
                throw files.bad(each.getKey() + ": missing");
            }
            if (!each.getValue().equals(sum(files, each.getKey()))) {
                throw files.bad(each.getKey() + ": changed");
            }
        }
        return !expected.isEmpty() && files.sizes().keySet().stream()
                .allMatch(name -> expected.containsKey(name) || !name.contains("/"));
    }

    private static String sum(ModelFiles files, String name) throws ProblemException {
        try {
            return Sha256.of(files.path(name));
        } catch (IOException e) {
            throw files.bad(name + ": cannot be read", e);
        }
    }

    /** Checksum by file, in the lines of {@code sha256sum}: checksum, two spaces, model/file. */
    private static SortedMap<String, String> list(String model) {
        var sums = new TreeMap<String, String>();
        try (var in = KnownModels.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("no " + LIST);
            }
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                var sumAndFile = line.split(" +", 2);
                if (sumAndFile[1].startsWith(model + "/")) {
                    sums.put(sumAndFile[1].substring(model.length() + 1), sumAndFile[0]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sums;
    }
}
