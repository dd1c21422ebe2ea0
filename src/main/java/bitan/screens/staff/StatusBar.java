package bitan.screens.staff;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import bitan.counter.Door;
import bitan.counter.Equipment;
import bitan.counter.Equipment.Microphone;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/** The bar at the bottom: microphone, caption delay, and the end of the visit. */
final class StatusBar {
    private static final PseudoClass LISTENING = PseudoClass.getPseudoClass("listening");

    private final HBox root = new HBox();
    private final Button microphone = new Button();
    private final Button visitor = new Button();
    private final LevelMeter meter;
    private final Label heard = new Label();
    private final Label delay = new Label();
    private final Label lag = new Label();
    private final Button door;
    private final Messages words;

    /** What the bar's buttons do. */
    record Actions(Runnable switchMicrophone, Runnable switchVisitor, Runnable call, Runnable keys,
            Runnable end, Runnable closeDoor) {}

    StatusBar(Messages words, Actions actions) {
        this.words = words;
        meter = new LevelMeter(words.get("staff.level"));
        microphone.setOnAction(_ -> actions.switchMicrophone.run());
        microphone.getStyleClass().add("microphone");
        var call = button("staff.call.button", actions.call);
        visitor.setOnAction(_ -> actions.switchVisitor.run());
        Widgets.collapse(visitor);
        var keys = button("staff.keys.button", actions.keys);
        var end = button("staff.end.button", actions.end);
        end.getStyleClass().add("end");
        door = button("staff.door.button", actions.closeDoor);
        door.setAccessibleText(words.get("staff.door.accessible"));
        door.getStyleClass().add("door");
        door.setGraphic(sign());
        Widgets.collapse(door);
        lag.getStyleClass().add("lag");
        Widgets.collapse(lag, delay);
        heard.getStyleClass().add("microphone-state");
        var gap = Widgets.gap();
        root.getChildren().addAll(microphone, meter, heard, visitor, delay, lag, gap, door,
                call, keys,
                end);
        root.getChildren().forEach(node -> ((Region) node).setMinWidth(Region.USE_PREF_SIZE));
        gap.setMinWidth(0);
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("status-bar");
    }

    Region root() {
        return root;
    }

    void show(Equipment equipment, Door now) {
        door.setVisible(now.isOpen());
        boolean listening = equipment.microphone() == Microphone.LISTENING;
        microphone.setText(words.get("staff.microphone.button." + equipment.microphone()));
        microphone.pseudoClassStateChanged(LISTENING, listening);
        heard.setText(words.get("staff.microphone." + equipment.microphone()));
        show(equipment.visitorMicrophone(), equipment.hearsVisitors());
        meter.show(listening ? equipment.level() : 0);
        equipment.captionDelay()
                .ifPresent(seconds -> delay.setText(words.format("staff.delay", oneDigit(seconds))));
        // How far recognition is behind says more, and both are wide.
        delay.setVisible(equipment.captionDelay().isPresent() && equipment.lag() <= 0);
        lag.setVisible(equipment.lag() > 0);
        lag.setText(words.format("staff.lag", oneDigit(equipment.lag())));
    }

    private void show(Microphone visitors, boolean available) {
        visitor.setText(words.get("staff.visitorMicrophone." + visitors));
        visitor.pseudoClassStateChanged(LISTENING, visitors == Microphone.LISTENING);
        visitor.setVisible(available || visitors != Microphone.OFF);
    }

    private Button button(String key, Runnable action) {
        var button = new Button(words.get(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** An open padlock. */
    private static Region sign() {
        return Widgets.drawn("door-sign");
    }

    private static String oneDigit(double seconds) {
        return String.format(Locale.ROOT, "%.1f", seconds);
    }
}
