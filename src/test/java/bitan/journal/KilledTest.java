package bitan.journal;

import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class KilledTest {
    private static final int TIMES = 10;

    @TempDir private Path folder;

    @Test
    void append_programKilledAtAnyMoment_losesNoSettledTurn() throws Exception {
        var killing = new Killing(folder, new Random());
        for (int time = 0; time < TIMES; time++) {
            var left = killing.once();
            assertThat(left.problems()).isEmpty();
            assertThat(left.printed()).isPositive();
            assertThat(left.found()).isGreaterThanOrEqualTo(left.printed());
        }
    }
}
