package bitan.screens.visitor.pinyin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import bitan.glossary.GlossaryFile;
import bitan.lexicon.Lexicon;
import bitan.pinyin.Pinyin;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Theme;
import bitan.settings.Language;
import bitan.settings.Settings.VisitorTheme;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who writes with a pinyin pad, by touch or on a keyboard. */
final class Typist {
    private static final Pinyin ENGINE = Pinyin.of(Lexicon.load(), GlossaryFile.shipped());

    final List<String> out = new ArrayList<>();
    final PinyinPad pad;
    final Scene scene;

    /** In front of a pad whose engine is not there yet. */
    Typist(Language language, VisitorTheme theme, int width, int height) {
        pad = new PinyinPad(Messages.in(language), out::add, () -> out.add("<"), () -> out.add("!"));
        var root = new VBox(10, pad.root(), pad.tools());
        VBox.setVgrow(pad.root(), Priority.ALWAYS);
        new Theme(root).wear(theme);
        root.getStyleClass().add("visitor");
        scene = Pictures.scene(root, width, height);
    }

    Typist() {
        this(Language.CHINESE, VisitorTheme.LIGHT, 1280, 400);
    }

    /** The engine is there. */
    Typist ready() {
        pad.use(ENGINE);
        Pictures.settle(scene);
        return this;
    }

    void tap(String... names) {
        for (var name : names) {
            button(name).fire();
            Pictures.settle(scene);
        }
    }

    /** Turns pages until it is there. */
    void tapFound(String text) {
        for (int page = 0; page < 200 && !candidates().contains(text); page++) {
            tapAccessible("下一页");
        }
        tap(text);
    }

    void tapSpelling(String text) {
        Measure.visible(scene, Button.class).stream()
                .filter(button -> button.getStyleClass().contains("pinyin-spelling"))
                .filter(button -> button.getText().equals(text)).findFirst().orElseThrow().fire();
        Pictures.settle(scene);
    }

    void tapClass(String style) {
        ((Button) scene.getRoot().lookup(".pinyin-action." + style)).fire();
        Pictures.settle(scene);
    }

    void tapAccessible(String name) {
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

    Set<String> texts() {
        return Set.copyOf(
                Measure.visible(scene, Button.class).stream().map(Button::getText).distinct().toList());
    }

    List<String> candidates() {
        return Measure.visible(scene, Button.class).stream()
                .filter(button -> button.getStyleClass().contains("pinyin-candidate")).map(Button::getText)
                .toList();
    }

    String composed() {
        return ((Label) scene.getRoot().lookup(".pinyin-composition")).getAccessibleText();
    }

    void type(String letters) {
        letters.chars().forEach(letter -> assertThat(typed(Character.toString(letter))).isTrue());
    }

    /** Whether the pad made use of it. */
    boolean typed(String character) {
        boolean used = pad
                .onKey(new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false,
                        false));
        Pictures.settle(scene);
        return used;
    }

    /** The same of a key. */
    boolean pressed(KeyCode code) {
        boolean used = pad
                .onKey(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        Pictures.settle(scene);
        return used;
    }
}
