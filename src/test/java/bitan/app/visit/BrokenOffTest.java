package bitan.app.visit;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.app.log.Trace;
import bitan.app.state.Counter;
import bitan.conversation.Command;
import bitan.conversation.Conversation;
import bitan.conversation.Event;
import bitan.conversation.Speaker;
import bitan.settings.Settings;

import static org.assertj.core.api.Assertions.assertThat;

/** A visit that the program's end broke off, with the real journal. */
class BrokenOffTest {
    @TempDir private Path folder;
    private final Counter counter = new Counter(Settings.DEFAULT, Trace.OFF, _ -> {});

    @Test
    void begun_afterTheProgramEnded_isTheConversationAsItStood() {
        var before = said(Conversation.opened(1), "请带结婚证", "好的");
        try (var keeping = keeping()) {
            assertThat(keeping.begun()).isEqualTo(before);
        }
    }

    @Test
    void begun_afterTheVisitWasClosed_isFreshAndCountsOn() {
        var before = said(Conversation.opened(1), "请带结婚证");
        try (var keeping = keeping()) {
            obey(keeping, before, new Command.Close());
        }
        try (var keeping = keeping()) {
            assertThat(keeping.begun()).isEqualTo(Conversation.opened(2));
        }
    }

    @Test
    void happened_goneOnWith_isStillThereAtTheNextEnd() {
        var before = said(Conversation.opened(1), "请带结婚证");
        Conversation after;
        try (var keeping = keeping()) {
            after = obey(keeping, keeping.begun(), new Command.GoOn());
            after = obey(keeping, after, new Command.Type(Speaker.VISITOR, "带来了"));
        }
        assertThat(after.turns()).hasSize(before.turns().size() + 1);
        try (var keeping = keeping()) {
            assertThat(keeping.begun()).isEqualTo(after);
        }
    }

    private Conversation said(Conversation conversation, String... texts) {
        var now = conversation;
        try (var keeping = keeping()) {
            for (var text : texts) {
                now = obey(keeping, now, new Command.Type(Speaker.STAFF, text));
            }
        }
        return now;
    }

    private JournalWriter keeping() {
        return new JournalWriter(folder.resolve("journal"), folder.resolve("work"), counter, () -> {},
                System::nanoTime);
    }

    private static Conversation obey(JournalWriter keeping, Conversation now, Command command) {
        var event = now.decide(command, Instant.parse("2026-11-23T01:00:00Z"), _ -> List.of());
        return event.map(one -> told(keeping, one, now.after(one))).orElse(now);
    }

    private static Conversation told(JournalWriter keeping, Event event, Conversation after) {
        keeping.happened(event, after);
        return after;
    }
}
