package bitan.screens.visitor;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextArea;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import bitan.counter.Intent;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.Messages;
import bitan.settings.Language;
import bitan.settings.Settings.VisitorTheme;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is pressed or touched, the visitor's screen leads nowhere but to the conversation. */
@ExtendWith(FxExtension.class)
class KioskInputFilterTest {
    private final Story story = new Story().at("六号窗口", Language.CHINESE, VisitorTheme.LIGHT, 1, false);
    private final List<Intent> intents = new ArrayList<>();
    private final VisitorScreen screen = new VisitorScreen(Messages.in(Language.CHINESE), story,
            intents::add);
    private final Scene scene = Pictures.scene(screen.root(), 1280, 800);

    @ParameterizedTest
    @EnumSource(value = KeyCode.class, names = {"A", "C", "V", "X", "Z", "Q", "W", "F4", "TAB", "ESCAPE",
            "DELETE"})
    void chord_ofAnyKind_reachesNothing(KeyCode code) {
        show();
        press("打字");
        var box = (TextArea) scene.getRoot().lookup(".typing-area");
        box.setText("我姓王");
        for (int chord = 1; chord < 8; chord++) {
            key(box, code, (chord & 1) > 0, (chord & 2) > 0, (chord & 4) > 0);
        }
        assertThat(box.getText()).isEqualTo("我姓王");
        assertThat(box.getSelectedText()).isEmpty();
        assertThat(intents).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = KeyCode.class, names = {"F1", "F5", "F9", "F11", "F12", "CONTEXT_MENU", "WINDOWS",
            "PRINTSCREEN", "INSERT"})
    void functionKey_pressed_reachesNothing(KeyCode code) {
        show();
        var reached = new ArrayList<KeyEvent>();
        scene.getRoot().addEventHandler(KeyEvent.KEY_PRESSED, reached::add);
        key(scene.getRoot(), code, false, false, false);
        assertThat(reached).isEmpty();
    }

    @Test
    void text_sweptOverByAFinger_isNotMarked() {
        show();
        press("打字");
        var box = (TextArea) scene.getRoot().lookup(".typing-area");
        box.setText("我老伴住院了");
        box.selectRange(0, 4);
        assertThat(box.getSelectedText()).isEmpty();
    }

    @Test
    void contextMenuOrOtherMouseButton_anywhere_opensAndPressesNothing() {
        show();
        int windows = Window.getWindows().size();
        var button = button("看明白了");
        Event.fireEvent(button,
                new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, true, null));
        for (var other : List.of(MouseButton.SECONDARY, MouseButton.MIDDLE, MouseButton.BACK,
                MouseButton.FORWARD)) {
            mouse(button, MouseEvent.MOUSE_PRESSED, other);
            mouse(button, MouseEvent.MOUSE_RELEASED, other);
        }
        assertThat(intents).isEmpty();
        assertThat(Window.getWindows()).hasSize(windows);
    }

    @Test
    void everyControl_hasANameForScreenReaders() {
        show();
        for (var way : ReplyPad.ALWAYS) {
            press(Messages.in(Language.CHINESE).get("way." + way));
            assertThat(Measure.visible(scene, ButtonBase.class)).isNotEmpty().allSatisfy(button -> {
                var name = button.getAccessibleText() == null ? button.getText() : button.getAccessibleText();
                assertThat(name).as("name of %s", button).isNotBlank();
            });
            press("返回");
        }
    }

    @Test
    void letterTyped_whileNothingIsOpen_opensTheKeysAndIsNotLost() {
        show();
        Event.fireEvent(scene.getRoot(),
                new KeyEvent(KeyEvent.KEY_TYPED, "k", "", KeyCode.UNDEFINED, false, false,
                        false, false));
        Pictures.settle(scene);
        assertThat(((TextArea) scene.getRoot().lookup(".typing-area")).getText()).isEqualTo("k");
    }

    private void show() {
        screen.show(story.said("您好，请问您办什么业务？").state());
        Pictures.settle(scene);
    }

    private static void key(Node target, KeyCode code, boolean control, boolean alt, boolean meta) {
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, meta));
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, control, alt, meta));
    }

    private static void mouse(ButtonBase target, EventType<MouseEvent> type, MouseButton button) {
        Event.fireEvent(target, new MouseEvent(type, 5, 5, 5, 5, button, 1, false, false, false, false,
                button == MouseButton.PRIMARY, button == MouseButton.MIDDLE, button == MouseButton.SECONDARY,
                true,
                false, true, null));
    }

    private void press(String name) {
        Reach.press(scene, name);
    }

    private ButtonBase button(String name) {
        return Measure.visible(scene, ButtonBase.class).stream().filter(b -> b.getText().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
