package bitan.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;

import bitan.glossary.GlossaryFile;
import bitan.lexicon.Lexicon;
import bitan.pinyin.Pinyin;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.shared.Messages;
import bitan.screens.visitor.Rules;
import bitan.screens.visitor.Walk;
import bitan.screens.visitor.Walk.Screen;
import bitan.settings.Language;
import bitan.settings.Settings;
import bitan.settings.Settings.VisitorTheme;

/**
 * Opens everything on the visitor's screen at every size, text size, language and writing hand, in turning colours, and
 * counts what breaks the rules of the screen. The pictures are kept.
 */
final class VisitorSizes {
    private static final List<List<Integer>> SIZES = List.of(List.of(1024, 768), List.of(1280, 800),
            List.of(1366, 768), List.of(1920, 1080), List.of(3840, 2160), List.of(768, 1024),
            List.of(1080, 1920));
    private static final double CONTRAST = 7;

    private final Pinyin pinyin = Pinyin.of(Lexicon.load(), GlossaryFile.shipped());
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private int states;
    private int broken;
    private int faint;

    private VisitorSizes() {
    }

    static List<Figure> measure() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var measured = new CompletableFuture<List<Figure>>();
        Platform.startup(() -> {
            try {
                measured.complete(new VisitorSizes().all());
            } catch (RuntimeException | AssertionError e) {
                measured.completeExceptionally(e);
            }
        });
        return measured.join();
    }

    private List<Figure> all() {
        for (var screen : screens()) {
            var back = Messages.in(screen.language()).get("way.back");
            new Walk(screen, Optional.of(pinyin), (scene, name) -> look(scene, name, back)).everything();
        }
        return List.of(Figure.atMost(0, "visitor: rules broken", broken, "", states + " states"),
                Figure.atMost(0, "visitor: states with faint words", faint, "", "below 7:1"));
    }

    private static List<Screen> screens() {
        var all = new ArrayList<Screen>();
        var themes = List.of(VisitorTheme.values());
        for (var size : SIZES) {
            for (var language : Language.values()) {
                for (int text = 0; text <= Settings.LARGEST_TEXT; text++) {
                    for (boolean left : new boolean[]{false, true}) {
                        var theme = themes.get(all.size() % themes.size());
                        all.add(new Screen(size.getFirst(), size.getLast(), text, language, theme, left));
                    }
                }
            }
        }
        return all;
    }

    private void look(Scene scene, String name, String back) {
        states++;
        var rules = Rules.broken(scene, back);
        broken += rules.size();
        rules.forEach(rule -> out.println("  " + name + ": " + rule));
        try {
            Measure.assertContrast(scene, Pictures.keep(scene, "walk-" + name), CONTRAST);
        } catch (AssertionError e) {
            faint++;
            out.println("  " + name + ": faint");
        }
    }
}
