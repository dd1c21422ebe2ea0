package bitan.screens.shared;

import java.util.function.IntFunction;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A reading column with the way back under it: whoever scrolled up sees a button 回到最新. FX thread only.
 *
 * @param <T> what a row shows
 */
public final class ReadingPane<T> {
    private final VBox root = new VBox();
    private final ReadingColumn<T> column;

    /** An empty pane that makes its rows with {@code factory}. */
    public ReadingPane(Messages words, Supplier<? extends ReadingColumn.Row<T>> factory) {
        column = new ReadingColumn<>(factory);
        var back = new Button("↓ " + words.get("reading.newest"));
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
