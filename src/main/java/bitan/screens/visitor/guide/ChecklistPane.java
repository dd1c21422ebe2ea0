package bitan.screens.visitor.guide;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
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
 * is missing says where to get it. A row stays where it is when it is marked; what is missing stands together at the top
 * once a list that is complete is opened again. FX thread only.
 */
public final class ChecklistPane {
    /** Around an enlarged picture, pixels. */
    private static final double GAP = 8;

    private final VBox root = new VBox();
    private final Label title = Widgets.wrapped("", "reply-title");
    private final PagedRows pages;
    private final Button earlier;
    private final HBox tools;
    private final MaterialRow row;
    private final Messages words;
    private final Consumer<Command> commands;
    private Optional<Checklist> checklist = Optional.empty();
    private Map<String, Picture> pictures = Map.of();
    private Optional<Material> enlarged = Optional.empty();
    /** A question that was answered and is looked at again. */
    private Optional<Condition> askedAgain = Optional.empty();
    private boolean missingFirst;

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
        earlier = Widgets.button(words.get("list.earlier"), this::askEarlier);
        earlier.setAccessibleText(words.get("list.earlier.accessible"));
        Widgets.hide(earlier);
        tools = new HBox(earlier, pages.turning());
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.getStyleClass().add("pad-tools");
        root.getStyleClass().add("list-pane");
        root.getChildren().add(pages.rows());
    }

    /** The guide's name, and how complete the list is. */
    public Region header() {
        return title;
    }

    /** The materials. */
    public Region body() {
        return root;
    }

    /** The pages, for the place beside the way back. */
    public Region tools() {
        return tools;
    }

    /** Begins with the first page; what is missing stands at the top of a complete list. */
    public void open() {
        missingFirst = checklist.filter(Checklist::isComplete).isPresent();
        enlarged = Optional.empty();
        askedAgain = Optional.empty();
        pages.begin(List.of());
        renew();
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
        if (!now.map(Checklist::holding).equals(checklist.map(Checklist::holding))) {
            askedAgain = Optional.empty();
        }
        checklist = now;
        pictures = fetched;
        if (other) {
            open();
        } else {
            renew();
        }
    }

    private void renew() {
        checklist.ifPresent(list -> {
            title.setText(title(list));
            askedAgain.or(list::nextQuestion).ifPresentOrElse(one -> ask(list, one), () -> {
                earlier.setVisible(false);
                enlarged.ifPresentOrElse(this::enlarge, () -> materials(list));
            });
        });
    }

    /** Once all is marked, it says so, and what comes next. */
    private String title(Checklist list) {
        var name = list.guide().title();
        if (!list.isComplete()) {
            return words.format("list.title", name);
        }
        int missing = list.missing().size();
        return missing == 0
                ? words.format("list.title.all", name)
                : words.format("list.title.missing", name, missing);
    }

    private void ask(Checklist list, Condition condition) {
        int number = list.guide().conditions().indexOf(condition);
        var question = Widgets.whole(question(condition), "list-question");
        var which = Widgets.whole(
                words.format("list.asked.number", number + 1, list.guide().conditions().size()),
                "list-remark", "list-which");
        var answers = new HBox(answer("list.yes", condition, true), answer("list.no", condition, false));
        answers.getStyleClass().add("list-answers");
        earlier.setVisible(number > 0);
        pages.begin(List.of());
        root.getChildren().setAll(which, question, answers);
    }

    private String question(Condition condition) {
        return condition.question().isEmpty()
                ? words.format("list.asked", condition.text())
                : condition.question();
    }

    /** The question before, to be answered once more. */
    private void askEarlier() {
        checklist.ifPresent(list -> {
            var all = list.guide().conditions();
            int number = askedAgain.or(list::nextQuestion).map(all::indexOf).orElse(all.size());
            askedAgain = number > 0 ? Optional.of(all.get(number - 1)) : askedAgain;
            renew();
        });
    }

    private Button answer(String key, Condition condition, boolean holds) {
        var button = new Button(words.get(key));
        button.setOnAction(_ -> {
            askedAgain = Optional.empty();
            commands.accept(new CaseCommand.Hold(condition.id(), holds));
            renew();
        });
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    /** Each keeps the number it has in the guide, wherever it stands. */
    private void materials(Checklist list) {
        root.getChildren().setAll(pages.rows());
        var all = list.materials();
        var order = missingFirst
                ? all.stream().sorted(Comparator.comparing(one -> !list.missing().contains(one))).toList()
                : all;
        pages.show(order.stream().map(material -> row.of(all.indexOf(material) + 1, material,
                list.mark(material.id()), picture(material))).toList());
    }

    private Optional<Picture> picture(Material material) {
        return material.picture().map(pictures::get);
    }

    /** The picture, and all there is to say, in the place of the list, until it is put away. */
    private void enlarge(Material material) {
        double width = root.getWidth();
        double height = root.getHeight();
        var name = Widgets.wrapped(material.name(), "list-material");
        var remark = Widgets.wrapped(
                row.remark(material, checklist.flatMap(list -> list.mark(material.id()))), "list-remark");
        var back = new Button(words.get("list.back"));
        back.setOnAction(_ -> {
            enlarged = Optional.empty();
            renew();
        });
        var texts = new VBox(GAP, name, remark, back);
        texts.getStyleClass().add("list-enlarged");
        HBox.setHgrow(texts, Priority.ALWAYS);
        var shown = new HBox();
        shown.getStyleClass().add("list-row");
        picture(material).ifPresent(picture -> shown.getChildren()
                .add(PictureView.within(picture, width / 2, Math.max(1, height - 2 * GAP))));
        shown.getChildren().add(texts);
        root.getChildren().setAll(shown);
    }
}
