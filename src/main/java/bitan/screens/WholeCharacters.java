package bitan.screens;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;

/** Gives back to what an input method commits the characters that JavaFX cut apart, before anybody hears of it. */
final class WholeCharacters {
    private WholeCharacters() {
    }

    /** Watches a scene; {@code damaged} gives the text of the commit that is being told, if JavaFX damaged it. */
    static void in(Scene scene, Supplier<Optional<String>> damaged) {
        var original = scene.getEventDispatcher();
        scene.setEventDispatcher((event, tail) -> original.dispatchEvent(mended(event, damaged), tail));
    }

    private static Event mended(Event event, Supplier<Optional<String>> damaged) {
        return event instanceof InputMethodEvent commit && !commit.getCommitted().isEmpty()
                ? damaged.get().<Event>map(text -> new InputMethodEvent(commit.getSource(),
                        commit.getTarget(), commit.getEventType(), commit.getComposed(), text,
                        commit.getCaretPosition())).orElse(event)
                : event;
    }
}
