package bitan.screens;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import bitan.screens.shared.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/** Every character either screen may say of its own is a glyph, not a box. */
@ExtendWith(FxExtension.class)
class GlyphsTest {
    /** A code point no font may have. */
    private static final String NOBODYS = Character.toString(0x10FFFF);
    private static final String DRAWN_BY_CODE = "↑↓·–…";

    private final Label label = new Label();
    private final StackPane root = new StackPane(label);

    GlyphsTest() {
        label.setStyle("-fx-font-size: 24px");
        new Theme(root);
    }

    @Test
    void words_allBundlesInBothLanguages_areGlyphs() {
        int[] missing = picture(NOBODYS);
        var boxes = characters().stream().map(Character::toString)
                .filter(character -> Arrays.equals(picture(character), missing)).toList();

        assertThat(boxes).isEmpty();
    }

    private static Set<Integer> characters() {
        var bundles = Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
                .flatMap(locale -> Stream.of("bitan.screens.shared.screens", "bitan.problem.problems")
                        .map(name -> ResourceBundle.getBundle(name, locale)));
        var words = bundles.flatMap(bundle -> bundle.keySet().stream().map(bundle::getString));
        return Stream.concat(words, Stream.of(DRAWN_BY_CODE)).flatMap(text -> text.codePoints().boxed())
                .filter(c -> !Character.isWhitespace(c)).collect(Collectors.toSet());
    }

    private int[] picture(String character) {
        label.setText(character);
        BufferedImage picture = Pictures.take(Pictures.scene(root, 40, 40));
        return picture.getRGB(0, 0, 40, 40, null, 0, 40);
    }
}
