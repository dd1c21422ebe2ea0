package bitan.screens.staff.guide.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.problem.ProblemCode;
import bitan.problem.ProblemText;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.staff.modal.Scroll;
import bitan.settings.Language;

/** The rows of one section, of which one is open to be written in; rows can be added, moved and removed. FX thread only. */
final class SectionForm {
    private final VBox page = new VBox();
    private final ScrollPane root = Scroll.of(page);
    private final Messages words;
    private final Language language;
    private final Consumer<Draft> changed;
    private final BiConsumer<Section, Integer> removing;
    private final Map<String, FieldBox> boxes = new HashMap<>();
    private final List<Button> heads = new ArrayList<>();
    private final Label count = Widgets.wrapped("", "notice");
    private Section section = Section.HEAD;
    private Draft draft = Draft.blank("guide");
    private int open;

    /** An empty form; {@code removing} hears of each row that is about to be taken out. */
    SectionForm(Language language, Consumer<Draft> changed, BiConsumer<Section, Integer> removing) {
        this.removing = removing;
        this.language = language;
        this.words = Messages.in(language);
        this.changed = changed;
        page.getStyleClass().add("guide-section");
    }

    Region root() {
        return root;
    }

    /** Shows a section of a draft, its first row open. */
    void show(Draft now, Section chosen) {
        section = chosen;
        open = 0;
        rebuild(now);
        root.setVvalue(0);
    }

    private void rebuild(Draft now) {
        draft = now;
        boxes.clear();
        heads.clear();
        page.getChildren().setAll(count);
        for (int row = 0; row < draft.rows(section).size(); row++) {
            if (!section.isSingle()) {
                page.getChildren().add(head(row));
            }
            if (row == open || section.isSingle()) {
                page.getChildren().add(fields(row));
            }
        }
        if (!section.isSingle()) {
            var add = button("staff.guide.add", () -> {
                open = draft.rows(section).size();
                restructure(draft.added(section));
                Optional.ofNullable(boxes.get(section.fields().getFirst().name()))
                        .ifPresent(FieldBox::focus);
            });
            add.setDisable(draft.rows(section).size() >= section.most());
            page.getChildren().add(add);
        }
        if (section == Section.HEAD && new KeptParts(draft).isAny()) {
            page.getChildren().add(Widgets.whole(words.get("staff.guide.kept"), "guide-remark"));
        }
        tell();
    }

    private Node head(int row) {
        var name = new Button();
        name.setMaxWidth(Double.MAX_VALUE);
        name.setWrapText(true);
        name.getStyleClass().add("guide-row");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setOnAction(_ -> {
            open = row;
            rebuild(draft);
        });
        heads.add(name);
        var up = button("staff.guide.up", () -> move(row, -1));
        up.setDisable(row == 0);
        var down = button("staff.guide.down", () -> move(row, 1));
        down.setDisable(row == draft.rows(section).size() - 1);
        var remove = button("staff.guide.remove", () -> {
            open = Math.clamp(open > row ? open - 1L : open, 0,
                    Math.max(0, draft.rows(section).size() - 2));
            removing.accept(section, row);
            restructure(draft.without(section, row));
        });
        var line = new HBox(name, up, down, remove);
        line.getStyleClass().add("list-chips");
        return line;
    }

    private Node fields(int row) {
        var all = new VBox();
        all.getStyleClass().add("guide-fields");
        for (var field : section.fields()) {
            var box = new FieldBox(section, field, draft.rows(section).get(row).text(field.name()),
                    offered(field, row), words, text -> write(row, field.name(), text));
            boxes.put(field.name(), box);
            all.getChildren().add(box);
        }
        return all;
    }

    private List<Row> offered(Section.Field field, int row) {
        if (section == Section.CHOICES) {
            return ChoiceRows.offered(draft, row);
        }
        return field.rule() instanceof FieldRule.Ticks(var of) ? draft.rows(of) : List.of();
    }

    private void write(int row, String field, String text) {
        draft = draft.written(section, row, field, text);
        tell();
        changed.accept(draft);
    }

    private void move(int row, int by) {
        open = row + by;
        restructure(draft.moved(section, row, by));
    }

    private void restructure(Draft now) {
        rebuild(now);
        changed.accept(now);
    }

    /** Every mistake at its field, and rows with mistakes marked. */
    private void tell() {
        var mine = draft.mistakes().stream().filter(one -> one.section() == section).toList();
        boxes.forEach((field, box) -> {
            box.setVisible(section.isAsked(field, draft.rows(section).get(open)));
            box.tell(mine.stream().filter(one -> one.row() == open && one.field().equals(Optional.of(field)))
                    .map(this::say).findFirst());
        });
        for (int row = 0; row < heads.size(); row++) {
            int index = row;
            boolean isWrong = mine.stream().anyMatch(one -> one.field().isPresent() && one.row() == index);
            var text = draft.rows(section).get(row).text(section.fields().getFirst().name());
            heads.get(row).setText(words.format(isWrong ? "staff.guide.row.wrong" : "staff.guide.row",
                    row + 1, text));
        }
        var missing = mine.stream().filter(one -> one.field().isEmpty()).map(this::say).findFirst();
        count.setText(missing.map(text -> "✗ " + text).orElse(""));
        count.setVisible(missing.isPresent());
        count.setManaged(missing.isPresent());
    }

    private String say(Draft.Mistake mistake) {
        // What helps here is another tick: the file's word for it has no field.
        return mistake.problem().code() == ProblemCode.GUI_22
                ? words.get("staff.guide.waiting")
                : ProblemText.of(mistake.problem(), language.locale()).next();
    }

    private Button button(String key, Runnable action) {
        var button = Widgets.button(words.get(key), action);
        button.setAccessibleText(words.get(key + ".accessible"));
        return button;
    }
}
