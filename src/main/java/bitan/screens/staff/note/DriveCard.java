package bitan.screens.staff.note;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.conversation.TakeHome.Stage;
import bitan.counter.CounterState;
import bitan.counter.Handout.Job;
import bitan.counter.Intent;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.settings.Settings.PaperSize;

/**
 * How the visitor gets the note where there is no printer: the square first, then a file on their own drive, which is
 * asked about before it is written. FX thread only.
 */
final class DriveCard {
    private final VBox root = new VBox();
    private final Label why;
    private final Button square;
    private final Button keep;
    private final VBox question = new VBox();
    private final Messages words;
    private final Consumer<Intent> intents;
    private PaperSize paper = PaperSize.A4;
    private Optional<Job> asked = Optional.empty();

    /** Without a question; {@code present} shows the note and its square to the visitor. */
    DriveCard(Messages words, Runnable present, Consumer<Intent> intents) {
        this.words = words;
        this.intents = intents;
        why = Widgets.whole(words.get("staff.note.noPrinter.how"));
        square = Widgets.button(words.get("staff.note.square"), present);
        keep = Widgets.button(words.get("staff.note.keep"), () -> {
            asked = Optional.empty();
            intents.accept(new Intent.KeepNote(Optional.empty(), paper));
        });
        question.getStyleClass().add("note-print");
        root.getStyleClass().add("note-print");
        var ways = new FlowPane(square, keep);
        ways.getStyleClass().add("buttons");
        root.getChildren().addAll(why, ways, question);
        Widgets.collapse(root);
    }

    Region root() {
        return root;
    }

    /** Follows the note; {@code needed} while there is no printer. */
    void show(CounterState state, boolean needed, Stage stage) {
        paper = state.settings().printing().paper();
        var job = state.visit().handout().job();
        boolean isThere = state.conversation().matter().takeHome().isPresent();
        root.setVisible(needed);
        square.setDisable(!isThere || stage != Stage.WRITTEN);
        keep.setDisable(!isThere || job instanceof Job.Sending);
        if (!asked.equals(Optional.of(job))) {
            asked = Optional.of(job);
            question.getChildren().setAll(job instanceof Job.Asking(var drives) ? asking(drives) : List.of());
        }
    }

    private List<Node> asking(List<Path> drives) {
        if (drives.isEmpty()) {
            return List.of(Widgets.whole(words.get("staff.note.keep.none")));
        }
        var answers = new FlowPane();
        answers.getStyleClass().add("buttons");
        answers.getChildren().setAll(Stream.concat(drives.stream().map(this::on), Stream.of(
                Widgets.button(words.get("staff.note.keep.not"), () -> question.getChildren().clear())))
                .toList());
        return List.of(Widgets.whole(words.get("staff.note.keep.question")), answers);
    }

    private Button on(Path drive) {
        var name = Optional.ofNullable(drive.getFileName()).orElse(drive).toString();
        return Widgets.button(words.format("staff.note.keep.on", name),
                () -> intents.accept(new Intent.KeepNote(Optional.of(drive), paper)));
    }
}
