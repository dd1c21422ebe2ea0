package bitan.screens;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.screens.Displays.Display;
import bitan.settings.Desk;
import bitan.settings.Settings;
import bitan.settings.Settings.Monitor;
import bitan.settings.WindowPlace;

/**
 * Where the two screens are: each on a monitor of its own if there are two, otherwise both in windows on one. A pure
 * function of the monitors and the wishes. Immutable.
 *
 * @param problem what the clerk should know about it
 */
public record Placement(Place staff, Place visitor, Optional<Problem> problem) {

    /**
     * Where one screen stands.
     *
     * @param monitor the monitor it is on
     * @param area what it covers, within the monitor
     * @param as whether it fills the monitor, is a window among others or a strip at an edge
     */
    public record Place(Monitor monitor, Monitor area, WindowPlace as) {

        /** Whether it fills the monitor. */
        public boolean full() {
            return as == WindowPlace.FULL;
        }
    }

    /**
     * What was chosen, now or at an earlier start. A monitor that is not there is passed over.
     *
     * @param desk what the settings say and remember
     * @param staffScreen number of the monitor asked for on the command line, from 1; wins over the remembered
     * @param visitorScreen the same for the visitor screen
     * @param windowed whether windows were asked for even where there are two monitors
     * @param strip how wide the staff screen's strip is open
     */
    public record Wishes(Desk desk, OptionalInt staffScreen, OptionalInt visitorScreen, boolean windowed,
            StripWidth strip) {

        /** Nothing but what the settings remember. */
        public static Wishes of(Settings settings) {
            return new Wishes(settings.desk(), OptionalInt.empty(), OptionalInt.empty(), false,
                    StripWidth.PLAIN);
        }

        /** The same with what the command line asks for. */
        public Wishes asking(OptionalInt newStaffScreen, OptionalInt newVisitorScreen, boolean inWindows) {
            return new Wishes(desk, newStaffScreen, newVisitorScreen, inWindows, strip);
        }

        /** The same without what the command line asked for. */
        Wishes asNobodyAsked() {
            return new Wishes(desk, OptionalInt.empty(), OptionalInt.empty(), windowed, strip);
        }

        Wishes with(Desk chosen) {
            return new Wishes(chosen, staffScreen, visitorScreen, windowed, strip);
        }

        Wishes with(StripWidth width) {
            return new Wishes(desk, staffScreen, visitorScreen, windowed, width);
        }

        Wishes remembering(Placement placement) {
            return placement.isApart()
                    ? with(desk.onMonitors(placement.staff.monitor, placement.visitor.monitor))
                    : this;
        }
    }

    /** Whether each screen has a monitor of its own: worth remembering. */
    public boolean isApart() {
        return visitor.full();
    }

    /** A number asked for on the command line that no monitor has, to be refused before anything is shown. */
    public static Optional<Problem> misuse(Displays displays, Wishes wishes) {
        return Stream.of(wishes.staffScreen, wishes.visitorScreen).flatMapToInt(OptionalInt::stream)
                .filter(number -> displays.numbered(number).isEmpty()).boxed().findFirst()
                .map(number -> Problem.of(ProblemCode.SCR_03, number, displays.all().size()));
    }

    /**
     * Places both screens.
     *
     * @throws IllegalArgumentException if there is no monitor
     */
    public static Placement of(Displays displays, Wishes wishes) {
        if (displays.isEmpty()) {
            throw new IllegalArgumentException("no monitor to stand on");
        }
        var staffAsked = asked(displays, wishes.staffScreen);
        var visitorAsked = asked(displays, wishes.visitorScreen);
        var staffLikes = either(staffAsked, wishes.desk.staffMonitor().flatMap(displays::at));
        var visitorLikes = either(visitorAsked, wishes.desk.visitorMonitor().flatMap(displays::at));
        if (wishes.windowed) {
            var staff = staffLikes.stream().findFirst().orElseGet(displays::primary);
            return inWindows(staff, visitorAsked.orElse(staff), Optional.empty());
        }
        if (displays.all().size() == 1) {
            var only = displays.primary();
            return StaffPlaces.sharing(only, displays, wishes)
                    .orElseGet(() -> inWindows(only, only, Optional.empty()))
                    .with(Problem.of(ProblemCode.SCR_02));
        }
        if (staffAsked.isPresent() && staffAsked.equals(visitorAsked)) {
            return inWindows(staffAsked.get(), staffAsked.get(), Optional.empty());
        }
        boolean visitorFirst = visitorAsked.isPresent() || (staffLikes.isEmpty() && !visitorLikes.isEmpty());
        var staff = displays.besides(visitorFirst ? visitorLikes.subList(0, 1) : List.of(), staffLikes);
        return new Placement(StaffPlaces.on(staff, displays, wishes),
                filling(displays.besides(List.of(staff), visitorLikes)), Optional.empty());
    }

    private static Optional<Display> asked(Displays displays, OptionalInt number) {
        return number.isPresent() ? displays.numbered(number.getAsInt()) : Optional.empty();
    }

    private static List<Display> either(Optional<Display> asked, Optional<Display> remembered) {
        return Stream.of(asked, remembered).flatMap(Optional::stream).toList();
    }

    private Placement with(Problem told) {
        return new Placement(staff, visitor, Optional.of(told));
    }

    static Place filling(Display display) {
        return new Place(display.bounds(), display.bounds(), WindowPlace.FULL);
    }

    private static Placement inWindows(Display staff, Display visitor, Optional<Problem> problem) {
        var staffWindow = WindowAreas.first(staff.bounds());
        var visitorWindow = WindowAreas.second(visitor.bounds());
        return new Placement(new Place(staff.bounds(), staffWindow, WindowPlace.WINDOW),
                new Place(visitor.bounds(), visitorWindow, WindowPlace.WINDOW), problem);
    }
}
