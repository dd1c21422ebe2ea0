package bitan.screens.visitor.guide;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.conversation.CaseCommand;
import bitan.conversation.Checklist;
import bitan.conversation.Command;
import bitan.guide.Condition;
import bitan.guide.Material;
import bitan.guide.Picture;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.visitor.page.PagedRows;

/**
 * What to bring, page by page: the guide's conditions are asked first, then each material is marked by one tap, and what
 * is missing says where to get it. Once all are marked, what is missing stands together at the top. FX thread only.
 */
public final class ChecklistPane {
    /** Around an enlarged picture, pixels. */
    private static final double GAP = 8;

    private final VBox root = new VBox();
    private final Label title = Widgets.wrapped("", "reply-title");
    private final PagedRows pages;
    private final HBox head;
    private final MaterialRow row;
    private final Messages words;
    private final Consumer<Command> commands;
    private Optional<Checklist> checklist = Optional.empty();
    private Map<String, Picture> pictures = Map.of();
    private Optional<Material> enlarged = Optional.empty();
    private boolean complete;

    /** A pane without a guide. */
    public ChecklistPane(Messages words, Consumer<Command> commands) {
        this.words = words;
        this.commands = commands;
        pages = new PagedRows(words);
        row = new MaterialRow(words, commands, material -> {
            enlarged = Optional.of(material);
            renew();
        });
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMaxHeight(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        head = new HBox(title, pages.turning());
        head.getStyleClass().add("pad-header");
        root.getStyleClass().add("list-pane");
        root.getChildren().add(pages.rows());
    }

    /** The guide's name and the pages, for the place beside the way out. */
    public Region header() {
        return head;
    }

    /** The materials. */
    public Region body() {
        return root;
    }

    /** Which materials are in view. */
    public ReadOnlyObjectProperty<PagedRows.Range> rangeProperty() {
        return pages.rangeProperty();
    }

    /** Shows this list with these pictures, by the names of their files; another guide's begins with its first page. */
    public void show(Optional<Checklist> now, Map<String, Picture> fetched) {
        if (now.equals(checklist) && fetched.equals(pictures)) {
            return;
        }
        boolean other = !now.map(list -> list.guide().id()).equals(checklist.map(list -> list.guide().id()));
        boolean completed = now.filter(Checklist::isComplete).isPresent();
        enlarged = other ? Optional.empty() : enlarged;
        checklist = now;
        pictures = fetched;
        if (other || completed != complete) {
            pages.begin(List.of());
        }
        complete = completed;
        renew();
    }

    private void renew() {
        checklist.ifPresent(list -> {
            title.setText(title(list));
            list.nextQuestion().ifPresentOrElse(this::ask, () -> enlarged
                    .ifPresentOrElse(this::enlarge, () -> materials(list)));
        });
    }

    private String title(Checklist list) {
        var name = list.guide().title();
        if (!complete) {
            return words.format("list.title", name);
        }
        int missing = list.missing().size();
        return missing == 0
                ? words.format("list.title.all", name)
                : words.format("list.title.missing", name, missing);
    }

    private void ask(Condition condition) {
        var question = Widgets.wrapped(words.format("list.condition", condition.text()), "list-question");
        var answers = new HBox(answer("list.yes", condition, true), answer("list.no", condition, false));
        answers.getStyleClass().add("list-answers");
        pages.begin(List.of());
        root.getChildren().setAll(question, answers);
    }

    private Button answer(String key, Condition condition, boolean holds) {
        var button = new Button(words.get(key));
        button.setOnAction(_ -> commands.accept(new CaseCommand.Hold(condition.id(), holds)));
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    /** Each keeps the number it has in the guide, wherever it stands. */
    private void materials(Checklist list) {
        root.getChildren().setAll(pages.rows());
        var all = list.materials();
        var order = complete
                ? all.stream().sorted(Comparator.comparing(one -> !list.missing().contains(one))).toList()
                : all;
        pages.show(order.stream()
                .<Supplier<Region>>map(material -> () -> row.of(all.indexOf(material) + 1, material,
                        list.mark(material.id()), picture(material)))
                .toList());
    }

    private Optional<Picture> picture(Material material) {
        return material.picture().map(pictures::get);
    }

    /** The picture in the place of the list, until it is put away. */
    private void enlarge(Material material) {
        double width = root.getWidth();
        double height = root.getHeight();
        var name = Widgets.wrapped(material.name(), "list-material");
        var back = new Button(words.get("list.back"));
        back.setOnAction(_ -> {
            enlarged = Optional.empty();
            renew();
        });
        var texts = new VBox(GAP, name, back);
        texts.getStyleClass().add("list-enlarged");
        HBox.setHgrow(texts, Priority.ALWAYS);
        var shown = new HBox();
        shown.getStyleClass().add("list-row");
        picture(material).ifPresent(picture -> shown.getChildren()
                .add(PictureView.within(picture, width / 2, Math.max(1, height - 2 * GAP))));
        shown.getChildren().add(texts);
        pages.begin(List.of());
        root.getChildren().setAll(shown);
    }
}
