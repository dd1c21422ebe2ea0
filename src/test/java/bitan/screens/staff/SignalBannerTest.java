package bitan.screens.staff;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.conversation.Pace;
import bitan.screens.FxExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** The clerk cannot miss what the reader asks for, and can put it aside. */
@ExtendWith(FxExtension.class)
class SignalBannerTest {
    private final Desk desk = new Desk();

    @ParameterizedTest
    @CsvSource({"UNCLEAR,办事人：没看懂", "SLOWER,办事人：请慢一点", "AGAIN,办事人：再说一遍"})
    void signal_waiting_isSaidInWords(Pace pace, String words) {
        desk.show(Moments.state(Moments.signalled(pace)));

        assertThat(desk.labels()).contains(words);
    }

    @Test
    void signal_understood_isOnlyTheTickAtTheTurn() {
        desk.show(Moments.state(Moments.signalled(Pace.READ)));

        assertThat(desk.labels()).contains("看明白了").doesNotContain("办事人：看明白了");
    }

    @Test
    void escape_signalWaiting_putsItAside() {
        desk.show(Moments.state(Moments.signalled(Pace.AGAIN)));
        desk.press(KeyCode.ESCAPE);
        desk.show(Moments.state(Moments.signalled(Pace.AGAIN)));

        assertThat(desk.labels()).doesNotContain("办事人：再说一遍").contains("再说一遍");
    }

    @Test
    void seen_clicked_putsItAside() {
        desk.show(Moments.state(Moments.signalled(Pace.AGAIN)));
        desk.click("知道了");

        assertThat(desk.labels()).doesNotContain("办事人：再说一遍");
    }
}
