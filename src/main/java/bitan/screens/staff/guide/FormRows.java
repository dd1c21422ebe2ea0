package bitan.screens.staff.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import bitan.conversation.CaseCommand;
import bitan.conversation.Checklist;
import bitan.conversation.Command;
import bitan.counter.Papers.Printed;
import bitan.guide.GuideForm;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/**
 * The open guide's forms, each to be put before the visitor or printed. FX thread only.
 *
 * @param print hears which form is to be printed, by its file
 * @param done the keyboard is free again
 */
record FormRows(Messages words, Consumer<Command> commands, Consumer<String> print, Runnable done) {

    /** A row for each form. */
    List<Node> of(Checklist list, Optional<Printed> printed) {
        return list.guide().forms().stream().map(form -> row(list, form, printed)).toList();
    }

    private Node row(Checklist list, GuideForm form, Optional<Printed> printed) {
        boolean isShown = list.form().equals(Optional.of(form.file()));
        var chips = new ArrayList<Node>();
        chips.add(chip(isShown ? "staff.form.away" : "staff.form.show", isShown, form.title(),
                () -> commands.accept(new CaseCommand.ShowForm(
                        isShown ? Optional.empty() : Optional.of(form.file())))));
        chips.add(chip("staff.form.print", false, form.title(), () -> print.accept(form.file())));
        form.filledExample().ifPresent(file -> chips
                .add(chip("staff.form.print.filled", false, form.title(), () -> print.accept(file))));
        var row = ListRow.row(ListRow.line(
                Widgets.wrapped(words.format("staff.form.title", form.title()), "list-text"),
                chips.toArray(Node[]::new)));
        printed.filter(one -> form.file().equals(one.file())
                || form.filledExample().equals(Optional.of(one.file()))).map(this::said)
                .ifPresent(row.getChildren()::add);
        return row;
    }

    private Label said(Printed printed) {
        var label = new Label(printed.printer().map(printer -> words.format("staff.form.printed", printer))
                .orElseGet(() -> words.get("staff.form.printing")));
        label.getStyleClass().add("form-printed");
        label.setWrapText(true);
        return label;
    }

    private Button chip(String key, boolean chosen, String title, Runnable action) {
        var button = new Button(words.get(key));
        button.setAccessibleText(words.format(key + ".accessible", title));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("list-chip");
        if (chosen) {
            button.getStyleClass().add("accent");
        }
        button.setOnAction(_ -> {
            action.run();
            done.run();
        });
        return button;
    }
}
