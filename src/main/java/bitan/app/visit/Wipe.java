package bitan.app.visit;

import java.util.Map;
import javafx.scene.input.Clipboard;

import bitan.app.log.Trace;
import bitan.conversation.Event;
import bitan.memory.FreeHeap;
import bitan.screens.Bridge;

/**
 * What is done once a visit is over and both screens have begun anew: the clipboard is emptied, and the memory in which
 * its words stood is overwritten at once.
 */
public final class Wipe {
    private final Bridge bridge;
    private final Trace trace;

    public Wipe(Bridge bridge, Trace trace) {
        this.bridge = bridge;
        this.trace = trace;
    }

    /**
     * Before JavaFX begins, and before anybody asks for its fonts: it would remember the layouts of 65,536 characters, with their texts, for no visible gain.
     * And what it draws shapes in it would let go of with the memory that is collected here, and JavaFX 26 then cannot
     * give back the part outside the heap: 96 kB of every other visit.
     */
    public static void prepare() {
        System.setProperty("prism.cacheLayoutSize", "0");
        System.setProperty("prism.marlin.useRef", "hard");
    }

    /** Follows the conversation, on the writer's thread, after everybody else; returns at once. */
    public void happened(Event event) {
        if (event instanceof Event.Closed) {
            Thread.ofPlatform().daemon().name("bitan-wipe").start(this::run);
        }
    }

    private void run() {
        try {
            bridge.afterRendering(() -> {
                // Whatever was copied at this counter until now was copied for this visit.
                Clipboard.getSystemClipboard().clear();
                return null;
            });
            bridge.awaitFrames();
            FreeHeap.overwrite();
            trace.note("wiped", Map.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
