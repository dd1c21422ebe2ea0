package bitan.bench;

import java.awt.image.BufferedImage;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
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
import bitan.settings.Settings.VisitorTheme;

/**
 * Opens everything on the visitor's screen at every size, text size and language, for both hands and in turning colours, and
 * where something is scaled, in the normal and the largest text for the right hand; counts what breaks the rules of the screen. Contrast is measured on pictures of two
 * sizes, in all colours: no colour depends on the size. They are kept for people to look at.
 */
final class VisitorSizes {
    private static final List<List<Integer>> SIZES = List.of(List.of(1024, 768), List.of(1280, 800),
            List.of(1366, 768), List.of(1920, 1080), List.of(3840, 2160), List.of(768, 1024),
            List.of(1080, 1920));
    /** What desktops enlarge everything by. */
    private static final double[] SCALES = {1, 1.25, 1.5, 2};
    /** How many times 96 pixels to the inch a monitor of 3840 pixels has at 24 and at 15 inches. */
    private static final double[] DENSE = {1, 1.91, 3.06};
    private static final Set<List<Integer>> LOOKED_AT = Set.of(List.of(1024, 768), List.of(1080, 1920));
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
        Platform.startup(() -> {});
        var sizes = new VisitorSizes();
        screens().forEach(screen -> onFxThread(() -> sizes.walk(screen)));
        return List.of(Figure.atMost(0, "visitor: rules broken", sizes.broken, "", sizes.states + " states"),
                Figure.atMost(0, "visitor: states with faint words", sizes.faint, "", "below 7:1"));
    }

    /** One walk at a time: a thread that never rests never lets go of the screens before. Errors come out here. */
    private static void onFxThread(Runnable walk) {
        var task = new FutureTask<>(walk, true);
        Platform.runLater(task);
        try {
            task.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void walk(Screen screen) {
        var back = Messages.in(screen.language()).get("way.back");
        new Walk(screen, Optional.of(pinyin), (scene, name) -> look(screen, scene, name, back)).everything();
        out.println("  " + screen.name(states + " states"));
    }

    private static List<Screen> screens() {
        var all = new ArrayList<Screen>();
        for (var room : rooms()) {
            for (var language : Language.values()) {
                for (int text : room.isPlain() ? new int[]{0, 1, 2, 3} : new int[]{1, 3}) {
                    for (boolean left : room.isPlain() ? new boolean[]{false, true} : new boolean[]{false}) {
                        all.addAll(inColours(room, text, language, left, all.size()));
                    }
                }
            }
        }
        return all;
    }

    /** In all colours where pictures are looked at, else in the next of them. */
    private static List<Screen> inColours(Room room, int text, Language language, boolean left, int turn) {
        var screens = Stream.of(VisitorTheme.values()).map(theme -> new Screen(room.width, room.height,
                room.magnification, text, language, theme, left)).toList();
        return isLookedAt(screens.getFirst()) ? screens : List.of(screens.get(turn % screens.size()));
    }

    private static boolean isLookedAt(Screen on) {
        return LOOKED_AT.contains(List.of(on.width(), on.height())) && on.textSize() == 1
                && !on.leftHanded();
    }

    /** What a desktop leaves of a monitor, and how many times as large the screen is to be drawn there. */
    private record Room(int width, int height, double magnification) {
        private boolean isPlain() {
            return magnification == 1 && SIZES.contains(List.of(width, height));
        }
    }

    private static Set<Room> rooms() {
        var rooms = new LinkedHashSet<Room>();
        for (var size : SIZES) {
            for (double scale : SCALES) {
                for (double dense : size.contains(3840) ? DENSE : new double[]{1}) {
                    rooms.add(new Room((int) (size.getFirst() / scale), (int) (size.getLast() / scale),
                            Math.max(1, dense / scale)));
                }
            }
        }
        return rooms;
    }

    private void look(Screen on, Scene scene, String name, String back) {
        states++;
        var rules = Rules.broken(scene, back);
        broken += rules.size();
        rules.forEach(rule -> out.println("  " + name + ": " + rule));
        if (isLookedAt(on) && isFaint(scene, Pictures.keep(scene, "walk-" + name))) {
            faint++;
            out.println("  " + name + ": faint");
        }
    }

    private static boolean isFaint(Scene scene, BufferedImage picture) {
        try {
            Measure.assertContrast(scene, picture, CONTRAST);
            return false;
        } catch (AssertionError e) {
            return true;
        }
    }
}
