package bitan.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The figures Bitan has to reach, measured: {@code mvn verify -Pbench}. Each benchmark runs in a process of its own, on
 * two monitors that exist only for it, with the packaged program's heap and collector. Fails on no figure: these are
 * measurements, and machines are noisy.
 */
final class BenchOnDisplay {
    private BenchOnDisplay() {
    }

    /** Takes the names of benchmarks, or none for all. */
    public static void main(String[] names) throws IOException, InterruptedException {
        for (var name : names.length == 0 ? Bench.NAMES : List.of(names)) {
            if (run(name) != 0) {
                System.exit(1);
            }
        }
    }

    private static int run(String name) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder("src/test/rig/with-display", java, "-Xmx512m", "-XX:+UseSerialGC",
                "-XX:SoftRefLRUPolicyMSPerMB=0",
                "-Dprism.order=sw", "-Djavafx.animation.pulse=120", "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                System.getProperty("java.class.path"), Bench.class.getName(), name).inheritIO().start()
                .waitFor();
    }
}
