package bitan.speech.process;

import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UnsettledTest {
    private final Unsettled unsettled = new Unsettled();

    /** 0 gives the next sound, 1 settles, 2 loses the process; anything else adds sound of that many samples. */
    @Property
    void next_whateverHappens_isTheSoundSinceTheLastSettledInOrder(
            @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 9) Integer> steps) {
        var sounds = new Unsettled();
        var all = new ArrayList<short[]>();
        int settled = 0;
        int given = 0;
        for (int step : steps) {
            switch (step) {
                case 0 -> {
                    assertThat(sounds.isWaiting()).isEqualTo(given < all.size());
                    if (given < all.size()) {
                        assertThat(sounds.next()).isSameAs(all.get(given++));
                    }
                }
                case 1 -> {
                    sounds.settle();
                    settled = given;
                }
                case 2 -> {
                    sounds.again();
                    given = settled;
                }
                default -> {
                    all.add(new short[step]);
                    sounds.add(all.getLast());
                }
            }
            assertThat(sounds.begin()).isEqualTo(samples(all.subList(0, settled)));
            assertThat(sounds.reached()).isEqualTo(samples(all.subList(0, given)));
        }
    }

    @Test
    void add_moreThanAMinute_dropsTheOldestAndKnowsHowMuch() {
        for (int i = 0; i < 65; i++) {
            unsettled.add(new short[16_000]);
            unsettled.next();
        }

        assertThat(unsettled.begin()).isEqualTo(5 * 16_000);
        assertThat(unsettled.reached()).isEqualTo(65 * 16_000);
    }

    private static long samples(List<short[]> sounds) {
        return sounds.stream().mapToLong(sound -> sound.length).sum();
    }
}
