package bitan.screens.shared;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Is as high as what it holds needs in the width it is given. */
public abstract class WidthFirst extends Region {
    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
