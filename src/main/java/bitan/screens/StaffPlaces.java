package bitan.screens;

import java.util.Optional;

import bitan.screens.Displays.Display;
import bitan.screens.Placement.Place;
import bitan.screens.Placement.Wishes;
import bitan.settings.Desk;
import bitan.settings.Desk.Edge;
import bitan.settings.Settings.Monitor;
import bitan.settings.WindowPlace;

/** Where the clerk's screen stands on its monitor, beside the office's own program. Pure functions. */
final class StaffPlaces {
    /** From this width on a monitor has room for the office's program and a strip, pixels. */
    private static final int ROOMY = 1600;
    /** The least that is left to the visitor's window beside a strip on the same monitor, pixels. */
    private static final int LEAST_BESIDE = 800;

    private StaffPlaces() {
    }

    /** On a monitor of its own: as chosen; until then a strip where there is room for another program beside it. */
    static Place on(Display display, Displays displays, Wishes wishes) {
        var proposed = display.bounds().width() >= ROOMY ? WindowPlace.STRIP : WindowPlace.FULL;
        return switch (wishes.desk().staffPlace().orElse(proposed)) {
            case FULL -> Placement.filling(display);
            case WINDOW -> new Place(display.bounds(), window(display, wishes.desk()), WindowPlace.WINDOW);
            case STRIP -> strip(display, displays, wishes);
        };
    }

    /** On the monitor that the visitor's window is on too, where the clerk chose a strip: the visitor has the rest. */
    static Optional<Placement> sharing(Display only, Displays displays, Wishes wishes) {
        boolean isStrip = wishes.desk().staffPlace().filter(WindowPlace.STRIP::equals).isPresent();
        if (!isStrip || only.bounds().width() - wishes.desk().stripWidth() < LEAST_BESIDE) {
            return Optional.empty();
        }
        var staff = strip(only, displays, wishes);
        var all = only.usable();
        int taken = wishes.strip().reserved(wishes.desk().stripWidth());
        int x = edge(only, displays, wishes.desk()) == Edge.LEFT ? all.x() + taken : all.x();
        var rest = new Monitor(x, all.y(), all.width() - taken, all.height());
        return Optional.of(new Placement(staff, new Place(only.bounds(), rest, WindowPlace.WINDOW),
                Optional.empty()));
    }

    /** What a strip keeps free at an edge of the desktop; empty where another monitor adjoins. */
    static Optional<Edge> reservable(Place place, Displays displays, Desk desk) {
        var edge = edge(place, displays, desk);
        return displays.at(place.monitor()).filter(display -> displays.isOuter(display, edge))
                .map(_ -> edge);
    }

    /** The edge of its monitor at which it stands as a strip, however wide it is open. */
    static Edge edge(Place place, Displays displays, Desk desk) {
        return displays.at(place.monitor()).map(display -> edge(display, displays, desk)).orElse(Edge.RIGHT);
    }

    /** As high as panels leave it; a strip that is reserved already does not count as a panel. */
    private static Place strip(Display display, Displays displays, Wishes wishes) {
        var bounds = display.bounds();
        int width = Math.min(wishes.strip().width(wishes.desk().stripWidth()), bounds.width());
        int x = edge(display, displays, wishes.desk()) == Edge.LEFT
                ? bounds.x()
                : bounds.x() + bounds.width() - width;
        var area = new Monitor(x, display.usable().y(), width, display.usable().height());
        return new Place(bounds, area, WindowPlace.STRIP);
    }

    /** An edge without a neighbour can be reserved; the right one, where the hand with the mouse is, before the left. */
    private static Edge edge(Display display, Displays displays, Desk desk) {
        return desk.stripEdge().orElseGet(() -> !displays.isOuter(display, Edge.RIGHT)
                && displays.isOuter(display, Edge.LEFT) ? Edge.LEFT : Edge.RIGHT);
    }

    /** Where it was, if that is still on this monitor; else two thirds of the monitor, at its right. */
    private static Monitor window(Display display, Desk desk) {
        var all = display.usable();
        return desk.staffWindow().filter(area -> contains(display.bounds(), area)).orElseGet(() -> {
            int width = Math.max(Math.min(1024, all.width()), all.width() * 2 / 3);
            return new Monitor(all.x() + all.width() - width, all.y(), width, all.height());
        });
    }

    private static boolean contains(Monitor outer, Monitor inner) {
        return inner.x() >= outer.x() && inner.y() >= outer.y() && inner.width() > 0 && inner.height() > 0
                && inner.x() + inner.width() <= outer.x() + outer.width()
                && inner.y() + inner.height() <= outer.y() + outer.height();
    }
}
