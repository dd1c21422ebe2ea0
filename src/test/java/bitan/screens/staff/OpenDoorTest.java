package bitan.screens.staff;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import bitan.counter.Door;
import bitan.counter.Door.Admission;
import bitan.counter.Door.Editor;
import bitan.counter.Door.Lock;
import bitan.counter.Intent.AtDoor;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.settings.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** An editor is there while the staff door is let open, and the clerk sees that it is and closes it. */
@ExtendWith(FxExtension.class)
class OpenDoorTest {
    private static final String MESSAGE_BOX = "给办事人的文字";

    private final Story clock = Moments.visit();
    private final Desk desk = new Desk(Language.CHINESE, clock, 1280, 800);

    @Test
    void editor_letOpen_closesWithTheDoor() {
        desk.show(Moments.withTerms().with(Doors.OPEN));
        desk.press(KeyCode.F4);
        assertThat(desk.labels()).contains("词表（9 个词）");
        desk.press(KeyCode.TAB);
        desk.press(KeyCode.TAB);
        assertThat(desk.intents).as("once in a while").containsExactly(new AtDoor.Stay());

        desk.show(Moments.withTerms());
        assertThat(desk.labels()).doesNotContain("词表（9 个词）");
        assertThat(desk.focusedName()).isEqualTo(MESSAGE_BOX);
    }

    @Test
    void editor_notLetOpen_showsNothing() {
        var screen = new StaffScreen(Language.CHINESE, clock, desk.intents::add, new EditorDrafts());
        var scene = Pictures.scene(screen.root(), 1280, 800);
        screen.show(Moments.withTerms());
        var other = new Admission(2, Editor.GLOSSARY);
        assertThat(wasOpen(scene)).isFalse();
        screen.show(Moments.withTerms().with(new Door(new Lock.Closed(), Optional.of(other))));
        assertThat(wasOpen(scene)).isTrue();
    }

    @Test
    void editor_letOpenBeforeTheScreenWasMade_staysClosed() {
        var earlier = Moments.withTerms()
                .with(new Door(new Lock.Closed(), Optional.of(new Admission(7, Editor.GLOSSARY))));
        var screen = new StaffScreen(Language.CHINESE, clock, desk.intents::add, new EditorDrafts());
        var scene = Pictures.scene(screen.root(), 1280, 800);
        screen.show(earlier);
        screen.show(earlier);
        assertThat(wasOpen(scene)).isFalse();
        screen.show(earlier.with(earlier.door().admitting(Editor.GLOSSARY)));
        assertThat(wasOpen(scene)).isTrue();
    }

    @Test
    void open_isSeenAndClosedByKeyOrTouch() {
        show(Doors.OPEN);
        desk.click("锁上");
        desk.press(KeyCode.L, true);
        assertThat(desk.intents).containsExactly(new AtDoor.Close(), new AtDoor.Close());
        assertThat(desk.focusedName()).isEqualTo(MESSAGE_BOX);
        show(Doors.CLOSED);
        assertThat(desk.buttons("锁上")).isEmpty();
    }

    private void show(Door door) {
        desk.show(Moments.state(Moments.visit()).with(door));
    }

    private static boolean wasOpen(Scene scene) {
        Pictures.settle(scene);
        return Measure.visible(scene, Labeled.class).stream()
                .anyMatch(label -> label.getText().equals("词表（9 个词）"));
    }
}
