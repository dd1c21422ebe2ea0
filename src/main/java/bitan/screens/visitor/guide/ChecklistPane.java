package bitan.screens.visitor.guide;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.conversation.Checklist;
import bitan.conversation.Command;
import bitan.conversation.Mark;
import bitan.conversation.MatterCommand;
import bitan.guide.Condition;
import bitan.guide.Material;
import bitan.guide.Picture;
import bitan.screens.shared.Words;

/**
 * What to bring, page by page: the guide's conditions are asked first, then each material is marked by one tap, and what
 * is missing says where to get it. FX thread only.
 */
public final class ChecklistPane {
    /** Between materials, pixels. */
    private static final double GAP = 8;
    /** Pixels; with the button around it a finger finds it. */
    private static final double THUMBNAIL_WIDTH = 96;
    private static final double THUMBNAIL_HEIGHT = 68;

    private final VBox root = new VBox();
    private final VBox rows = new VBox();
    private final Label title = new Label();
    private final Label pages = new Label();
    private final Button previous;
    private final Button next;
    private final HBox head;
    private final Words words;
    private final Consumer<Command> commands;
    private Optional<Checklist> checklist = Optional.empty();
    private Map<String, Picture> pictures = Map.of();
    private Optional<Material> enlarged = Optional.empty();
    /** Where the pages before this one begin, the nearest first. */
    private final Deque<Integer> before = new ArrayDeque<>();
    private int first;
    private int last;

    /** A pane without a guide. */
    public ChecklistPane(Words words, Consumer<Command> commands) {
        this.words = words;
        this.commands = commands;
        previous = button("◀", words.get("list.previous"), this::backward);
        next = button("▶", words.get("list.next"), this::forward);
        List.of(previous, next).forEach(button -> button.getStyleClass().add("list-turn"));
        title.getStyleClass().add("reply-title");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMaxHeight(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        pages.setMinWidth(Region.USE_PREF_SIZE);
        pages.setMaxHeight(Double.MAX_VALUE);
        head = new HBox(title, previous, pages, next);
        head.getStyleClass().add("pad-header");
        rows.getStyleClass().add("list-rows");
        VBox.setVgrow(rows, Priority.ALWAYS);
        root.getStyleClass().add("list-pane");
        root.getChildren().add(rows);
        rows.heightProperty().subscribe(_ -> again());
        rows.widthProperty().subscribe(_ -> again());
    }

    /** The guide's name and the pages, for the place beside the way out. */
    public Region header() {
        return head;
    }

    /** The materials. */
    public Region body() {
        return root;
    }

    /** Shows this list with these pictures, by the names of their files; another guide's begins with its first page. */
    public void show(Optional<Checklist> now, Map<String, Picture> fetched) {
        boolean other = !now.map(list -> list.guide().id()).equals(checklist.map(list -> list.guide().id()));
        if (other) {
            first = 0;
            before.clear();
            enlarged = Optional.empty();
        }
        if (!now.equals(checklist) || !fetched.equals(pictures)) {
            checklist = now;
            pictures = fetched;
            renew();
        }
    }

    /** Other pages hold other materials when there is other room. */
    private void again() {
        first = 0;
        before.clear();
        renew();
    }

    private void renew() {
        checklist.ifPresent(list -> {
            title.setText(words.format("list.title", list.guide().title()));
            list.nextQuestion().ifPresentOrElse(this::ask, () -> enlarged
                    .ifPresentOrElse(this::enlarge, () -> materials(list)));
        });
    }

    private void ask(Condition condition) {
        var question = new Label(words.format("list.condition", condition.text()));
        question.getStyleClass().add("list-question");
        question.setWrapText(true);
        var answers = new HBox(answer("list.yes", condition, true), answer("list.no", condition, false));
        answers.getStyleClass().add("list-answers");
        rows.getChildren().setAll(question, answers);
        last = 0;
        turnable(0);
    }

    private Button answer(String key, Condition condition, boolean holds) {
        var button = button(words.get(key), words.get(key), () -> commands.accept(
                new MatterCommand.Hold(condition.id(), holds)));
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    /** As many as there is room for, and one at least. */
    private void materials(Checklist list) {
        var all = list.materials();
        first = Math.clamp(first, 0, Math.max(0, all.size() - 1));
        last = first;
        rows.getChildren().clear();
        double left = rows.getHeight();
        while (last < all.size()) {
            var row = row(last + 1, all.get(last), list.mark(all.get(last).id()));
            rows.getChildren().add(row);
            row.applyCss();
            left -= row.prefHeight(rows.getWidth()) + GAP;
            if (left < 0 && last > first) {
                rows.getChildren().removeLast();
                break;
            }
            last++;
        }
        turnable(all.size());
    }

    private Region row(int number, Material material, Optional<Mark> mark) {
        var name = new Label(number + ". " + material.name() + form(material));
        name.getStyleClass().add("list-material");
        name.setWrapText(true);
        var texts = new VBox(name);
        texts.getStyleClass().add("list-texts");
        var remark = remark(material, mark);
        if (!remark.isEmpty()) {
            var small = new Label(remark);
            small.getStyleClass().add("list-remark");
            small.setWrapText(true);
            texts.getChildren().add(small);
        }
        HBox.setHgrow(texts, Priority.ALWAYS);
        var row = new HBox();
        picture(material).ifPresent(shown -> row.getChildren().add(thumbnail(material, shown)));
        row.getChildren().add(texts);
        for (var one : List.of(Mark.HAVE, Mark.MISSING)) {
            row.getChildren().add(mark(material, one, mark));
        }
        row.getStyleClass().add("list-row");
        return row;
    }

    private Optional<Picture> picture(Material material) {
        return material.picture().map(pictures::get);
    }

    private Node thumbnail(Material material, Picture picture) {
        var button = button("", words.format("list.enlarge", material.name()), () -> {
            enlarged = Optional.of(material);
            renew();
        });
        button.setGraphic(PictureView.within(picture, THUMBNAIL_WIDTH, THUMBNAIL_HEIGHT));
        button.getStyleClass().add("list-thumbnail");
        return button;
    }

    /** The picture in the place of the list, until it is put away. */
    private void enlarge(Material material) {
        var name = new Label(material.name());
        name.getStyleClass().add("list-material");
        name.setWrapText(true);
        var back = button(words.get("list.back"), words.get("list.back"), () -> {
            enlarged = Optional.empty();
            renew();
        });
        var texts = new VBox(GAP, name, back);
        texts.getStyleClass().add("list-enlarged");
        HBox.setHgrow(texts, Priority.ALWAYS);
        var row = new HBox();
        row.getStyleClass().add("list-row");
        picture(material).ifPresent(shown -> row.getChildren().add(
                PictureView.within(shown, rows.getWidth() / 2, Math.max(1, rows.getHeight() - 2 * GAP))));
        row.getChildren().add(texts);
        rows.getChildren().setAll(row);
        last = 0;
        turnable(0);
    }

    /** Tapping the mark it has takes it back. */
    private Node mark(Material material, Mark one, Optional<Mark> now) {
        boolean chosen = now.equals(Optional.of(one));
        var name = words.get("list.mark." + one);
        var button = button(chosen ? words.format("list.marked", name) : name,
                words.format("list.mark.accessible", material.name(), name),
                () -> commands.accept(
                        new MatterCommand.Tick(material.id(), chosen ? Optional.empty() : Optional.of(one))));
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

    /** Whoever lacks it reads where to get it; whoever has it does not need to. */
    private String remark(Material material, Optional<Mark> mark) {
        var stamp = material.stampedBy().map(by -> words.format("list.stamp", by)).orElse("");
        if (!mark.equals(Optional.of(Mark.MISSING))) {
            return stamp;
        }
        var where = material.where().isEmpty() ? "" : words.format("list.where", material.where());
        return stamp + where + material.how();
    }

    private void turnable(int all) {
        boolean several = last - first < all;
        for (var part : List.of(previous, pages, next)) {
            part.setVisible(several);
            part.setManaged(several);
        }
        previous.setDisable(before.isEmpty());
        next.setDisable(last >= all);
        pages.setText(words.format("list.pages", first + 1, last, all));
    }

    private void forward() {
        before.push(first);
        first = last;
        renew();
    }

    private void backward() {
        first = before.isEmpty() ? 0 : before.pop();
        renew();
    }

    private static Button button(String text, String accessible, Runnable action) {
        var button = new Button(text);
        button.setAccessibleText(accessible);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
