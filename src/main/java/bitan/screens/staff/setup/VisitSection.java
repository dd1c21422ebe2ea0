package bitan.screens.staff.setup;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.screens.staff.setup.ChoiceField.Option;
import bitan.screens.staff.setup.Fields.Row;
import bitan.settings.Settings;
import bitan.settings.Settings.VisitorTheme;
import bitan.settings.SettingsField;
import bitan.settings.Steadiness;

/** How a visit begins, how captions come, and when a visit ends that nobody goes on with. */
final class VisitSection implements SetupSection {
    private final List<Row> rows;
    private final VBox root = new VBox();

    VisitSection(Fields fields) {
        var sizes = IntStream.rangeClosed(0, Settings.LARGEST_TEXT)
                .mapToObj(step -> Option.of(fields.words().get("setup.visitorTextSize." + step), step))
                .toList();
        rows = List.of(fields.choice(SettingsField.VISITOR_THEME, VisitorTheme.values(), false),
                fields.choice(SettingsField.VISITOR_TEXT_SIZE, _ -> sizes),
                fields.choice(SettingsField.STEADINESS, Steadiness.values(), false),
                fields.yesOrNo(SettingsField.LETTER_BY_LETTER),
                fields.number(SettingsField.IDLE_MINUTES, 0, Settings.LONGEST_IDLE));
        root.getChildren().setAll(rows.stream().map(Row::root).toList());
    }

    @Override
    public String name() {
        return "visits";
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Standing show(SetupView now) {
        rows.forEach(row -> row.show().accept(now));
        return Standing.RIGHT;
    }
}
