package bitan.app.front;

import java.awt.image.BufferedImage;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import bitan.app.display.JavaFxStart;
import bitan.app.front.ScreenSurface.Screens;
import bitan.app.visit.Idle;
import bitan.counter.CounterState;
import bitan.counter.VisitIntent;
import bitan.problem.ProblemException;
import bitan.screens.Bridge;
import bitan.screens.shared.Messages;
import bitan.screens.staff.EditorDrafts;
import bitan.settings.Language;

/**
 * Both screens and what they show. They are made anew for every visit, and in another language: whatever one of them might
 * have kept in a box, an undo or a list goes with it.
 */
public final class ScreenHost {
    private final Bridge bridge = new Bridge(this::render);
    private final EditorDrafts shelf = new EditorDrafts();
    private final InstantSource clock;
    private final Consumer<VisitIntent> intents;
    private @Nullable ScreenSurface front;
    private Language language;
    private int visit;
    private volatile boolean opened;

    /** Nothing shown yet; what people do at the screens goes to {@code intents}. */
    public ScreenHost(Language language, InstantSource clock, Consumer<VisitIntent> intents) {
        this.language = language;
        this.clock = clock;
        this.intents = intents;
    }

    /** How states come here. */
    public Bridge bridge() {
        return bridge;
    }

    /**
     * Starts JavaFX and shows this state; {@code watch} hears of every frame, {@code idle} of every touch. Waits for that.
     *
     * @throws ProblemException SCR-04 or SCR-05 if no windows can be opened
     */
    public void open(ScreenSurface.Maker maker, CounterState begun, ShownWatch watch, Idle idle)
            throws ProblemException {
        JavaFxStart.first(() -> {
            Platform.setImplicitExit(false);
            visit = begun.conversation().visit();
            var made = maker.make(screens());
            front = made;
            bridge.begin();
            render(begun);
            idle.watch(made.staffScene());
            idle.watch(made.visitorScene());
            made.show(bridge, watch::staff, watch::visitor);
            bridge.publish(begun);
            return true;
        });
        opened = true;
    }

    /** Ends JavaFX. Where it never came to be there, it is left to the process's end: waiting for it may take for ever. */
    public void close() {
        if (opened) {
            Platform.exit();
        }
    }

    /** What both screens look like when everything until now is on them. Not on the FX thread. */
    public Map<String, BufferedImage> pictures() {
        return bridge.afterRendering(() -> {
            var open = Objects.requireNonNull(front);
            return Map.of("staff", Pictures.of(open.staffScene()), "visitor",
                    Pictures.of(open.visitorScene()));
        });
    }

    /** Brings both before all other windows; waits until they are there. Not on the FX thread. */
    public void comeForward() {
        bridge.afterRendering(() -> {
            Objects.requireNonNull(front).comeForward();
            return true;
        });
    }

    private void render(CounterState state) {
        var open = front;
        if (open == null) {
            return;
        }
        // Also by those of the visit that is over: what still runs on them ends.
        open.screens().show(state);
        open.share(state.settings().desk());
        if (state.conversation().visit() != visit || state.settings().language() != language) {
            visit = state.conversation().visit();
            language = state.settings().language();
            var next = open.renewed(screens(), Messages.in(language));
            front = next;
            next.screens().show(state);
        }
    }

    /** Screens of the visit that is shown: what is wanted at them belongs to it, however late it comes. */
    private Screens screens() {
        int shown = visit;
        return Screens.of(language, clock, intent -> intents.accept(new VisitIntent(shown, intent)), shelf);
    }
}
