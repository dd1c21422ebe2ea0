package bitan.screens.visitor.thanks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import bitan.conversation.Thanks;
import bitan.ink.Ink;
import bitan.letter.Feeling;

/**
 * What the visitor has said of how it went, as far as they have come. Immutable.
 *
 * @param chosen phrases that were tapped, in that order
 * @param typed at most {@value #LONGEST_TYPED} characters
 */
record Said(Optional<Feeling> feeling, List<String> chosen, String typed, Ink ink, boolean kept) {
    /** UTF-16 units: with all phrases, it still is no longer than thanks may be. */
    static final int LONGEST_TYPED = 50;
    static final Said NOTHING = new Said(Optional.empty(), List.of(), "", Ink.NONE, false);

    Said {
        chosen = List.copyOf(chosen);
    }

    Said with(Feeling now) {
        return new Said(Optional.of(now), chosen, typed, ink, kept);
    }

    Said with(Ink now) {
        return new Said(feeling, chosen, typed, now, kept);
    }

    /** With this phrase, or without it if it was tapped before. */
    Said toggled(String phrase) {
        var now = new ArrayList<>(chosen);
        if (!now.remove(phrase)) {
            now.add(phrase);
        }
        return new Said(feeling, now, typed, ink, kept);
    }

    /** With more text behind what is typed; as it was where there is no room for it. */
    Said typed(String more) {
        var longer = typed + more;
        return longer.length() > LONGEST_TYPED ? this : new Said(feeling, chosen, longer, ink, kept);
    }

    /** Without the last character that was typed. */
    Said erased() {
        var shorter = typed.isEmpty()
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(typed.length(), -1));
        return new Said(feeling, chosen, shorter, ink, kept);
    }

    /** Whether there is something that cost time to write. */
    boolean isWritten() {
        return !typed.isEmpty() || !ink.isEmpty();
    }

    Said keeping(boolean now) {
        return new Said(feeling, chosen, typed, ink, now);
    }

    /** Whether there is nothing to hand over. */
    boolean isEmpty() {
        return feeling.isEmpty() && chosen.isEmpty() && typed.isBlank() && ink.isEmpty();
    }

    /** The phrases and what was typed, in one line. */
    String words(String between) {
        return String.join(between,
                Stream.concat(chosen.stream(), Stream.of(typed.strip())).filter(part -> !part.isEmpty())
                        .toList());
    }

    Thanks thanks(String between, boolean given) {
        return new Thanks(feeling, words(between), ink, kept, given);
    }
}
