package bitan.screens.visitor.reply;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.replies.BoardPhrase;
import bitan.replies.WishBoard;
import bitan.replies.WishGroup;

/**
 * The board of common wishes: a tab for each group, its wishes as large tiles with pictures, nothing to scroll. A
 * wish is sent once until the board is shown anew. FX thread only.
 */
public final class WishPane {
    /** Narrower than this, two tiles stand side by side, else three. */
    private static final double NARROW = 1000;
    /** Where the words of a tile break best. */
    private static final String COMMA = "，";

    private final VBox root = new VBox();
    private final EvenGrid tabs = new EvenGrid("wish-tabs");
    private final EvenGrid tiles = new EvenGrid("wish-tiles");
    private final Consumer<BoardPhrase> taps;
    private Optional<WishBoard> board = Optional.empty();
    private List<BigButton> shown = List.of();

    /** An empty board; what is tapped goes to {@code taps}. */
    public WishPane(Consumer<BoardPhrase> taps) {
        this.taps = taps;
        root.getStyleClass().add("wish-pane");
        VBox.setVgrow(tiles, Priority.ALWAYS);
        root.getChildren().addAll(tabs, tiles);
        root.widthProperty().subscribe(this::arrange);
    }

    /** The whole board. */
    public Region root() {
        return root;
    }

    /** Shows a board, every wish to be sent again; a board that is shown already stays at its page. */
    public void show(WishBoard newBoard) {
        shown.forEach(tile -> tile.setDisable(false));
        if (board.filter(newBoard::equals).isEmpty()) {
            board = Optional.of(newBoard);
            var group = new ToggleGroup();
            tabs.fill(newBoard.groups().stream().map(wishes -> tab(wishes, group)).toList(),
                    newBoard.groups().size());
            group.getToggles().getFirst().setSelected(true);
        }
    }

    private ToggleButton tab(WishGroup wishes, ToggleGroup group) {
        var tab = new ToggleButton(wishes.name());
        tab.setMaxWidth(Double.MAX_VALUE);
        tab.setToggleGroup(group);
        // A second tap on a page must not leave the board without one.
        tab.setOnAction(_ -> tab.setSelected(true));
        tab.selectedProperty().subscribe(selected -> {
            if (selected) {
                shown = wishes.wishes().stream().map(this::tile).toList();
                arrange();
            }
        });
        return tab;
    }

    private BigButton tile(BoardPhrase wish) {
        var tile = BigButton.once(wish.text().replace(COMMA, COMMA + "\n"), () -> taps.accept(wish))
                .with(new MaterialIcon(wish.icon()));
        tile.setAccessibleText(wish.text());
        tile.setContentDisplay(ContentDisplay.LEFT);
        return tile;
    }

    private void arrange() {
        tiles.fill(shown, root.getWidth() < NARROW ? 2 : 3);
    }
}
