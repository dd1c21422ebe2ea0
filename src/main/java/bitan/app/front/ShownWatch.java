package bitan.app.front;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import bitan.app.log.Trace;
import bitan.app.state.Counter;
import bitan.app.voice.CaptionDelay;
import bitan.conversation.Conversation;
import bitan.conversation.Speaker;
import bitan.conversation.Turn;
import bitan.counter.CounterState;

/** Watches what reaches the screens: for the trace, and to know how long the reader waits. FX thread only. */
public final class ShownWatch {
    private final Counter counter;
    private final CaptionDelay delay;
    private final Trace trace;
    private @Nullable Conversation onVisitor;
    private @Nullable Conversation onStaff;

    public ShownWatch(Counter counter, CaptionDelay delay, Trace trace) {
        this.counter = counter;
        this.delay = delay;
        this.trace = trace;
    }

    /** The visitor's screen shows this state since {@code nanos}. */
    void visitor(CounterState state, long nanos) {
        var conversation = state.conversation();
        if (!conversation.equals(onVisitor)) {
            if (onVisitor != null && onVisitor.visit() != conversation.visit()) {
                delay.forget();
            }
            onVisitor = conversation;
            delay.shown(clerks(conversation), nanos);
            counter.equipment(now -> now.withDelays(delay.median(), now.lag()));
            note("visitor", conversation, nanos);
        }
    }

    /** The clerk's screen shows this state since {@code nanos}. */
    void staff(CounterState state, long nanos) {
        if (!state.conversation().equals(onStaff)) {
            onStaff = state.conversation();
            note("staff", state.conversation(), nanos);
        }
    }

    private void note(String screen, Conversation conversation, long nanos) {
        if (trace.isOn()) {
            trace.note(nanos, "shown", Map.of("screen", screen, "text", trace.words(newest(conversation)),
                    "turns", conversation.turns().size(),
                    "staffDraft", trace.words(conversation.staff().typed()),
                    "visitorDraft", trace.words(conversation.visitor().typed())));
        }
    }

    /** What the visitor has to read: a turn of their own does not keep them waiting. */
    private static String clerks(Conversation conversation) {
        var heard = conversation.staff().heard();
        return heard.isEmpty() ? conversation.latest(Speaker.STAFF).map(Turn::text).orElse("") : heard.text();
    }

    private static String newest(Conversation conversation) {
        if (!conversation.staff().heard().isEmpty()) {
            return conversation.staff().heard().text();
        }
        return conversation.turns().isEmpty() ? "" : conversation.turns().getLast().text();
    }
}
