package bitan.speech.vosk;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

import bitan.speech.SpeechEvent.Word;

import static org.assertj.core.api.Assertions.assertThat;

class PartialWordsTest {

    @Test
    void update_wordAdded_keepsTheTimesOfTheOthers() {
        var partial = new PartialWords();
        partial.update(List.of("您"), 0.7, 0.4);

        partial.update(List.of("您", "好"), 1, 0.4);

        assertThat(partial.words()).containsExactly(new Word("您", 0.4, 0.7, 1), new Word("好", 0.7, 1, 1));
    }

    @Test
    void update_sameWords_isNoChange() {
        var partial = new PartialWords();
        partial.update(List.of("您"), 0.7, 0.4);

        partial.update(List.of("您"), 2, 0.4);

        assertThat(partial.stuck(1.3, 2)).isTrue();
        assertThat(partial.stuck(1.4, 2)).isFalse();
    }

    @Property
    void update_anyWords_timesNeverRunBackOrAhead(
            @ForAll @Size(max = 20) List<@Size(max = 6) List<@StringLength(max = 1) String>> partials) {
        var partial = new PartialWords();
        double now = 3;
        for (var texts : partials) {
            now += 0.1;
            partial.update(texts, now, 2.5);
            double at = 2.5;
            for (var word : partial.words()) {
                assertThat(word.start()).isGreaterThanOrEqualTo(at - 1e-9);
                assertThat(word.end()).isGreaterThanOrEqualTo(word.start()).isLessThanOrEqualTo(now + 1e-9);
                at = word.end();
            }
            assertThat(partial.words()).extracting(Word::text).isEqualTo(texts);
        }
    }
}
