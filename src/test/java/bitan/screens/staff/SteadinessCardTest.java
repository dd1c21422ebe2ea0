package bitan.screens.staff;

import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import bitan.counter.CounterState;
import bitan.counter.Intent;
import bitan.screens.FxExtension;
import bitan.screens.Story;
import bitan.settings.Settings;
import bitan.settings.Steadiness;

import static org.assertj.core.api.Assertions.assertThat;

/** The clerk says whether words come early or stay. */
@ExtendWith(FxExtension.class)
class SteadinessCardTest {
    private final Desk desk = new Desk();

    @Test
    void show_default_isBalancedWithOneLineOfExplanation() {
        desk.show(Moments.state(new Story()));
        desk.click("⚙");

        assertThat(selected()).isEqualTo("均衡");
        assertThat(desk.labels()).contains("最后几个字等一等，变得少。");
    }

    @Test
    void click_another_asksForItAndShowsItOnceItIsSo() {
        desk.show(Moments.state(new Story()));
        desk.click("⚙");
        desk.click("平稳");

        assertThat(desk.intents).containsExactly(new Intent.Prefer(Steadiness.STEADY));
        assertThat(selected()).isEqualTo("均衡");

        var settings = Settings.DEFAULT.with(Steadiness.STEADY);
        desk.show(new CounterState(new Story().conversation(), Moments.listening(), settings));
        assertThat(selected()).isEqualTo("平稳");
    }

    private String selected() {
        return desk.seen().filter(node -> node instanceof ToggleButton button && button.isSelected())
                .map(node -> ((ToggleButton) node).getText()).findFirst().orElseThrow();
    }
}
