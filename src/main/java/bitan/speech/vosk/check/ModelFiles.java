package bitan.speech.vosk.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;

import bitan.disk.Sha256;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/**
 * The files of a model folder as they were found. Immutable.
 *
 * @param folder absolute
 * @param sizes bytes by path inside the folder, with {@code /}
 * @param changed when the newest change was, by the same paths, milliseconds
 */
record ModelFiles(Path folder, SortedMap<String, Long> sizes, SortedMap<String, Long> changed) {
    /** By this file libvosk tells its two layouts apart. */
    static final String ACOUSTIC = "am/final.mdl";

    /** The same in the old, flat layout. */
    static final String OLD_ACOUSTIC = "final.mdl";

    private static final int DEEPEST = 6;

    /** Lists a model folder. */
    static ModelFiles in(Path folder) throws ProblemException {
        var root = folder.toAbsolutePath().normalize();
        var files = new ModelFiles(root, new TreeMap<>(), new TreeMap<>());
        if (!Files.isDirectory(root)) {
            throw files.bad("no such folder");
        }
        if (!Files.exists(root.resolve(ACOUSTIC)) && !Files.exists(root.resolve(OLD_ACOUSTIC))) {
            throw files.bad(ACOUSTIC + ": missing"); // before reading through what may be someone's whole home
        }
        try (var all = Files.find(root, DEEPEST, (path, is) -> is.isRegularFile() || is.isOther(),
                FileVisitOption.FOLLOW_LINKS)) {
            for (var path : all.toList()) {
                var is = Files.readAttributes(path, BasicFileAttributes.class);
                var name = root.relativize(path).toString().replace('\\', '/');
                if (!is.isRegularFile()) {
                    throw files.bad(name + ": not a file"); // libvosk would open it all the same
                }
                files.sizes.put(name, is.size());
                files.changed.put(name, is.lastModifiedTime().toMillis());
            }
        } catch (IOException | UncheckedIOException e) {
            throw files.bad("cannot be read", e);
        }
        return files;
    }

    boolean has(String name) {
        return sizes.containsKey(name);
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** A file's SHA-256, in lower-case hexadecimal. */
    String sum(String name) throws ProblemException {
        try {
            return Sha256.of(path(name));
        } catch (IOException e) {
            throw bad(name + ": cannot be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw bad(name + ": not read to its end", e);
        }
    }

    /** The model's name: that of its folder. */
    String name() {
        var last = folder.getFileName();
        return last == null ? "" : last.toString();
    }

    /** Bytes of all files. */
    long size() {
        return sizes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The problem of a damaged model. */
    ProblemException bad(String why) {
        return new ProblemException(Problem.of(ProblemCode.MOD_02, name(), why));
    }

    /** The problem of a damaged model, with the exception that showed it. */
    ProblemException bad(String why, Throwable cause) {
        return new ProblemException(Problem.of(ProblemCode.MOD_02, name(), why), cause);
    }
}
