package bitan.screens.staff.note;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.note.NoteItem;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.staff.modal.OneLine;

/** One thing to do, as the clerk words it. FX thread only. */
final class ItemRow {
    private static final int COLUMNS = 2;

    private final VBox root = new VBox();
    private final Label number = new Label();
    private final TextField what;
    private final TextField when;
    private final TextField where;
    private final TextField ask;
    private final TextField how;
    private final List<TextField> more;
    private final Messages words;

    /** What can be done with a row as a whole. */
    interface Place {
        /** Something in it was worded anew. */
        void changed();

        /** It is to be done earlier ({@code by} below 0) or later. */
        void move(ItemRow row, int by);

        /** It is not to be done. */
        void remove(ItemRow row);
    }

    ItemRow(NoteItem item, Messages words, Place place) {
        this.words = words;
        what = field("what", item.what(), NoteItem.LONGEST_WHAT);
        when = field("when", item.when(), NoteItem.LONGEST);
        where = field("where", item.where(), NoteItem.LONGEST);
        ask = field("ask", item.ask(), NoteItem.LONGEST);
        how = field("how", item.how(), NoteItem.LONGEST);
        more = item.more().stream().map(line -> field("more", line, NoteItem.LONGEST_MORE)).toList();
        what.getStyleClass().add("note-what");
        number.getStyleClass().add("note-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(what, Priority.ALWAYS);
        var head = new HBox(number, what, button("up", () -> place.move(this, -1)),
                button("down", () -> place.move(this, 1)), button("remove", () -> place.remove(this)));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("note-row-head");
        root.getStyleClass().add("note-row");
        root.getChildren().add(head);
        root.getChildren().addAll(more);
        root.getChildren().add(details());
        Stream.concat(Stream.of(what, when, where, ask, how), more.stream())
                .forEach(field -> field.textProperty().addListener((_, _, _) -> place.changed()));
    }

    /** A row without words. */
    static ItemRow blank(Messages words, Place place) {
        var row = new ItemRow(NoteItem.of("?"), words, place);
        row.what.clear();
        return row;
    }

    Node root() {
        return root;
    }

    void number(int now) {
        number.setText(now + ".");
        what.setAccessibleText(words.format("staff.note.what.accessible", now));
    }

    void focus() {
        what.requestFocus();
        what.end();
    }

    /** The thing; empty while it is not said what it is. */
    Optional<NoteItem> item() {
        return what.getText().isBlank()
                ? Optional.empty()
                : Optional.of(new NoteItem(what.getText(), where.getText(), when.getText(), ask.getText(),
                        how.getText(), more.stream().map(TextField::getText).filter(line -> !line.isBlank())
                                .toList()));
    }

    private GridPane details() {
        var grid = new GridPane();
        grid.getStyleClass().add("note-details");
        var fields = List.of(when, where, ask, how);
        for (int i = 0; i < fields.size(); i++) {
            grid.add(fields.get(i), i % COLUMNS, i / COLUMNS);
            GridPane.setHgrow(fields.get(i), Priority.ALWAYS);
        }
        return grid;
    }

    private TextField field(String name, String text, int longest) {
        var field = new TextField(text);
        OneLine.hold(field, longest);
        field.setPromptText(words.get("staff.note." + name));
        field.setAccessibleText(words.get("staff.note." + name));
        return field;
    }

    private Button button(String name, Runnable action) {
        var button = Widgets.button(words.get("staff.note." + name), action);
        button.setAccessibleText(words.get("staff.note." + name + ".accessible"));
        button.setFocusTraversable(false);
        return button;
    }
}
