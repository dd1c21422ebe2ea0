package bitan.screens.shared;

import java.util.function.IntFunction;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A reading column with the way back under it: whoever scrolled up sees a button 回到最新. FX thread only.
 *
 * @param <T> what a row shows
 */
public final class ReadingPane<T> {
    private final VBox root = new VBox();
    private final ReadingColumn<T> column;
    private final Messages words;
    private final Button back;

    /** An empty pane that makes its rows with {@code factory}. */
    public ReadingPane(Messages words, Supplier<? extends ReadingColumn.Row<T>> factory) {
        this.words = words;
        column = new ReadingColumn<>(factory);
        back = new Button("↓ " + words.get("reading.newest"));
        back.setAccessibleText(words.get("reading.newest"));
        back.getStyleClass().addAll("accent", "to-newest");
        back.setOnAction(_ -> column.follow());
        var bar = new HBox(back);
        bar.getStyleClass().add("to-newest-bar");
        // Under the column, not over it: nothing that is being read may be covered.
        bar.visibleProperty().bind(column.behindProperty());
        Widgets.collapse(bar);
        VBox.setVgrow(column, Priority.ALWAYS);
        root.getChildren().addAll(column, bar);
        root.getStyleClass().add("reading-pane");
    }

    /**
     * The same with the way back in the margin at the right, and with arrows for whoever cannot scroll: they are there
     * while a part of what is to be read is not in view. The rows must leave a margin for them.
     */
    public Region inMargin() {
        var up = arrow("▲", "reading.up", -1);
        var down = arrow("▼", "reading.down", 1);
        var side = new VBox(up, down, back);
        side.getStyleClass().add("reading-side");
        side.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        side.setPickOnBounds(false);
        Widgets.collapse(up, down, back);
        back.setText(words.get("reading.newest.margin"));
        back.setMinHeight(Region.USE_PREF_SIZE);
        up.visibleProperty().bind(column.behindProperty().or(column.cutProperty()));
        down.visibleProperty().bind(column.behindProperty());
        back.visibleProperty().bind(column.behindProperty());
        var both = new StackPane(column, side);
        StackPane.setAlignment(side, Pos.BOTTOM_RIGHT);
        both.getStyleClass().add("reading-pane");
        return both;
    }

    private Button arrow(String sign, String key, int pages) {
        var button = new Button(sign);
        button.setAccessibleText(words.get(key));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> column.scrollPages(pages));
        return button;
    }

    /** The node to put into a screen. */
    public Region root() {
        return root;
    }

    /** The column inside, for scrolling by keys. */
    public ReadingColumn<T> column() {
        return column;
    }

    /** Shows these items; see {@link ReadingColumn#show}. */
    public void show(int count, IntFunction<? extends T> item) {
        column.show(count, item);
    }
}
