package bitan.screens.shared;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.screens.FxExtension;
import bitan.screens.Pictures;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(FxExtension.class)
class FontsTest {
    /** For private use: no font has a character there. */
    private static final String MISSING = "\uE123";

    @Test
    void chinese_severalInstalled_picksTheBest() {
        assertThat(Fonts.chinese(List.of("Arial", "WenQuanYi Micro Hei", "PingFang SC")))
                .contains(new Fonts.Chinese("PingFang SC", ""));
    }

    @Test
    void chinese_fontOfNoList_isFoundByItsCharacters() {
        assertThat(Fonts.chinese(List.of("DejaVu Sans", "Noto Serif CJK TC", "Nimbus Sans")))
                .contains(new Fonts.Chinese("Noto Serif CJK TC", ""));
    }

    @Test
    void chinese_noFontAtAll_isEmpty() {
        assertThat(Fonts.chinese(List.of("System", "Serif"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"办", "您", "医", "？"})
    void look_chineseText_isGlyphsNotBoxes(String character) {
        assertThat(ink(character, "normal")).isNotEqualTo(ink(MISSING, "normal"));
        assertThat(ink(character, "normal")).isNotEqualTo(ink("国", "normal"));
        assertThat(blackness(ink(character, "normal"))).isPositive();
    }

    @Test
    void look_boldChineseText_isReallyBold() {
        assertThat(blackness(ink("您", "bold"))).isGreaterThan(1.2 * blackness(ink("您", "normal")));
    }

    /** The pixels of a large character, as a label on a screen shows it. */
    private static List<Integer> ink(String character, String weight) {
        var label = new Label(character);
        label.setStyle("-fx-font-size: 60px; -fx-font-weight: " + weight);
        var root = new StackPane(label);
        new Theme(root);
        var picture = Pictures.take(Pictures.scene(root, 100, 100));
        return pixels(picture);
    }

    private static List<Integer> pixels(BufferedImage picture) {
        var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0,
                picture.getWidth());
        return Arrays.stream(pixels).map(rgb -> 255 - (rgb & 255)).boxed().toList();
    }

    private static double blackness(List<Integer> pixels) {
        int paper = pixels.getFirst();
        return pixels.stream().mapToInt(pixel -> pixel - paper).sum();
    }
}
