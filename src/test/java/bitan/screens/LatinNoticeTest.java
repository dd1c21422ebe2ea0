package bitan.screens;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** Where nothing Chinese can be shown, a technician still reads why. */
@ExtendWith(FxExtension.class)
class LatinNoticeTest {

    @Test
    void show_untilAKey_standsThere() {
        var read = new AtomicInteger();
        LatinNotice.show("FNT-01", read::incrementAndGet);
        var stage = Window.getWindows().stream().filter(window -> window instanceof Stage one
                && one.getTitle().equals("Bitan")).findFirst().orElseThrow();

        assertThat(stage.getScene().getRoot().lookup(".label")).isInstanceOfSatisfying(Label.class,
                label -> assertThat(label.getText()).isEqualTo("FNT-01"));
        assertThat(stage.isShowing()).isTrue();
        assertThat(read).hasValue(0);

        Event.fireEvent(stage.getScene(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SPACE, false, false, false, false));

        assertThat(stage.isShowing()).isFalse();
        assertThat(read).hasValue(1);
    }
}
