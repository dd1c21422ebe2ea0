package bitan.app.kiosk;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A counter in use does not fill up: after many visits the process holds and takes what it did after few. */
class DayOfVisitsTest {
    /** Of an ordinary run; {@code -Dbitan.visits=600} plays a day. */
    private static final int VISITS = Integer.getInteger("bitan.visits", 15);
    /** Megabytes of heap: a screen that is not let go of is larger (measured: 1.1 over 17 visits). */
    private static final double MOST_MORE = 4;
    private static final int MOST_SLOWER = 3;

    @TempDir private Path folder;

    /** What a process holds after a visit. */
    private record Held(double heap, int threads, int files, int nodes, double delay, double resident) {
        static Held of(String line) {
            var parts = line.split(" ", -1);
            return new Held(Double.parseDouble(parts[0]), Integer.parseInt(parts[1]),
                    Integer.parseInt(parts[2]), Integer.parseInt(parts[3]), Double.parseDouble(parts[4]),
                    Double.parseDouble(parts[5]));
        }
    }

    @Test
    void visits_oneAfterAnother_leaveNothingBehind() throws Exception {
        var played = JavaProcess.printed(
                JavaProcess.headless(DayOfVisits.class, folder.toString(), String.valueOf(VISITS)));
        var held = played.lines().filter(line -> line.matches("[\\d.]+( [\\d.]+){5}")).map(Held::of).toList();
        assertThat(held).hasSize(VISITS);
        var early = held.subList(VISITS / 3, VISITS / 2);
        var late = held.subList(VISITS * 2 / 3, VISITS);
        assertThat(median(late, Held::heap)).isLessThan(median(early, Held::heap) + MOST_MORE);
        assertThat(most(late, Held::threads)).isLessThanOrEqualTo(most(early, Held::threads) + 2);
        assertThat(most(late, Held::files)).isLessThanOrEqualTo(most(early, Held::files) + 2);
        assertThat(most(late, Held::nodes)).isLessThanOrEqualTo(most(early, Held::nodes));
        assertThat(median(late, Held::delay)).isLessThan(MOST_SLOWER * median(early, Held::delay));
    }

    private static double median(List<Held> held, ToDoubleFunction<Held> what) {
        double[] sorted = held.stream().mapToDouble(what).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static int most(List<Held> held, ToIntFunction<Held> what) {
        return Arrays.stream(held.stream().mapToInt(what).toArray()).max().orElseThrow();
    }
}
