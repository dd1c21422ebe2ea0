package bitan.app.front;

import javafx.scene.Scene;

import bitan.screens.Bridge;
import bitan.screens.shared.Messages;
import bitan.settings.Desk;

/** Both screens in scenes that stand on no monitor: for pictures where there is no display. FX thread only. */
public record PictureFront(Screens screens, Scene staffScene, Scene visitorScene) implements ScreenSurface {
    /** The smallest monitor the screens are made for, pixels. */
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    public static PictureFront of(Screens screens) {
        return new PictureFront(screens, new Scene(screens.staff().root(), WIDTH, HEIGHT),
                new Scene(screens.visitor().root(), WIDTH, HEIGHT));
    }

    @Override
    public ScreenSurface renewed(Screens other, Messages words) {
        staffScene().setRoot(other.staff().root());
        visitorScene().setRoot(other.visitor().root());
        return new PictureFront(other, staffScene, visitorScene);
    }

    @Override
    public void show(Bridge bridge, Bridge.Shown staffShown, Bridge.Shown visitorShown) {
        // Scenes without a window have no frames: nobody sees them but in pictures.
    }

    @Override
    public void share(Desk desk) {
        // there is no desk
    }

    @Override
    public void comeForward() {
        // there is nothing they could stand behind
    }

    @Override
    public void close() {
        // nothing to take away
    }
}
