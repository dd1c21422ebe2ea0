package bitan.screens.staff;

import bitan.conversation.Command;
import bitan.counter.Intent;
import bitan.note.CallOutcome;
import bitan.screens.Marked;
import bitan.screens.Story;
import bitan.wording.Caption;
import bitan.wording.Fact.Kind;

/** Calls of the clerk's as the staff screen meets them. */
final class Calls {
    static final CallOutcome OUTCOME = new CallOutcome("单位人事", "证明当天盖好章", "王会计", "下周三上午9:30",
            "057188881234");

    private Calls() {
    }

    /** A visit in which nobody was called yet. */
    static Story visit() {
        return new Story().finding(Marked::amounts).said("您好");
    }

    /** A day and a time are said. */
    static Caption timed() {
        return Marked.fact(Marked.fact(Marked.text("那就下周三9:30"), Kind.DATE, "下周三", "下周三"), Kind.TIME, "9:30",
                "09:30");
    }

    /** A number is said. */
    static Caption numbered() {
        return Marked.fact(Marked.text("您的电话是0571-88881234"), Kind.TELEPHONE, "0571-88881234",
                "057188881234");
    }

    static Intent converse(Command command) {
        return new Intent.Converse(command);
    }
}
