package bitan.screens.staff.note;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.conversation.CaseCommand;
import bitan.conversation.TakeHome;
import bitan.conversation.TakeHome.Stage;
import bitan.counter.CounterState;
import bitan.counter.Intent;
import bitan.counter.VisitorView;
import bitan.note.Note;
import bitan.note.NoteHead;
import bitan.note.NoteItem;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.staff.modal.OneLine;
import bitan.screens.staff.modal.Scroll;

/**
 * The sheet to take home before the clerk: what the program wrote can be worded anew, put in another order, shown to the
 * visitor and printed. Every change is in the conversation at once. FX thread only.
 */
public final class NoteEditor {
    private final VBox root;
    private final Runnable closed;
    private final Label title = new Label();
    private final Label stage = new Label();
    private final VBox items = new VBox();
    private final Button add;
    private final Button show;
    private final Button undo;
    private final TextField telephone = new TextField();
    private final BesideItems beside;
    private final PrintCard print;
    private final NoteUndo undone = new NoteUndo();
    private final Messages words;
    private final Consumer<Intent> intents;
    private final List<ItemRow> rows = new ArrayList<>();
    /** Sent and not come back yet, oldest first. */
    private final Deque<Note> sent = new ArrayDeque<>();
    private Optional<Note> known = Optional.empty();
    private Optional<Note> draft = Optional.empty();
    private Stage at = Stage.WRITTEN;
    private boolean filling;
    private int visit;

    /** An editor without a note; {@code closed} is called when the keyboard is free. */
    public NoteEditor(Messages words, Consumer<Intent> intents, Runnable closed) {
        this.words = words;
        this.intents = intents;
        this.closed = closed;
        add = button("staff.note.add", this::add);
        show = button("staff.note.show", this::present);
        show.getStyleClass().add("accent");
        undo = button("staff.undo", this::undo);
        Widgets.collapse(undo);
        beside = new BesideItems(words, (without, back) -> {
            undone.without(back);
            send(without);
        });
        print = new PrintCard(words, how -> intents.accept(new Intent.PrintNote(how)),
                new DriveCard(words, this::present, intents));
        OneLine.hold(telephone, NoteHead.LONGEST);
        telephone.setAccessibleText(words.get("staff.note.telephone"));
        telephone.textProperty().addListener((_, _, now) -> edit(note -> note.reachable(now)));
        root = page();
        fill();
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** What to put into a screen. */
    public Region root() {
        return root;
    }

    /** In a few words how far the note is. */
    public String summary() {
        return words.get(draft.isEmpty() ? "staff.tab.NOTE" : "staff.tab.NOTE." + at);
    }

    /** Puts the keyboard into it; a visit without a note gets one. */
    public void open() {
        if (draft.isEmpty()) {
            intents.accept(new Intent.ComposeNote());
        }
        if (show.isDisabled()) {
            root.requestFocus();
        } else {
            show.requestFocus();
        }
    }

    /** Follows the note of the visit. */
    public void show(CounterState state) {
        var takeHome = state.conversation().matter().takeHome();
        take(takeHome.map(TakeHome::note));
        if (visit != state.conversation().visit()) {
            visit = state.conversation().visit();
            undone.forget();
        }
        var now = takeHome.map(TakeHome::stage).orElse(Stage.WRITTEN);
        at = now;
        stage.setText(draft.isEmpty() ? "" : words.get("staff.note.stage." + now + seen(state, now)));
        show.setDisable(draft.map(Note::isEmpty).orElse(true) || now != Stage.WRITTEN);
        undo.setVisible(!undone.isEmpty());
        beside.show(draft, state.visit().handout().leftOut());
        print.show(state, now);
    }

    /** Whether it still stands before the visitor: they may have closed it. */
    private static String seen(CounterState state, Stage stage) {
        boolean isOpen = state.visit().view().part() == VisitorView.Part.NOTE;
        return stage == Stage.WRITTEN || isOpen ? "" : ".closed";
    }

    /** What comes back of the clerk's own typing is here already; anything else is written anew. */
    private void take(Optional<Note> now) {
        if (now.equals(known)) {
            return;
        }
        known = now;
        if (now.isPresent() && sent.contains(now.get())) {
            while (!now.get().equals(sent.removeFirst())) {
                // older ones were overtaken
            }
        } else {
            sent.clear();
            boolean same = now.map(NoteEditor::fields).equals(draft.map(NoteEditor::fields));
            var before = draft;
            draft = now;
            if (!same) {
                before.ifPresent(undone::without);
                fill();
            }
        }
    }

    /** What the clerk may be writing in: filled anew, the cursor would be lost. */
    private static List<Record> fields(Note note) {
        return Stream.concat(Stream.<Record>of(note.head()), note.items().stream()).toList();
    }

    private void fill() {
        filling = true;
        title.setText(draft.map(note -> words.format("staff.note.title", note.head().title()))
                .orElse(words.get("staff.note.none")));
        telephone.setText(draft.map(note -> note.head().telephone()).orElse(""));
        rows.clear();
        draft.stream().flatMap(note -> note.items().stream())
                .map(item -> new ItemRow(item, words, new Order()))
                .forEach(rows::add);
        arrange();
        filling = false;
    }

    private void arrange() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).number(i + 1);
        }
        items.getChildren().setAll(rows.stream().map(ItemRow::root).toList());
        add.setDisable(draft.isEmpty() || rows.size() >= Note.MOST_ITEMS);
    }

    /** What the clerk does with rows. */
    private final class Order implements ItemRow.Place {
        @Override
        public void changed() {
            edit(note -> note.doing(written()));
        }

        @Override
        public void move(ItemRow row, int by) {
            int from = rows.indexOf(row);
            rows.remove(row);
            rows.add(Math.clamp(from + by, 0, rows.size()), row);
            arrange();
            changed();
        }

        @Override
        public void remove(ItemRow row) {
            int place = (int) rows.subList(0, rows.indexOf(row)).stream().flatMap(one -> one.item().stream())
                    .count();
            row.item().ifPresent(item -> undone.without(item, place));
            rows.remove(row);
            arrange();
            changed();
        }
    }

    private List<NoteItem> written() {
        return rows.stream().flatMap(row -> row.item().stream()).toList();
    }

    private void add() {
        var row = ItemRow.blank(words, new Order());
        rows.add(row);
        arrange();
        row.focus();
    }

    private void edit(UnaryOperator<Note> change) {
        if (!filling) {
            draft.ifPresent(note -> send(change.apply(note)));
        }
    }

    private void send(Note now) {
        undo.setVisible(!undone.isEmpty());
        if (!draft.equals(Optional.of(now))) {
            draft = Optional.of(now);
            sent.addLast(now);
            intents.accept(new Intent.Converse(new CaseCommand.WriteNote(now)));
        }
    }

    private void present() {
        intents.accept(new Intent.Converse(new CaseCommand.ShowNote()));
        closed.run();
    }

    private void drop() {
        intents.accept(new Intent.Converse(new CaseCommand.DropNote()));
        closed.run();
    }

    private void undo() {
        undone.back(draft).ifPresent(note -> {
            send(note);
            fill();
        });
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.P) {
            print.print();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER && !show.isDisabled()) {
            present();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            closed.run();
            event.consume();
        }
    }

    private VBox page() {
        title.getStyleClass().add("list-name");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        stage.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(title, stage);
        head.setAlignment(Pos.CENTER_LEFT);
        items.getStyleClass().add("note-items");
        var more = new VBox(new Label(words.get("staff.note.telephone")), telephone, beside.root());
        more.getStyleClass().add("note-more");
        var all = new VBox(items, add, more);
        all.getStyleClass().add("note-all");
        var scroll = Scroll.of(all);
        scroll.setFocusTraversable(false);
        var page = new VBox(head, scroll, print.root(), foot());
        page.getStyleClass().add("note-page");
        page.setFocusTraversable(false);
        return page;
    }

    private Node foot() {
        var foot = new FlowPane(
                button("staff.note.again", () -> intents.accept(new Intent.ComposeNote())),
                button("staff.note.drop", this::drop), undo, show);
        foot.getStyleClass().add("buttons");
        return foot;
    }

    private Button button(String key, Runnable action) {
        return Widgets.button(words.get(key), action);
    }
}
