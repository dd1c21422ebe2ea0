package bitan.screens.staff;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import bitan.conversation.Speaker;
import bitan.counter.CounterState;
import bitan.counter.Equipment.Microphone;
import bitan.screens.shared.LevelMeter;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.staff.desk.Arrangement;
import bitan.settings.Desk.Edge;
import bitan.settings.WindowPlace;

/** Above the conversation: which visitor this is, and whether the clerk is heard. FX thread only. */
final class VisitHead {
    private static final PseudoClass LISTENING = PseudoClass.getPseudoClass("listening");

    private final Label title = new Label();
    private final Button microphone = new Button();
    private final Button companion = new Button();
    private final LevelMeter meter;
    private final Label heard = new Label();
    private final Label lag = new Label();
    private final Button fold;
    private final Button other = new Button("⇄");
    private final Consumer<Speaker> answers;
    private final Consumer<WindowPlace> stands;
    private Speaker answering = Speaker.VISITOR;
    private boolean isStrip;
    private Optional<WindowPlace> named = Optional.empty();
    private Optional<WindowPlace> chosen = Optional.empty();
    private final StackPane root;
    private final Messages words;

    /**
     * {@code answers} is called with who is to answer from now on, {@code stands} when the window is to stand otherwise.
     */
    VisitHead(Messages words, Runnable switchMicrophone, Consumer<Speaker> answers,
            Consumer<WindowPlace> stands) {
        this.words = words;
        this.answers = answers;
        this.stands = stands;
        meter = new LevelMeter(words.get("staff.level"));
        microphone.setOnAction(_ -> switchMicrophone.run());
        microphone.getStyleClass().add("microphone");
        title.getStyleClass().add("visit-title");
        heard.getStyleClass().add("microphone-state");
        lag.getStyleClass().add("lag");
        fold = new Button("»");
        fold.setMinWidth(Region.USE_PREF_SIZE);
        fold.setAccessibleText(words.get("staff.fold"));
        fold.setFocusTraversable(false);
        fold.getStyleClass().add("fold-button");
        other.setOnAction(_ -> standOtherwise());
        other.setFocusTraversable(false);
        other.getStyleClass().add("fold-button");
        companion.setText(words.get("staff.companion"));
        companion.setTooltip(new Tooltip(words.get("staff.companion.back")));
        companion.setAccessibleText(words.get("staff.companion") + " · " + words.get("staff.companion.back"));
        companion.setOnAction(_ -> switchAnswering());
        companion.setFocusTraversable(false);
        companion.setMinWidth(Region.USE_PREF_SIZE);
        companion.getStyleClass().add("companion");
        Widgets.collapse(lag, heard, companion);
        Widgets.hide(fold);
        var who = new HBox(title, companion);
        who.getStyleClass().add("head-tools");
        who.setAlignment(Pos.CENTER_LEFT);
        var tools = new HBox(lag, heard, meter, microphone, other, fold);
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.getStyleClass().add("head-tools");
        tools.getChildren().forEach(part -> ((Region) part).setMinWidth(Region.USE_PREF_SIZE));
        root = new StackPane(new TurnHead(who, tools));
        root.getStyleClass().add("visit-head");
    }

    Region root() {
        return root;
    }

    /** What folds the strip. */
    void onFold(Runnable folds) {
        fold.setOnAction(_ -> folds.run());
    }

    /** Follows where the screen stands: a strip can be folded, towards its edge. */
    void stands(Arrangement now, Edge edge) {
        fold.setVisible(now == Arrangement.STRIP);
        fold.setText(edge == Edge.LEFT ? "«" : "»");
        isStrip = now != Arrangement.FULL;
        nameOther();
    }

    /** Over the monitor, then a strip beside the office's program, then a window, then over the monitor again. */
    void standOtherwise() {
        stands.accept(next());
    }

    /** The companion answers, or the visitor again. */
    void switchAnswering() {
        answers.accept(answering == Speaker.VISITOR ? Speaker.COMPANION : Speaker.VISITOR);
    }

    private WindowPlace next() {
        if (isStrip) {
            return WindowPlace.WINDOW;
        }
        return chosen.filter(WindowPlace.WINDOW::equals).isPresent() ? WindowPlace.FULL : WindowPlace.STRIP;
    }

    private void nameOther() {
        if (named.equals(Optional.of(next()))) {
            return;
        }
        named = Optional.of(next());
        other.setAccessibleText(words.get("staff.stand.accessible." + next()));
        other.setTooltip(new Tooltip(other.getAccessibleText() + " (Alt+W)"));
    }

    void show(CounterState state) {
        var equipment = state.equipment();
        var counter = state.settings().counterName();
        int visit = state.conversation().visit();
        chosen = state.settings().desk().staffPlace();
        nameOther();
        title.setText(counter.isEmpty()
                ? words.format("staff.visit", visit)
                : words.format("staff.visit.at", visit, counter));
        answering = state.conversation().answering();
        companion.setVisible(answering == Speaker.COMPANION);
        boolean listening = equipment.microphone() == Microphone.LISTENING;
        microphone.setText(words.get("staff.microphone.button." + equipment.microphone()));
        microphone.pseudoClassStateChanged(LISTENING, listening);
        heard.setText(words.get("staff.microphone." + equipment.microphone()));
        heard.pseudoClassStateChanged(LISTENING, listening);
        // In a strip, and beside how far it is behind, there is room for what is wrong only; that all is well the meter says.
        heard.setVisible(!(listening && (fold.isVisible() || equipment.lag() > 0)));
        meter.show(listening ? equipment.level() : 0);
        lag.setVisible(equipment.lag() > 0);
        lag.setText(words.format("staff.lag", String.format(Locale.ROOT, "%.1f", equipment.lag())));
    }
}
