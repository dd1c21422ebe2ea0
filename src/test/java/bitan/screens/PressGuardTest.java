package bitan.screens;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import bitan.conversation.CaseCommand;
import bitan.counter.Intent;
import bitan.note.Notes;
import bitan.screens.staff.EditorDrafts;
import bitan.screens.staff.StaffScreen;
import bitan.settings.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** What a press does when something else stands under the pointer by then, with given times. */
@ExtendWith(FxExtension.class)
class PressGuardTest {
    private final List<String> pressed = new ArrayList<>();
    private final VBox root = new VBox();
    private Scene scene = Pictures.scene(root, 600, 400);
    private Instant now = Instant.EPOCH;
    private PressGuard guard = new PressGuard(scene, () -> now);

    @Test
    void doubleClick_onAListThatMovesUp_pressesTheFirstOnly() {
        list("异地就医", "社保卡", "退休");
        click(0);
        later(200);
        click(0);
        assertThat(pressed).containsExactly("异地就医");
        later(500);
        click(0);
        assertThat(pressed).containsExactly("异地就医", "社保卡");
    }

    @Test
    void secondClick_elsewhereInTheListThatMoved_isDroppedToo() {
        list("异地就医", "社保卡", "退休");
        click(0);
        later(300);
        click(1);
        assertThat(pressed).containsExactly("异地就医");
    }

    @Test
    void manyClicks_oneAfterTheOther_pressNothingElseUntilTheyEnd() {
        list("异地就医", "社保卡", "退休");
        for (int i = 0; i < 10; i++) {
            click(0);
            later(300);
        }
        assertThat(pressed).containsExactly("异地就医");
    }

    @Test
    void fastClicks_onButtonsThatStay_allCount() {
        keys("1", "2", "3");
        later(1_000);
        for (int i = 0; i < 12; i++) {
            click(i % 3);
            later(40);
        }
        assertThat(pressed).hasSize(12);
    }

    @Test
    void fastClicks_onRowsThatAreMadeAnew_allCount() {
        rows("身份证", "户口本", "照片");
        later(1_000);
        for (int i = 0; i < 3; i++) {
            click(i);
            rows("身份证", "户口本", "照片");
            later(150);
        }
        assertThat(pressed).containsExactly("身份证", "户口本", "照片");
    }

    @Test
    void doubleClick_onAButtonWhoseNeighbourIsOfTheSameName_pressesOneRow() {
        rows("身份证", "户口本", "照片");
        click(0);
        rows("户口本", "照片");
        later(200);
        click(0);
        assertThat(pressed).containsExactly("身份证");
    }

    @Test
    void button_thatSaysSomethingElseAfterAClick_isNotPressedByADoubleClick() {
        keys("说话");
        var button = (Button) root.getChildren().getFirst();
        button.setOnAction(_ -> {
            pressed.add(button.getText());
            button.setText(button.getText().equals("说话") ? "结束" : "说话");
        });
        click(0);
        later(150);
        click(0);
        assertThat(pressed).containsExactly("说话");
    }

    @Test
    void answer_thatTookThePlaceOfAnotherJustBefore_isNotPressed() {
        list("好的", "不用");
        later(5_000);
        list("是", "不是");
        later(100);
        click(0);
        assertThat(pressed).isEmpty();
        later(600);
        click(0);
        assertThat(pressed).containsExactly("是");
    }

    @Test
    void candidates_thatFollowTheKeys_areThereAtOnce_butNotForADoubleClick() {
        root.getStyleClass().add(PressGuard.FOLLOWS);
        keys("a", "b");
        click(1);
        keys("啊", "b");
        later(100);
        click(0);
        assertThat(pressed).containsExactly("b", "啊");
        keys("吧", "b");
        later(100);
        click(0);
        assertThat(pressed).containsExactly("b", "啊");
    }

    @Test
    void note_itemRemovedByADoubleClick_theNextOneStays() {
        var intents = new ArrayList<Intent>();
        var story = new Story().said("您好").then(new CaseCommand.WriteNote(Notes.story()));
        var staff = new StaffScreen(Language.CHINESE, story, intents::add, new EditorDrafts());
        scene = Pictures.scene(staff.root(), 1280, 800);
        guard = new PressGuard(scene, () -> now);
        staff.show(story.state());
        frame();
        button("带走单：没给看").fire();
        frame();
        later(2_000);
        int items = buttons("✕").size();
        clickAt(center(buttons("✕").getFirst()));
        frame();
        later(200);
        clickAt(center(buttons("✕").getFirst()));
        frame();
        assertThat(buttons("✕")).hasSize(items - 1);
    }

    private void list(String... names) {
        root.getChildren().setAll(List.of(names).stream().map(name -> {
            var button = new Button(name);
            button.setPrefSize(200, 40);
            button.setOnAction(_ -> {
                pressed.add(name);
                root.getChildren().remove(button);
            });
            return button;
        }).toList());
        frame();
    }

    private void keys(String... names) {
        root.getChildren().setAll(List.of(names).stream().map(name -> {
            var button = new Button(name);
            button.setPrefSize(200, 40);
            button.setOnAction(_ -> pressed.add(name));
            return button;
        }).toList());
        frame();
    }

    private void rows(String... names) {
        root.getChildren().setAll(List.of(names).stream().map(name -> {
            var button = new Button("有");
            button.setPrefSize(200, 40);
            button.setOnAction(_ -> pressed.add(name));
            return new HBox(button, new Label(name));
        }).toList());
        frame();
    }

    private void click(int place) {
        clickAt(new Point2D(50, 20 + 40 * place));
        frame();
    }

    private void clickAt(Point2D at) {
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            Node target = Measure.visible(scene, Button.class).stream()
                    .filter(button -> Measure.bounds(button).contains(at)).reduce((_, above) -> above)
                    .map(Node.class::cast).orElse(scene.getRoot());
            var local = target.sceneToLocal(at);
            Event.fireEvent(target, new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(),
                    MouseButton.PRIMARY, 1, false, false, false, false, type == MouseEvent.MOUSE_PRESSED,
                    false,
                    false, true, false, true, new PickResult(target, local.getX(), local.getY())));
        }
    }

    private Button button(String name) {
        return buttons(name).getFirst();
    }

    private List<Button> buttons(String name) {
        return Measure.visible(scene, Button.class).stream().filter(button -> button.getText().equals(name))
                .toList();
    }

    private static Point2D center(Node node) {
        var bounds = Measure.bounds(node);
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /** As the pulse that draws it. */
    private void frame() {
        Pictures.settle(scene);
        guard.look();
    }

    private void later(int milliseconds) {
        now = now.plusMillis(milliseconds);
    }
}
