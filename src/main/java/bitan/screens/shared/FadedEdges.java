package bitan.screens.shared;

import java.util.List;
import javafx.scene.layout.Region;

/** Fades what the upper and the lower edge of a column cut, so that it is seen that there is more. FX thread only. */
final class FadedEdges {
    private final Region upper = edge("upper-edge");
    private final Region lower = edge("lower-edge");

    /** To put over the column's rows. */
    List<Region> nodes() {
        return List.of(upper, lower);
    }

    /** At the edges of a column of this size, pixels. */
    void place(double width, double height) {
        double above = upper.prefHeight(-1);
        double below = lower.prefHeight(-1);
        upper.resizeRelocate(0, 0, width, above);
        lower.resizeRelocate(0, height - below, width, below);
    }

    /** Whether there is more above and below. */
    void show(boolean above, boolean below) {
        upper.setVisible(above);
        lower.setVisible(below);
    }

    private static Region edge(String style) {
        var edge = Widgets.drawn(style);
        edge.setMouseTransparent(true);
        return edge;
    }
}
