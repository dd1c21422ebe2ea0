package bitan.models.fetch;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import bitan.disk.RegularFile;
import bitan.disk.WholeFile;

/**
 * A partial download, and a note of its address and version, so that it is never continued with another version. It
 * survives the program. Used by one thread.
 */
public final class PartialFile {
    /** Bytes of the note, which takes a hundredth of it. */
    private static final int LARGEST = 1 << 16;

    private final Path file;
    private final Path note;

    /**
     * What the part is a part of.
     *
     * @param etag the server's strong name for this version, if it gave one
     * @param total the whole length, as the server announced it
     */
    record Version(String address, String sha256, Optional<String> etag, OptionalLong total) {

        /** The version a server offers for what is wanted. */
        static Version of(DownloadRequest wanted, Optional<String> etag, OptionalLong total) {
            return new Version(wanted.address().toString(), wanted.sha256().orElse(""), etag, total);
        }

        /** Whether a further piece can be known to belong to it: by the server's word or by the final checksum. */
        boolean canGoOn(DownloadRequest wanted) {
            return address.equals(wanted.address().toString()) && sha256.equals(wanted.sha256().orElse(""))
                    && (etag.isPresent() || !sha256.isEmpty())
                    && (total.isEmpty() || wanted.allows(total.getAsLong()));
        }
    }

    /** The part kept in this file; the note's name adds {@code .version}. */
    public PartialFile(Path file) {
        this.file = file;
        this.note = file.resolveSibling(file.getFileName() + ".version");
    }

    /** The arriving file. */
    public Path file() {
        return file;
    }

    /** Throws away what has arrived. */
    public void delete() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(note);
    }

    long length() throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** The version whose part this is, if it may be continued towards what is wanted; else nothing is left of it. */
    Optional<Version> usable(DownloadRequest wanted) throws IOException {
        var version = version().filter(v -> v.canGoOn(wanted));
        if (version.isEmpty() || length() == 0 || length() > wanted.most()) {
            delete();
            return Optional.empty();
        }
        return version;
    }

    /** Starts over with another version. */
    void begin(Version version) throws IOException {
        delete();
        var lines = List.of(version.address, version.sha256, version.etag.orElse(""),
                version.total.isPresent() ? Long.toString(version.total.getAsLong()) : "");
        WholeFile.write(note, String.join("\n", lines) + "\n");
    }

    /** Opens the part for adding at its end. */
    FileOutputStream append() throws IOException {
        return RegularFile.appending(file);
    }

    private Optional<Version> version() throws IOException {
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        var lines = new String(RegularFile.bytes(note, LARGEST), StandardCharsets.UTF_8).split("\n", -1);
        if (lines.length < 4 || !lines[3].matches("\\d{0,15}")) {
            return Optional.empty();
        }
        var total = lines[3].isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(lines[3]));
        return Optional
                .of(new Version(lines[0], lines[1], Optional.of(lines[2]).filter(e -> !e.isEmpty()), total));
    }
}
