package bitan.screens.staff;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import bitan.docs.Page;
import bitan.screens.FxExtension;
import bitan.settings.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** The README has every key that F1 shows. */
@ExtendWith(FxExtension.class)
class KeysPageTest {
    private static final int FUNCTION_KEYS = 12;

    @Test
    void readme_everyKeyOfTheStaffScreen_hasARow() {
        var desk = new Desk(Language.ENGLISH, 1280, 800).show(Moments.state(Moments.visit()));
        desk.press(KeyCode.F1);
        var keys = desk.seen().filter(node -> node.getStyleClass().contains("key"))
                .map(node -> ((Labeled) node).getText()).distinct().toList();
        assertThat(keys).hasSizeGreaterThan(FUNCTION_KEYS);
        assertThat(Page.readme().rows().stream().map(row -> row.getFirst().replaceFirst(",.*", "")))
                .containsAll(keys);
    }
}
