package bitan.screens.staff.setup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.staff.modal.Scroll;
import bitan.screens.staff.setup.SetupSection.Standing;

/** The parts of the setup page: at the left how each stands, beside them the one that is in front. FX thread only. */
final class SetupDialog {
    private static final Map<Standing, PseudoClass> STANDINGS = new EnumMap<>(
            Map.of(Standing.OPEN, PseudoClass.getPseudoClass("open-point"), Standing.WRONG,
                    PseudoClass.getPseudoClass("wrong")));

    private final List<SetupSection> sections;
    private final List<ToggleButton> tabs = new ArrayList<>();
    private final Map<SetupSection, Standing> standings = new HashMap<>();
    private final ScrollPane body;
    private final VBox root;
    private final Messages words;

    /** {@code measure} shows a card on the visitor's screen, {@code done} closes the page. */
    SetupDialog(Fields fields, Locale locale, Runnable measure, Runnable done) {
        words = fields.words();
        sections = List.of(new CounterSection(fields), new MonitorSection(fields, measure),
                new SoundSection(fields, locale), new ModelSection(fields, locale),
                new PaperSection(fields, locale), new VisitSection(fields), new OfficeSection(fields, locale),
                new CheckSection(fields, locale));
        sections.forEach(section -> section.root().getStyleClass().add("setup-section"));
        body = Scroll.of(sections.getFirst().root());
        root = new VBox(title(), middle(), foot(done));
        root.getStyleClass().addAll("dialog", "setup");
        root.setAccessibleRole(AccessibleRole.DIALOG);
    }

    Region root() {
        return root;
    }

    /** Shows the counter as it is now. */
    void show(SetupView now) {
        for (int i = 0; i < sections.size(); i++) {
            var section = sections.get(i);
            standings.put(section, section.show(now));
            say(tabs.get(i), section);
        }
    }

    /** Brings the part to the front in which most is to be done, the first of those. */
    void begin() {
        var all = sections.stream().map(standings::get).toList();
        bring(Stream.of(Standing.WRONG, Standing.OPEN).map(all::indexOf).filter(place -> place >= 0)
                .findFirst().orElse(0));
    }

    private Region title() {
        var title = new Label(words.get("setup.title"));
        title.getStyleClass().add("type-title");
        return title;
    }

    private Region middle() {
        for (int i = 0; i < sections.size(); i++) {
            int number = i;
            var tab = new ToggleButton(words.get("setup.section." + sections.get(i).name()));
            tab.setMaxWidth(Double.MAX_VALUE);
            tab.setAlignment(Pos.CENTER_LEFT);
            tab.setOnAction(_ -> bring(number));
            tabs.add(tab);
        }
        var left = new VBox();
        left.getStyleClass().add("setup-tabs");
        left.getChildren().setAll(tabs);
        HBox.setHgrow(body, Priority.ALWAYS);
        var middle = new HBox(left, body);
        middle.getStyleClass().add("setup-middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        return middle;
    }

    private Region foot(Runnable done) {
        var button = Widgets.button(words.get("setup.done"), done);
        button.getStyleClass().add("accent");
        var foot = new HBox(Widgets.whole(words.get("setup.hint"), "type-small", "ink-soft"), Widgets.gap(),
                button);
        foot.getStyleClass().add("buttons");
        return foot;
    }

    private void bring(int section) {
        body.setContent(sections.get(section).root());
        body.setVvalue(0);
        for (int i = 0; i < tabs.size(); i++) {
            tabs.get(i).setSelected(i == section);
        }
        tabs.get(section).requestFocus();
    }

    private void say(ToggleButton tab, SetupSection section) {
        var name = words.get("setup.section." + section.name());
        var standing = standings.get(section);
        tab.setText((standing == Standing.RIGHT ? "✓ " : "● ") + name);
        tab.setAccessibleText(name + " " + words.get("setup.standing." + standing));
        STANDINGS.forEach((one, style) -> tab.pseudoClassStateChanged(style, one == standing));
    }
}
