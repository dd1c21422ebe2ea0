package bitan.screens.visitor.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.replies.Suggestion.EnterNumber;
import bitan.replies.Suggestion.NumberKind;
import bitan.screens.shared.Messages;

/** Ten digits, and above them very large what was typed. FX thread only. */
public final class NumberPad {
    /** Narrower than this, what was typed stands above the keys, else beside them. */
    private static final double NARROW = 900;
    /** How much of a wide pad shows what was typed: an identity number in full. */
    private static final double SCREEN = 0.58;
    private static final int COLUMNS = 3;

    private final GridPane root = new GridPane();
    private final Label title = new Label();
    private final Label result = new Label();
    private final Label unit = new Label();
    private final EvenGrid keys = new EvenGrid("number-keys");
    private final EvenGrid ends = new EvenGrid("number-ends");
    private final VBox screen = new VBox();
    private final Button send;
    private final Button delete;
    private final Messages words;
    private Typed typed = Typed.none(NumberKind.COUNT);

    /** A pad for nothing yet; the number, with its unit, goes to {@code sent}. */
    public NumberPad(Messages words, Consumer<String> sent) {
        this.words = words;
        send = new BigButton(words.get("reply.send"), () -> send(sent)).with(MaterialIcon.SEND);
        send.getStyleClass().add("accent");
        delete = new BigButton(words.get("reply.number.delete"), () -> type(typed.shorter()))
                .with(MaterialIcon.DELETE);
        title.getStyleClass().add("reply-title");
        result.getStyleClass().add("number-result");
        unit.getStyleClass().add("number-unit");
        var line = new HBox(result, unit);
        line.getStyleClass().add("number-line");
        screen.getStyleClass().add("number-screen");
        screen.getChildren().addAll(title, line);
        ends.fill(List.of(delete, send), 2);
        root.getStyleClass().add("number-pad");
        root.widthProperty().subscribe(this::arrange);
    }

    /** The whole pad. */
    public Region root() {
        return root;
    }

    /** What can be done with it, for the place beside the way back. */
    public Region tools() {
        return ends;
    }

    /** Asks for a number, none of it typed yet. */
    public void show(EnterNumber asked) {
        title.setText(words.format("reply.number.title", asked.label()));
        unit.setText(asked.unit());
        keys.fill(keys(asked.kind()), COLUMNS);
        type(Typed.none(asked.kind()));
    }

    private List<Node> keys(NumberKind kind) {
        var left = switch (kind) {
            case AMOUNT -> key(".", words.get("reply.number.point"));
            case DOCUMENT -> key("X", "X");
            case COUNT, TELEPHONE -> new Region();
        };
        var nodes = new ArrayList<Node>(
                Stream.of("1", "2", "3", "4", "5", "6", "7", "8", "9").map(digit -> key(digit, digit))
                        .toList());
        nodes.add(left);
        nodes.add(key("0", "0"));
        return nodes;
    }

    private Node key(String key, String name) {
        var button = new BigButton(key, () -> type(typed.with(key)));
        button.setAccessibleText(name);
        return button;
    }

    private void type(Typed newTyped) {
        typed = newTyped;
        result.setText(typed.isEmpty() ? words.get("reply.number.blank") : typed.grouped());
        result.setAccessibleText(
                typed.isEmpty() ? title.getText() : typed.grouped() + " " + unit.getText());
        send.setDisable(typed.isEmpty());
        delete.setDisable(typed.isEmpty());
    }

    private void send(Consumer<String> sent) {
        var text = typed.text(unit.getText());
        type(Typed.none(typed.kind()));
        sent.accept(text);
    }

    private void arrange() {
        boolean narrow = root.getWidth() < NARROW;
        root.getChildren().clear();
        root.getColumnConstraints()
                .setAll(narrow ? List.of(share(1)) : List.of(share(SCREEN), share(1 - SCREEN)));
        root.add(screen, 0, 0);
        root.add(keys, narrow ? 0 : 1, narrow ? 1 : 0);
        GridPane.setVgrow(keys, Priority.ALWAYS);
        GridPane.setVgrow(screen, narrow ? Priority.NEVER : Priority.ALWAYS);
    }

    private static ColumnConstraints share(double ofWidth) {
        var share = new ColumnConstraints();
        share.setPercentWidth(100 * ofWidth);
        return share;
    }
}
