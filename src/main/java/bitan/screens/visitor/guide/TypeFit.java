package bitan.screens.visitor.guide;

import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.scene.layout.Region;

/** Finds the largest type in which something fits. FX thread only. */
final class TypeFit {
    /** In the name of every style that sets a size of type to try. */
    private static final String MARK = "-fit-";

    private TypeFit() {
    }

    /** Has it wear the first of these styles in which it is no higher than the room, or the last; whether it then is. */
    static boolean fits(Region region, List<String> sizes, Dimension2D room) {
        for (var size : sizes) {
            region.getStyleClass().removeIf(style -> style.contains(MARK));
            region.getStyleClass().add(size);
            if (height(region, room.getWidth()) <= room.getHeight()) {
                return true;
            }
        }
        return false;
    }

    static double height(Region region, double width) {
        region.applyCss();
        return Math.max(region.minHeight(width), region.prefHeight(width));
    }
}
