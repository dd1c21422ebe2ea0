package bitan.app.setup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;

import bitan.disk.RegularFile;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/**
 * One counter's choices as a file: a zip archive of the counter's own files under their names, and of the version of this form.
 * Nothing else is in it or read of it. Immutable.
 *
 * @param files what is in each, by its name with {@code /} between folders
 */
record SetupArchive(SortedMap<String, byte[]> files) {
    static final String SETTINGS = "settings.json";
    static final String GLOSSARY = "glossary.json";
    static final String SENTENCES = "sentences.json";
    static final String GUIDES = "guides";
    /** Bytes of all files; the guides of a hall with their pictures take a tenth of it. */
    private static final int LARGEST = 128 << 20;
    private static final int MOST = 5_000;
    private static final int VERSION = 1;
    private static final String VERSION_FILE = "bitan-setup";
    private static final Pattern NAMES = Pattern
            .compile(SETTINGS + "|" + GLOSSARY + "|" + SENTENCES + "|" + GUIDES + "/[^./\\\\:][^/\\\\:]*");

    /**
     * Reads one.
     *
     * @throws ProblemException SET-07 if it is none, SET-08 if it is of a newer version
     */
    static SetupArchive read(Path file) throws ProblemException {
        try {
            return read(file, RegularFile.bytes(file, LARGEST));
        } catch (IOException e) {
            throw new ProblemException(Problem.of(ProblemCode.SET_07, file, RegularFile.why(e)), e);
        }
    }

    private static SetupArchive read(Path file, byte[] bytes) throws IOException, ProblemException {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            long left = LARGEST;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE));
                left -= content.length;
                if (left < 0 || files.size() > MOST) {
                    throw unreadable(file, "too large");
                }
                if (files.put(entry.getName(), content) != null) {
                    throw unreadable(file, "twice: " + entry.getName());
                }
            }
        } catch (IllegalArgumentException e) {
            throw (ProblemException) unreadable(file, "not a zip file").initCause(e);
        }
        checkVersion(file, files.remove(VERSION_FILE));
        for (var name : files.keySet()) {
            if (!NAMES.matcher(name).matches()) {
                throw unreadable(file, "unknown: " + name);
            }
        }
        return new SetupArchive(files);
    }

    private static void checkVersion(Path file, byte @Nullable [] content)
            throws ProblemException {
        var text = content == null ? "" : new String(content, StandardCharsets.UTF_8).strip();
        if (!text.matches("[0-9]{1,6}")) {
            throw unreadable(file, "not a setup");
        }
        if (Integer.parseInt(text) > VERSION) {
            throw new ProblemException(Problem.of(ProblemCode.SET_08, file, text));
        }
    }

    /** The archive's bytes. */
    byte[] zipped() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, Map.entry(VERSION_FILE, (VERSION + "\n").getBytes(StandardCharsets.UTF_8)));
            for (var file : files.entrySet()) {
                add(zip, file);
            }
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, Map.Entry<String, byte[]> file) throws IOException {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
    }

    static ProblemException unreadable(Path file, String why) {
        return new ProblemException(Problem.of(ProblemCode.SET_07, file, why));
    }
}
