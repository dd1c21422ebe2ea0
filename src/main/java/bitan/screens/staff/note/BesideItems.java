package bitan.screens.staff.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.note.CallOutcome;
import bitan.note.CallReport;
import bitan.note.Note;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/** What stands on the sheet beside the things to do, each of which can be left out, and what did not fit. FX thread only. */
final class BesideItems {
    private final VBox root = new VBox();
    private final Messages words;
    private final Removing removing;
    private Optional<Note> shown = Optional.empty();
    private List<String> shownLeftOut = List.of();

    /** Takes something off the note. */
    @FunctionalInterface
    interface Removing {
        /** The note is {@code without} it, and {@code back} puts it where it was. */
        void remove(Note without, UnaryOperator<Note> back);
    }

    BesideItems(Messages words, Removing removing) {
        this.words = words;
        this.removing = removing;
        root.getStyleClass().add("note-beside");
    }

    Region root() {
        return root;
    }

    void show(Optional<Note> draft, List<String> leftOut) {
        if (draft.equals(shown) && leftOut.equals(shownLeftOut)) {
            return;
        }
        shown = draft;
        shownLeftOut = leftOut;
        var all = new ArrayList<Node>();
        draft.ifPresent(note -> {
            var facts = note.confirmed().stream().map(fact -> row(fact, () -> remove(note, fact))).toList();
            all.addAll(titled("staff.note.confirmed", facts));
            all.addAll(titled("staff.note.contacts",
                    note.contacts().stream().map(way -> row(way, () -> drop(note, way))).toList()));
            note.call().ifPresent(report -> all.addAll(titled(title(report), List.of(
                    row(said(report.outcome()),
                            () -> removing.remove(note.withoutCall(), now -> now.with(report)))))));
            all.addAll(titled("staff.note.ink",
                    note.ink().stream().map(ink -> row(words.get("staff.note.ink.there"),
                            () -> removing.remove(note.withoutInk(), now -> now.with(ink)))).toList()));
        });
        all.addAll(titled("staff.note.leftOut", leftOut.stream().<Node>map(BesideItems::text).toList()));
        root.getChildren().setAll(all);
    }

    private List<Node> titled(String key, List<? extends Node> parts) {
        if (parts.isEmpty()) {
            return List.of();
        }
        var title = new Label(words.get(key));
        title.getStyleClass().add("column-title");
        return Stream.concat(Stream.of(title), parts.stream()).<Node>map(part -> part).toList();
    }

    private void remove(Note note, String fact) {
        int place = note.confirmed().indexOf(fact);
        removing.remove(
                note.confirming(note.confirmed().stream().filter(other -> !other.equals(fact)).toList()),
                now -> now.confirming(NoteUndo.inserted(now.confirmed(), fact, place)));
    }

    private void drop(Note note, String way) {
        int place = note.contacts().indexOf(way);
        removing.remove(note.asking(note.contacts().stream().filter(other -> !other.equals(way)).toList()),
                now -> now.asking(NoteUndo.inserted(now.contacts(), way, place)));
    }

    private static String title(CallReport report) {
        return report.confirmed().map(right -> right ? "staff.note.call" : "staff.note.call.denied")
                .orElse("staff.note.call.unchecked");
    }

    private static String said(CallOutcome call) {
        return String.join("，",
                Stream.of(call.whom(), call.agreed(), call.by(), call.until(), call.telephone())
                        .filter(part -> !part.isEmpty()).toList());
    }

    private HBox row(String sentence, Runnable remove) {
        var label = text(sentence);
        HBox.setHgrow(label, Priority.ALWAYS);
        var button = Widgets.button(words.get("staff.note.remove"), remove);
        button.setAccessibleText(words.format("staff.note.without.accessible", sentence));
        var row = new HBox(label, button);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label text(String sentence) {
        var label = Widgets.whole(sentence);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
