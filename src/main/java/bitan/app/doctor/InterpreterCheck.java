package bitan.app.doctor;

import bitan.settings.Settings;

/** Whether a visitor who asks for a sign-language interpreter is shown how to reach one. Tells no name and no number. */
final class InterpreterCheck {
    private final Settings settings;

    InterpreterCheck(Settings settings) {
        this.settings = settings;
    }

    Finding finding() {
        return settings.interpreter()
                .map(one -> Finding.of("interpreter", one.isSeen() ? "interpreterSeen" : "interpreterNoLink"))
                .orElseGet(() -> Finding.of("interpreter", "interpreterNone"));
    }
}
