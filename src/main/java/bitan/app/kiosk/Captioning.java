package bitan.app.kiosk;

import java.util.List;
import java.util.function.Supplier;

import bitan.settings.Steadiness;
import bitan.wording.Caption;
import bitan.wording.HeardWord;
import bitan.wording.line.Stillness;
import bitan.wording.line.Stillness.Shown;
import bitan.wording.line.Worded;
import bitan.wording.line.Wording;

/** Makes captions of what is heard, with the counter's terms and as still as it wants them. One thread, and {@link #use}. */
final class Captioning {
    private final Supplier<Steadiness> steadiness;
    private volatile Wording wording;
    private Shown shown = Shown.NOTHING;

    /** Captions that are as still as {@code steadiness} says at the moment. */
    Captioning(Wording wording, Supplier<Steadiness> steadiness) {
        this.wording = wording;
        this.steadiness = steadiness;
    }

    /** From now on with these terms; from any thread. */
    void use(Wording other) {
        wording = other;
    }

    /** Nothing is being heard any more. */
    void forget() {
        shown = Shown.NOTHING;
    }

    /** The growing line; {@code at} is how much was heard, seconds. */
    Caption partial(List<HeardWord> words, double at) {
        shown = stillness().partial(shown, words, at);
        return shown.caption();
    }

    /** The line that stays. */
    Worded settled(List<HeardWord> words, List<List<String>> alternatives) {
        var worded = stillness().settled(shown, words, alternatives);
        forget();
        return worded;
    }

    private Stillness stillness() {
        return new Stillness(wording, switch (steadiness.get()) {
            case RESPONSIVE -> Stillness.AT_ONCE;
            case BALANCED -> Stillness.BALANCED;
            case STEADY -> Stillness.SETTLED_ONLY;
        });
    }
}
