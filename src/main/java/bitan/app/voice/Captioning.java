package bitan.app.voice;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import bitan.settings.Steadiness;
import bitan.wording.Caption;
import bitan.wording.HeardWord;
import bitan.wording.Mishearing;
import bitan.wording.line.Stillness;
import bitan.wording.line.Stillness.Shown;
import bitan.wording.line.Worded;
import bitan.wording.line.Wording;

/**
 * Makes captions of what is heard, with the counter's terms and what was put right in this visit, and as still as the
 * counter wants them. One thread, {@link #use} and {@link #repair}.
 */
final class Captioning {
    private final Supplier<Steadiness> steadiness;
    private volatile CompletableFuture<Wording> wording = new CompletableFuture<>();
    private volatile List<Mishearing> known = List.of();
    private Shown shown = Shown.NOTHING;

    /** Captions that are as still as {@code steadiness} says at the moment; the first waits for {@link #use}. */
    Captioning(Supplier<Steadiness> steadiness) {
        this.steadiness = steadiness;
    }

    /** From now on with these terms; from any thread. */
    void use(Wording other) {
        if (!wording.complete(other)) {
            wording = CompletableFuture.completedFuture(other);
        }
    }

    /** From now on with these mishearings repaired, and no others; from any thread. */
    void repair(List<Mishearing> mishearings) {
        known = mishearings;
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

    /** Words of nobody's visit; from any thread. */
    String inWords(List<HeardWord> words) {
        return words.isEmpty()
                ? ""
                : new Stillness(wording.join(), Stillness.SETTLED_ONLY)
                        .settled(Shown.NOTHING, words, List.of()).caption().text();
    }

    private Stillness stillness() {
        return new Stillness(wording.join().repairing(known), switch (steadiness.get()) {
            case RESPONSIVE -> Stillness.AT_ONCE;
            case BALANCED -> Stillness.BALANCED;
            case STEADY -> Stillness.SETTLED_ONLY;
        });
    }
}
