package bitan.app.doctor;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
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

import bitan.app.machine.Build;
import bitan.app.machine.CounterFiles;
import bitan.app.machine.Folders;
import bitan.app.machine.LogFiles;
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

    MachineCheck(Folders folders, CounterFiles files) {
        this(files.folder(), new LogFiles(folders.logs()), Autostart.ofThisUser(folders),
                Clock.system(ZoneId.systemDefault()));
    }

    MachineCheck(Path data, LogFiles logs, Autostart autostart, Clock clock) {
        this.data = data;
        this.logs = logs;
        this.autostart = autostart;
        this.clock = clock;
    }

    List<Finding> findings() {
        return List.of(folder(), disk(), logs(), clock(), kiosk(), autostart());
    }

    private Finding folder() {
        var found = Finding.plain("folder", data);
        if (!Files.exists(data)) {
            return Finding.of("folder", "absent", data);
        }
        if (!Files.isWritable(data)) {
            return found.with(Problem.of(ProblemCode.DSK_02, data, NOT_ALLOWED));
        }
        return found.with(isOwnersAlone()
                ? Optional.empty()
                : Optional.of(Problem.of(ProblemCode.RUN_04, data)));
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
        var folder = data;
        while (!Files.exists(folder) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        long free = folder.toFile().getUsableSpace() / MEGABYTE;
        return Finding.of("disk", "free", free, data).with(free < ENOUGH_DISK
                ? Optional.of(Problem.of(ProblemCode.DSK_01, free, data))
                : Optional.empty());
    }

    private Finding logs() {
        var folder = logs.folder();
        return Finding.of("logs", "logged", folder, logs.problems().size(), logs.starts())
                .with(Files.exists(folder) && !Files.isWritable(folder)
                        ? Optional.of(Problem.of(ProblemCode.DSK_02, folder, NOT_ALLOWED))
                        : Optional.empty());
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
