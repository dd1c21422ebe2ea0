package bitan.screens.visitor.pinyin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.glossary.GlossaryFile;
import bitan.lexicon.Lexicon;
import bitan.pinyin.Pinyin;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.shared.Look;
import bitan.screens.shared.Words;
import bitan.settings.Language;
import bitan.settings.Settings.VisitorTheme;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(FxExtension.class)
class PinyinPadTest {
    private static final Pinyin ENGINE = Pinyin.of(Lexicon.load(), GlossaryFile.shipped());

    private final List<String> out = new ArrayList<>();
    private PinyinPad pad = pad(Language.CHINESE);
    private final StackPane root = new StackPane(pad.root());
    private final Look look = new Look(root);
    private Scene scene = Pictures.scene(root, 1280, 400);

    PinyinPadTest() {
        root.getStyleClass().add("visitor");
        pad.use(ENGINE);
        Pictures.settle(scene);
    }

    private PinyinPad pad(Language language) {
        return new PinyinPad(Words.in(language), out::add, () -> out.add("<"), () -> out.add("!"));
    }

    @Test
    void tap_lettersAndACandidate_writesTheWord() {
        tap("s", "f", "z");
        assertThat(composed()).isEqualTo("s'f'z");
        tap("身份证");
        assertThat(out).containsExactly("身份证");
        assertThat(composed()).isEmpty();
    }

    @Test
    void tap_candidateForTheFirstLetters_keepsTheRest() {
        tap("z", "h", "u", "y", "u", "a", "n", "s", "f", "z");
        tapFound("住院");
        assertThat(out).isEmpty();
        assertThat(composed()).isEqualTo("住院 s'f'z");
        tap("身份证");
        assertThat(out).containsExactly("住院身份证");
    }

    @Test
    void tap_sameLettersAgain_offersWhatWasChosenFirst() {
        tap("s", "h", "i");
        tapFound("室");
        tap("s", "h", "i");
        assertThat(candidates()).first().isEqualTo("室");
        pad.begin();
        Pictures.settle(scene);
        tap("s", "h", "i");
        assertThat(candidates()).first().isNotEqualTo("室");
    }

    @Test
    void tap_eraseAndSend_goOutOnlyWhenNothingIsComposed() {
        tap("n", "i", "删除", "删除", "删除", "w", "o", "发送");
        assertThat(out).containsExactly("<", "我", "!");
    }

    @Test
    void tap_sign_takesTheFirstCandidateBefore() {
        tap("w", "o", "，", "空格");
        assertThat(out).containsExactly("我", "，", " ");
    }

    @Test
    void tap_pages_reachEveryCharacter() {
        tap("y", "i");
        var first = candidates();
        tapAccessible("下一页");
        assertThat(candidates()).isNotEmpty().doesNotContainAnyElementsOf(first);
        tapAccessible("上一页");
        assertThat(candidates()).isEqualTo(first);
        tapFound("翊");
        assertThat(out).containsExactly("翊");
    }

    @Test
    void tap_nineKeys_composeAndSpellingsSettleThem() {
        tap("九键", "PQRS", "GHI", "DEF", "MNO");
        assertThat(composed()).isEqualTo("shen");
        tapSpelling("she");
        assertThat(composed()).startsWith("she'");
        tap("删除", "删除", "全键");
        assertThat(texts()).contains("q", "九键");
    }

    @Test
    void tap_englishAndDigits_goOutAsTheyAre() {
        tap("英文", "大写", "A", "b", "123", "7", "元", "拼音", "w", "o", "空格");
        assertThat(out).containsExactly("A", "b", "7", "元", "我");
    }

    @Test
    void tap_fuzzy_saysSoAndFindsTheOtherSound() {
        tap("s", "e", "n", "f", "e", "n");
        assertThat(candidates()).doesNotContain("身份");
        tap("模糊音关");
        assertThat(candidates()).contains("身份");
        assertThat(texts()).contains("模糊音开");
    }

    @Test
    void tap_withoutEngine_writesLettersAndSaysWhy() {
        var other = pad(Language.CHINESE);
        scene = Pictures.scene(new StackPane(other.root()), 1280, 400);
        pad = other;
        tap("a", "b");
        assertThat(out).containsExactly("a", "b");
        assertThat(Measure.visible(scene, Label.class))
                .anyMatch(label -> label.getText().startsWith("正在准备拼音"));
    }

    @Test
    void onKey_hardwareKeyboard_composesAndChooses() {
        type("women");
        assertThat(composed()).isEqualTo("wo'men");
        assertThat(typed(" ")).isTrue();
        type("shi");
        var second = candidates().get(1);
        assertThat(typed("2")).isTrue();
        type("abc");
        assertThat(pressed(KeyCode.BACK_SPACE)).isTrue();
        assertThat(pressed(KeyCode.ENTER)).isTrue();
        type("nihao");
        assertThat(pressed(KeyCode.PAGE_DOWN)).isTrue();
        assertThat(pressed(KeyCode.ESCAPE)).isTrue();
        assertThat(out).containsExactly("我们", second, "ab");
    }

    @Test
    void onKey_nothingComposed_leavesOtherKeysAlone() {
        assertThat(pressed(KeyCode.ENTER)).isFalse();
        assertThat(pressed(KeyCode.BACK_SPACE)).isFalse();
        assertThat(typed("3")).isFalse();
        assertThat(typed(" ")).isFalse();
        assertThat(typed("，")).isFalse();
        assertThat(out).isEmpty();
    }

    @Test
    void keys_onScreen_takeNoFocusAndHaveNames() {
        tap("n", "i");
        assertThat(Measure.visible(scene, Button.class)).noneMatch(Button::isFocusTraversable)
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
        pad = pad(language);
        pad.use(ENGINE);
        root.getChildren().setAll(pad.root());
        look.wear(theme);
        scene.getRoot().resize(width, height);
        var name = "pinyin-" + width + "x" + height + "-" + language + "-" + theme + "-";
        check(width, height, name + "1-full");
        type("wolaobanzhuyuan");
        check(width, height, name + "2-composing");
        pressed(KeyCode.ESCAPE);
        for (var layout : List.of("nine", "digits", "english")) {
            tapClass(layout);
            check(width, height, name + "3-" + layout);
            if (layout.equals("nine")) {
                tap("PQRS", "GHI", "DEF", "MNO", "DEF");
                check(width, height, name + "4-nine-composing");
                tapClass("erase");
            }
        }
    }

    private void check(int width, int height, String name) {
        root.resize(width, height);
        Pictures.settle(scene);
        var picture = new Object() {
            final java.awt.image.BufferedImage taken = picture(width, height, name);
        };
        Measure.assertTargets(scene, 72);
        for (var label : Measure.visible(scene, Button.class)) {
            var bounds = Measure.bounds(label);
            assertThat(bounds.getMinX() >= 0 && bounds.getMaxX() <= width + 0.5)
                    .as("%s: x of %s", name, label).isTrue();
            assertThat(bounds.getMinY() >= 0 && bounds.getMaxY() <= height + 0.5)
                    .as("%s: y of %s", name, label).isTrue();
        }
        assertApart(name);
        Measure.assertNothingCut(scene);
        Measure.assertContrast(scene, picture.taken, 7);
    }

    private java.awt.image.BufferedImage picture(int width, int height, String name) {
        if (scene.getWidth() != width || scene.getHeight() != height) {
            scene.setRoot(new StackPane());
            scene = Pictures.scene(root, width, height);
        }
        return Pictures.keep(scene, name);
    }

    private void assertApart(String name) {
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

    private void tap(String... names) {
        for (var name : names) {
            button(name).fire();
            Pictures.settle(scene);
        }
    }

    private void tapFound(String text) {
        for (int page = 0; page < 200 && !candidates().contains(text); page++) {
            tapAccessible("下一页");
        }
        tap(text);
    }

    private void tapSpelling(String text) {
        Measure.visible(scene, Button.class).stream()
                .filter(button -> button.getStyleClass().contains("pinyin-spelling"))
                .filter(button -> button.getText().equals(text)).findFirst().orElseThrow().fire();
        Pictures.settle(scene);
    }

    private void tapClass(String style) {
        ((Button) scene.getRoot().lookup(".pinyin-action." + style)).fire();
        Pictures.settle(scene);
    }

    private void tapAccessible(String name) {
        Measure.visible(scene, Button.class).stream()
                .filter(button -> name.equals(button.getAccessibleText())).findFirst()
                .orElseThrow().fire();
        Pictures.settle(scene);
    }

    private Button button(String name) {
        return Measure.visible(scene, Button.class).stream().filter(button -> button.getText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " in " + texts()));
    }

    private Set<String> texts() {
        return Set.copyOf(
                Measure.visible(scene, Button.class).stream().map(Button::getText).distinct().toList());
    }

    private List<String> candidates() {
        return Measure.visible(scene, Button.class).stream()
                .filter(button -> button.getStyleClass().contains("pinyin-candidate")).map(Button::getText)
                .toList();
    }

    private String composed() {
        return ((Label) scene.getRoot().lookup(".pinyin-composition")).getText();
    }

    private void type(String letters) {
        letters.chars().forEach(letter -> assertThat(typed(Character.toString(letter))).isTrue());
    }

    private boolean typed(String character) {
        boolean used = pad
                .onKey(new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false,
                        false));
        Pictures.settle(scene);
        return used;
    }

    private boolean pressed(KeyCode code) {
        boolean used = pad
                .onKey(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        Pictures.settle(scene);
        return used;
    }
}
