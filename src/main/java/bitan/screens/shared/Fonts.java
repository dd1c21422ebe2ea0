package bitan.screens.shared;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Picks the Chinese font family by name: left to itself, "System" shows bold hanzi in regular weight. */
public final class Fonts {
    /** Best first. A system that speaks Chinese may list a family by its Chinese name only. */
    private static final List<String> BEST_FIRST = List.of("Noto Sans CJK SC", "Source Han Sans SC", "思源黑体",
            "PingFang SC", "苹方-简", "Microsoft YaHei", "微软雅黑", "WenQuanYi Micro Hei", "文泉驿微米黑");
    /** Measured at this size, where rounding to pixels no longer counts. */
    private static final int LARGE = 100;
    /** From line to line, in character heights; the design asks for 1.4 at least. */
    private static final double LINE_HEIGHT = 1.42;

    private Fonts() {
    }

    /** The best installed family with Chinese characters; empty calls for problem FNT-01. Any thread. */
    public static Optional<String> chineseFamily() {
        return chineseFamily(Font.getFamilies());
    }

    static Optional<String> chineseFamily(Collection<String> installed) {
        return BEST_FIRST.stream().filter(installed::contains).findFirst();
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
