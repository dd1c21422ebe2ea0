package bitan.screens.shared;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * The root of a scene that draws what is in it larger or smaller than it is laid out, all of it alike: words, targets
 * and gaps. FX thread only.
 */
public final class ScaledRoot extends Region {
    /** From this width on, pixels before scaling, there is room for larger type. */
    private static final double WIDE = 1600;
    private static final PseudoClass WIDE_SCREEN = PseudoClass.getPseudoClass("wide");

    private final Region content;
    private final Scale scale = new Scale(1, 1);
    private LeastRoom least;
    private double wanted = 1;

    /**
     * The smallest room a screen is drawn for, in pixels before scaling.
     *
     * @param isEitherWay whether the same holds for a monitor that stands upright
     */
    public record LeastRoom(double width, double height, boolean isEitherWay) {

        /** The scale in an area: the wanted one, or the largest that leaves this much room. */
        public double scale(double areaWidth, double areaHeight, double wanted) {
            boolean turned = isEitherWay && areaWidth < areaHeight;
            double most = Math.min(areaWidth / (turned ? height : width),
                    areaHeight / (turned ? width : height));
            return most > 0 ? Math.min(wanted, most) : 1;
        }
    }

    /** Draws this as large as it is laid out, where there is room for that. */
    public ScaledRoot(Region content, LeastRoom least) {
        this.content = content;
        this.least = least;
        content.getTransforms().add(scale);
        getChildren().add(content);
        content.widthProperty()
                .subscribe(width -> pseudoClassStateChanged(WIDE_SCREEN, width.doubleValue() >= WIDE));
    }

    /** Draws it so many times as large from now on; less where that would leave too little room. */
    public void magnify(double times) {
        wanted = times;
        requestLayout();
    }

    /** Needs at least this room from now on. */
    public void needs(LeastRoom room) {
        least = room;
        requestLayout();
    }

    /** How many times as large it is drawn as it is laid out. */
    public double scale() {
        return least.scale(getWidth(), getHeight(), wanted);
    }

    @Override
    protected void layoutChildren() {
        double now = scale();
        double width = whole(getWidth(), now);
        double height = whole(getHeight(), now);
        scale.setX(getWidth() / width);
        scale.setY(getHeight() / height);
        content.resizeRelocate(0, 0, width, height);
    }

    /** Whole pixels, or parts that are rounded up would reach over the edge. */
    private static double whole(double drawn, double scale) {
        return scale == 1 ? Math.max(1, drawn) : Math.max(1, Math.floor(drawn / scale));
    }
}
