package bitan.models.unpack;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/**
 * The files of an archive or folder, checked to be safe to write below any folder: none leads out of it, no two have
 * the same place, and there are not absurdly many. A single folder around everything is removed.
 *
 * @param items the files, none twice
 * @param bytes their declared sizes together
 */
public record Contents(List<Item> items, long bytes) {
    /** Vosk's models have some tens of files. */
    static final int MOST_FILES = 2_000;
    private static final int DEEPEST = 12;
    private static final long LARGEST_FILE = 1L << 40;

    /**
     * One file.
     *
     * @param source its name where it comes from
     * @param target where it goes, relative, with forward slashes
     * @param bytes its declared size
     */
    public record Item(String source, String target, long bytes) {

        /** The place of this file below a folder. */
        public Path below(Path folder) {
            return folder.resolve(target);
        }
    }

    /** A file or folder as the source lists it, not yet trusted. */
    record Listed(String name, long bytes, boolean folder) {}

    public Contents {
        items = List.copyOf(items);
    }

    /**
     * Checks a listing.
     *
     * @param origin the archive or folder, for the problem
     * @throws ProblemException MOD_06 for the first thing that is unsafe or senseless
     */
    static Contents of(String origin, List<Listed> listing) throws ProblemException {
        if (listing.size() > MOST_FILES) {
            throw unsafe(origin, listing.size() + " entries");
        }
        var taken = new HashMap<String, String>();
        for (var listed : listing) {
            if (listed.bytes() < 0 || listed.bytes() > LARGEST_FILE) {
                throw unsafe(origin, listed.bytes() + " bytes: " + shown(listed.name()));
            }
            claim(origin, listed, taken);
        }
        var files = listing.stream().filter(f -> !f.folder()).toList();
        if (files.isEmpty()) {
            throw unsafe(origin, "no files");
        }
        return stripped(files);
    }

    /** The problem of an archive or folder that must not be installed. */
    static ProblemException unsafe(String origin, String what) {
        return new ProblemException(Problem.of(ProblemCode.MOD_06, origin, what));
    }

    /** Takes the place of an entry, and of the folders above it, under names no file system confuses. */
    private static void claim(String origin, Listed listed, Map<String, String> taken)
            throws ProblemException {
        var steps = segments(origin, listed);
        var path = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            path.append(path.isEmpty() ? "" : "/").append(steps.get(i));
            boolean folder = listed.folder() || i < steps.size() - 1;
            var claim = path + (folder ? "/" : "");
            var before = taken.put(folded(path), claim);
            if (before != null && !(folder && before.equals(claim))) {
                throw unsafe(origin, "twice: " + shown(listed.name()));
            }
        }
    }

    private static List<String> segments(String origin, Listed listed) throws ProblemException {
        var name = listed.folder() && listed.name().endsWith("/")
                ? listed.name().substring(0, listed.name().length() - 1)
                : listed.name();
        var steps = List.of(name.split("/", -1));
        if (steps.size() > DEEPEST || !steps.stream().allMatch(SafeName::isSegment)) {
            throw unsafe(origin, "name: " + shown(listed.name()));
        }
        return steps;
    }

    private static String folded(CharSequence path) {
        return Normalizer.normalize(path, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** A hostile name must not spoil the terminal it is printed on. */
    private static String shown(String name) {
        var plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= 80 ? plain : plain.substring(0, 80) + "...";
    }

    private static Contents stripped(List<Listed> files) {
        var first = files.getFirst().name();
        var top = first.substring(0, first.indexOf('/') + 1);
        boolean shared = !top.isEmpty() && files.stream().allMatch(f -> f.name().startsWith(top));
        var items = new ArrayList<Item>();
        long bytes = 0;
        for (var file : files) {
            items.add(new Item(file.name(), file.name().substring(shared ? top.length() : 0), file.bytes()));
            bytes += file.bytes();
        }
        return new Contents(items, bytes);
    }
}
