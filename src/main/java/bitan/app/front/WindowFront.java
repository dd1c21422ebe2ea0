package bitan.app.front;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Scene;

import bitan.app.log.Trace;
import bitan.conversation.Speaker;
import bitan.screens.Bridge;
import bitan.screens.PhysicalWidth;
import bitan.screens.PhysicalWidth.Source;
import bitan.screens.Placement;
import bitan.screens.Placement.Place;
import bitan.screens.Placement.Wishes;
import bitan.screens.StaffStanding;
import bitan.screens.Windows;
import bitan.screens.shared.Messages;
import bitan.screens.staff.desk.Arrangement;
import bitan.screens.staff.setup.MonitorSeat;
import bitan.settings.Desk;
import bitan.settings.Settings.Monitor;

/** Both screens in windows on the counter's monitors. FX thread only. */
public record WindowFront(Screens screens, Windows windows) implements ScreenSurface {

    /** The windows, not shown yet. */
    public static WindowFront open(Screens screens, Messages words, Wishes wishes, Windows.Ears ears) {
        var roots = new Windows.Roots(screens.staff().root(), screens.visitor().root());
        var windows = new Windows(roots, words, wishes, ears);
        return new WindowFront(screens, windows).heedingTheClerk();
    }

    /** Notes where both windows stand. */
    public static void trace(Trace trace, Placement placement) {
        trace.note("window", facts("visitor", placement.visitor()));
        trace.note("window", facts("staff", placement.staff()));
    }

    @Override
    public ScreenSurface renewed(Screens other, Messages words) {
        windows.name(words);
        staffScene().setRoot(other.staff().root());
        visitorScene().setRoot(other.visitor().root());
        return new WindowFront(other, windows).heedingTheClerk();
    }

    private WindowFront heedingTheClerk() {
        windows.holdKeyboard(screens.staff().asksPin());
        windows.whenClosed(screens.staff()::askQuit);
        var staff = screens.staff();
        windows.whenStanding(standing -> {
            staff.arrange(arrangement(standing), standing.edge());
            staff.root().magnify(standing.magnification());
        });
        staff.ownedBy(wanted -> windows.fold(wanted == Arrangement.FOLDED));
        staff.besideProperty().subscribe(
                pixels -> windows.openBeside((int) Math.round(pixels.doubleValue() * staff.root().scale())));
        var measuring = screens.visitor().ruler().visibleProperty();
        measuring.bindBidirectional(staff.ruler().measuringProperty());
        measuring.subscribe(_ -> windows.whenSeated(this::seat));
        staff.setup().onMeasure(() -> measuring.set(true));
        return this;
    }

    /** Says on the setup page, and on the visitor's monitor beside it, which monitor is which. */
    private void seat(Windows.Seats seats) {
        magnify(seats.visitorWidth());
        var all = seats.displays().all();
        var shown = IntStream.range(0, all.size())
                .mapToObj(i -> new MonitorSeat(i + 1, all.get(i).bounds(), whose(all.get(i).bounds(), seats)))
                .toList();
        screens.staff().setup().show(shown);
        shown.stream().filter(seat -> seat.monitor().equals(seats.visitor()))
                .forEach(seat -> screens.visitor().numbered(seat.number()));
    }

    private static Optional<Speaker> whose(Monitor monitor, Windows.Seats seats) {
        if (monitor.equals(seats.staff())) {
            return Optional.of(Speaker.STAFF);
        }
        return monitor.equals(seats.visitor()) ? Optional.of(Speaker.VISITOR) : Optional.empty();
    }

    /** While a card is held against it, the screen keeps its size. */
    private void magnify(PhysicalWidth monitor) {
        var visitor = screens.visitor();
        screens.staff().ruler().show(monitor.measured(), monitor.source() == Source.ASSUMED);
        visitor.ruler().show(monitor.measured());
        if (!visitor.ruler().visibleProperty().get()) {
            visitor.root().magnify(monitor.magnification());
        }
    }

    private static Arrangement arrangement(StaffStanding standing) {
        return switch (standing.as()) {
            case FULL, WINDOW -> Arrangement.FULL;
            case STRIP -> standing.isFolded() ? Arrangement.FOLDED : Arrangement.STRIP;
        };
    }

    @Override
    public void show(Bridge bridge, Bridge.Shown staffShown, Bridge.Shown visitorShown) {
        bridge.watch(windows.staffScene(), staffShown);
        bridge.watch(windows.visitorScene(), visitorShown);
        windows.show();
    }

    @Override
    public void share(Desk desk) {
        windows.share(desk);
    }

    @Override
    public Scene staffScene() {
        return windows.staffScene();
    }

    @Override
    public Scene visitorScene() {
        return windows.visitorScene();
    }

    @Override
    public void comeForward() {
        windows.comeForward();
    }

    @Override
    public void close() {
        windows.close();
    }

    private static Map<String, Object> facts(String screen, Place place) {
        return Map.of("screen", screen, "x", place.area().x(), "y", place.area().y(), "width",
                place.area().width(), "height", place.area().height(), "full", place.full());
    }
}
