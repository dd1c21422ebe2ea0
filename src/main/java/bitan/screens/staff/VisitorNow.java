package bitan.screens.staff;

import java.util.ArrayList;

import bitan.conversation.Speaker;
import bitan.counter.CounterState;
import bitan.counter.VisitorView.Part;
import bitan.screens.shared.Messages;

/** What the visitor does and sees now, in the clerk's words. */
final class VisitorNow {
    private VisitorNow() {
    }

    /** One line; {@code unread} characters have probably not been read. */
    static String of(CounterState state, int unread, Messages words) {
        var parts = new ArrayList<String>();
        var begun = state.conversation().visitor();
        if (state.conversation().answering() == Speaker.COMPANION) {
            parts.add(words.get("staff.visitor.companion"));
        }
        if (!begun.heard().isEmpty()) {
            parts.add(words.get("staff.visitor.speaking"));
        }
        if (!begun.written().isEmpty()) {
            parts.add(words.get("staff.visitor.writing"));
        }
        if (!begun.typed().isEmpty()) {
            parts.add(words.get("staff.visitor.typing"));
        }
        if (state.conversation().questioned().isPresent()) {
            parts.add(words.get("staff.visitor.asked"));
        }
        var view = state.visit().view();
        boolean isSaid = (view.part() == Part.WRITE && !begun.written().isEmpty())
                || (view.part() == Part.TYPE && !begun.typed().isEmpty());
        if (view.part() != Part.TALK && !isSaid) {
            parts.add(view.to() == 0
                    ? words.get("staff.visitor.view." + view.part())
                    : words.format("staff.visitor.rows", view.from(), view.to()));
        }
        if (unread > 0) {
            parts.add(words.format("staff.visitor.unread", unread));
        }
        return words.format("staff.visitor",
                parts.isEmpty() ? words.get("staff.visitor.reading") : String.join(" · ", parts));
    }
}
