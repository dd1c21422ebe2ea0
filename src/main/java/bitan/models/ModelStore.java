package bitan.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import bitan.models.InstalledModel.Place;
import bitan.models.Verification.Difference;
import bitan.models.unpack.SafeName;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/**
 * The models on this machine. Looks at the disk at every call; safe between threads.
 *
 * @param installed the data folder's models; need not exist
 * @param shared the administrator's models for all users; need not exist
 * @param embedded the program's own models; one installed under the same name goes first
 * @param catalog for what is known of them
 */
public record ModelStore(Path installed, Path shared, Path embedded, Catalog catalog) {
    private static final Logger LOG = LoggerFactory.getLogger(ModelStore.class);
    private static final int NAMED_FILES = 3;

    /** Every model, installed ones first, by name. A folder that cannot be read counts as empty. */
    public List<InstalledModel> list() {
        var models = new LinkedHashMap<String, InstalledModel>();
        for (var place : Place.values()) {
            for (var name : names(root(place))) {
                folder(place, name).ifPresent(
                        folder -> models.computeIfAbsent(name, _ -> describe(place, name, folder)));
            }
        }
        return List.copyOf(models.values());
    }

    /** The folder of a model. A name that is no model's name, such as a path, finds nothing. */
    public Optional<Path> find(String name) {
        return Arrays.stream(Place.values()).flatMap(place -> folder(place, name).stream()).findFirst();
    }

    /**
     * Reads every file of a model again and compares it with its checksum: seconds for a large one.
     *
     * @throws ProblemException MOD_07 if there is no such model, MOD_02 if it cannot be read
     */
    public Verification verify(String name) throws ProblemException, InterruptedException {
        for (var place : Place.values()) {
            var folder = folder(place, name);
            if (folder.isPresent()) {
                return verify(folder.get(), Manifest.file(root(place), name));
            }
        }
        throw new ProblemException(Problem.of(ProblemCode.MOD_07, name));
    }

    private static Verification verify(Path folder, Path sums) throws ProblemException, InterruptedException {
        try {
            var manifest = Manifest.read(sums);
            if (manifest.isEmpty()) {
                return new Verification.Unknown();
            }
            var differences = manifest.get().compare(folder.toRealPath());
            return differences.isEmpty()
                    ? new Verification.Intact(manifest.get().sums().size())
                    : new Verification.Damaged(differences,
                            Problem.of(ProblemCode.MOD_02, folder, inWords(differences)));
        } catch (IOException e) {
            throw new ProblemException(Problem.of(ProblemCode.MOD_02, folder, String.valueOf(e.getMessage())),
                    e);
        }
    }

    private static String inWords(List<Difference> differences) {
        var named = differences.stream().limit(NAMED_FILES)
                .map(d -> d.file() + " " + d.kind()).collect(Collectors.joining(", "));
        int more = differences.size() - NAMED_FILES;
        return more > 0 ? named + ", +" + more : named;
    }

    private Path root(Place place) {
        return switch (place) {
            case INSTALLED -> installed;
            case SHARED -> shared;
            case EMBEDDED -> embedded;
        };
    }

    private Optional<Path> folder(Place place, String name) {
        if (!SafeName.isModel(name)) {
            return Optional.empty();
        }
        // the second stands alone only if the machine stopped in the very moment a model was replaced
        return List.of(root(place).resolve(name), Staging.replaced(root(place), name)).stream()
                .filter(Files::isDirectory).findFirst();
    }

    private InstalledModel describe(Place place, String name, Path folder) {
        return new InstalledModel(name, folder, place, bytes(folder), catalog.find(name));
    }

    private static List<String> names(Path root) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var entries = Files.list(root)) {
            return entries.map(e -> root.relativize(e).toString()).map(Staging::modelName)
                    .filter(SafeName::isModel).sorted(Comparator.naturalOrder()).distinct().toList();
        } catch (IOException e) {
            LOG.warn("cannot list {}: {}", root, e.toString());
            return List.of();
        }
    }

    private static long bytes(Path folder) {
        try {
            return Tree.bytes(folder.toRealPath());
        } catch (IOException e) {
            LOG.warn("cannot read {}: {}", folder, e.toString());
            return 0;
        }
    }
}
