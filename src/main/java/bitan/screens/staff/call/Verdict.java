package bitan.screens.staff.call;

import java.util.Locale;
import java.util.Optional;

import bitan.conversation.Call;

/** What the visitor says of a call's outcome. */
enum Verdict {
    /** Nothing yet. */
    OPEN,
    /** It is what they wanted. */
    RIGHT,
    /** It is not. */
    WRONG;

    /** That of a call; empty while no outcome is keyed. */
    static Optional<Verdict> of(Call call) {
        return call.outcome().map(_ -> call.confirmed().map(right -> right ? RIGHT : WRONG).orElse(OPEN));
    }

    /** The style of the sign the visitor pressed. */
    String sign() {
        return name().toLowerCase(Locale.ROOT);
    }
}
