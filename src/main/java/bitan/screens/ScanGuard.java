package bitan.screens;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

import bitan.counter.Intent;
import bitan.note.code.ScannedCode;
import bitan.note.code.ScannedCode.Reading;

/**
 * Takes the scan of a resume code out of what is typed, wherever the cursor is, before any box or key hears of it. What
 * turns out to be something else is typed after all, a moment later. FX thread only.
 */
final class ScanGuard {
    private final ScanWatch watch = new ScanWatch();
    private final List<Event> held = new ArrayList<>();
    private final PauseTransition pause = new PauseTransition(
            Duration.millis((double) ScanWatch.PAUSE.toMillis()));
    private final InstantSource clock;
    private final Consumer<Intent> intents;
    private boolean isGivingBack;
    /** Until then an Enter belongs to the scan that was taken. */
    private Instant spent = Instant.MIN;

    /** Watches a scene; what was scanned goes to {@code intents}. */
    ScanGuard(Scene scene, InstantSource clock, Consumer<Intent> intents) {
        this.clock = clock;
        this.intents = intents;
        pause.setOnFinished(_ -> look());
        var original = scene.getEventDispatcher();
        scene.setEventDispatcher(
                (event, tail) -> takes(event) ? null : original.dispatchEvent(event, tail));
    }

    /** Looks whether what is held has come to its end. */
    void look() {
        if (watch.isOver(clock.instant())) {
            end();
        } else if (watch.isHolding()) {
            pause.playFromStart();
        }
    }

    private boolean takes(Event event) {
        if (isGivingBack) {
            return false;
        }
        return switch (event) {
            case KeyEvent key when key.getEventType() == KeyEvent.KEY_PRESSED -> pressed(key);
            case KeyEvent key when key.getEventType() == KeyEvent.KEY_TYPED -> typed(key);
            case InputMethodEvent composed -> composed(composed);
            case MouseEvent mouse when mouse.getEventType() == MouseEvent.MOUSE_PRESSED -> giveBack();
            default -> false;
        };
    }

    private boolean pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.TAB) {
            return watch.isHolding() ? end() : clock.instant().isBefore(spent);
        }
        boolean isCharacter = !key.isShortcutDown() && !key.getCode().isNavigationKey()
                && !key.getCode().isFunctionKey() && key.getCode() != KeyCode.ESCAPE
                && key.getCode() != KeyCode.BACK_SPACE && key.getCode() != KeyCode.DELETE;
        return !isCharacter && giveBack();
    }

    private boolean typed(KeyEvent key) {
        var character = key.getCharacter();
        if (character.equals("\r") || character.equals("\n") || character.equals("\t")) {
            return clock.instant().isBefore(spent);
        }
        return !character.isEmpty() && hold(key, character);
    }

    /** What an input method still composes of a scan stands in no box either. */
    private boolean composed(InputMethodEvent event) {
        if (event.getCommitted().isEmpty()) {
            if (watch.isHolding()) {
                watch.goesOn(clock.instant());
            }
            return watch.isHolding();
        }
        return hold(event, event.getCommitted());
    }

    private boolean hold(Event event, String characters) {
        boolean isHeld = watch.takes(characters, clock.instant());
        if (!isHeld && watch.isHolding()) {
            giveBack();
            isHeld = watch.takes(characters, clock.instant());
        }
        if (isHeld) {
            held.add(event);
            pause.playFromStart();
        } else {
            spent = Instant.MIN;
        }
        return isHeld;
    }

    /** The scan is over, with Enter or without; whether it was one. */
    private boolean end() {
        var text = held.isEmpty() ? "" : watch.end();
        switch (ScannedCode.read(text)) {
            case Reading.Code(var code) -> spend(new Intent.Resume(code));
            case Reading.Garbled _ -> spend(new Intent.Misread());
            case Reading.Other _ -> {
                return giveBack();
            }
        }
        return true;
    }

    private void spend(Intent intent) {
        pause.stop();
        held.clear();
        spent = clock.instant().plus(ScanWatch.BUSY);
        intents.accept(intent);
    }

    /** Types what was held where it was to be typed; takes nothing. */
    private boolean giveBack() {
        pause.stop();
        watch.end();
        var events = List.copyOf(held);
        held.clear();
        isGivingBack = true;
        try {
            for (var event : events) {
                EventTarget target = event.getTarget();
                Event.fireEvent(target, event.copyFor(target, target));
            }
        } finally {
            isGivingBack = false;
        }
        return false;
    }
}
