package bitan.screens.visitor.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import bitan.counter.ShownForm;
import bitan.guide.Picture;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/**
 * A form beside its filled example: both whole, or, by one tap, one of them over the whole width, part by part. FX
 * thread only.
 */
public final class FormPane {
    /** Narrower than this, pixels, the buttons go below the page. */
    private static final double NARROW = 900;
    private static final double SIDE = 330;
    /** Lower than this, the arrows stand beside each other. */
    private static final double LOW = 480;
    private static final double GAP = 12;
    private static final double BUTTON = 104;
    private static final double BESIDE = 200;
    private static final double TURN = 120;
    /** What of a part is seen again in the next, as a share of it. */
    private static final double AGAIN = 0.12;

    private final Label title = Widgets.wrapped("", "reply-title");
    private final Region tools = Widgets.gap();
    private final StackPane root = new StackPane();
    private final Messages words;
    private Optional<ShownForm> shown = Optional.empty();
    private boolean near;
    private boolean filled;
    private int page;
    private int part;

    /** A pane without a form. */
    public FormPane(Messages words) {
        this.words = words;
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMaxHeight(Double.MAX_VALUE);
        root.getStyleClass().add("form-pane");
        root.setMinSize(0, 0);
        root.widthProperty().subscribe(_ -> renew());
        root.heightProperty().subscribe(_ -> renew());
    }

    /** The form's name. */
    public Region header() {
        return title;
    }

    /** Nothing, for the place beside the way back. */
    public Region tools() {
        return tools;
    }

    /** The form. */
    public Region body() {
        return root;
    }

    /** Shows this form, whole at first. */
    public void show(Optional<ShownForm> now) {
        if (!now.equals(shown)) {
            shown = now;
            near = false;
            filled = false;
            page = 0;
            part = 0;
            renew();
        }
    }

    private void renew() {
        if (shown.isEmpty() || root.getWidth() <= 0 || root.getHeight() <= 0) {
            root.getChildren().clear();
            return;
        }
        title.setText(words.format("form.title", shown.get().form().title()));
        root.getChildren().setAll(near ? enlarged(shown.get()) : whole(shown.get()));
    }

    private Node whole(ShownForm form) {
        var sheets = new ArrayList<Node>();
        double turning = pages(form) > 1 ? TURN + GAP : 0;
        sheets.add(sheet(form.blank(), false, (root.getWidth() - turning - 3 * GAP) / 2));
        if (!form.filled().isEmpty()) {
            sheets.add(sheet(form.filled(), true, (root.getWidth() - turning - 3 * GAP) / 2));
        }
        var row = new HBox(GAP);
        row.getStyleClass().add("form-sheets");
        row.getChildren().addAll(sheets);
        if (pages(form) > 1) {
            row.getChildren().add(turn(Orientation.VERTICAL, page + 1, pages(form), this::turnPage));
        }
        return row;
    }

    /** A whole page with its name on the button that enlarges it, beside or below it; the page itself does so too. */
    private Node sheet(List<Picture> pages, boolean example, double width) {
        boolean below = isNarrow();
        var picture = pages.get(Math.min(page, pages.size() - 1));
        var view = PictureView.within(picture, width - (below ? 2 : BESIDE + GAP),
                Math.max(1, root.getHeight() - (below ? BUTTON + GAP : 2)));
        view.setAccessibleText(name(example));
        var paper = paper(view);
        paper.setOnMouseClicked(_ -> enlarge(example));
        var button = button(words.format("form.enlarge", name(example)), () -> enlarge(example));
        button.setMaxWidth(below ? width : BESIDE);
        var box = below ? new VBox(GAP, paper, button) : new HBox(GAP, paper, button);
        box.getStyleClass().add("form-sheet");
        return box;
    }

    private static StackPane paper(Node view) {
        var paper = new StackPane(view);
        paper.getStyleClass().add("form-paper");
        paper.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        paper.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return paper;
    }

    private boolean isNarrow() {
        return root.getWidth() < NARROW;
    }

    private void enlarge(boolean example) {
        near = true;
        filled = example;
        part = 0;
        renew();
    }

    private Node enlarged(ShownForm form) {
        boolean narrow = isNarrow();
        double width = root.getWidth() - 2 - (narrow ? 0 : SIDE + GAP);
        double height = root.getHeight() - 2 - (narrow ? BUTTON + GAP : 0);
        var parts = parts(form, width, height);
        part = Math.clamp(part, 0, parts.size() - 1);
        var now = parts.get(part);
        page = now.page();
        var sheet = sheets(form).get(now.page());
        var view = PictureView.part(sheet, now.top(), width, height);
        view.setAccessibleText(name(filled));
        var paper = paper(view);
        var controls = controls(form, narrow, parts.size());
        return narrow ? new VBox(GAP, paper, controls) : new HBox(GAP, paper, controls);
    }

    private Region controls(ShownForm form, boolean narrow, int parts) {
        var all = new ArrayList<Region>();
        all.add(button(words.get("form.whole"), () -> {
            near = false;
            renew();
        }));
        if (!form.filled().isEmpty()) {
            all.add(button(words.format("form.other", name(!filled)), () -> {
                filled = !filled;
                renew();
            }));
        }
        if (parts > 1) {
            all.add(turn(narrow || root.getHeight() < LOW ? Orientation.HORIZONTAL : Orientation.VERTICAL,
                    part + 1, parts,
                    this::turnPart));
        }
        var box = narrow ? new HBox(GAP) : new VBox(GAP);
        box.getChildren().addAll(all);
        if (!narrow) {
            all.forEach(one -> one.setMaxWidth(Double.MAX_VALUE));
            box.setMinWidth(SIDE);
            box.setMaxWidth(SIDE);
        }
        return box;
    }

    /** Arrows, and where one is. */
    private Region turn(Orientation way, int now, int all, IntConsumer step) {
        var back = button("▲", () -> step.accept(-1));
        var on = button("▼", () -> step.accept(1));
        List.of(back, on).forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        back.setAccessibleText(words.get("form.back"));
        on.setAccessibleText(words.get("form.on"));
        back.setDisable(now == 1);
        on.setDisable(now == all);
        var where = new Label(words.format("form.part", now, all));
        where.setMinWidth(Region.USE_PREF_SIZE);
        var box = way == Orientation.VERTICAL
                ? new VBox(GAP, back, where, on)
                : new HBox(GAP, back, where, on);
        box.getStyleClass().add("form-turn");
        return box;
    }

    private void turnPage(int step) {
        page = Math.max(0, page + step);
        renew();
    }

    private void turnPart(int step) {
        part += step;
        renew();
    }

    /** Where a part begins: on which page, and at which share of its height. */
    private record Part(int page, double top) {}

    private List<Part> parts(ShownForm form, double width, double height) {
        var all = new ArrayList<Part>();
        var sheets = sheets(form);
        for (int i = 0; i < sheets.size(); i++) {
            double seen = height / (sheets.get(i).height() * width / sheets.get(i).width());
            int count = seen >= 1 ? 1 : (int) Math.ceil((1 - seen) / (seen * (1 - AGAIN))) + 1;
            for (int k = 0; k < count; k++) {
                all.add(new Part(i, count == 1 ? 0 : (1 - seen) * k / (count - 1)));
            }
        }
        return all;
    }

    private List<Picture> sheets(ShownForm form) {
        return filled && !form.filled().isEmpty() ? form.filled() : form.blank();
    }

    private static int pages(ShownForm form) {
        return Math.max(form.blank().size(), form.filled().size());
    }

    private String name(boolean example) {
        return words.get(example ? "form.filled" : "form.blank");
    }

    private static Button button(String text, Runnable action) {
        var button = new Button(text);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
