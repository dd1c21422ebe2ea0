package bitan.screens.visitor.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.conversation.CaseCommand;
import bitan.conversation.Checklist;
import bitan.conversation.Command;
import bitan.conversation.Mark;
import bitan.guide.Alternative;
import bitan.guide.Material;
import bitan.guide.Picture;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.shared.guide.GuideWords;
import bitan.screens.visitor.page.PagedRows;

/**
 * One material on the visitor's list: what it looks like, what it is, whether it is there; where one of several is enough, a
 * row for each of them. FX thread only.
 */
record MaterialRows(GuideWords guide, Consumer<Command> commands, Consumer<Material> enlarges) {
    /** Pixels; with the button around it a finger finds it. */
    private static final double THUMBNAIL_WIDTH = 96;
    private static final double THUMBNAIL_HEIGHT = 68;
    /** Characters of a name beside which the marks have room. */
    private static final int LONG = 26;

    /**
     * A row that says all, or as low as it can be: then what is to be done about something missing is behind a button, in the
     * place of its picture, so that the row is no higher than before.
     */
    private record Line(int count, String belongsTo, Function<Boolean, Region> made)
            implements
                PagedRows.Row {
        @Override
        public Region whole() {
            return made.apply(true);
        }

        @Override
        public Region low() {
            return made.apply(false);
        }
    }

    /** The rows of the material with this number, from 1, as it stands in the list. */
    List<PagedRows.Row> of(int number, Material material, Checklist list, Optional<Picture> picture) {
        var name = words().format("list.numbered", number, guide.name(material));
        var mark = list.mark(material.id());
        if (material.isShared() && !mark.equals(Optional.of(Mark.MISSING))) {
            return List.of(TextRow.of(name, words().format("list.shared", material.shared()))
                    .styled("list-shared"));
        }
        var head = new Line(1, "", whole -> head(name, material, mark, picture, whole));
        return material.oneOf()
                ? Stream.concat(Stream.of(head), IntStream.range(0, material.alternatives().size())
                        .mapToObj(i -> new Line(0, belongs(number, name),
                                whole -> alternative(material, i, list, whole)))).<PagedRows.Row>map(
                                        row -> row)
                        .toList()
                : List.of(head);
    }

    private String belongs(int number, String name) {
        return name.length() <= LONG
                ? words().format("list.belongs", name)
                : words().format("list.belongs.number", number);
    }

    /** All there is to say about a material, each piece in a row. */
    List<TextRow> details(Material material) {
        var all = new ArrayList<TextRow>();
        all.add(TextRow.of(guide.name(material), form(material), guide.asked(material)));
        all.add(TextRow.of("", guide.source(material.where(), material.how())).in(material.name()));
        for (int i = 0; i < material.alternatives().size(); i++) {
            var one = material.alternatives().get(i);
            var name = material.oneOf() ? named(one, i) : words().format("list.alternative.next", one.name());
            all.add(TextRow.of(name, guide.source(one.where(), one.how())).in(material.name()));
        }
        return all.stream().filter(row -> !row.isEmpty()).toList();
    }

    private Messages words() {
        return guide.words();
    }

    private Region head(String name, Material material, Optional<Mark> mark, Optional<Picture> picture,
            boolean whole) {
        boolean isMissing = mark.equals(Optional.of(Mark.MISSING));
        var asked = guide.asked(material);
        var remark = isMissing
                ? (asked + guide.source(material.where(), material.how()) + "\n" + guide.instead(material))
                        .strip()
                : asked;
        boolean hidden = !whole && !remark.equals(asked);
        var first = hidden
                ? beside(material)
                : picture.<Node>map(shown -> thumbnail(material, shown))
                        .orElseGet(() -> Widgets.drawn("list-no-picture"));
        var marks = (material.oneOf() ? Stream.of(Mark.MISSING) : Stream.of(Mark.HAVE, Mark.MISSING))
                .map(one -> mark(material, one, mark)).toList();
        return row(first, texts(name + form(material), hidden ? asked : remark), marks);
    }

    private Region alternative(Material material, int index, Checklist list, boolean whole) {
        var one = material.alternatives().get(index);
        var id = Checklist.alternative(material, index);
        boolean isMissing = list.mark(material.id()).equals(Optional.of(Mark.MISSING));
        var source = isMissing ? guide.source(one.where(), one.how()) : "";
        boolean hidden = !whole && !source.isEmpty();
        var row = row(hidden ? beside(material) : Widgets.drawn("list-no-picture"),
                texts(named(one, index), hidden ? "" : source),
                List.of(mark(id, one.name(), words().get("list.mark.HAVE"), Mark.HAVE, list.mark(id))));
        row.getStyleClass().add("list-alternative");
        return row;
    }

    private String named(Alternative one, int index) {
        return index == 0 ? one.name() : words().format("list.alternative.next", one.name());
    }

    private static VBox texts(String name, String remark) {
        var texts = new VBox(Widgets.whole(name, "list-material"));
        texts.getStyleClass().add("list-texts");
        if (!remark.isEmpty()) {
            texts.getChildren().add(Widgets.whole(remark, "list-remark"));
        }
        HBox.setHgrow(texts, Priority.ALWAYS);
        return texts;
    }

    /** The marks beside the texts, or below a name that needs the whole width. */
    private static Region row(Node first, VBox texts, List<Button> marks) {
        var row = new HBox(first, texts);
        row.getStyleClass().add("list-row");
        if (((Label) texts.getChildren().getFirst()).getText().length() <= LONG) {
            row.getChildren().addAll(marks);
            return row;
        }
        row.getStyleClass().setAll("list-above");
        var below = new HBox(marks.toArray(Node[]::new));
        below.getStyleClass().add("list-below");
        var both = new VBox(row, below);
        both.getStyleClass().addAll("list-row", "list-stacked");
        return both;
    }

    private Button beside(Material material) {
        var button = Widgets.button(words().get("list.how"), () -> enlarges.accept(material));
        button.setAccessibleText(words().format("list.how.accessible", material.name()));
        button.setWrapText(true);
        button.getStyleClass().add("list-thumbnail");
        return button;
    }

    private Node thumbnail(Material material, Picture picture) {
        var button = Widgets.button("", () -> enlarges.accept(material));
        button.setGraphic(PictureView.within(picture, THUMBNAIL_WIDTH, THUMBNAIL_HEIGHT));
        button.setAccessibleText(words().format("list.enlarge", material.name()));
        button.getStyleClass().add("list-thumbnail");
        return button;
    }

    private Button mark(Material material, Mark one, Optional<Mark> now) {
        return mark(material.id(), material.name(),
                material.oneOf() ? words().get("list.mark.none") : guide.mark(material, one), one, now);
    }

    /** Tapping the mark it has takes it back. */
    private Button mark(String id, String what, String name, Mark one, Optional<Mark> now) {
        boolean chosen = now.equals(Optional.of(one));
        var button = new Button(chosen ? words().format("list.marked", name) : name);
        button.setAccessibleText(words().format("list.mark.accessible", what, name));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(
                _ -> commands.accept(new CaseCommand.Tick(id, chosen ? Optional.empty() : Optional.of(one))));
        Widgets.mark(button, chosen);
        button.getStyleClass().add("list-mark");
        return button;
    }

    private String form(Material material) {
        var form = guide.form(material);
        return form.isEmpty() ? "" : words().format("list.form", form);
    }
}
