package bitan.journal.json;

import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;

import bitan.fuzz.Fuzzed;
import bitan.fuzz.Fuzzing;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever stands in a row of the journal, it is an event that can be written again, or a problem. */
class EventFuzzTest {

    @Fuzzed
    void read_damagedRow_isAnEventOrAProblem(@ForAll long seed) {
        var chance = new Random(seed);
        var rows = AnyEvent.kinds().stream()
                .map(kind -> EventJson.written(kind.generator(100).next(chance).value())).toList();
        Fuzzing.read(seed,
                List.of(rows.get(chance.nextInt(rows.size())), rows.get(chance.nextInt(rows.size()))),
                EventFuzzTest::assertReadsOrSays);
    }

    private static void assertReadsOrSays(byte[] input) throws ProblemException {
        try {
            var event = EventJson.read(input);
            // As bytes: half a character, which a damaged row may hold, is written as a question mark.
            var written = EventJson.written(event);
            assertThat(EventJson.written(EventJson.read(written))).isEqualTo(written);
        } catch (ProblemException e) {
            assertThat(e.problem().code()).isEqualTo(ProblemCode.JOU_05);
            assertThat(e).hasNoCause();
        }
    }
}
