package bitan.app.front;

import java.time.InstantSource;
import java.util.function.Consumer;
import javafx.scene.Scene;

import bitan.counter.CounterState;
import bitan.counter.Intent;
import bitan.screens.Bridge;
import bitan.screens.shared.Messages;
import bitan.screens.staff.EditorDrafts;
import bitan.screens.staff.StaffScreen;
import bitan.screens.visitor.VisitorScreen;
import bitan.settings.Desk;
import bitan.settings.Language;

/** What stands before the people: both screens, in windows or in pictures only. FX thread only. */
public sealed interface ScreenSurface permits WindowFront, PictureFront {

    /** The two screens of a front. */
    record Screens(StaffScreen staff, VisitorScreen visitor) {

        static Screens of(Language language, InstantSource clock, Consumer<Intent> intents,
                EditorDrafts shelf) {
            var visitor = new VisitorScreen(Messages.in(language), clock, intents);
            visitor.viewProperty().addListener((_, _, view) -> intents.accept(new Intent.Look(view)));
            return new Screens(new StaffScreen(language, clock, intents, shelf), visitor);
        }

        void show(CounterState state) {
            staff.show(state);
            visitor.show(state);
        }
    }

    /** Makes a front out of both screens, not shown yet. */
    @FunctionalInterface
    interface Maker {
        /** The front. */
        ScreenSurface make(Screens screens);
    }

    /** Both screens. */
    Screens screens();

    /** The same with other screens, which speak by these words, in their place. */
    ScreenSurface renewed(Screens screens, Messages words);

    /** Puts them before the people, and tells of every frame in which a state is shown. */
    void show(Bridge bridge, Bridge.Shown staffShown, Bridge.Shown visitorShown);

    /** Has them share the desk with other programs so from now on. */
    void share(Desk desk);

    /** What the clerk sees. */
    Scene staffScene();

    /** What the visitor sees. */
    Scene visitorScene();

    /** Brings them before everything else on the monitors. */
    void comeForward();

    /** Takes them away. */
    void close();
}
