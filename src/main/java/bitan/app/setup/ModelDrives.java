package bitan.app.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import bitan.app.models.ModelName;
import bitan.models.Catalog;
import bitan.setup.Present.OnDrive;

/**
 * USB sticks and the like, and the speech models on them.
 *
 * @param above folders in which the system shows drives; on Windows the drives themselves
 * @param areDrives whether those are the drives
 */
record ModelDrives(List<Path> above, boolean areDrives) {
    /** A stick is looked at no deeper: its own folder, and those in it. */
    private static final int DEPTH = 2;
    /** More files than anybody looks through. */
    private static final int MOST = 2_000;

    /** Where this system shows them. */
    static ModelDrives ofThisSystem() {
        if (System.getProperty("os.name").startsWith("Windows")) {
            var system = System.getenv().getOrDefault("SystemDrive", "C:").toUpperCase(Locale.ROOT);
            return new ModelDrives(StreamSupport
                    .stream(FileSystems.getDefault().getRootDirectories().spliterator(), false)
                    .filter(root -> !root.toString().toUpperCase(Locale.ROOT).startsWith(system)).toList(),
                    true);
        }
        var user = System.getProperty("user.name");
        return new ModelDrives(
                List.of(Path.of("/media", user), Path.of("/run/media", user), Path.of("/media")),
                false);
    }

    /** The folders of the drives that are plugged in now. */
    List<Path> list() {
        return areDrives
                ? above.stream().filter(Files::isDirectory).toList()
                : above.stream().flatMap(folder -> inside(folder).stream()).filter(Files::isDirectory)
                        .filter(drive -> !above.contains(drive)).distinct().toList();
    }

    /** Archives and folders on them that have the name of a model, or the size of one. */
    List<OnDrive> models(Catalog catalog) {
        return list().stream().flatMap(drive -> models(drive, catalog).stream()).toList();
    }

    private static List<OnDrive> models(Path drive, Catalog catalog) {
        try (var all = Files.walk(drive, DEPTH)) {
            return all.limit(MOST).filter(path -> !path.equals(drive))
                    .flatMap(path -> ModelName.of(path, catalog)
                            .map(name -> new OnDrive(path, name, drive)).stream())
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of(); // it was pulled just now
        }
    }

    private static List<Path> inside(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }
}
