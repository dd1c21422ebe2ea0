package bitan.screens.staff.desk;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

import bitan.settings.Desk.Edge;

/**
 * Places the parts of the clerk's screen. It moves and hides them and never makes or takes out one: what is typed, chosen
 * or scrolled to stays. FX thread only.
 */
public final class DeskLayout extends Region {
    /** Pixels; as wide as the work pane beside a strip wants to be. */
    public static final double PANE_WIDTH = 620;
    private static final double NARROWEST_STRIP = 360;
    /** The widest of the settings, drawn at two thirds of its size. */
    private static final double WIDEST_STRIP = 720;
    /** In less the work pane stands over the strip. */
    private static final double NARROWEST_PANE = 400;
    private static final double TALK_SHARE = 0.45;
    /** Problems never push out what the clerk works with. */
    private static final double TROUBLE_SHARE = 0.3;
    /** In a strip the conversation stands below them. */
    private static final double TROUBLE_IN_STRIP = 0.1;

    private static final PseudoClass STRIP = PseudoClass.getPseudoClass("strip");

    private final Parts parts;
    private final StackPane trouble;
    private final StackPane unchecked;
    private Arrangement arrangement = Arrangement.FULL;
    private boolean isPaneOpen;
    private boolean isAtLeft;
    private double strip = NARROWEST_STRIP;

    /**
     * The parts.
     *
     * @param head who the visitor is, and whether the clerk is heard
     * @param talk the conversation, from history to ready sentences
     * @param tabs lead to what is in the work pane
     * @param trouble problems of the equipment; may hide itself
     * @param work the work pane
     * @param unchecked facts nobody has confirmed; may hide itself
     * @param foot what the visitor sees
     * @param folded all there is in a bar
     */
    public record Parts(Region head, Region talk, Region tabs, Region trouble, Region work, Region unchecked,
            Region foot, Region folded) {}

    /** On a whole monitor. */
    public DeskLayout(Parts parts) {
        this.parts = parts;
        trouble = new StackPane(parts.trouble());
        unchecked = new StackPane(parts.unchecked());
        // The order is Tab's order, and what may stand over the others comes last.
        getChildren().addAll(parts.head(), trouble, parts.talk(), parts.foot(), parts.tabs(), parts.work(),
                unchecked, parts.folded());
        getStyleClass().add("desk");
        List.of(parts.work(), unchecked, parts.tabs()).forEach(part -> part.getStyleClass().add("pane-part"));
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        hideWhatIsNotThere();
    }

    /** Gives the parts other places; what opens beside a strip is on its side away from the monitor's edge. */
    public void arrange(Arrangement now, Edge edge) {
        arrangement = now;
        isAtLeft = edge == Edge.LEFT;
        pseudoClassStateChanged(STRIP, now == Arrangement.STRIP);
        hideWhatIsNotThere();
        requestLayout();
    }

    /** Where the parts stand now. */
    public Arrangement arrangement() {
        return arrangement;
    }

    /** Opens the work pane beside a strip, or closes it. */
    public void openPane(boolean now) {
        isPaneOpen = now;
        hideWhatIsNotThere();
        requestLayout();
    }

    private void hideWhatIsNotThere() {
        boolean folded = arrangement == Arrangement.FOLDED;
        boolean pane = arrangement == Arrangement.FULL
                || (arrangement == Arrangement.STRIP && isPaneOpen);
        List.<Node>of(parts.head(), parts.talk(), parts.tabs(), parts.foot(), trouble)
                .forEach(part -> part.setVisible(!folded));
        List.<Node>of(parts.work(), unchecked).forEach(part -> part.setVisible(pane));
        parts.folded().setVisible(folded);
    }

    @Override
    protected void layoutChildren() {
        switch (arrangement) {
            case FULL -> full();
            case STRIP -> strip();
            case FOLDED -> place(parts.folded(), 0, 0, getWidth(), getHeight());
        }
    }

    private void full() {
        double foot = foot(0, getWidth());
        double left = snapSizeX(getWidth() * TALK_SHARE);
        double top = onTop(parts.head(), 0, 0, left);
        place(parts.talk(), 0, top, left, foot - top);
        pane(left, getWidth() - left, foot, true);
    }

    private void strip() {
        if (!isPaneOpen) {
            strip = Math.clamp(getWidth(), NARROWEST_STRIP, WIDEST_STRIP);
        }
        double width = Math.min(strip, getWidth());
        double beside = getWidth() - width;
        double left = isPaneOpen && !isAtLeft ? beside : 0;
        double full = isPaneOpen ? width : getWidth();
        double top = onTop(parts.head(), left, 0, full);
        top = trouble(left, top, full);
        double bottom = foot(left, full);
        if (!isPaneOpen) {
            double tabs = parts.tabs().prefHeight(full);
            bottom -= tabs;
            place(parts.tabs(), left, bottom, full, tabs);
        }
        place(parts.talk(), left, top, full, bottom - top);
        if (isPaneOpen) {
            boolean isRoom = beside >= NARROWEST_PANE;
            pane(isRoom && isAtLeft ? width : 0, isRoom ? beside : getWidth(), getHeight(), false);
        }
    }

    /** Tabs, what is open, and what nobody has confirmed. */
    private void pane(double left, double width, double bottom, boolean withTrouble) {
        double top = onTop(parts.tabs(), left, 0, width);
        if (withTrouble) {
            top = trouble(left, top, width);
        }
        double low = unchecked.prefHeight(width);
        place(unchecked, left, bottom - low, width, low);
        place(parts.work(), left, top, width, bottom - low - top);
    }

    /** How low it reaches. */
    private double onTop(Region part, double left, double top, double width) {
        double height = part.prefHeight(width);
        place(part, left, top, width, height);
        return top + height;
    }

    private double trouble(double left, double top, double width) {
        double height = Math.min(trouble.prefHeight(width), getHeight()
                * (arrangement == Arrangement.STRIP ? TROUBLE_IN_STRIP : TROUBLE_SHARE));
        place(trouble, left, top, width, height);
        return top + height;
    }

    /** Where it begins. */
    private double foot(double left, double width) {
        double height = parts.foot().prefHeight(width);
        place(parts.foot(), left, getHeight() - height, width, height);
        return getHeight() - height;
    }

    private void place(Region part, double left, double top, double width, double height) {
        part.resizeRelocate(snapPositionX(left), snapPositionY(top), snapSizeX(width),
                Math.max(0, snapSizeY(height)));
    }
}
