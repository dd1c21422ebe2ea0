package bitan.speech.vosk.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import bitan.problem.ProblemException;

/**
 * The files of one model as they should be. Immutable.
 *
 * @param model its name
 * @param sums checksum by file, {@code -} where it is not known
 */
record ModelFileList(String model, SortedMap<String, String> sums) {
    private static final String UNKNOWN = "-";
    /** By these a model is recognised: trained or built for it alone. */
    private static final List<String> CHARACTERISTIC = List.of(ModelFiles.ACOUSTIC, "graph/HCLG.fst",
            "graph/HCLr.fst", "graph/Gr.fst", "ivector/final.ie");
    /** None of the files by which we know models is larger, and reading one of a gigabyte takes seconds. */
    private static final long LARGEST = 64L << 20;

    /** All models of a list in the lines of {@code sha256sum}: checksum, two spaces, model/file. */
    static List<ModelFileList> read(String resource) {
        var models = new TreeMap<String, SortedMap<String, String>>();
        try (var in = ModelFileList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no " + resource);
            }
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                var sumAndFile = line.split(" +", 2);
                var modelAndFile = sumAndFile[1].split("/", 2);
                models.computeIfAbsent(modelAndFile[0], _ -> new TreeMap<>())
                        .put(modelAndFile[1], sumAndFile[0]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return models.entrySet().stream().map(model -> new ModelFileList(model.getKey(), model.getValue()))
                .toList();
    }

    /** The first file that is missing or changed. */
    Optional<String> difference(ModelFiles files) throws ProblemException {
        for (var each : sums.entrySet()) {
            if (!files.has(each.getKey())) {
                return Optional.of(each.getKey() + ": missing");
            }
            if (!each.getValue().equals(UNKNOWN) && !each.getValue().equals(files.sum(each.getKey()))) {
                return Optional.of(each.getKey() + ": changed");
            }
        }
        return Optional.empty();
    }

    /** A file in a folder where libvosk would find it that should not be there. */
    Optional<String> surplus(ModelFiles files) {
        return files.sizes().keySet().stream().filter(name -> name.contains("/") && !sums.containsKey(name))
                .findFirst();
    }

    /** How many of the files by which this model is recognised the folder holds, in the new layout or the flat one. */
    int recognised(ModelFiles files) throws ProblemException {
        int count = 0;
        for (var each : characteristic().entrySet()) {
            var name = files.has(each.getKey())
                    ? each.getKey()
                    : each.getKey().substring(each.getKey().lastIndexOf('/') + 1);
            boolean isReadable = files.has(name) && files.sizes().getOrDefault(name, 0L) <= LARGEST;
            count += isReadable && files.sum(name).equals(each.getValue()) ? 1 : 0;
        }
        return count;
    }

    /** Those of its files by which it is recognised. */
    Map<String, String> characteristic() {
        var those = new TreeMap<>(sums);
        those.keySet().retainAll(CHARACTERISTIC);
        return those;
    }
}
