package bitan.disk;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The drives that somebody has plugged in and can take away. Asks the system each time; not for the FX thread. Immutable.
 */
public final class RemovableDrives {
    private static final Path SYSTEM = Path.of("/");
    /** The kernel writes spaces and their like so, proc(5). */
    private static final Pattern ESCAPED = Pattern.compile("\\\\([0-7]{3})");
    private static final int OCTAL = 8;
    private static final int LEAST_FIELDS = 4;

    private final Path system;

    /** Those of this machine. */
    public RemovableDrives() {
        this(SYSTEM);
    }

    /** Those that another tree of {@code proc} and {@code sys} tells of. */
    RemovableDrives(Path system) {
        this.system = system;
    }

    /** The folder of each that can be written to; none where the system does not tell. */
    public List<Path> all() {
        return Files.isReadable(mounts()) ? mounted() : volumes();
    }

    /** Windows tells of each volume whether it is removable. */
    private static List<Path> volumes() {
        var system = FileSystems.getDefault();
        return StreamSupport.stream(system.getRootDirectories().spliterator(), false)
                .filter(RemovableDrives::isRemovableVolume).toList();
    }

    private static boolean isRemovableVolume(Path root) {
        try {
            var store = Files.getFileStore(root);
            return Boolean.TRUE.equals(store.getAttribute("volume:isRemovable")) && !store.isReadOnly();
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false; // no disk in it, or a system that knows nothing of volumes
        }
    }

    /** Linux tells of each device what is mounted where, and of each disk whether it can be taken out. */
    private List<Path> mounted() {
        try {
            return Files.readAllLines(mounts()).stream().map(line -> line.split(" "))
                    .filter(fields -> fields.length >= LEAST_FIELDS && fields[0].startsWith("/dev/")
                            && Arrays.asList(fields[3].split(",")).contains("rw")
                            && isRemovable(Path.of(fields[0])))
                    .map(fields -> Path.of(unescaped(fields[1]))).distinct().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private Path mounts() {
        return system.resolve("proc/self/mounts");
    }

    /** The disk, or that of the partition; sticks say so themselves, disks in a case are on USB. */
    private boolean isRemovable(Path device) {
        var block = system.resolve("sys/class/block")
                .resolve(Objects.requireNonNull(device.getFileName(), "a device"));
        try {
            var real = block.toRealPath();
            return real.toString().contains("/usb")
                    || Stream.of(real, Objects.requireNonNull(real.getParent(), "a folder"))
                            .anyMatch(RemovableDrives::saysSo);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean saysSo(Path disk) {
        try {
            return Files.readString(disk.resolve("removable")).strip().equals("1");
        } catch (IOException e) {
            return false;
        }
    }

    private static String unescaped(String field) {
        return ESCAPED.matcher(field).replaceAll(
                octal -> Matcher.quoteReplacement(
                        Character.toString((char) Integer.parseInt(octal.group(1), OCTAL))));
    }
}
