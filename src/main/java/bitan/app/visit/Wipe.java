package bitan.app.visit;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.input.Clipboard;

import bitan.app.log.Trace;
import bitan.conversation.Event;
import bitan.memory.FreeHeap;
import bitan.screens.Bridge;

/**
 * What is done once a visit is over and both screens have begun anew: the clipboard is emptied, and the memory in which
 * its words stood is overwritten at once, and once more when nobody can hold on to any of them.
 */
public final class Wipe {
    /** By then every thread has let go of what it was doing when the visit ended. */
    private static final Duration LET_GO = Duration.ofSeconds(3);

    private final Bridge bridge;
    private final Trace trace;
    private final AtomicInteger last = new AtomicInteger();

    public Wipe(Bridge bridge, Trace trace) {
        this.bridge = bridge;
        this.trace = trace;
    }

    /**
     * Before JavaFX begins, and before anybody asks for its fonts: it would remember the layouts of 65,536 characters, with their texts, for no visible gain.
     * And what it draws shapes in it would let go of with the memory that is collected here, and JavaFX 26 then cannot
     * give back the part outside the heap: 96 kB of every other visit. Of each place of the screen that is drawn anew beside
     * others it keeps the way to what stood there, until that many places are drawn at once again, and with it the
     * whole screen of a closed visit: one place at a time is drawn.
     */
    public static void prepare() {
        System.setProperty("prism.cacheLayoutSize", "0");
        System.setProperty("prism.marlin.useRef", "hard");
        System.setProperty("prism.dirtyregioncount", "1");
    }

    /** Follows the conversation, on the writer's thread, after everybody else; returns at once. */
    public void happened(Event event) {
        if (event instanceof Event.Closed) {
            Thread.ofPlatform().daemon().name("bitan-wipe").start(() -> run(last.incrementAndGet()));
        }
    }

    private void run(int mine) {
        try {
            bridge.afterRendering(() -> {
                // Whatever was copied at this counter until now was copied for this visit.
                Clipboard.getSystemClipboard().clear();
                return null;
            });
            bridge.awaitFrames();
            FreeHeap.overwrite();
            trace.note("wiped", Map.of());
            Thread.sleep(LET_GO);
            if (last.get() == mine) {
                FreeHeap.overwrite();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
