package bitan.screens.staff.guide.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/** Where one field is written: its name, what stands in it, and what is wrong with that. FX thread only. */
final class FieldBox extends VBox {
    private final Label mistake = Widgets.whole("", "notice");
    private final Node input;

    /** What can be ticked, and what is said where there is nothing. */
    private record Offer(Section of, List<Row> rows, String none) {}

    /** A field with this in it; {@code offered} are the rows that can be ticked. */
    FieldBox(Section section, Section.Field field, String text, List<Row> offered, Messages words,
            Consumer<String> changed) {
        var name = words.get("staff.guide.field." + section + "." + field.name());
        input = switch (field.rule()) {
            case FieldRule.Lines _ -> typed(new TextArea(text), changed);
            case FieldRule.OneOf choice -> oneOf(choice, text, words, changed);
            case FieldRule.Flag _ -> tick(name, text, changed);
            case FieldRule.Limit(boolean isNeeded) ->
                new LimitBox(LimitText.of(text), isNeeded, words, changed);
            case FieldRule.Ticks(var of) -> ticks(
                    new Offer(of, offered, words.get("staff.guide.none." + section)), text, words, changed);
            case FieldRule.Line _,FieldRule.Count _,FieldRule.Dial _,FieldRule.Link _,FieldRule.FileName _,FieldRule.Day _ ->
                typed(new TextField(text), changed);
        };
        (input instanceof LimitBox box ? box.unit() : input).setAccessibleText(name);
        Widgets.collapse(mistake, this);
        getStyleClass().add("guide-field");
        if (!(input instanceof CheckBox)) {
            getChildren().add(Widgets.whole(name));
        }
        getChildren().addAll(input, mistake);
        tell(Optional.empty());
    }

    /** Says what is wrong, or that nothing is. */
    void tell(Optional<String> wrong) {
        mistake.setText(wrong.map(text -> "✗ " + text).orElse(""));
        mistake.setVisible(wrong.isPresent());
    }

    void focus() {
        input.requestFocus();
    }

    private static Node typed(TextInputControl box, Consumer<String> changed) {
        if (box instanceof TextArea area) {
            area.setPrefRowCount(3);
            area.setWrapText(true);
        }
        box.textProperty().addListener((_, _, text) -> changed.accept(text));
        return box;
    }

    private static Node tick(String name, String text, Consumer<String> changed) {
        var tick = new CheckBox(name);
        tick.setWrapText(true);
        tick.setSelected(Boolean.parseBoolean(text));
        tick.selectedProperty().addListener((_, _, is) -> changed.accept(is ? "true" : ""));
        return tick;
    }

    static ComboBox<String> oneOf(FieldRule.OneOf rule, String text, Messages words,
            Consumer<String> changed) {
        var choice = new ComboBox<String>();
        choice.getItems().setAll(rule.names());
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(String name) {
                return name == null ? "" : words.get(rule.words() + name);
            }

            @Override
            public String fromString(String shown) {
                return shown;
            }
        });
        if (!text.isEmpty()) {
            choice.setValue(text);
        }
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.valueProperty().addListener((_, _, name) -> changed.accept(name));
        return choice;
    }

    private static Node ticks(Offer offer, String text, Messages words,
            Consumer<String> changed) {
        var chosen = new ArrayList<>(List.of(text.split(" ")));
        chosen.remove(FieldRule.Ticks.COMBINED);
        var pane = new FlowPane();
        pane.getStyleClass().add("buttons");
        pane.setMinWidth(0);
        if (offer.rows().isEmpty()) {
            pane.getChildren().add(Widgets.wrapped(offer.none()));
        }
        if (text.equals(FieldRule.Ticks.COMBINED)) {
            pane.getChildren().add(Widgets.wrapped(words.get("staff.guide.combined")));
        }
        for (var row : offer.rows()) {
            var tick = new CheckBox(row.text(offer.of().fields().getFirst().name()));
            tick.setWrapText(true);
            tick.maxWidthProperty().bind(pane.widthProperty());
            tick.setSelected(chosen.contains(row.id()));
            tick.setOnAction(_ -> {
                chosen.remove(row.id());
                if (tick.isSelected()) {
                    chosen.add(row.id());
                }
                changed.accept(String.join(" ", chosen).strip());
            });
            pane.getChildren().add(tick);
        }
        return pane;
    }
}
