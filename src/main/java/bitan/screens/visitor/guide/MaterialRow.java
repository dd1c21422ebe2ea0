package bitan.screens.visitor.guide;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.conversation.CaseCommand;
import bitan.conversation.Command;
import bitan.conversation.Mark;
import bitan.guide.Material;
import bitan.guide.Picture;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.visitor.page.PagedRows;

/** One material on the visitor's list: what it looks like, what it is, whether it is there. FX thread only. */
record MaterialRow(Messages words, Consumer<Command> commands, Consumer<Material> enlarges) {
    /** Pixels; with the button around it a finger finds it. */
    private static final double THUMBNAIL_WIDTH = 96;
    private static final double THUMBNAIL_HEIGHT = 68;

    /**
     * The row of the material with this number, from 1. As low as it can be, it has what is to be done about a missing
     * one behind a button, in the place of its picture, so that it is no higher than before.
     */
    PagedRows.Row of(int number, Material material, Optional<Mark> mark, Optional<Picture> picture) {
        return new PagedRows.Row() {
            @Override
            public Region whole() {
                return row(number, material, mark, picture, true);
            }

            @Override
            public Region low() {
                return row(number, material, mark, picture, false);
            }
        };
    }

    private Region row(int number, Material material, Optional<Mark> mark, Optional<Picture> picture,
            boolean whole) {
        var texts = new VBox(label(number + ". " + material.name() + form(material), "list-material"));
        texts.getStyleClass().add("list-texts");
        boolean hidden = !whole && mark.equals(Optional.of(Mark.MISSING));
        var remark = remark(material, hidden ? Optional.empty() : mark);
        if (!remark.isEmpty()) {
            texts.getChildren().add(label(remark, "list-remark"));
        }
        HBox.setHgrow(texts, Priority.ALWAYS);
        var row = new HBox();
        row.getChildren().add(hidden && !remark(material, mark).equals(remark)
                ? beside(material, words.get("list.how"))
                : picture.<Node>map(shown -> thumbnail(material, shown)).orElseGet(MaterialRow::noPicture));
        row.getChildren().add(texts);
        for (var one : List.of(Mark.HAVE, Mark.MISSING)) {
            row.getChildren().add(mark(material, one, mark));
        }
        row.getStyleClass().add("list-row");
        return row;
    }

    /** Keeps the place of a picture, so that names stand below each other and stay where they are. */
    private static Region noPicture() {
        return Widgets.drawn("list-no-picture");
    }

    private Button beside(Material material, String text) {
        var button = Widgets.button(text, () -> enlarges.accept(material));
        button.setAccessibleText(words.format("list.how.accessible", material.name()));
        button.setWrapText(true);
        button.getStyleClass().add("list-thumbnail");
        return button;
    }

    private Node thumbnail(Material material, Picture picture) {
        var button = Widgets.button("", () -> enlarges.accept(material));
        button.setGraphic(PictureView.within(picture, THUMBNAIL_WIDTH, THUMBNAIL_HEIGHT));
        button.setAccessibleText(words.format("list.enlarge", material.name()));
        button.getStyleClass().add("list-thumbnail");
        return button;
    }

    /** Tapping the mark it has takes it back. */
    private Node mark(Material material, Mark one, Optional<Mark> now) {
        boolean chosen = now.equals(Optional.of(one));
        var name = words.get("list.mark." + one);
        var button = new Button(chosen ? words.format("list.marked", name) : name);
        button.setAccessibleText(words.format("list.mark.accessible", material.name(), name));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> commands.accept(
                new CaseCommand.Tick(material.id(), chosen ? Optional.empty() : Optional.of(one))));
        if (chosen) {
            button.getStyleClass().add("accent");
        }
        button.getStyleClass().add("list-mark");
        return button;
    }

    private String form(Material material) {
        var form = words.get("list.form." + material.form());
        var what = material.count() > 1 ? words.format("list.form.count", form, material.count()) : form;
        return words.format("list.form", what);
    }

    /** Whoever lacks it reads where to get it or what to bring instead; whoever has it does not need to. */
    String remark(Material material, Optional<Mark> mark) {
        var stamp = material.stampedBy().map(by -> words.format("list.stamp", by)).orElse("");
        if (!mark.equals(Optional.of(Mark.MISSING))) {
            return stamp;
        }
        var where = material.where().isEmpty() ? "" : words.format("list.where", material.where());
        var instead = material.alternatives().isEmpty()
                ? ""
                : "\n" + words.format("list.instead",
                        String.join(words.get("list.or"), material.alternativeNames()));
        return stamp + where + material.how() + instead;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
