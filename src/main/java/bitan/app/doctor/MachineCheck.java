package bitan.app.doctor;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import bitan.app.installation.Build;
import bitan.app.installation.CounterFiles;
import bitan.app.installation.Folders;
import bitan.app.log.LogFiles;
import bitan.app.running.Autostart;
import bitan.app.running.OneKiosk;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;

/** The disk, the data folder, the clock, the logs, and whether a kiosk runs and is started by itself. */
final class MachineCheck {
    /** Room for a model, its archive and years of logs, megabytes. */
    private static final long ENOUGH_DISK = 500;
    private static final String NOT_ALLOWED = AccessDeniedException.class.getSimpleName();
    private static final long MEGABYTE = 1_000_000;
    private static final Set<PosixFilePermission> OWNERS = EnumSet.of(PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private final Path data;
    private final LogFiles logs;
    private final Autostart autostart;
    private final Clock clock;
    private final boolean isHomeless;

    MachineCheck(Folders folders, CounterFiles files) {
        this(folders, files.folder(), Autostart.ofThisUser(folders), Clock.system(ZoneId.systemDefault()));
    }

    MachineCheck(Folders folders, Path data, Autostart autostart, Clock clock) {
        this.data = data;
        this.isHomeless = folders.isHomeless();
        this.logs = new LogFiles(folders.logs());
        this.autostart = autostart;
        this.clock = clock;
    }

    List<Finding> findings() {
        return List.of(folder(), disk(), logs(), clock(), kiosk(), autostart());
    }

    private Finding folder() {
        if (isHomeless) {
            return Finding.plain("folder", "").with(Problem.of(ProblemCode.RUN_11));
        }
        boolean isThere = Files.isDirectory(data);
        var found = isThere ? Finding.plain("folder", data) : Finding.of("folder", "absent", data);
        return found.with(unwritable(data).or(() -> !isThere || isOwnersAlone()
                ? Optional.empty()
                : Optional.of(Problem.of(ProblemCode.RUN_04, data))));
    }

    /** Why nothing can be written into a folder, which need not be there if it can be made; nothing is tried. */
    private static Optional<Problem> unwritable(Path folder) {
        var there = nearest(folder);
        if (!Files.isDirectory(there)) {
            return Optional.of(Problem.of(ProblemCode.DSK_02, folder,
                    NotDirectoryException.class.getSimpleName()));
        }
        return Files.isWritable(there) && Files.isExecutable(there)
                ? Optional.empty()
                : Optional.of(Problem.of(ProblemCode.DSK_02, folder, NOT_ALLOWED));
    }

    /** The folder, or whatever is there of those above it. */
    private static Path nearest(Path folder) {
        var there = folder.toAbsolutePath();
        while (!Files.exists(there, LinkOption.NOFOLLOW_LINKS) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }

    private boolean isOwnersAlone() {
        var view = Files.getFileAttributeView(data, PosixFileAttributeView.class);
        if (view == null) {
            return true;
        }
        try {
            var seen = view.readAttributes();
            return OWNERS.containsAll(seen.permissions()) && user().map(seen.owner()::equals).orElse(true);
        } catch (IOException e) {
            return false;
        }
    }

    /** Who asks; a system need not know the name of every user. */
    private Optional<UserPrincipal> user() {
        try {
            return Optional.of(data.getFileSystem().getUserPrincipalLookupService()
                    .lookupPrincipalByName(System.getProperty("user.name")));
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    private Finding disk() {
        long free = nearest(data).toFile().getUsableSpace() / MEGABYTE;
        return Finding.of("disk", "free", free, data).with(free < ENOUGH_DISK
                ? Optional.of(Problem.of(ProblemCode.DSK_01, free, data))
                : Optional.empty());
    }

    private Finding logs() {
        var folder = logs.folder();
        return Finding.of("logs", "logged", folder, logs.problems().size(), logs.starts())
                .with(unwritable(folder));
    }

    private Finding clock() {
        var now = clock.instant().atZone(clock.getZone()).toLocalDateTime().withNano(0);
        return Finding.plain("clock", now).with(clock.instant().isBefore(Build.DATE)
                ? Optional.of(Problem.of(ProblemCode.RUN_05, now))
                : Optional.empty());
    }

    private Finding kiosk() {
        return Finding.of("kiosk", OneKiosk.isRunning(data) ? "running" : "stopped");
    }

    private Finding autostart() {
        var ways = autostart.ways().stream().map(way -> way.name().toLowerCase(Locale.ROOT)).toList();
        return Finding.plain("autostart", String.join(", ", ways)).with(autostart.problem());
    }
}
