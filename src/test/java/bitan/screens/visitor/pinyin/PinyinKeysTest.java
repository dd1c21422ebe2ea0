package bitan.screens.visitor.pinyin;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.settings.Language;
import bitan.settings.Settings.VisitorTheme;

import static org.assertj.core.api.Assertions.assertThat;

/** The keys on the screen: large, apart, whole and named in every layout. */
@ExtendWith(FxExtension.class)
class PinyinKeysTest {
    @Test
    void keys_onScreen_takeNoFocusAndHaveNames() {
        var typist = new Typist().ready();
        typist.tap("n", "i");
        assertThat(Measure.visible(typist.scene, Button.class)).noneMatch(Button::isFocusTraversable)
                .filteredOn(button -> !button.isDisabled())
                .noneMatch(button -> button.getText().isBlank()
                        && (button.getAccessibleText() == null || button.getAccessibleText().isBlank()));
    }

    @ParameterizedTest
    @CsvSource({"1280,400,CHINESE,LIGHT", "800,620,CHINESE,LIGHT", "1280,400,ENGLISH,DARK",
            "800,620,ENGLISH,DARK",
            "1184,400,CHINESE,DARK", "1920,560,CHINESE,LIGHT"})
    void layouts_everyOne_isLargeEnoughAndNothingIsCut(int width, int height, Language language,
            VisitorTheme theme) {
        var typist = new Typist(language, theme, width, height).ready();
        var name = "pinyin-" + width + "x" + height + "-" + language + "-" + theme + "-";
        check(typist, name + "1-full");
        typist.type("wolaobanzhuyuan");
        check(typist, name + "2-composing");
        typist.pressed(KeyCode.ESCAPE);
        for (var layout : List.of("nine", "digits", "english")) {
            typist.tapClass(layout);
            check(typist, name + "3-" + layout);
            if (layout.equals("nine")) {
                typist.tap("PQRS", "GHI", "DEF", "MNO", "DEF");
                check(typist, name + "4-nine-composing");
                typist.tapClass("erase");
            }
        }
    }

    private static void check(Typist typist, String name) {
        var scene = typist.scene;
        var picture = Pictures.keep(scene, name);
        Measure.assertTargets(scene, 72);
        for (var label : Measure.visible(scene, Button.class)) {
            var bounds = Measure.bounds(label);
            assertThat(bounds.getMinX() >= 0 && bounds.getMaxX() <= scene.getWidth() + 0.5)
                    .as("%s: x of %s", name, label).isTrue();
            assertThat(bounds.getMinY() >= 0 && bounds.getMaxY() <= scene.getHeight() + 0.5)
                    .as("%s: y of %s", name, label).isTrue();
        }
        assertApart(scene, name);
        Measure.assertNothingCut(scene);
        Measure.assertContrast(scene, picture, 7);
    }

    private static void assertApart(Scene scene, String name) {
        var buttons = Measure.visible(scene, Button.class);
        for (var one : buttons) {
            for (var other : buttons) {
                var a = Measure.bounds(one);
                var b = Measure.bounds(other);
                boolean apart = one.equals(other) || a.getMaxX() + 9.5 <= b.getMinX()
                        || b.getMaxX() + 9.5 <= a.getMinX()
                        || a.getMaxY() + 9.5 <= b.getMinY() || b.getMaxY() + 9.5 <= a.getMinY();
                assertThat(apart).as("%s: %s beside %s", name, one, other).isTrue();
            }
        }
    }
}
