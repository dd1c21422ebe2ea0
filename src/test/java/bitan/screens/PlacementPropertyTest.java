package bitan.screens;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import bitan.screens.Displays.Display;
import bitan.screens.Placement.Place;
import bitan.screens.Placement.Wishes;
import bitan.settings.Desk;
import bitan.settings.Desk.Edge;
import bitan.settings.Desk.MeasuredWidth;
import bitan.settings.Settings.Monitor;
import bitan.settings.WindowPlace;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever monitors there are and whatever is wished for. */
class PlacementPropertyTest {

    @Property
    void of_anyDesktop_neverTwoFullScreensOnOneMonitor(@ForAll("desktops") List<Display> desktop,
            @ForAll("wishes") Wishes wishes) {
        var placed = Placement.of(new Displays(desktop), wishes);

        boolean bothFull = placed.staff().full() && placed.visitor().full();
        assertThat(bothFull && overlap(placed.staff().area(), placed.visitor().area())).isFalse();
        assertThat(placed.isApart() && overlap(placed.staff().monitor(), placed.visitor().monitor()))
                .isFalse();
    }

    @Property
    void of_anyDesktop_alwaysInsideAMonitorThatIsThere(@ForAll("desktops") List<Display> desktop,
            @ForAll("wishes") Wishes wishes) {
        var placed = Placement.of(new Displays(desktop), wishes);

        for (var place : List.of(placed.staff(), placed.visitor())) {
            assertThat(desktop).anyMatch(display -> display.bounds().equals(place.monitor()));
            assertThat(inside(place)).isTrue();
        }
    }

    @Property
    void of_monitorsInAnotherOrder_samePlaces(@ForAll("desktops") List<Display> desktop,
            @ForAll("wishes") Wishes wishes, @ForAll long seed) {
        var shuffled = new ArrayList<>(desktop);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Placement.of(new Displays(shuffled), wishes))
                .isEqualTo(Placement.of(new Displays(desktop), wishes));
    }

    @Property
    void of_whatWasPlacedIsRemembered_samePlacesAgain(@ForAll("desktops") List<Display> desktop,
            @ForAll("wishes") Wishes wishes) {
        var displays = new Displays(desktop);
        var placed = Placement.of(displays, wishes);

        assertThat(Placement.of(displays, wishes.remembering(placed))).isEqualTo(placed);
    }

    @Provide
    Arbitrary<List<Display>> desktops() {
        return Combinators.combine(monitors(), Arbitraries.of(true, false)).as(Display::new).list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<Wishes> wishes() {
        var number = Arbitraries.integers().between(-1, 4).optional(0.5)
                .map(given -> given.map(OptionalInt::of).orElseGet(OptionalInt::empty));
        return Combinators.combine(desks(), number, number,
                Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(false)),
                        Tuple.of(1, Arbitraries.just(true))),
                Arbitraries.of(StripWidth.PLAIN, new StripWidth(true, 0), new StripWidth(false, 640)))
                .as(Wishes::new);
    }

    private static Arbitrary<Desk> desks() {
        return Combinators.combine(monitors().optional(0.5), monitors().optional(0.5),
                Arbitraries.of(WindowPlace.values()).optional(0.7),
                Arbitraries.of(Edge.values()).optional(0.5),
                Arbitraries.integers().between(Desk.NARROWEST_STRIP, Desk.WIDEST_STRIP),
                monitors().optional(0.3), Arbitraries.of(true, false),
                monitors().map(monitor -> new MeasuredWidth(monitor, 300)).list().ofMaxSize(2))
                .as(Desk::new);
    }

    /** Few corners and sizes, so that monitors meet what is remembered, mirror each other and overlap. */
    private static Arbitrary<Monitor> monitors() {
        var corner = Arbitraries.of(-1920, -1280, 0, 640, 1280, 1920, 2560);
        var size = Arbitraries.of(640, 800, 1080, 1280, 1920, 2560, 3840);
        return Combinators.combine(corner, corner, size, size).as(Monitor::new);
    }

    private static boolean inside(Place place) {
        var in = place.monitor();
        var area = place.area();
        return area.x() >= in.x() && area.y() >= in.y() && area.width() > 0 && area.height() > 0
                && area.x() + area.width() <= in.x() + in.width()
                && area.y() + area.height() <= in.y() + in.height();
    }

    private static boolean overlap(Monitor a, Monitor b) {
        return a.x() < b.x() + b.width() && b.x() < a.x() + a.width()
                && a.y() < b.y() + b.height() && b.y() < a.y() + a.height();
    }
}
