package bitan.screens.shared;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;

/**
 * Picks a font family with Chinese characters: left to itself, "System" shows bold hanzi in regular weight. Any font
 * that has the characters is good; that is seen by what JavaFX draws, in which other fonts stand in for the first.
 */
public final class Fonts {
    /** Best first, and known to be whole. A system that speaks Chinese may list a family by its Chinese name only. */
    private static final List<String> BEST_FIRST = List.of("Noto Sans CJK SC", "Source Han Sans SC", "思源黑体",
            "PingFang SC", "苹方-简", "Microsoft YaHei", "微软雅黑", "WenQuanYi Micro Hei", "文泉驿微米黑");
    /** Names that JavaFX itself gives; without any other there is no font at all, and nothing can be drawn. */
    private static final Set<String> LOGICAL = Set.of("System", "SansSerif", "Serif", "Monospaced");
    private static final String ANY = "System";
    /** A character no font may have: it is drawn as the box that stands for what is missing. */
    private static final String NOBODYS = Character.toString(Character.MAX_CODE_POINT);
    /** A font that lacks more of what the screens say is none for Chinese. */
    private static final double MOST_LACKING = 0.1;
    /** Measured at this size, where rounding to pixels no longer counts. */
    private static final int LARGE = 100;
    /** From line to line, in character heights; the design asks for 1.4 at least. */
    private static final double LINE_HEIGHT = 1.42;

    private Fonts() {
    }

    /**
     * What Chinese is shown in.
     *
     * @param lacking characters of the screens' own words that it does not have, one after the other
     */
    public record Chinese(String family, String lacking) {

        /** {@code FNT-02} if it lacks any. */
        public Optional<Problem> problem() {
            return lacking.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Problem.of(ProblemCode.FNT_02, family, lacking));
        }
    }

    /** Looked for once: JavaFX does not see fonts either that are installed later, and every visit asks. */
    private static final class Installed {
        private static final Optional<Chinese> BEST = chinese(Font.getFamilies());
    }

    /** The best that is installed; empty calls for problem FNT-01. Any thread. */
    public static Optional<Chinese> chinese() {
        return Installed.BEST;
    }

    static Optional<Chinese> chinese(Collection<String> installed) {
        var best = BEST_FIRST.stream().filter(installed::contains).findFirst();
        if (best.isPresent() || LOGICAL.containsAll(installed)) {
            return best.map(family -> new Chinese(family, ""));
        }
        var needed = needed();
        return Stream.concat(installed.stream().filter(Fonts::isDrawnByItself), Stream.of(ANY))
                .map(family -> new Chinese(family, lacking(family, needed)))
                .min(Comparator.comparingInt(one -> one.lacking.length()))
                .filter(one -> one.lacking.length() <= MOST_LACKING * needed.size());
    }

    /** Whether there is any font, so that at least Latin letters can be drawn. Any thread. */
    public static boolean isAny() {
        return !LOGICAL.containsAll(Font.getFamilies());
    }

    /** Every hanzi of the screens' own words. */
    private static List<String> needed() {
        var words = ResourceBundle.getBundle("bitan.screens.shared.screens", Locale.SIMPLIFIED_CHINESE);
        return words.keySet().stream().flatMapToInt(key -> words.getString(key).codePoints())
                .filter(Character::isIdeographic).distinct().sorted().mapToObj(Character::toString).toList();
    }

    private static String lacking(String family, List<String> needed) {
        var missing = bounds(NOBODYS, family);
        return needed.stream().filter(one -> bounds(one, family).equals(missing))
                .collect(Collectors.joining());
    }

    /** Whether a family has hanzi of its own, not those of the font that stands in for all. */
    private static boolean isDrawnByItself(String family) {
        var shape = bounds("国", family);
        return !shape.equals(bounds(NOBODYS, family)) && !shape.equals(bounds("国", ANY));
    }

    private static Bounds bounds(String character, String family) {
        var text = new Text(character);
        text.setFont(Font.font(family, LARGE));
        text.setBoundsType(TextBoundsType.VISUAL);
        return text.getLayoutBounds();
    }

    /**
     * A stylesheet that sets the family for everything, and the line spacing of whatever has the style class
     * {@code reading} so that its lines stand equally far apart whatever the font. FX thread.
     */
    static String stylesheet(String family) {
        var css = String.format(Locale.ROOT,
                ".root { -fx-font-family: \"%s\"; } .reading { -fx-line-spacing: %.3fem; }",
                family, LINE_HEIGHT - naturalLineHeight(family));
        var encoded = Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
        return "data:text/css;base64," + encoded;
    }

    private static double naturalLineHeight(String family) {
        var one = new Text("国");
        var two = new Text("国\n国");
        one.setFont(Font.font(family, LARGE));
        two.setFont(Font.font(family, LARGE));
        return (two.getLayoutBounds().getHeight() - one.getLayoutBounds().getHeight()) / LARGE;
    }
}
