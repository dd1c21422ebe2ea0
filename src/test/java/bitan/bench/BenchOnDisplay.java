package bitan.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the benchmarks on two monitors that exist only for them, with the packaged program's heap and collector. */
final class BenchOnDisplay {
    private BenchOnDisplay() {
    }

    /** Takes the names of benchmarks, or none for all. */
    public static void main(String[] names) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("src/test/rig/with-display",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "-XX:+UseSerialGC", "-Dprism.order=sw", "--enable-native-access=ALL-UNNAMED", "-classpath",
                System.getProperty("java.class.path"), Bench.class.getName()));
        command.addAll(List.of(names));
        System.exit(new ProcessBuilder(command).inheritIO().start().waitFor());
    }
}
