package bitan.screens.visitor.pinyin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import bitan.pinyin.Candidate;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/** The candidates, page by page: as many as have room, in one row or two, with two arrows at the right. */
final class CandidateRow extends Pane {
    /** Height of a candidate in pixels, and what stands between them. */
    static final double HEIGHT = 72;
    static final double GAP = 10;
    private static final double ARROW = 76;
    /** Width of a hanzi at the size of the style sheet, of any other character, and of a button's edges. */
    private static final double HANZI = 38;
    private static final double OTHER = 24;
    private static final double EDGES = 36;

    private final Consumer<Candidate> choose;
    private final Button before;
    private final Button after;
    private final Label hint = new Label();
    private final Deque<Integer> pages = new ArrayDeque<>();
    private List<Candidate> all = List.of();
    /** Those that have room. */
    private List<Candidate> candidates = List.of();
    private int first;
    private int shown;
    private int rows = 1;

    CandidateRow(Messages words, Consumer<Candidate> choose) {
        this.choose = choose;
        before = arrow("before", words, () -> page(-1));
        after = arrow("after", words, () -> page(1));
        hint.getStyleClass().add("pinyin-hint");
        getStyleClass().add("pinyin-candidates");
        widthProperty().subscribe(_ -> fill());
    }

    /** Shows candidates from the first on, or a hint where there are none. */
    void show(List<Candidate> newCandidates, String newHint) {
        all = newCandidates;
        hint.setText(newHint);
        first = 0;
        pages.clear();
        fill();
    }

    /** Uses one row or two. */
    void arrange(int newRows) {
        rows = newRows;
        first = 0;
        pages.clear();
        setPrefHeight(rows * HEIGHT + (rows - 1) * GAP);
        setMinHeight(getPrefHeight());
        fill();
    }

    /** Turns to the next page or the one before, if there is one. */
    void page(int by) {
        if (by > 0 && first + shown < candidates.size()) {
            pages.push(first);
            first += shown;
        } else if (by < 0 && !pages.isEmpty()) {
            first = pages.pop();
        }
        fill();
    }

    /** Chooses one of those shown, counted from 0; whether there is one. */
    boolean choose(int place) {
        if (place >= shown) {
            return false;
        }
        choose.accept(candidates.get(first + place));
        return true;
    }

    private void fill() {
        var nodes = new ArrayList<Region>();
        double room = getWidth() - 2 * (ARROW + GAP);
        candidates = all.stream().filter(candidate -> rows > 1 || width(candidate.text()) <= room).toList();
        shown = 0;
        double x = 0;
        int row = 0;
        for (int i = first; i < candidates.size() && row < rows; i++) {
            double width = width(candidates.get(i).text());
            if (x > 0 && x + width > room) {
                row++;
                x = 0;
            }
            if (width > room) {
                row = row == 0 ? placeLong(nodes, candidates.get(i), room) : rows;
            } else if (row < rows) {
                nodes.add(button(candidates.get(i), x, row, width));
                x += width + GAP;
                shown++;
            }
        }
        placeRest(nodes, room);
        getChildren().setAll(nodes);
    }

    /** Gives all rows to a candidate that is too long for one; a single row shows none of these, but their parts. */
    private int placeLong(List<Region> nodes, Candidate candidate, double room) {
        var button = button(candidate, 0, 0, room);
        button.getStyleClass().add("long");
        button.setWrapText(true);
        button.setPrefHeight(getPrefHeight());
        nodes.add(button);
        shown++;
        return rows;
    }

    private void placeRest(List<Region> nodes, double room) {
        if (candidates.isEmpty()) {
            hint.setPrefSize(getWidth(), getPrefHeight());
            nodes.add(hint);
            return;
        }
        before.resizeRelocate(room + GAP, 0, ARROW, HEIGHT);
        after.resizeRelocate(room + ARROW + 2 * GAP, 0, ARROW, HEIGHT);
        before.setDisable(pages.isEmpty());
        after.setDisable(first + shown >= candidates.size());
        nodes.add(before);
        nodes.add(after);
    }

    private Button button(Candidate candidate, double x, int row, double width) {
        var button = new Button(candidate.text());
        button.setMnemonicParsing(false);
        button.setFocusTraversable(false);
        button.getStyleClass().add("pinyin-candidate");
        button.setOnAction(_ -> choose.accept(candidate));
        button.setPrefSize(width, HEIGHT);
        button.resizeRelocate(x, row * (HEIGHT + GAP), width, HEIGHT);
        return button;
    }

    private static double width(String text) {
        double width = text.codePoints().mapToDouble(c -> Character.isIdeographic(c) ? HANZI : OTHER).sum();
        return Math.max(HEIGHT, width + EDGES);
    }

    private static Button arrow(String name, Messages words, Runnable action) {
        var sign = Widgets.drawn("pinyin-sign", name);
        var button = new Button("", sign);
        button.setAccessibleText(words.get("pinyin.page." + name));
        button.setFocusTraversable(false);
        button.setPrefSize(ARROW, HEIGHT);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
