package bitan.app.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import bitan.app.installation.Folders;
import bitan.disk.RegularFile;
import bitan.disk.WholeFile;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/**
 * The file in this user's configuration by which the desktop or systemd starts the kiosk at login, and again when it
 * ends. Written only when somebody asks for it.
 */
public final class Autostart {
    private static final String HOME = "@home@";
    /** Bytes; ours take a thousandth of it. */
    private static final int LARGEST = 1 << 20;
    private static final List<String> PROGRAMS = List.of("bin/bitan", "bin/bitan-watch");
    private static final List<String> PROGRAMS_OF_WINDOWS = List.of("bitan.exe", "bin/bitan-watch.cmd");
    private static final boolean IS_WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private final Path program;
    private final Path configuration;

    /** Who starts it. */
    public enum StartMethod {
        /** Any desktop: {@code bitan-watch} starts it again. */
        DESKTOP("autostart/bitan.desktop", "autostart/bitan.desktop") {
            @Override
            String quoted(String path) {
                // Quoted as an argument, and then as a value: https://specifications.freedesktop.org/desktop-entry-spec
                return path.replaceAll("[\"`$\\\\]", "\\\\$0").replace("%", "%%").replace("\\", "\\\\");
            }
        },
        /** A desktop whose session is systemd's: systemd starts it again. */
        SYSTEMD("systemd/bitan.service", "systemd/user/bitan.service") {
            @Override
            String quoted(String path) {
                // systemd.service(5), command lines
                return path.replaceAll("[\"\\\\]", "\\\\$0").replace("%", "%%").replace("$", "$$");
            }
        },
        /** Windows: {@code bitan-watch.cmd} starts it again. */
        WINDOWS("autostart/Bitan.cmd", "Microsoft/Windows/Start Menu/Programs/Startup/Bitan.cmd") {
            @Override
            String quoted(String path) {
                return path.replace("%", "%%");
            }
        };

        private final String shipped;
        private final String installed;

        StartMethod(String shipped, String installed) {
            this.shipped = shipped;
            this.installed = installed;
        }

        private List<String> programs() {
            return this == WINDOWS ? PROGRAMS_OF_WINDOWS : PROGRAMS;
        }

        /** That of any desktop of this system. */
        public static StartMethod ofThisSystem() {
            return IS_WINDOWS ? WINDOWS : DESKTOP;
        }

        abstract String quoted(String path);
    }

    /** Of the program in one folder, for the user whose configuration is in the other. */
    Autostart(Path program, Path configuration) {
        this.program = program;
        this.configuration = configuration;
    }

    /** Of this program, for this user. */
    public static Autostart ofThisUser(Folders folders) {
        return new Autostart(folders.program(), configuration(System.getenv()));
    }

    /**
     * Has it started from the next login on, in this way alone; answers the file that was written.
     *
     * @throws ProblemException RUN-08 if this is not the packaged program, DSK-02 if the file cannot be written
     */
    public Path on(StartMethod way) throws ProblemException {
        var content = content(way);
        off();
        var file = file(way);
        try {
            WholeFile.write(file, content);
            if (way == StartMethod.SYSTEMD) {
                // What `systemctl --user enable` does.
                Files.createDirectories(Objects.requireNonNull(wanted().getParent()));
                Files.createSymbolicLink(wanted(), file);
            }
            return file;
        } catch (IOException | UnsupportedOperationException e) {
            throw unwritten(file, e);
        }
    }

    /**
     * Has it not started by itself any more; answers the files that were removed.
     *
     * @throws ProblemException DSK-02 if one cannot be removed
     */
    public List<Path> off() throws ProblemException {
        var removed = new ArrayList<Path>();
        for (var file : List.of(wanted(), file(StartMethod.SYSTEMD), file(StartMethod.DESKTOP),
                file(StartMethod.WINDOWS))) {
            try {
                if (Files.deleteIfExists(file)) {
                    removed.add(file);
                }
            } catch (IOException e) {
                throw unwritten(file, e);
            }
        }
        return removed;
    }

    /** In which way it is started by itself, if it is. */
    public Set<StartMethod> ways() {
        var ways = EnumSet.noneOf(StartMethod.class);
        for (var way : StartMethod.values()) {
            if (Files.isRegularFile(file(way))
                    && (way != StartMethod.SYSTEMD || Files.exists(wanted(), LinkOption.NOFOLLOW_LINKS))) {
                ways.add(way);
            }
        }
        return ways;
    }

    /** What is wrong with it: RUN-06 if it is not started by itself, RUN-07 if something else would be, RUN-08. */
    public Optional<Problem> problem() {
        var ways = ways();
        if (ways.isEmpty()) {
            return Optional.of(Problem.of(ProblemCode.RUN_06));
        }
        try {
            for (var way : ways) {
                if (!RegularFile.text(file(way), LARGEST).equals(content(way))) {
                    return Optional.of(Problem.of(ProblemCode.RUN_07, file(way)));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Problem.of(ProblemCode.RUN_07, file(ways.iterator().next())));
        } catch (ProblemException e) {
            return Optional.of(e.problem());
        }
    }

    /** The configuration folder by the habits of the system. */
    static Path configuration(Map<String, String> environment) {
        if (IS_WINDOWS) {
            return Path.of(environment.getOrDefault("APPDATA", Folders.home(environment).toString()));
        }
        // The XDG specification says that a relative path is to be ignored.
        var given = Path.of(environment.getOrDefault("XDG_CONFIG_HOME", ""));
        return given.isAbsolute() ? given : Folders.home(environment).resolve(".config");
    }

    private String content(StartMethod way) throws ProblemException {
        for (var needed : way.programs()) {
            if (!Files.isExecutable(program.resolve(needed))) {
                throw missing(needed);
            }
        }
        try {
            var shipped = RegularFile.text(program.resolve(way.shipped), LARGEST);
            return shipped.replace(HOME, way.quoted(program.toString()));
        } catch (IOException e) {
            throw missing(way.shipped);
        }
    }

    private ProblemException missing(String file) {
        return new ProblemException(Problem.of(ProblemCode.RUN_08, program.resolve(file)));
    }

    private static ProblemException unwritten(Path file, Exception e) {
        return ProblemException.of(ProblemCode.DSK_02, file, e);
    }

    private Path file(StartMethod way) {
        return configuration.resolve(way.installed);
    }

    private Path wanted() {
        return configuration.resolve("systemd/user/graphical-session.target.wants/bitan.service");
    }
}
