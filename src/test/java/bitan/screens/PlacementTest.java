package bitan.screens;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.screens.Displays.Display;
import bitan.screens.Placement.Place;
import bitan.screens.Placement.Wishes;
import bitan.settings.Desk;
import bitan.settings.Desk.Edge;
import bitan.settings.Settings;
import bitan.settings.Settings.Monitor;
import bitan.settings.WindowPlace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PlacementTest {
    private static final Monitor LEFT = new Monitor(0, 0, 1280, 800);
    private static final Monitor RIGHT = new Monitor(1280, 0, 1280, 800);
    private static final Monitor FAR = new Monitor(2560, 0, 1440, 900);
    private static final Monitor BIG = new Monitor(0, 0, 1920, 1080);
    private static final Monitor NEXT_TO_BIG = new Monitor(1920, 0, 1024, 768);
    private static final Wishes NONE = Wishes.of(Settings.DEFAULT);

    @Test
    void of_twoMonitors_staffFillsThePrimaryVisitorTheOther() {
        var placed = Placement.of(displays(LEFT, primary(RIGHT)), NONE);

        assertThat(placed.isApart()).isTrue();
        assertThat(placed.staff().area()).isEqualTo(RIGHT);
        assertThat(placed.visitor().area()).isEqualTo(LEFT);
        assertThat(placed.problem()).isEmpty();
    }

    @Test
    void of_rememberedMonitors_winOverThePrimary() {
        var placed = Placement.of(displays(primary(LEFT), RIGHT, FAR), remembering(FAR, LEFT));

        assertThat(placed.staff().monitor()).isEqualTo(FAR);
        assertThat(placed.visitor().monitor()).isEqualTo(LEFT);
    }

    @Test
    void of_onlyTheVisitorsMonitorIsRemembered_staffGivesWay() {
        var wishes = new Wishes(Desk.DEFAULT.onMonitors(FAR, LEFT), OptionalInt.empty(), OptionalInt.empty(),
                false, StripWidth.PLAIN);

        var placed = Placement.of(displays(primary(LEFT), RIGHT), wishes);

        assertThat(placed.visitor().monitor()).isEqualTo(LEFT);
        assertThat(placed.staff().monitor()).isEqualTo(RIGHT);
    }

    @Test
    void of_resolutionChangedAndNeighbourShifted_sidesStayAsRemembered() {
        var left = new Monitor(0, 0, 1920, 1080);
        var right = new Monitor(1920, 0, 1280, 800);

        var placed = Placement.of(displays(primary(left), right), remembering(RIGHT, LEFT));

        assertThat(placed.visitor().monitor()).isEqualTo(left);
        assertThat(placed.staff().monitor()).isEqualTo(right);
    }

    @Test
    void of_commandLine_winsOverRemembered() {
        var placed = Placement.of(displays(primary(LEFT), RIGHT, FAR),
                asking(remembering(LEFT, RIGHT), 3, 1));

        assertThat(placed.staff().monitor()).isEqualTo(FAR);
        assertThat(placed.visitor().monitor()).isEqualTo(LEFT);
    }

    @Test
    void of_visitorAskedOnToTheStaffMonitor_staffGivesWay() {
        var wishes = remembering(LEFT, RIGHT).asking(OptionalInt.empty(), OptionalInt.of(1), false);

        var placed = Placement.of(displays(primary(LEFT), RIGHT), wishes);

        assertThat(placed.visitor().monitor()).isEqualTo(LEFT);
        assertThat(placed.staff().monitor()).isEqualTo(RIGHT);
    }

    @Test
    void of_bothAskedOnToOneMonitor_windowsThereWithoutComplaint() {
        var placed = Placement.of(displays(primary(LEFT), RIGHT), asking(NONE, 2, 2));

        assertThat(placed.isApart()).isFalse();
        assertThat(placed.staff().monitor()).isEqualTo(RIGHT);
        assertThat(placed.visitor().monitor()).isEqualTo(RIGHT);
        assertThat(placed.problem()).isEmpty();
    }

    @Test
    void of_bigMonitorBesideTheVisitors_proposesAStripAtTheOuterEdge() {
        var placed = Placement.of(displays(primary(BIG), NEXT_TO_BIG), NONE);

        assertThat(placed.staff()).isEqualTo(new Place(BIG, new Monitor(0, 0, 420, 1080), WindowPlace.STRIP));
        assertThat(placed.visitor().full()).isTrue();
        assertThat(placed.isApart()).isTrue();
    }

    @Test
    void of_bigMonitorAloneWithAChosenStrip_visitorHasTheRest() {
        var placed = Placement.of(displays(primary(BIG)), standing(WindowPlace.STRIP));

        assertThat(placed.staff().area()).isEqualTo(new Monitor(1500, 0, 420, 1080));
        assertThat(placed.visitor().area()).isEqualTo(new Monitor(0, 0, 1500, 1080));
        assertThat(placed.problem()).contains(Problem.of(ProblemCode.SCR_02));
    }

    @Test
    void of_smallMonitorAloneWithAChosenStrip_windowsAsEver() {
        var small = new Monitor(0, 0, 1024, 768);
        var placed = Placement.of(displays(primary(small)), standing(WindowPlace.STRIP));

        assertThat(placed).isEqualTo(Placement.of(displays(primary(small)), NONE));
    }

    @Test
    void of_strip_leavesThePanelsOfTheDesktopFree() {
        var withPanel = new Display(LEFT, true, new Monitor(0, 0, 1280, 760));
        var placed = Placement.of(new Displays(List.of(withPanel, new Display(RIGHT, false))),
                standing(WindowPlace.STRIP));

        assertThat(placed.staff().area()).isEqualTo(new Monitor(0, 0, 420, 760));
    }

    @Test
    void of_foldedStripOnAMonitorThatIsTurned_barAlongItsEdgeAsBefore() {
        var turned = new Monitor(0, 0, 1080, 1920);
        var wishes = standing(WindowPlace.STRIP).with(new StripWidth(true, 0));
        var placed = Placement.of(displays(primary(turned), new Monitor(1080, 0, 1280, 800)), wishes);

        assertThat(placed.staff().area()).isEqualTo(new Monitor(0, 0, 48, 1920));
    }

    @Test
    void of_stripWithItsPane_neverWiderThanTheMonitor() {
        var narrow = new Monitor(0, 0, 1024, 768);
        var wishes = standing(WindowPlace.STRIP).with(new StripWidth(false, 640));

        assertThat(Placement.of(displays(primary(narrow), RIGHT), wishes).staff().area()).isEqualTo(narrow);
    }

    @Test
    void of_windowThatWasOnAMonitorThatIsGone_standsOnTheOneThatIsThere() {
        var lost = standing(WindowPlace.WINDOW).desk().withWindowAt(new Monitor(5000, 40, 900, 700));
        var kept = lost.withWindowAt(new Monitor(100, 40, 900, 700));

        assertThat(Placement.of(displays(primary(LEFT), RIGHT), NONE.with(lost)).staff().area())
                .isEqualTo(new Monitor(256, 0, 1024, 800));
        assertThat(Placement.of(displays(primary(LEFT), RIGHT), NONE.with(kept)).staff().area())
                .isEqualTo(new Monitor(100, 40, 900, 700));
    }

    @Test
    void edge_stripOpenAsWideAsItsMonitor_isStillTheRightOne() {
        var displays = displays(primary(new Monitor(1280, 0, 1024, 768)), LEFT);
        var wishes = standing(WindowPlace.STRIP).with(new StripWidth(false, 620));
        var staff = Placement.of(displays, wishes).staff();

        assertThat(staff.area()).isEqualTo(staff.monitor());
        assertThat(StaffPlaces.edge(staff, displays, wishes.desk())).isEqualTo(Edge.RIGHT);
    }

    @Test
    void reservable_edgeThatAnotherMonitorAdjoins_isNot() {
        var displays = displays(primary(LEFT), RIGHT);
        var edge = new Desk(Optional.empty(), Optional.empty(), Optional.of(WindowPlace.STRIP),
                Optional.of(Edge.RIGHT), 420, Optional.empty(), false, List.of());

        assertThat(StaffPlaces.reservable(Placement.of(displays, NONE.with(edge)).staff(), displays, edge))
                .isEmpty();
        assertThat(StaffPlaces.reservable(Placement.of(displays, standing(WindowPlace.STRIP)).staff(),
                displays, standing(WindowPlace.STRIP).desk())).contains(Edge.LEFT);
    }

    @Test
    void of_oneMonitor_overlappingWindowsThatBothShow() {
        var placed = Placement.of(displays(primary(LEFT)), NONE);

        assertThat(placed.staff().area()).isEqualTo(new Monitor(0, 0, 1280, 700));
        assertThat(placed.visitor().area()).isEqualTo(new Monitor(0, 100, 1280, 700));
        assertThat(placed.problem()).contains(Problem.of(ProblemCode.SCR_02));
    }

    @Test
    void of_oneWideMonitor_windowsBesideEachOther() {
        var placed = Placement.of(displays(primary(new Monitor(0, 0, 2560, 1440))), NONE);

        assertThat(placed.staff().area()).isEqualTo(new Monitor(0, 0, 1280, 1440));
        assertThat(placed.visitor().area()).isEqualTo(new Monitor(1280, 0, 1280, 1440));
    }

    @Test
    void of_oneTallMonitor_windowsAboveEachOther() {
        var placed = Placement.of(displays(primary(new Monitor(0, 0, 1200, 1920))), NONE);

        assertThat(placed.staff().area()).isEqualTo(new Monitor(0, 0, 1200, 960));
        assertThat(placed.visitor().area()).isEqualTo(new Monitor(0, 960, 1200, 960));
    }

    @Test
    void of_windowedOnTwoMonitors_bothWindowsOnTheStaffMonitorWithoutComplaint() {
        var wishes = NONE.asking(OptionalInt.empty(), OptionalInt.empty(), true);

        var placed = Placement.of(displays(primary(LEFT), RIGHT), wishes);

        assertThat(placed.staff().monitor()).isEqualTo(LEFT);
        assertThat(placed.visitor().monitor()).isEqualTo(LEFT);
        assertThat(placed.problem()).isEmpty();
    }

    @Test
    void of_mirroredMonitors_countAsOneWithWhatBothShow() {
        var smaller = new Monitor(0, 0, 1024, 768);

        var placed = Placement.of(displays(primary(LEFT), smaller), NONE);

        assertThat(placed.isApart()).isFalse();
        assertThat(placed.staff().monitor()).isEqualTo(smaller);
    }

    @Test
    void of_noMonitor_isRefused() {
        assertThatThrownBy(() -> Placement.of(displays(), NONE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void misuse_numberNoMonitorHas_namesTheNumberAndHowManyThereAre() {
        assertThat(Placement.misuse(displays(LEFT, RIGHT), asking(NONE, 1, 3)))
                .contains(Problem.of(ProblemCode.SCR_03, 3, 2));
        assertThat(Placement.misuse(displays(LEFT, RIGHT), asking(NONE, 0, 1)))
                .contains(Problem.of(ProblemCode.SCR_03, 0, 2));
    }

    @Test
    void misuse_numbersWithinRangeOrNone_isNone() {
        assertThat(Placement.misuse(displays(LEFT, RIGHT), asking(NONE, 2, 1))).isEmpty();
        assertThat(Placement.misuse(displays(LEFT), NONE)).isEmpty();
    }

    @Test
    void numbered_monitorsInAnyOrder_countFromTheLeft() {
        var displays = displays(FAR, primary(RIGHT), LEFT);

        assertThat(displays.numbered(1)).map(Display::bounds).contains(LEFT);
        assertThat(displays.numbered(3)).map(Display::bounds).contains(FAR);
        assertThat(displays.numbered(4)).isEmpty();
    }

    private static Wishes remembering(Monitor staff, Monitor visitor) {
        return Wishes.of(Settings.DEFAULT.with(Desk.DEFAULT.onMonitors(staff, visitor)));
    }

    private static Wishes standing(WindowPlace place) {
        return NONE.with(Desk.DEFAULT.with(place));
    }

    private static Wishes asking(Wishes wishes, int staff, int visitor) {
        return wishes.asking(OptionalInt.of(staff), OptionalInt.of(visitor), false);
    }

    private static Display primary(Monitor bounds) {
        return new Display(bounds, true);
    }

    private static Displays displays(Object... monitors) {
        return new Displays(List.of(monitors).stream().map(
                monitor -> monitor instanceof Monitor bounds ? new Display(bounds, false) : (Display) monitor)
                .toList());
    }
}
