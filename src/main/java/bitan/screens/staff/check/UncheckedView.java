package bitan.screens.staff.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import bitan.conversation.Command;
import bitan.conversation.Conversation;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/**
 * The list 未核对: amounts and dates the visitor has not confirmed, each with its button; not there when empty. FX
 * thread only.
 */
public final class UncheckedView {
    private final HBox root = new HBox();
    private final FlowPane list = new FlowPane();
    private final Label title = new Label();
    private final Messages words;
    private final Consumer<Command> commands;
    private List<Unchecked> shown = List.of();
    private boolean waiting;

    /** Nothing to show yet; what the clerk wants goes to {@code commands}. */
    public UncheckedView(Messages words, Consumer<Command> commands) {
        this.words = words;
        this.commands = commands;
        title.getStyleClass().add("column-title");
        list.getStyleClass().add("unchecked-list");
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFocusTraversable(false);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        title.setMinWidth(Region.USE_PREF_SIZE);
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("unchecked");
        root.getChildren().addAll(title, scroll);
        Widgets.hide(root);
    }

    /** The node to put into a screen. */
    public Region root() {
        return root;
    }

    /** Shows the conversation as it is now. */
    public void show(Conversation conversation) {
        waiting = conversation.questioned().isPresent();
        var now = Unchecked.in(conversation);
        if (!now.equals(shown)) {
            shown = now;
            title.setText(words.format("staff.unchecked.title", shown.size()));
            var rows = new ArrayList<HBox>();
            shown.forEach(item -> rows.add(row(item, rows.isEmpty())));
            list.getChildren().setAll(rows);
        }
        root.setVisible(!shown.isEmpty());
    }

    /** Asks about the newest, if there is one and the visitor is not reading another question. */
    public void askNewest() {
        if (!waiting) {
            shown.stream().findFirst().ifPresent(this::ask);
        }
    }

    /** How many there are. */
    public int count() {
        return shown.size();
    }

    private void ask(Unchecked item) {
        commands.accept(new Command.Ask(item.turn(), item.fact()));
    }

    private HBox row(Unchecked item, boolean newest) {
        var said = new Label(item.said());
        said.getStyleClass().add("unchecked-fact");
        said.setMinWidth(Region.USE_PREF_SIZE);
        var turn = new Label(words.format("staff.unchecked.turn", item.turn()));
        turn.getStyleClass().addAll("type-small", "ink-soft");
        var ask = Widgets.button(words.get(newest ? "staff.check.ask.newest" : "staff.check.ask"),
                () -> ask(item));
        ask.setAccessibleText(words.format("staff.check.ask.accessible", item.said()));
        turn.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(said, turn, ask);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("unchecked-row");
        return row;
    }
}
