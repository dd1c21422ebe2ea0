package bitan.screens.staff;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import bitan.counter.Intent;
import bitan.screens.FxExtension;
import bitan.screens.Story;
import bitan.settings.Desk.MeasuredWidth;
import bitan.settings.Settings.Monitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The clerk corrects how wide the visitor's monitor is taken for. */
@ExtendWith(FxExtension.class)
class RulerCardTest {
    private static final Monitor MONITOR = new Monitor(1280, 0, 3840, 2160);

    private final Desk desk = new Desk();

    @BeforeEach
    void open() {
        desk.screen().ruler().show(new MeasuredWidth(MONITOR, 531), true);
        desk.show(Moments.state(new Story()));
        desk.click("⚙");
    }

    @Test
    void show_guessed_saysSoUntilItIsKnown() {
        assertThat(desk.labels()).contains("办事人的显示器没有报告尺寸，估计宽 531 毫米。请用卡片校准。");

        desk.screen().ruler().show(new MeasuredWidth(MONITOR, 531), false);
        assertThat(desk.labels()).contains("办事人的显示器宽 531 毫米，字按这个大小显示。");
    }

    @Test
    void begin_thenKeysAndButtons_changeTheWidthUntilDone() {
        desk.click("用卡片校准…");
        assertThat(desk.screen().ruler().measuringProperty().get()).isTrue();

        desk.press(KeyCode.RIGHT);
        desk.press(KeyCode.DOWN);
        desk.click("−");
        assertThat(desk.intents).containsExactly(measured(529), measured(557), measured(533));

        desk.click("一样大了");
        assertThat(desk.screen().ruler().measuringProperty().get()).isFalse();
    }

    @Test
    void arrows_whileNotMeasuring_changeNothing() {
        desk.press(KeyCode.RIGHT);

        assertThat(desk.intents).noneMatch(Intent.Measure.class::isInstance);
    }

    private static Intent measured(int millimetres) {
        return new Intent.Measure(new MeasuredWidth(MONITOR, millimetres));
    }
}
