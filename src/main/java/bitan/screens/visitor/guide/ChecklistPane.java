package bitan.screens.visitor.guide;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.conversation.Checklist;
import bitan.conversation.Command;
import bitan.conversation.Question;
import bitan.guide.Guide;
import bitan.guide.Material;
import bitan.guide.Picture;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.shared.guide.GuideWords;
import bitan.screens.visitor.page.PagedRows;

/**
 * What to bring, page by page: the guide's conditions are asked first, then each material is marked by one tap, and what
 * is missing says where to get it. A row stays where it is when it is marked; what is missing stands together at the top
 * once a list that is complete is opened again. One button leads to costs and time limits. FX thread only.
 */
public final class ChecklistPane {
    /** Characters of a guide's name from which on it is left out of the title. */
    private static final int LONG_TITLE = 12;
    /** Around an enlarged picture, pixels. */
    private static final double GAP = 8;

    private final VBox root = new VBox();
    private final Label title = Widgets.wrapped("", "reply-title");
    private final PagedRows pages;
    /** What is only read: about one material, or beside the list. */
    private final PagedRows texts;
    private final QuestionPage question;
    private final Button earlier;
    private final Button more;
    private final Button back;
    private final HBox tools = new HBox();
    private final MaterialRows rows;
    private final GuideWords guide;
    private final Messages words;
    private Optional<Checklist> checklist = Optional.empty();
    private Map<String, Picture> pictures = Map.of();
    private Optional<Material> enlarged = Optional.empty();
    private boolean isMore;
    /** A question that was answered and is looked at again. */
    private Optional<Question> askedAgain = Optional.empty();
    private boolean missingFirst;

    /** A pane without a guide; {@code clock} says what day it is. */
    public ChecklistPane(Messages words, InstantSource clock, Consumer<Command> commands) {
        this.words = words;
        guide = new GuideWords(words, clock);
        pages = new PagedRows(words);
        texts = new PagedRows(words, "lines");
        question = new QuestionPage(words, answer -> {
            askedAgain = Optional.empty();
            commands.accept(answer);
            renew();
        });
        rows = new MaterialRows(guide, commands, material -> read(Optional.of(material), false));
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMaxHeight(Double.MAX_VALUE);
        earlier = button("list.earlier", this::askEarlier);
        more = button("list.more", () -> read(Optional.empty(), true));
        back = Widgets.button(words.get("list.back"), () -> read(Optional.empty(), false));
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.getStyleClass().add("pad-tools");
        root.getStyleClass().add("list-pane");
        root.getChildren().add(pages.rows());
        VBox.setVgrow(question.root(), Priority.ALWAYS);
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
        isMore = false;
        askedAgain = Optional.empty();
        question.clear();
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
            askedAgain.or(list::nextQuestion).ifPresentOrElse(one -> ask(list, one), () -> answered(list));
        });
    }

    /** Once all is marked, it says so, and what comes next. */
    private String title(Checklist list) {
        if (isMore) {
            return named("list.more.title", list.guide());
        }
        if (!list.isComplete()) {
            return isThereMore(list) ? words.get("list.title.short") : named("list.title", list.guide());
        }
        int missing = list.missing().size();
        return missing == 0
                ? words.get("list.title.all")
                : words.format("list.title.missing", missing);
    }

    /** A long name leaves no room for the pages; whoever reads this knows what it is about. */
    private String named(String key, Guide one, Object... facts) {
        var all = Stream.concat(Stream.of(one.title()), Stream.of(facts)).toArray();
        return words.format(one.title().length() > LONG_TITLE ? key + ".short" : key, all);
    }

    private void ask(Checklist list, Question asked) {
        var all = list.questions();
        int number = all.indexOf(asked);
        title.setText(named("list.asked.title", list.guide(), number + 1, all.size()));
        pages.begin(List.of());
        put(question.root(), number > 0 ? List.of(earlier, question.turning()) : List.of(question.turning()));
        question.show(list, asked);
    }

    /** The question before, to be answered once more. */
    private void askEarlier() {
        checklist.ifPresent(list -> {
            var all = list.questions();
            int number = askedAgain.or(list::nextQuestion).map(all::indexOf).orElse(all.size());
            askedAgain = number > 0 ? Optional.of(all.get(number - 1)) : askedAgain;
            renew();
        });
    }

    private void answered(Checklist list) {
        question.clear();
        if (isMore) {
            put(texts.rows(), List.of(back, texts.turning()));
            texts.show(new MoreRows(guide).of(list));
        } else if (enlarged.isPresent()) {
            enlarge(enlarged.get());
        } else {
            put(pages.rows(), isThereMore(list) ? List.of(more, pages.turning()) : List.of(pages.turning()));
            materials(list);
        }
    }

    /** The button for it takes room from the title. */
    private boolean isThereMore(Checklist list) {
        return new MoreRows(guide).of(list).stream().anyMatch(row -> row.count() > 0);
    }

    /** Reads about a material, or what stands beside the list, from the beginning; or goes back to the list. */
    private void read(Optional<Material> material, boolean beside) {
        enlarged = material;
        isMore = beside;
        texts.begin(List.of());
        renew();
    }

    private void put(Node shown, List<? extends Node> beside) {
        if (!root.getChildren().equals(List.of(shown))) {
            root.getChildren().setAll(shown);
        }
        if (!tools.getChildren().equals(beside)) {
            tools.getChildren().setAll(beside);
        }
    }

    /** Each keeps the number it has in the guide, wherever it stands. */
    private void materials(Checklist list) {
        var all = list.materials();
        var order = missingFirst
                ? all.stream().sorted(Comparator.comparing(one -> !list.missing().contains(one))).toList()
                : all;
        var shown = new ArrayList<PagedRows.Row>();
        guide.outdated(list.guide(), "list.outdated")
                .ifPresent(text -> shown.add(TextRow.of("", text).beside("list-outdated")));
        order.forEach(material -> shown
                .addAll(rows.of(all.indexOf(material) + 1, material, list, picture(material))));
        pages.show(shown);
    }

    private Optional<Picture> picture(Material material) {
        return material.picture().map(pictures::get);
    }

    /** The picture, and all there is to say, in the place of the list, until it is put away. */
    private void enlarge(Material material) {
        var shown = new HBox();
        shown.getStyleClass().add("list-enlarged");
        picture(material).ifPresent(picture -> shown.getChildren().add(PictureView.within(picture,
                root.getWidth() / 2, Math.max(1, root.getHeight() - 2 * GAP))));
        HBox.setHgrow(texts.rows(), Priority.ALWAYS);
        shown.getChildren().add(texts.rows());
        VBox.setVgrow(shown, Priority.ALWAYS);
        put(shown, List.of(back, texts.turning()));
        texts.show(rows.details(material));
    }

    private Button button(String key, Runnable action) {
        var button = Widgets.button(words.get(key), action);
        button.setAccessibleText(words.get(key + ".accessible"));
        return button;
    }
}
