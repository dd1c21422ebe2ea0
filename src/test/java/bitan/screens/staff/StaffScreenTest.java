package bitan.screens.staff;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.conversation.Command;
import bitan.conversation.Speaker;
import bitan.counter.Intent;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.StillCaretSkin;
import bitan.settings.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** What the clerk presses and clicks, and what comes of it. */
@ExtendWith(FxExtension.class)
class StaffScreenTest {
    private final Desk desk = new Desk();

    @Test
    void start_keyboard_isInTheTypingBox() {
        desk.show(Moments.state(new Story()));
        desk.type("您好");
        desk.press(KeyCode.ENTER);

        assertThat(desk.intents).containsExactly(new Intent.Converse(new Command.Type(Speaker.STAFF, "您好")));
    }

    /** A cursor that blinks has JavaFX draw all the time. */
    @Test
    void start_cursorOfTheTypingBox_standsStill() {
        var area = (TextArea) desk.scene().getFocusOwner();
        assertThat(area.getSkin()).isInstanceOf(StillCaretSkin.class);
    }

    @Test
    void f2_pressedOrClicked_switchesTheMicrophone() {
        desk.show(Moments.state(Moments.visit()));
        desk.press(KeyCode.F2);
        desk.click("F2 停");

        assertThat(desk.intents).containsExactly(new Intent.SwitchMicrophone(),
                new Intent.SwitchMicrophone());
        assertThat(desk.focusedName()).isEqualTo("给办事人的文字");
    }

    @Test
    void f1_pressedTwice_showsTheKeysAndTakesThemAway() {
        desk.show(Moments.state(Moments.visit()));
        desk.press(KeyCode.F1);
        assertThat(desk.labels()).contains("Ctrl+Enter", "退出笔谈");

        desk.press(KeyCode.F1);
        assertThat(desk.labels()).doesNotContain("Ctrl+Enter");
    }

    @ParameterizedTest
    @CsvSource({"CHINESE,1280,800", "ENGLISH,1280,800", "CHINESE,1024,768", "ENGLISH,1024,768"})
    void f1_pressed_allKeysAreInView(Language language, int width, int height) {
        var small = new Desk(language, width, height).show(Moments.state(Moments.visit()));
        small.press(KeyCode.F1);
        Pictures.keep(small.scene(), "staff-all-keys-%s-%d".formatted(language, width));
        var scene = small.scene().getRoot().getLayoutBounds();
        assertThat(small.seen().filter(node -> node.getStyleClass().contains("dialog")).map(Measure::bounds))
                .singleElement().matches(scene::contains);
        assertThat(Measure.visible(small.scene(), Labeled.class)).filteredOn(StaffPicturesTest::isCut)
                .extracting(Labeled::getText).isEmpty();
    }

    @Test
    void controls_all_haveNamesForThoseWhoDoNotSeeThem() {
        desk.show(Moments.state(Moments.visit(), Moments.troubled()));
        desk.edit();

        var unnamed = desk.seen()
                .filter(node -> node instanceof TextInputControl || node instanceof ButtonBase)
                .filter(node -> node.getStyleClass().stream().noneMatch(name -> name.contains("arrow")))
                .filter(node -> node.getAccessibleText() == null
                        && (!(node instanceof ButtonBase button) || button.getText().isEmpty()));
        assertThat(unnamed).isEmpty();
    }
}
