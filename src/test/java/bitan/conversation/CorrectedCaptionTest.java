package bitan.conversation;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import bitan.wording.Caption;
import bitan.wording.Fact;
import bitan.wording.Repair;
import bitan.wording.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** A correction of one part leaves what is known about the others. */
class CorrectedCaptionTest {
    private static final Instant NOW = Instant.EPOCH;

    @Test
    void correct_oneRepair_keepsTheOtherAndFindsFactsAnew() {
        var fact = new Fact(Fact.Kind.WINDOW, "6", new Span(5, 8));
        var heard = new Caption("异地就医，社保卡", List.of(), List.of(),
                List.of(new Repair("一地就医", new Span(0, 4)), new Repair("设保卡", new Span(5, 8))), List.of());
        var said = after(Conversation.opened(1), new Command.Settle(Speaker.STAFF, heard), fact);
        var caption = after(said, new Command.Correct(1, "异地就医，设保卡"), fact).turns().getFirst().caption();

        assertThat(caption.repairs()).containsExactly(new Repair("一地就医", new Span(0, 4)));
        assertThat(caption.facts()).containsExactly(fact);
    }

    private static Conversation after(Conversation before, Command command, Fact found) {
        return before.decide(command, NOW, _ -> List.of(found)).map(before::after).orElseThrow();
    }
}
