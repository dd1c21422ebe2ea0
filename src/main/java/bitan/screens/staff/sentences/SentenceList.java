package bitan.screens.staff.sentences;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.sentences.ReadySentence;
import bitan.sentences.ReadySentences;
import bitan.sentences.SentenceGroup;

/** The ready sentences to choose one from: those of a group, or that are meant by what is typed. FX thread only. */
final class SentenceList {
    private final VBox root;
    private final TextField search = new TextField();
    private final GroupButtons filter;
    private final ListView<ReadySentence> list = new ListView<>();
    private final SentenceDrafts shelf;
    private final Actions actions;
    private ReadySentences found = ReadySentences.NONE;
    private Optional<ReadySentence> chosen = Optional.empty();
    private boolean isFilling;

    /** What can be wanted here; {@code move} by how many places. */
    record Actions(Consumer<ReadySentence> choose, Runnable begin, Runnable write, Runnable delete,
            IntConsumer move) {}

    SentenceList(Messages words, Locale locale, SentenceDrafts shelf, Actions actions) {
        this.shelf = shelf;
        this.actions = actions;
        filter = new GroupButtons(locale, Optional.of(words.get("staff.sentences.all")), _ -> refill());
        filter.choose(Optional.empty());
        search.setPromptText(words.get("staff.sentences.search"));
        search.setAccessibleText(words.get("staff.sentences.search"));
        search.textProperty().subscribe(this::refill);
        list.setCellFactory(_ -> new SentenceCell(words, locale, shelf));
        list.setAccessibleText(words.get("staff.sentences.list"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        list.getSelectionModel().selectedItemProperty().subscribe(
                one -> Optional.ofNullable(one).filter(_ -> !isFilling).ifPresent(this::choose));
        HBox.setHgrow(search, Priority.ALWAYS);
        var head = new HBox(search, Widgets.button(words.get("staff.sentences.new"), actions.begin()));
        head.getStyleClass().add("buttons");
        root = new VBox(head, filter.root(), list);
        root.getStyleClass().add("terms-list");
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    Region root() {
        return root;
    }

    /** From now on finds what is typed with the help of these. */
    void findWith(ReadySentences now) {
        found = now;
    }

    /** Shows all there are, this one selected. */
    void show(Optional<ReadySentence> selected) {
        chosen = selected;
        refill();
    }

    /** Marks again what is not saved. */
    void refresh() {
        list.refresh();
    }

    /** The group that is looked through, if not all are. */
    Optional<SentenceGroup> group() {
        return filter.chosen();
    }

    /** Those in view. */
    List<ReadySentence> inView() {
        return List.copyOf(list.getItems());
    }

    /** Looks through all again, by what is typed next. */
    void begin() {
        search.clear();
        search.requestFocus();
    }

    private void refill() {
        isFilling = true;
        list.getItems().setAll(
                SentenceEdits.matching(shelf.all(), found, filter.chosen(), search.getText()));
        list.getSelectionModel().clearSelection();
        chosen.filter(list.getItems()::contains).ifPresent(one -> {
            list.getSelectionModel().select(one);
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
        });
        isFilling = false;
    }

    private void choose(ReadySentence one) {
        chosen = Optional.of(one);
        actions.choose().accept(one);
    }

    private void onKey(KeyEvent event) {
        var action = switch (event.getCode()) {
            case UP -> Optional.<Runnable>of(() -> actions.move().accept(-1)).filter(_ -> event.isAltDown());
            case DOWN -> Optional.<Runnable>of(() -> actions.move().accept(1)).filter(_ -> event.isAltDown());
            case DELETE -> Optional.of(actions.delete());
            case ENTER -> Optional.of(actions.write());
            default -> Optional.<Runnable>empty();
        };
        action.ifPresent(wanted -> {
            event.consume();
            wanted.run();
        });
    }
}
