package bitan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import tools.jackson.databind.JsonNode;

/** From the start of the packaged program's process to the first frame of both windows, with and without its cache. */
final class StartUp {
    private static final int ROUNDS = 7;
    private static final String WITHOUT_CACHE = "-XX:AOTMode=off";

    private StartUp() {
    }

    static List<Figure> measure() throws IOException, InterruptedException {
        once("");
        once(WITHOUT_CACHE);
        var with = new double[ROUNDS];
        var without = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            with[i] = once("");
            without[i] = once(WITHOUT_CACHE);
        }
        Arrays.sort(with);
        Arrays.sort(without);
        var figures = new ArrayList<Figure>();
        figures.add(Figure.atMost(2.0, "both windows up, AOT cache", with[ROUNDS / 2], "s", range(with)));
        figures.add(Figure.atMost(99, "both windows up, no cache", without[ROUNDS / 2], "s", range(without)));
        return figures;
    }

    private static double once(String javaOptions) throws IOException, InterruptedException {
        try (var program = Packaged.start(Files.createTempDirectory("bitan-bench"), javaOptions)) {
            double staff = program.secondsUntil(event -> isFirstFrame(event, "staff"));
            double visitor = program.secondsUntil(event -> isFirstFrame(event, "visitor"));
            return Math.max(staff, visitor);
        }
    }

    private static boolean isFirstFrame(JsonNode event, String screen) {
        return event.path("event").asString().equals("shown")
                && event.path("screen").asString().equals(screen);
    }

    private static String range(double[] sorted) {
        return String.format(Locale.ROOT, "median of %d, %.2f to %.2f", sorted.length, sorted[0],
                sorted[sorted.length - 1]);
    }
}
