package bitan.app.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** The folder for temporary files that the launcher made for this process alone. */
public final class TemporaryFolder {
    private static final String NAMED = "bitan.temporary";

    private TemporaryFolder() {
    }

    /** Has it deleted when the process ends by itself; without effect where the launcher made none. */
    public static void deleteAtTheEnd() {
        var folder = System.getProperty(NAMED, "");
        if (!folder.isEmpty()) {
            Runtime.getRuntime()
                    .addShutdownHook(Thread.ofPlatform().unstarted(() -> delete(Path.of(folder))));
        }
    }

    private static void delete(Path folder) {
        try (var inside = Files.walk(folder)) {
            for (var one : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException e) {
            // What another still writes stays; in the data folder the next start deletes it.
        }
    }
}
