package bitan.screens;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds on every screen, measured on what is rendered: targets, contrast, nothing cut. FX thread only. */
public final class Measure {
    private Measure() {
    }

    /** All nodes of a type that can be seen. */
    public static <N extends Node> List<N> visible(Scene scene, Class<N> type) {
        return descendants(scene.getRoot()).filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<Node> descendants(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(Measure::descendants))
                : Stream.of(node);
    }

    /** Where a node stands in its scene. */
    public static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** Every button is at least so large, and within the scene. */
    public static void assertTargets(Scene scene, double least) {
        assertThat(visible(scene, ButtonBase.class)).isNotEmpty().allSatisfy(button -> {
            var bounds = bounds(button);
            assertThat(bounds.getWidth()).as("width of %s", button).isGreaterThanOrEqualTo(least);
            assertThat(bounds.getHeight()).as("height of %s", button).isGreaterThanOrEqualTo(least);
        });
    }

    /** No label ends in an ellipsis, no part hangs over the edge, no two labels lie on each other. */
    public static void assertNothingCut(Scene scene) {
        var labels = visible(scene, Labeled.class).stream().filter(label -> !label.getText().isEmpty())
                .toList();
        assertThat(labels).isNotEmpty().allSatisfy(label -> {
            var drawn = (Text) label.lookup(".text");
            assertThat(drawn.getText().replace("\n", "")).isEqualTo(label.getText().replace("\n", ""));
            var bounds = bounds(label);
            var text = bounds(drawn);
            assertThat(bounds.contains(text) || bounds.getWidth() >= text.getWidth()).as("room of %s", label)
                    .isTrue();
            assertThat(isWithinParents(label)).as("place of %s", label).isTrue();
        });
        for (var one : labels) {
            for (var other : labels) {
                // Halves of one control share their border.
                boolean apart = one.equals(other) || one.getParent().equals(other.getParent())
                        || !bounds(one).intersects(bounds(other));
                assertThat(apart).as("%s on %s", one, other).isTrue();
            }
        }
    }

    /** What holds for everything a visitor sees: large enough to touch, nothing cut, 7:1; keeps the picture. */
    public static void assertForVisitor(Scene scene, String name) {
        var picture = Pictures.keep(scene, name);
        assertTargets(scene, 72);
        assertNothingCut(scene);
        assertContrast(scene, picture, 7);
    }

    /** Every text that is wholly in view holds this contrast to what is behind it, as rendered. */
    public static void assertContrast(Scene scene, BufferedImage picture, double least) {
        assertContrast(visible(scene, Text.class), picture, least);
    }

    /** The same of these texts only. */
    public static void assertContrast(List<Text> texts, BufferedImage picture, double least) {
        assertThat(texts).filteredOn(text -> !text.getText().isBlank() && isInView(text))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(contrast(picture, bounds(text)))
                        .as("contrast of “%s”", text.getText()).isGreaterThanOrEqualTo(least));
    }

    private static boolean isWithinParents(Node node) {
        for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (!bounds(parent).contains(bounds(node))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInView(Node node) {
        for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent.getClip() != null && !bounds(parent).contains(bounds(node))) {
                return false;
            }
        }
        return true;
    }

    /** Contrast as WCAG defines it between an area's ground and what differs most from it. */
    public static double contrast(BufferedImage picture, Bounds area) {
        int left = Math.max(0, (int) area.getMinX());
        int top = Math.max(0, (int) area.getMinY());
        int width = Math.min(picture.getWidth(), (int) area.getMaxX()) - left;
        int height = Math.min(picture.getHeight(), (int) area.getMaxY()) - top;
        var pixels = picture.getRGB(left, top, width, height, null, 0, width);
        Arrays.sort(pixels);
        int ground = mostFrequent(pixels);
        return Arrays.stream(pixels).distinct().mapToDouble(colour -> contrast(ground, colour)).max()
                .orElseThrow();
    }

    private static int mostFrequent(int[] sorted) {
        int best = 0;
        int longest = 0;
        int start = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] != sorted[start]) {
                if (i - start > longest) {
                    longest = i - start;
                    best = sorted[start];
                }
                start = i;
            }
        }
        return best;
    }

    /** Contrast of two colours, 1 to 21. */
    public static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255)
                + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
