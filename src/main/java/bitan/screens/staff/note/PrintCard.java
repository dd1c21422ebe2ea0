package bitan.screens.staff.note;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.conversation.TakeHome.Stage;
import bitan.counter.CounterState;
import bitan.counter.Handout.Job;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.settings.Settings.PaperSize;
import bitan.settings.Settings.Printing;

/** Prints the note: on what, by whom, and how far it is. FX thread only. */
final class PrintCard {
    private final VBox root;
    private final VBox printing;
    private final DriveCard drive;
    private final ComboBox<String> printer = new ComboBox<>();
    private final ComboBox<PaperSize> paper = new ComboBox<>();
    private final Button print = new Button();
    private final Label status = Widgets.whole("");
    private final Messages words;
    private final Consumer<Printing> prints;
    private List<String> printers = List.of();
    private Optional<Printing> chosen = Optional.empty();

    PrintCard(Messages words, Consumer<Printing> prints, DriveCard drive) {
        this.words = words;
        this.prints = prints;
        this.drive = drive;
        paper.getItems().setAll(PaperSize.values());
        paper.setAccessibleText(words.get("staff.note.paper"));
        printer.setAccessibleText(words.get("staff.note.printer"));
        printer.setPlaceholder(new Label(words.get("staff.note.noPrinter")));
        printer.setPromptText(words.get("staff.note.noPrinter"));
        List.of(printer, paper, print).forEach(part -> part.setMaxWidth(Double.MAX_VALUE));
        print.setOnAction(_ -> print());
        print.setWrapText(true);
        print.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(printer, Priority.ALWAYS);
        printing = new VBox(new Label(words.get("staff.note.printing")), new HBox(printer, paper), print);
        printing.getStyleClass().add("note-print");
        Widgets.collapse(printing);
        root = new VBox(printing, drive.root(), status);
        root.getStyleClass().add("note-print");
    }

    Region root() {
        return root;
    }

    void show(CounterState state, Stage stage) {
        if (!state.visit().handout().printers().equals(printers)) {
            printers = state.visit().handout().printers();
            printer.getItems().setAll(printers);
            chosen = Optional.empty();
        }
        choose(state.settings().printing());
        printing.setVisible(!printers.isEmpty());
        drive.show(state, printers.isEmpty(), stage);
        boolean sending = state.visit().handout().job() instanceof Job.Sending;
        print.setDisable(sending || printers.isEmpty());
        print.setText(words.get(stage == Stage.RIGHT ? "staff.note.print" : "staff.note.print.unchecked"));
        status.setText(switch (state.visit().handout().job()) {
            case Job.None _,Job.Asking _ -> "";
            case Job.Sending _ -> words.get("staff.note.sending");
            case Job.Kept(var file) -> words.format("staff.note.kept", file);
            case Job.Sent(var name) -> words.format("staff.note.sent", name);
        });
    }

    /** As its button would. */
    void print() {
        if (!print.isDisabled()) {
            prints.accept(new Printing(Optional.ofNullable(printer.getValue()), paper.getValue()));
        }
    }

    /** What was printed with last, as long as it is there; only when that changed, for the clerk may be choosing. */
    private void choose(Printing now) {
        if (!chosen.equals(Optional.of(now))) {
            chosen = Optional.of(now);
            paper.setValue(now.paper());
            now.printer().filter(printers::contains).or(() -> printers.stream().findFirst())
                    .ifPresent(printer::setValue);
        }
    }
}
