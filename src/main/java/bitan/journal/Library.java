package bitan.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where SQLite's native library comes from: it is never unpacked into the folder for everybody's temporary files. */
final class Library {
    private static final String UNPACKED = "org.sqlite.lib.path";
    private static final String TO_UNPACK_INTO = "org.sqlite.tmpdir";

    private Library() {
    }

    /** To be called before the first use. The package brings the library unpacked; elsewhere it is unpacked here. */
    static void prepare(Path folder) throws IOException {
        if (System.getProperty(UNPACKED) == null && System.getProperty(TO_UNPACK_INTO) == null) {
            System.setProperty(TO_UNPACK_INTO, Files.createDirectories(folder).toAbsolutePath().toString());
        }
    }
}
