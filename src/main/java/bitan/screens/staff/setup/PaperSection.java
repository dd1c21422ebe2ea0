package bitan.screens.staff.setup;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.counter.Intent;
import bitan.screens.staff.setup.Fields.Row;
import bitan.settings.Settings.PaperSize;
import bitan.settings.SettingsField;
import bitan.setup.Attempt;
import bitan.setup.Attempt.Deed;

/** On what notes are printed, and by whom. */
final class PaperSection implements SetupSection {
    private final Row printer;
    private final Row paper;
    private final Button page;
    private final ResultLine printed;
    private final VBox root;

    PaperSection(Fields fields, Locale locale) {
        printer = fields.names(SettingsField.PRINTER, now -> now.setup().present().printers());
        paper = fields.choice(SettingsField.PAPER, PaperSize.values(), false);
        page = fields.button("setup.page", new Intent.AtSetup.PrintPage());
        printed = new ResultLine(fields.words(), locale);
        var pages = new HBox(page, printed.root());
        pages.getStyleClass().addAll("buttons", "setup-beside");
        root = new VBox(printer.root(), paper.root(), pages);
    }

    @Override
    public String name() {
        return "paper";
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Standing show(SetupView now) {
        printer.show().accept(now);
        paper.show().accept(now);
        var printers = now.setup().present().printers();
        var attempt = now.attempt(Deed.PRINT_PAGE);
        page.setDisable(printers.isEmpty() || attempt.filter(Attempt::isUnderWay).isPresent());
        printed.show(attempt);
        boolean isThere = now.settings().printing().printer().map(printers::contains)
                .orElse(!printers.isEmpty());
        return isThere ? Standing.RIGHT : Standing.OPEN;
    }
}
