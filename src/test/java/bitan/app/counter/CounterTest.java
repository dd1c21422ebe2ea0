package bitan.app.counter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import bitan.conversation.Command;
import bitan.conversation.Conversation;
import bitan.conversation.Speaker;
import bitan.screens.shared.Comfort;
import bitan.screens.shared.CounterState;
import bitan.settings.Settings;
import bitan.settings.Settings.VisitorTheme;

import static org.assertj.core.api.Assertions.assertThat;

/** What is handed on of the counter's changes. */
class CounterTest {
    private final List<CounterState> shown = new ArrayList<>();
    private final Counter counter = new Counter(Settings.DEFAULT, Trace.OFF, shown::add);

    @Test
    void begun_visitWasBeingClosed_nextIsShownAtOnce() {
        var first = Conversation.opened(1);
        counter.conversation(first.after(first
                .decide(new Command.Type(Speaker.STAFF, "请坐"), Instant.EPOCH, _ -> List.of()).orElseThrow()));
        counter.comfort(now -> now.with(3, VisitorTheme.YELLOW));
        counter.closingIn(1);
        shown.clear();
        counter.begun(Conversation.opened(2));
        assertThat(shown).hasSize(1);
        assertThat(shown.getFirst().conversation()).isEqualTo(Conversation.opened(2));
        assertThat(shown.getFirst().comfort()).isEqualTo(Comfort.of(Settings.DEFAULT));
        assertThat(shown.getFirst().closingIn()).isZero();
    }

    @Test
    void closingIn_sameAgain_isNotHandedOn() {
        counter.closingIn(42);
        counter.closingIn(42);
        assertThat(shown).hasSize(1);
    }
}
