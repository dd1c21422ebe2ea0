package bitan.app.kiosk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** A program of ours in a process of its own that sees no display. */
public final class JavaProcess {
    /** How the launcher has memory kept and let go of. */
    private static final Pattern MEMORY = Pattern.compile("-Xmx\\S+( -XX:\\S+)+");
    /** What memory outside of Java's heap is overwritten with when it is freed. */
    private static final Pattern FREED = Pattern.compile("export MALLOC_PERTURB_=(\\d+)");
    /** How the README's first command starts the kiosk. */
    private static final Pattern STARTED = Pattern
            .compile("<commandlineArgs>(.*bitan\\.app\\.Main) \\$\\{bitan\\.args\\}</commandlineArgs>");

    private JavaProcess() {
    }

    /** A main class that draws windows into memory alone, with the launcher's memory. */
    static ProcessBuilder headless(Class<?> main, String... args) throws IOException {
        var options = new ArrayList<>(
                List.of(found(MEMORY, Path.of("src/main/dist/bin/bitan"), 0).split(" ")));
        options.addAll(
                List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Djavafx.animation.pulse=120",
                        "-Djna.encoding=UTF-8"));
        var builder = of(options, main, args);
        builder.environment().put("MALLOC_PERTURB_", found(FREED, Path.of("src/main/dist/bin/bitan"), 1));
        return builder;
    }

    /** A main class, with these options for Java. */
    static ProcessBuilder of(List<String> options, Class<?> main, String... args) {
        var words = new ArrayList<>(options);
        words.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), main.getName()));
        return java(words, args);
    }

    /** The kiosk as {@code mvn} starts it. */
    public static ProcessBuilder kiosk(String... args) throws IOException {
        var words = Arrays.stream(found(STARTED, Path.of("pom.xml"), 1).replace("\"", "").split(" "))
                .map(word -> word.replace("${project.basedir}", ".").replace("%classpath",
                        System.getProperty("java.class.path")));
        return java(words.toList(), args);
    }

    /** Runs it to its end, which must be a good one; answers all that it printed. */
    public static String printed(ProcessBuilder builder) throws IOException, InterruptedException {
        var process = builder.redirectErrorStream(true).start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    private static ProcessBuilder java(List<String> words, String... args) {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        builder.command().addAll(words);
        builder.command().addAll(List.of(args));
        builder.environment().remove("DISPLAY");
        return builder;
    }

    private static String found(Pattern pattern, Path file, int group) throws IOException {
        var matcher = pattern.matcher(Files.readString(file));
        assertThat(matcher.find()).as(pattern + " in " + file).isTrue();
        return matcher.group(group);
    }
}
