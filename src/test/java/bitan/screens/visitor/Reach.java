package bitan.screens.visitor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;

import bitan.screens.Measure;
import bitan.screens.Pictures;

/** A visitor who looks for a button: where it is not, behind 返回 and 其他. FX thread only. */
public final class Reach {
    private static final Set<String> BACK = Set.of("返回", "Back");
    private static final Set<String> OTHER = Set.of("其他", "Other", "更多", "More");

    private Reach() {
    }

    /** Taps the button of this name. */
    public static void press(Scene scene, String name) {
        var wanted = Set.of(name);
        for (var behind : List.of(BACK, OTHER)) {
            if (find(scene, wanted).isEmpty()) {
                find(scene, behind).ifPresent(ButtonBase::fire);
                Pictures.settle(scene);
            }
        }
        find(scene, wanted).orElseThrow(() -> new AssertionError("no button " + name)).fire();
        Pictures.settle(scene);
    }

    private static Optional<ButtonBase> find(Scene scene, Set<String> names) {
        return Measure.visible(scene, ButtonBase.class).stream()
                .filter(button -> names.contains(button.getText())).findFirst();
    }
}
