package bitan.app.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import bitan.app.Main;

/** One command of the program in a process of its own, on a machine without display and sound, in a folder of its own. */
final class ProgramRun {
    private final ProcessBuilder builder;
    private final List<String> options = new ArrayList<>();

    /** What it printed, on both streams, and its exit code. */
    record Ended(String printed, int code) {}

    ProgramRun(Path folder) {
        builder = new ProcessBuilder().redirectErrorStream(true);
        set("XDG_DATA_HOME", folder.resolve("data").toString());
        set("XDG_CONFIG_HOME", folder.resolve("config").toString());
        set("XDG_RUNTIME_DIR", folder.toString());
        set("LC_ALL", "C.UTF-8");
        builder.environment().keySet().removeAll(List.of("DISPLAY", "PULSE_SERVER"));
    }

    ProgramRun set(String variable, String value) {
        builder.environment().put(variable, value);
        return this;
    }

    ProgramRun with(String option) {
        options.add(option);
        return this;
    }

    Ended run(String... args) throws IOException, InterruptedException {
        builder.command(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        builder.command().addAll(options);
        builder.command().addAll(List.of("-Dbitan.home=" + Path.of("").toAbsolutePath(),
                "-Djna.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                Main.class.getName()));
        builder.command().addAll(List.of(args));
        var process = builder.start();
        try {
            var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(printed, process.waitFor());
        } finally {
            process.destroyForcibly();
        }
    }
}
