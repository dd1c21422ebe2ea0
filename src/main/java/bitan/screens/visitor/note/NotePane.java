package bitan.screens.visitor.note;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import bitan.conversation.CaseCommand;
import bitan.conversation.Command;
import bitan.conversation.TakeHome;
import bitan.conversation.TakeHome.Stage;
import bitan.note.CallOutcome;
import bitan.note.Note;
import bitan.note.NoteItem;
import bitan.note.Square;
import bitan.screens.shared.FirstMoment;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.visitor.page.PagedRows;

/**
 * The sheet to take home, before it is printed: one thing to do in each row, then what was confirmed and agreed; the
 * visitor says that it is right or asks, and may scan it with a telephone. FX thread only.
 */
public final class NotePane {
    private final VBox root = new VBox();
    private final HBox head = new HBox();
    private final HBox tools;
    private final Label title = Widgets.wrapped("", "reply-title");
    private final ToggleButton scan = new ToggleButton();
    private final PagedRows pages;
    private final SquareView square = new SquareView();
    private final VBox scanning = new VBox();
    private final Button right;
    private final Button question;
    private final Messages words;
    private final FirstMoment first;
    private final Consumer<Command> commands;
    private Optional<TakeHome> shown = Optional.empty();
    private boolean wholeSeen;

    /**
     * A pane without a note; what is said of one goes to {@code commands}.
     *
     * @param clock tells how long a note has stood
     */
    public NotePane(Messages words, InstantSource clock, Consumer<Command> commands) {
        this.words = words;
        first = new FirstMoment(clock);
        this.commands = commands;
        pages = new PagedRows(words);
        right = answer(true);
        question = answer(false);
        title.setText(words.get("way.NOTE"));
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMaxHeight(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        scan.setMinWidth(Region.USE_PREF_SIZE);
        scan.setOnAction(_ -> look());
        Widgets.collapse(scan);
        head.getStyleClass().add("pad-header");
        var how = Widgets.wrapped(words.get("note.scan.how"), "list-remark");
        VBox.setVgrow(square, Priority.ALWAYS);
        scanning.getChildren().addAll(how, square);
        scanning.getStyleClass().add("note-scan");
        var content = new StackPane(pages.rows(), scanning);
        VBox.setVgrow(content, Priority.ALWAYS);
        // 没问题 is farthest from the way back.
        tools = new HBox(question, right);
        tools.getStyleClass().add("pad-tools");
        first.guard(tools);
        pages.onTurned(this::seen);
        root.getStyleClass().add("list-pane");
        root.getChildren().add(content);
        look();
    }

    /** The title, the pages and the way to the square. */
    public Region header() {
        return head;
    }

    /** The note. */
    public Region body() {
        return root;
    }

    /** The answers, for the place beside the way back. */
    public Region tools() {
        return tools;
    }

    /** Shows this note and what the visitor said of it; another one begins with its first page. */
    public void show(Optional<TakeHome> now, Optional<Square> code) {
        square.show(code);
        scan.setVisible(code.isPresent());
        if (now.equals(shown)) {
            return;
        }
        boolean other = !now.map(TakeHome::note).equals(shown.map(TakeHome::note));
        shown = now;
        now.ifPresent(takeHome -> {
            if (other) {
                first.begin();
                wholeSeen = false;
                scan.setSelected(false);
                look();
                pages.begin(rows(takeHome.note()));
            }
            Widgets.mark(right, takeHome.stage() == Stage.RIGHT);
            mark(question, "note.question", takeHome.stage() == Stage.QUESTIONED);
            seen();
        });
    }

    /** Nobody can say that all is right before the last page was there. */
    private void seen() {
        boolean seenNow = shown.isPresent() && pages.isShown() && pages.isAtEnd();
        if (seenNow && !wholeSeen) {
            wholeSeen = true;
            // The tap that turned to it may be a double one.
            first.begin();
        }
        right.setText(wholeSeen ? right() : words.get("note.next"));
    }

    private String right() {
        boolean chosen = shown.filter(now -> now.stage() == Stage.RIGHT).isPresent();
        return chosen ? words.format("list.marked", words.get("note.right")) : words.get("note.right");
    }

    private void look() {
        boolean scanned = scan.isSelected();
        scan.setText(words.get(scanned ? "note.read" : "note.scan"));
        head.getChildren().setAll(scanned ? List.of(title, scan) : List.of(title, pages.turning(), scan));
        pages.rows().setVisible(!scanned);
        scanning.setVisible(scanned);
    }

    private List<PagedRows.Row> rows(Note note) {
        var all = new ArrayList<PagedRows.Row>();
        for (int i = 0; i < note.items().size(); i++) {
            int number = i + 1;
            var item = note.items().get(i);
            all.add(() -> row(number + ". " + item.what(), details(item)));
        }
        note.told().ifPresent(report -> all.add(() -> row(
                words.format(report.isOpen() ? "note.call.unchecked" : "note.call",
                        report.outcome().agreed()),
                details(report.outcome()))));
        note.confirmed().forEach(fact -> all.add(() -> row(words.format("note.confirmed", fact), "")));
        note.contacts().forEach(way -> all.add(() -> row(way, "")));
        if (!note.head().telephone().isEmpty()) {
            all.add(() -> row(words.format("note.telephone", note.head().telephone()), ""));
        }
        return all;
    }

    private String details(NoteItem item) {
        return joined(String.join("\n", item.more()), labelled("note.where", item.where()),
                labelled("note.ask", item.ask()), labelled("note.how", item.how()),
                labelled("note.when", item.when()));
    }

    private String details(CallOutcome call) {
        return joined(labelled("note.whom", call.whom()), labelled("note.by", call.by()),
                labelled("note.until", call.until()), labelled("note.number", call.telephone()));
    }

    private String labelled(String key, String detail) {
        return detail.isEmpty() ? "" : words.format(key, detail);
    }

    private static String joined(String... details) {
        return String.join("\n", Stream.of(details).filter(detail -> !detail.isEmpty()).toList());
    }

    private static Region row(String what, String details) {
        var name = Widgets.wrapped(what, "list-material");
        var texts = new VBox(name);
        texts.getStyleClass().add("list-texts");
        if (!details.isEmpty()) {
            var small = Widgets.wrapped(details, "list-remark");
            texts.getChildren().add(small);
        }
        HBox.setHgrow(texts, Priority.ALWAYS);
        var row = new HBox(texts);
        row.getStyleClass().add("list-row");
        return row;
    }

    private Button answer(boolean isRight) {
        var button = new Button();
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> reply(isRight));
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private void reply(boolean isRight) {
        if (isRight && !wholeSeen) {
            pages.turn();
        } else if (!first.lastsForTaps()) {
            commands.accept(new CaseCommand.ConfirmNote(isRight));
        }
    }

    private void mark(Button button, String key, boolean chosen) {
        button.setText(chosen ? words.format("list.marked", words.get(key)) : words.get(key));
        Widgets.mark(button, chosen);
    }
}
