package bitan.screens.visitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

import bitan.screens.Measure;
import bitan.screens.shared.ScaledRoot;

/** The rules of the visitor's screen, measured on a scene as it is laid out: what is broken, in words. FX thread only. */
public final class Rules {
    /** Pixels as they are laid out; all of it is drawn smaller where there is less room than the screen needs. */
    private static final double TARGET = 72;
    private static final double WORDS = 0.4;
    private static final int MOST = 6;
    /** Above and below the characters of a line, as a share of its font: Noto Sans CJK is 1.45 high. */
    private static final double EMPTY = 0.2;
    /** Half a pixel: layouts are rounded. */
    private static final double ROUNDED = 0.5;

    private final Scene scene;
    private final double scale;
    private final List<String> broken = new ArrayList<>();

    private Rules(Scene scene) {
        this.scene = scene;
        scale = ((ScaledRoot) scene.getRoot()).scale();
    }

    /** What is broken of the rules in this scene. */
    public static List<String> broken(Scene scene, String back) {
        var rules = new Rules(scene);
        rules.places();
        rules.words();
        rules.buttons(back);
        return rules.broken;
    }

    /** Nothing outside, nothing on something else, nothing shortened. */
    private void places() {
        var whole = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
        var labels = Measure.visible(scene, Labeled.class).stream().filter(one -> !isReading(one)).toList();
        for (var label : labels) {
            expect(within(whole, label), "outside: " + name(label));
            var text = (Text) label.lookup(".text");
            expect(label.getText().isEmpty() || text == null || same(text.getText(), label.getText()),
                    "shortened: " + name(label));
            expect(label.getText().isEmpty() || text == null || holds(label, text),
                    "words cut: " + name(label));
        }
        Measure.visible(scene, Text.class).stream().filter(one -> !isReading(one))
                .forEach(text -> expect(
                        !text.getText().contains("…") && !text.getText().contains("..."),
                        "ellipsis: " + text.getText()));
        var buttons = Measure.visible(scene, ButtonBase.class);
        for (int i = 0; i < buttons.size(); i++) {
            var one = buttons.get(i);
            expect(bounds(one).getWidth() >= TARGET * scale - ROUNDED
                    && bounds(one).getHeight() >= TARGET * scale - ROUNDED,
                    "small: " + name(one));
            expect(cutBy(one).isEmpty(),
                    "cut: " + name(one) + " by " + cutBy(one).map(Object::toString).orElse(""));
            for (int k = i + 1; k < buttons.size(); k++) {
                expect(one.getParent().equals(buttons.get(k).getParent())
                        ? !overlap(one, buttons.get(k), 3 * scale)
                        : !overlap(one, buttons.get(k), 0),
                        "on each other: " + name(one) + " and " + name(buttons.get(k)));
            }
        }
    }

    /** The words have their share, and the clerk's newest stand there whole or can be scrolled. */
    private void words() {
        var column = scene.getRoot().lookup(".reading-column");
        double height = bounds(column).getHeight();
        expect(height >= WORDS * scene.getHeight() - ROUNDED,
                "words have %.1f %% of the height".formatted(100 * height / scene.getHeight()));
        var newest = column.lookupAll(".line").stream().filter(Node::isVisible)
                .filter(line -> line.getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("newest")))
                .findFirst();
        if (scene.getRoot().lookup(".greeting").isVisible()) {
            return;
        }
        boolean arrows = !scene.getRoot().lookupAll(".reading-side .button").stream().filter(Node::isVisible)
                .toList().isEmpty();
        boolean whole = newest.map(line -> bounds(line).getMinY() >= bounds(column).getMinY() - 8 * scale
                && bounds(line).getMaxY() <= bounds(column).getMaxY() + 8 * scale).orElse(false);
        expect(whole || arrows, "the clerk's newest words are cut in silence");
        boolean fits = newest.map(line -> bounds(line).getHeight() <= height).orElse(false);
        expect(whole || !fits, "the clerk's newest words would fit and are not whole");
    }

    /** Six buttons at most while nothing is open, and one way back from what is. */
    private void buttons(String back) {
        var foot = scene.getRoot().lookup(".foot");
        var inside = Measure.visible(scene, ButtonBase.class).stream().filter(one -> isIn(one, foot))
                .toList();
        var out = inside.stream().filter(one -> one.getText().equals(back)).toList();
        if (scene.getRoot().lookup(".pad") == null) {
            expect(inside.size() <= MOST, inside.size() + " things to touch");
            expect(out.isEmpty(), "a way back from nothing");
            return;
        }
        expect(out.size() == 1, out.size() + " ways back");
        out.forEach(one -> {
            expect(Math.abs(bounds(one).getWidth() - 150 * scale) <= ROUNDED
                    && Math.abs(bounds(one).getHeight() - TARGET * scale) <= ROUNDED,
                    "size of the way back: " + bounds(one));
            expect(bounds(one).getMinX() <= 16 * scale
                    && bounds(one).getMaxY() >= scene.getHeight() - 16 * scale,
                    "place of the way back: " + bounds(one));
        });
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            broken.add(otherwise);
        }
    }

    private static Optional<String> cutBy(Node node) {
        for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (!within(bounds(parent), node)) {
                return Optional.of(parent.getClass().getSimpleName() + parent.getStyleClass()
                        + describe(bounds(parent)));
            }
        }
        return Optional.empty();
    }

    private static boolean isReading(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("reading-column")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(Node node, Node ancestor) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    private static boolean overlap(Node one, Node other, double allowed) {
        var a = bounds(one);
        var b = bounds(other);
        return Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX()) > allowed + ROUNDED
                && Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY()) > allowed
                        + ROUNDED;
    }

    private static boolean within(Bounds box, Node node) {
        var inner = bounds(node);
        return inner.getMinX() >= box.getMinX() - ROUNDED && inner.getMinY() >= box.getMinY() - ROUNDED
                && inner.getMaxX() <= box.getMaxX() + ROUNDED && inner.getMaxY() <= box.getMaxY() + ROUNDED;
    }

    /** Whether its words are within it; the edges of a line are empty. */
    private boolean holds(Labeled label, Text text) {
        double empty = EMPTY * text.getFont().getSize() * scale;
        var inner = bounds(text);
        var outer = bounds(label);
        return inner.getMinX() >= outer.getMinX() - ROUNDED && inner.getMaxX() <= outer.getMaxX() + ROUNDED
                && inner.getMinY() >= outer.getMinY() - empty
                && inner.getMaxY() <= outer.getMaxY() + empty;
    }

    private static boolean same(String one, String other) {
        return one.replace("\n", "").equals(other.replace("\n", ""));
    }

    private static Bounds bounds(Node node) {
        return Measure.bounds(node);
    }

    private static String name(Labeled label) {
        return "“" + label.getText() + "” at " + describe(bounds(label));
    }

    private static String describe(Bounds at) {
        return "%.0f,%.0f %.0fx%.0f".formatted(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
    }
}
