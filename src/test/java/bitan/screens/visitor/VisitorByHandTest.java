package bitan.screens.visitor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import bitan.conversation.Command;
import bitan.conversation.Pace;
import bitan.conversation.Speaker;
import bitan.counter.Intent;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.Messages;
import bitan.settings.Language;
import bitan.settings.Settings.VisitorTheme;

import static org.assertj.core.api.Assertions.assertThat;

/** A visitor's hands: a real window, pressed by a robot's mouse and keys. */
@ExtendWith(FxExtension.class)
class VisitorByHandTest {
    private final Story story = new Story().at("六号窗口", Language.CHINESE, VisitorTheme.LIGHT, 1, false);
    private final List<Intent> intents = new ArrayList<>();
    private final VisitorScreen screen = new VisitorScreen(Messages.in(Language.CHINESE), story,
            intents::add);
    private final Scene scene = new Scene(screen.root(), 1000, 1000);
    private final Stage stage = new Stage();
    private final Robot robot = new Robot();

    @BeforeEach
    void open() {
        screen.show(story.said("您好，请问您办什么业务？").state());
        stage.setScene(scene);
        stage.show();
        stage.requestFocus();
        frames();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void typing_afterTheBoxWasOpened_isInTheBox() {
        openKeys();
        type(KeyCode.O, KeyCode.K);
        assertThat(box().getText()).isEqualTo("ok");
    }

    @Test
    void enter_afterTyping_sendsAndEmptiesTheBox() {
        openKeys();
        type(KeyCode.O, KeyCode.K, KeyCode.ENTER);
        assertThat(intents).containsExactly(typed("ok"));
        openKeys();
        assertThat(box().getText()).isEmpty();
    }

    @Test
    void controlEnter_inTheBox_beginsANewLine() {
        openKeys();
        type(KeyCode.A);
        robot.keyPress(KeyCode.CONTROL);
        type(KeyCode.ENTER);
        robot.keyRelease(KeyCode.CONTROL);
        type(KeyCode.B);
        assertThat(box().getText()).isEqualTo("a\nb");
        assertThat(intents).isEmpty();
    }

    @Test
    void tapSend_afterTyping_sendsAndGivesTheScreenBackToReading() {
        openKeys();
        type(KeyCode.H, KeyCode.I);
        tap(button("发送"));
        assertThat(intents).containsExactly(typed("hi"));
        assertThat(button("看明白了").isVisible()).isTrue();
    }

    @Test
    void tapPace_onAnyOfTheFour_tellsTheClerk() {
        tap(button("看明白了"));
        tap(button("没看懂"));
        screen.show(story.signalled(Pace.UNCLEAR).state());
        frames();
        tap(button("请慢一点"));
        tap(button("再说一遍"));
        assertThat(intents).containsExactly(signal(Pace.READ), signal(Pace.UNCLEAR), signal(Pace.SLOWER),
                signal(Pace.AGAIN));
    }

    @Test
    void tapTextSize_largerThenSmaller_changesThisScreenOnly() {
        tap(button("Aa"));
        tap(button("大"));
        tap(button("大"));
        assertThat(screen.root().getStyleClass()).contains("text-3");
        assertThat(button("大").isDisabled()).isTrue();
        tap(button("小"));
        assertThat(screen.root().getStyleClass()).contains("text-2").doesNotContain("text-3");
        assertThat(intents).endsWith(new Intent.Adjust(2, VisitorTheme.LIGHT))
                .allMatch(Intent.Adjust.class::isInstance);
    }

    @Test
    void tapDark_thenAgain_staysDark() {
        tap(button("Aa"));
        tap(button("深色"));
        tap(button("深色"));
        var picture = Pictures.keep(scene, "by-hand-dark");
        assertThat(picture.getRGB(500, 300) & 0xFF).isLessThan(0x40);
        assertThat(intents).endsWith(new Intent.Adjust(1, VisitorTheme.DARK))
                .allMatch(Intent.Adjust.class::isInstance);
    }

    @Test
    void tab_throughTheScreen_reachesEveryControlAndSpacePressesIt() {
        var reached = new ArrayList<Node>();
        for (int i = 0; i < 15; i++) {
            type(KeyCode.TAB);
            reached.add(scene.getFocusOwner());
            if (scene.getFocusOwner() == button("没看懂")) {
                Pictures.keep(scene, "by-hand-focus");
                type(KeyCode.SPACE);
            }
        }
        assertThat(reached).contains(button("Aa"), button("看明白了"), button("选一句"), button("写字"), button("没看懂"),
                button("其他"));
        assertThat(intents).contains(signal(Pace.UNCLEAR));
    }

    @Test
    void pageUp_whileTyping_scrollsTheConversationAndTheButtonLeadsBack() {
        longConversation();
        openKeys();
        type(KeyCode.PAGE_UP);
        frames();
        Pictures.keep(scene, "by-hand-page-up");
        assertThat(shown()).doesNotContain("第39句");
        tap(button("↓\n回到\n最新"));
        frames();
        assertThat(shown()).contains("第39句");
        assertThat(Measure.visible(scene, ButtonBase.class)).extracting(ButtonBase::getText)
                .doesNotContain("↓\n回到\n最新");
    }

    @Test
    void drag_overTheWords_scrollsThem() {
        longConversation();
        robot.mouseMove(at(500, 300));
        robot.mousePress(MouseButton.PRIMARY);
        robot.mouseMove(at(500, 500));
        robot.mouseMove(at(500, 900));
        robot.mouseRelease(MouseButton.PRIMARY);
        frames();
        assertThat(shown()).doesNotContain("第39句");
    }

    @Test
    void press_whileNewWordsCome_nothingMovesUntilTheFingerIsLifted() {
        longConversation();
        robot.mouseMove(at(500, 300));
        robot.mousePress(MouseButton.PRIMARY);
        var before = places();
        screen.show(story.said("一句新的").state());
        frames();
        assertThat(places()).containsAllEntriesOf(before);
        robot.mouseRelease(MouseButton.PRIMARY);
        frames();
        assertThat(shown()).contains("一句新的");
    }

    @Test
    void rightButton_onTheBox_opensNoMenu() {
        openKeys();
        robot.mouseMove(at(300, 950));
        robot.mouseClick(MouseButton.SECONDARY);
        frames();
        assertThat(Window.getWindows()).containsExactly(stage);
    }

    private void openKeys() {
        tap(button("其他"));
        tap(button("打字"));
    }

    private void longConversation() {
        for (int i = 0; i < 40; i++) {
            story.said("第" + i + "句").later(20);
        }
        screen.show(story.state());
        frames();
    }

    private List<String> shown() {
        return Measure.visible(scene, LineRow.class).stream().map(Node::getAccessibleText).toList();
    }

    private Map<String, Double> places() {
        var places = new HashMap<String, Double>();
        Measure.visible(scene, LineRow.class)
                .forEach(row -> places.put(row.getAccessibleText(), Measure.bounds(row).getMinY()));
        return places;
    }

    private TextArea box() {
        return (TextArea) screen.root().lookup(".typing-area");
    }

    private ButtonBase button(String text) {
        return Measure.visible(scene, ButtonBase.class).stream()
                .filter(button -> button.getText().equals(text))
                .findFirst().orElseThrow();
    }

    private Point2D at(double x, double y) {
        return new Point2D(stage.getX() + scene.getX() + x, stage.getY() + scene.getY() + y);
    }

    private void tap(Node node) {
        var bounds = Measure.bounds(node);
        robot.mouseMove(at(bounds.getCenterX(), bounds.getCenterY()));
        robot.mouseClick(MouseButton.PRIMARY);
        frames();
    }

    private void type(KeyCode... keys) {
        for (var key : keys) {
            robot.keyType(key);
        }
        frames();
    }

    /** Lets what the robot did arrive, and lays out what it changed. */
    private void frames() {
        Platform.runLater(() -> Platform.exitNestedEventLoop(this, null));
        Platform.enterNestedEventLoop(this);
        Pictures.settle(scene);
    }

    private static Intent typed(String text) {
        return new Intent.Converse(new Command.Type(Speaker.VISITOR, text));
    }

    private static Intent signal(Pace pace) {
        return new Intent.Converse(new Command.Signal(pace));
    }
}
