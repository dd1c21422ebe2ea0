package bitan.screens;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import bitan.screens.Keyboard.Side;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom the counter's one keyboard types for, as both sides touch their screens. */
@ExtendWith(FxExtension.class)
class KeyboardTest {
    private final TextField staffBox = new TextField();
    private final TextField visitorBox = new TextField();
    private final Button answer = new Button("answer");
    private final Button write = new Button("write");
    private final Label words = new Label("words");
    private final List<String> taken = new ArrayList<>();
    private final Keyboard keyboard = new Keyboard(
            new Side(Pictures.scene(new VBox(staffBox), 300, 300), () -> taken.add("staff")),
            new Side(Pictures.scene(new VBox(words, answer, write, visitorBox), 300, 300),
                    () -> taken.add("visitor")));

    @Test
    void touch_visitorAnswers_clerkKeepsTheKeyboard() {
        keyboard.placed(true, true);
        touch(answer);

        assertThat(typesForClerk()).isTrue();
    }

    @Test
    void touch_visitorTouchesTheBox_keyboardGoesOver() {
        keyboard.placed(true, true);
        touch(visitorBox);

        assertThat(typesForClerk()).isFalse();
    }

    @Test
    void touch_visitorOpensTheBoxByAButton_keyboardGoesOver() {
        keyboard.placed(true, true);
        write.setOnAction(_ -> visitorBox.requestFocus());
        touch(write);

        assertThat(typesForClerk()).isFalse();
    }

    @Test
    void touch_visitorScrollsWhileTyping_keyboardStays() {
        keyboard.placed(true, true);
        touch(visitorBox);
        touch(words);

        assertThat(typesForClerk()).isFalse();
    }

    @Test
    void touch_clerkClicksAfterTheVisitorTyped_keyboardComesBackAndStays() {
        keyboard.placed(true, true);
        touch(visitorBox);
        touch(staffBox);
        assertThat(typesForClerk()).isTrue();

        touch(words);

        assertThat(typesForClerk()).isTrue();
    }

    @Test
    void hold_visitorTypes_keyboardComesBackAtOnceAndStaysWhateverIsTouched() {
        keyboard.placed(true, true);
        touch(visitorBox);
        keyboard.hold(true);
        assertThat(typesForClerk()).isTrue();
        touch(visitorBox);
        assertThat(typesForClerk()).isTrue();
        keyboard.placed(false, true);
        touch(visitorBox);
        assertThat(typesForClerk()).isTrue();

        keyboard.hold(false);
        touch(visitorBox);
        assertThat(typesForClerk()).isFalse();
    }

    @Test
    void touch_windowsOnOneMonitor_theTouchedWindowHasTheKeyboard() {
        keyboard.placed(false, true);
        touch(words);
        assertThat(typesForClerk()).isFalse();

        touch(staffBox);
        assertThat(typesForClerk()).isTrue();
    }

    @Test
    void touch_visitorHasNoKeyboard_neverTaken() {
        keyboard.placed(true, false);
        touch(visitorBox);
        touch(write);
        keyboard.placed(false, false);
        touch(visitorBox);

        assertThat(taken).isEmpty();
    }

    private boolean typesForClerk() {
        return taken.isEmpty() || taken.getLast().equals("staff");
    }

    private static void touch(Node node) {
        fire(node, MouseEvent.MOUSE_PRESSED, true);
        fire(node, MouseEvent.MOUSE_RELEASED, false);
    }

    private static void fire(Node node, EventType<MouseEvent> type, boolean down) {
        Event.fireEvent(node,
                new MouseEvent(type, 2, 2, 2, 2, MouseButton.PRIMARY, 1, false, false, false, false, down,
                        false, false, true, false, true, null));
    }
}
