package bitan.screens.staff.setup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.conversation.Speaker;
import bitan.problem.ProblemCode;
import bitan.screens.shared.Widgets;
import bitan.screens.staff.setup.ChoiceField.Option;
import bitan.screens.staff.setup.Fields.Row;
import bitan.settings.Desk;
import bitan.settings.Desk.Edge;
import bitan.settings.Settings.Monitor;
import bitan.settings.SettingsChange;
import bitan.settings.SettingsField;
import bitan.settings.WindowPlace;

/** Which monitor is whose, how large they are, and where the clerk's screen stands. */
final class MonitorSection implements SetupSection {
    private final Fields fields;
    private final HBox seats = new HBox();
    private final Label measured = new Label();
    private final Label window = new Label();
    private final Button exchange;
    private final List<Row> rows;
    private final VBox root;
    private List<MonitorSeat> shown = List.of();
    private Desk desk = Desk.DEFAULT;

    /** {@code measure} shows the card on the visitor's screen. */
    MonitorSection(Fields fields, Runnable measure) {
        this.fields = fields;
        exchange = fields.button("setup.monitors.exchange", this::exchange);
        exchange.setId("exchange");
        seats.getStyleClass().add("setup-monitors");
        var again = fields.button("setup.staffWindow.reset",
                () -> fields.choose(SettingsField.STAFF_WINDOW, Optional.empty()));
        var card = fields.button("setup.monitorWidths.measure", measure);
        var forget = fields.button("setup.monitorWidths.reset",
                () -> fields.choose(SettingsField.MONITOR_WIDTHS, Optional.empty()));
        rows = List.of(seat(SettingsField.STAFF_MONITOR, Speaker.STAFF),
                seat(SettingsField.VISITOR_MONITOR, Speaker.VISITOR),
                fields.choice(SettingsField.STAFF_PLACE, WindowPlace.values(), true),
                fields.choice(SettingsField.STRIP_EDGE, Edge.values(), true),
                fields.number(SettingsField.STRIP_WIDTH, Desk.NARROWEST_STRIP, Desk.WIDEST_STRIP),
                fields.row(SettingsField.STAFF_WINDOW, buttons(window, again), this::showWindow),
                fields.row(SettingsField.MONITOR_WIDTHS, buttons(measured, card, forget), this::showMeasured),
                fields.yesOrNo(SettingsField.VISITOR_KEYBOARD));
        root = new VBox(new HBox(seats, exchange));
        rows.forEach(row -> root.getChildren().add(row.root()));
    }

    @Override
    public String name() {
        return "monitors";
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Standing show(SetupView now) {
        desk = now.settings().desk();
        if (!shown.equals(now.monitors())) {
            shown = now.monitors();
            seats.getChildren().setAll(shown.stream().map(this::picture).toList());
        }
        rows.forEach(row -> row.show().accept(now));
        exchange.setVisible(shown.size() > 1);
        exchange.setDisable(now.isLocked(SettingsField.STAFF_MONITOR)
                || now.isLocked(SettingsField.VISITOR_MONITOR));
        return now.hasProblem(ProblemCode.SCR_02) || shown.size() == 1 ? Standing.OPEN : Standing.RIGHT;
    }

    private Row seat(SettingsField field, Speaker speaker) {
        var control = new ChoiceField(value -> value.ifPresent(monitor -> seat(speaker, (Monitor) monitor)));
        return fields.row(field, control, now -> control.show(
                shown.stream().map(seat -> Option.of(fields.words().format("setup.monitors.number",
                        seat.number(), size(seat.monitor())), seat.monitor())).toList(),
                seated(speaker).map(monitor -> monitor), name -> name));
    }

    private Optional<Monitor> seated(Speaker speaker) {
        return shown.stream().filter(seat -> seat.whose().equals(Optional.of(speaker)))
                .map(MonitorSeat::monitor).findFirst();
    }

    /** Who sits there already goes where the other was. */
    private void seat(Speaker speaker, Monitor monitor) {
        var other = speaker == Speaker.STAFF ? Speaker.VISITOR : Speaker.STAFF;
        var mine = seated(speaker);
        var theirs = seated(other);
        var rest = theirs.equals(Optional.of(monitor)) ? mine : theirs;
        rest.ifPresent(there -> send(Map.of(speaker, monitor, other, there)));
    }

    private void exchange() {
        seated(Speaker.VISITOR).ifPresent(monitor -> seat(Speaker.STAFF, monitor));
    }

    private void send(Map<Speaker, Monitor> both) {
        fields.send(new SettingsChange(Map.of(
                SettingsField.STAFF_MONITOR, Optional.ofNullable(both.get(Speaker.STAFF)),
                SettingsField.VISITOR_MONITOR, Optional.ofNullable(both.get(Speaker.VISITOR)))));
    }

    private Region picture(MonitorSeat seat) {
        var whose = fields.words().get(seat.whose().map(who -> "setup.monitors." + who)
                .orElse("setup.monitors.nobody"));
        var number = new Label(String.valueOf(seat.number()));
        number.getStyleClass().add("setup-number");
        var picture = new VBox(number, new Label(whose), Widgets.wrapped(size(seat.monitor()), "type-small"));
        picture.getStyleClass().add("setup-monitor");
        return picture;
    }

    private static String size(Monitor monitor) {
        return monitor.width() + "×" + monitor.height();
    }

    private void showWindow(SetupView now) {
        window.setText(desk.staffWindow()
                .map(at -> fields.words().format("setup.staffWindow.at", size(at),
                        String.valueOf(at.x()), String.valueOf(at.y())))
                .orElseGet(() -> fields.words().get("setup.staffWindow.none")));
    }

    private void showMeasured(SetupView now) {
        measured.setText(desk.monitorWidths().isEmpty()
                ? fields.words().get("setup.monitorWidths.none")
                : fields.words().format("setup.monitorWidths.known", desk.monitorWidths().size()));
    }

    private static Region buttons(Node... parts) {
        var row = new FlowPane(parts);
        row.getStyleClass().add("buttons");
        row.setPrefWrapLength(ChoiceField.WIDTH);
        return row;
    }
}
