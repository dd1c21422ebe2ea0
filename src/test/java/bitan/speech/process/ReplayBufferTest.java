package bitan.speech.process;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReplayBufferTest {
    private final ReplayBuffer unsettled = new ReplayBuffer();

    /**
     * 0 to 2 give the next sound, of 1, 4 or 9 samples at least; 3 to 5 settle all but so many samples; 6 loses the
     * process; anything else adds sound of that many samples.
     */
    @Property
    void next_whateverHappens_isTheSoundSinceTheLastSettledInOrder(
            @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 12) Integer> steps) {
        var sounds = new ReplayBuffer();
        int all = 0;
        int settled = 0;
        int given = 0;
        for (int step : steps) {
            switch (step) {
                case 0, 1, 2 -> {
                    if (given < all) {
                        int least = new int[]{1, 4, 9}[step];
                        var sound = sounds.next(least);
                        assertThat(sound.length).isGreaterThanOrEqualTo(Math.min(least, all - given));
                        for (short sample : sound) {
                            assertThat(sample).isEqualTo((short) given++);
                        }
                    }
                }
                case 3, 4, 5 -> {
                    sounds.settleBut(step);
                    settled = Math.max(settled, given - step);
                }
                case 6 -> {
                    sounds.again();
                    given = settled;
                }
                default -> {
                    var sound = new short[step];
                    for (int i = 0; i < step; i++) {
                        sound[i] = (short) all++;
                    }
                    sounds.add(sound);
                }
            }
            assertThat(sounds.waiting()).isEqualTo(all - given);
            assertThat(sounds.begin()).isEqualTo(settled);
            assertThat(sounds.reached()).isEqualTo(given);
        }
    }

    @Test
    void add_moreThanAMinute_dropsTheOldestAndKnowsHowMuch() {
        for (int i = 0; i < 65; i++) {
            unsettled.add(new short[16_000]);
            unsettled.next(1);
        }

        assertThat(unsettled.begin()).isEqualTo(5 * 16_000);
        assertThat(unsettled.reached()).isEqualTo(65 * 16_000);
    }
}
