package bitan.app.installation;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import bitan.pin.PinFile;
import bitan.pin.PinReset;

/**
 * Where the program is and where it may write. Asking creates nothing.
 *
 * @param program the unpacked program: holds {@code models/}
 * @param data the only folder the program writes to by itself
 * @param administrator what the machine's administrator keeps for all counters; never written to
 */
public record Folders(Path program, Path data, Path administrator) {
    private static final String PIN = "pin.json";
    private static final String PIN_RESET = "pin-reset";
    /** Nothing can be made below it, by nobody. */
    private static final Path NO_HOME = Path.of("/dev/null");

    /** On a machine whose administrator keeps nothing. */
    public Folders(Path program, Path data) {
        this(program, data, NO_HOME.resolve("bitan"));
    }

    /** The folders of this user on this machine; the launcher says where they are. */
    public static Folders ofThisUser() {
        var program = Path.of(System.getProperty("bitan.home", "")).toAbsolutePath();
        var told = System.getProperty("bitan.data", "");
        return new Folders(program,
                told.isEmpty() ? data(System.getenv(), System.getProperty("os.name")) : Path.of(told),
                ofAdministrator());
    }

    private static Path ofAdministrator() {
        return administrator(System.getenv(), System.getProperty("os.name"));
    }

    /** The administrator's folder by the habits of the system: /etc, Application Support of all users, or ProgramData. */
    static Path administrator(Map<String, String> environment, String system) {
        if (system.startsWith("Windows")) {
            return Path.of(environment.getOrDefault("ProgramData", "C:\\ProgramData")).resolve("Bitan");
        }
        return Path.of(system.startsWith("Mac") ? "/Library/Application Support/Bitan" : "/etc/bitan");
    }

    /**
     * The data folder by the habits of the system: XDG, Application Support, or AppData. The launcher has the same rule in
     * {@code data-folder.sh}.
     */
    static Path data(Map<String, String> environment, String system) {
        var home = home(environment);
        if (system.startsWith("Windows")) {
            return Path.of(environment.getOrDefault("LOCALAPPDATA", home.toString())).resolve("Bitan");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library/Application Support/Bitan");
        }
        // The XDG specification says that a relative path is to be ignored.
        var given = Path.of(environment.getOrDefault("XDG_DATA_HOME", ""));
        return (given.isAbsolute() ? given : home.resolve(".local/share")).resolve("bitan");
    }

    /** The home of this user; a place where nothing can be made if there is none, or only the root of the disk. */
    public static Path home(Map<String, String> environment) {
        return Stream.of(environment.getOrDefault("HOME", ""), System.getProperty("user.home", ""))
                .map(Path::of).filter(path -> path.isAbsolute() && path.getNameCount() > 0).findFirst()
                .orElse(NO_HOME);
    }

    /** Whether this user has no home, and nothing else says where data may lie. */
    public boolean isHomeless() {
        return data.startsWith(NO_HOME);
    }

    /** The settings, unless the command line names others. */
    public Path settings() {
        return data.resolve("settings.json");
    }

    /** Defaults for all counters of this machine, and what is locked. */
    public Path administratorSettings() {
        return administrator.resolve("settings.json");
    }

    /** Models for all users of this machine. */
    public Path sharedModels() {
        return administrator.resolve("models");
    }

    /** The counter's own guides, their pictures and forms. */
    public Path guides() {
        return data.resolve("guides");
    }

    /** Thank-you letters that visitors allowed the counter to keep. */
    public Path letters() {
        return data.resolve("letters");
    }

    /** Models that came with the program. */
    public Path embeddedModels() {
        return program.resolve("models");
    }

    /** Models installed at this counter. */
    public Path installedModels() {
        return data.resolve("models");
    }

    /** The secret that signs this counter's resume codes. */
    public Path resumeKey() {
        return data.resolve("resume.key");
    }

    /** What is kept of the staff PIN, and the file by which the machine's administrator drops a forgotten one. */
    public PinFile pinFile() {
        return pinIn(data);
    }

    static PinFile pinIn(Path folder) {
        return new PinFile(folder.resolve(PIN), new PinReset(ofAdministrator().resolve(PIN_RESET)));
    }

    /** Proofs that models load, and native libraries that had to be unpacked. */
    public Path work() {
        return data.resolve("work");
    }

    /** Logs without a word of any conversation. */
    public Path logs() {
        return data.resolve("logs");
    }
}
