package bitan.screens.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import bitan.settings.Settings.VisitorTheme;

/**
 * How a screen looks: the base theme, Bitan's tokens and the Chinese font, put on whatever scene the screen
 * stands in. A screen makes one for its root. FX thread only.
 */
public final class Theme {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final PseudoClass YELLOW = PseudoClass.getPseudoClass("yellow");
    private static final String TOKENS = "bitan.css";

    private final Parent root;
    private final List<String> stylesheets;
    private VisitorTheme theme = VisitorTheme.LIGHT;

    /** Dresses every scene this root is put into, light at first. */
    public Theme(Parent root) {
        this.root = root;
        this.stylesheets = stylesheets();
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                dress(scene);
            }
        });
    }

    /** Changes to another theme. */
    public void wear(VisitorTheme newTheme) {
        theme = newTheme;
        root.pseudoClassStateChanged(DARK, newTheme == VisitorTheme.DARK);
        root.pseudoClassStateChanged(YELLOW, newTheme == VisitorTheme.YELLOW);
        var scene = root.getScene();
        if (scene != null) {
            dress(scene);
        }
    }

    /** The theme worn. */
    public VisitorTheme theme() {
        return theme;
    }

    private void dress(Scene scene) {
        // In the binary form, which is read in half the time: it counts when the screens start.
        scene.setUserAgentStylesheet(switch (theme) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheetBSS();
            case DARK, YELLOW -> new PrimerDark().getUserAgentStylesheetBSS();
        });
        // On the scene, not the root: pop-ups and dialogs copy the sheets of the scene they belong to.
        scene.getStylesheets().setAll(stylesheets);
    }

    private static List<String> stylesheets() {
        var sheets = new ArrayList<String>();
        sheets.add(Objects.requireNonNull(Theme.class.getResource(TOKENS)).toExternalForm());
        Fonts.chinese().map(Fonts.Chinese::family).map(Fonts::stylesheet).ifPresent(sheets::add);
        return List.copyOf(sheets);
    }
}
