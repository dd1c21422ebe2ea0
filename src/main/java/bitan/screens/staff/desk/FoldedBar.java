package bitan.screens.staff.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

import bitan.conversation.Pace;
import bitan.conversation.Speaker;
import bitan.conversation.Turn;
import bitan.counter.CounterState;
import bitan.counter.Equipment.Microphone;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/** The strip as a bar: whether the clerk is heard, the end of the live line from top to bottom, and the visitor's signal. */
public final class FoldedBar {
    /** Pixels. */
    public static final double WIDTH = 48;
    /** More characters than a bar on any monitor holds. */
    private static final int MOST_CHARACTERS = 120;
    private static final PseudoClass LISTENING = PseudoClass.getPseudoClass("listening");

    /** What the visitor signals about which turn. */
    public record Signal(int turn, Pace pace) {}

    private final VBox root = new VBox();
    private final Region dot = Widgets.drawn("folded-dot");
    private final Label line = new Label();
    private final VBox signal = new VBox();
    private final Button unfold;
    private final Messages words;

    /** An empty bar. */
    public FoldedBar(Messages words) {
        this.words = words;
        unfold = new Button("«");
        unfold.setMinWidth(Region.USE_PREF_SIZE);
        unfold.setAccessibleText(words.get("staff.unfold"));
        unfold.getStyleClass().add("fold-button");
        line.getStyleClass().add("folded-line");
        line.setMinHeight(Region.USE_PREF_SIZE);
        // The end stands at the foot, and what is older leaves at the top.
        var lines = new StackPane(line);
        StackPane.setAlignment(line, Pos.BOTTOM_CENTER);
        lines.setMinHeight(0);
        lines.setPrefHeight(0);
        var clip = new Rectangle();
        clip.widthProperty().bind(lines.widthProperty());
        clip.heightProperty().bind(lines.heightProperty());
        lines.setClip(clip);
        VBox.setVgrow(lines, Priority.ALWAYS);
        signal.setAlignment(Pos.CENTER);
        signal.getStyleClass().add("folded-signal");
        Widgets.hide(signal);
        root.getChildren().addAll(unfold, dot, lines, signal);
        root.setAlignment(Pos.TOP_CENTER);
        root.getStyleClass().add("folded");
    }

    /** What makes it a strip again. */
    public void onUnfold(Runnable unfolds) {
        unfold.setOnAction(_ -> unfolds.run());
    }

    /** What to put into a screen. */
    public Region root() {
        return root;
    }

    /** Puts the keyboard where it unfolds the bar. */
    public void focus() {
        unfold.requestFocus();
    }

    /** Shows whether the clerk is heard, what was heard last, and what the visitor signals about which turn. */
    public void show(CounterState state, Optional<Signal> open) {
        dot.pseudoClassStateChanged(LISTENING, state.equipment().microphone() == Microphone.LISTENING);
        var now = state.conversation();
        var heard = now.staff().heard().isEmpty()
                ? now.latest(Speaker.STAFF).map(Turn::text).orElse("")
                : now.staff().heard().text();
        int characters = heard.codePointCount(0, heard.length());
        line.setText(heard.codePoints().skip(Math.max(0, characters - MOST_CHARACTERS))
                .mapToObj(Character::toString).collect(Collectors.joining("\n")));
        line.setAccessibleText(heard);
        signal.setVisible(open.isPresent());
        open.ifPresent(one -> {
            signal.getChildren().setAll(
                    Widgets.drawn("pace-sign", one.pace().name().toLowerCase(Locale.ROOT)),
                    new Label(String.valueOf(one.turn())));
            signal.setAccessibleText(words.format("staff.signal.what", words.get("pace." + one.pace())));
        });
    }
}
