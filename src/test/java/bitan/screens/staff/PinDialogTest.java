package bitan.screens.staff;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import bitan.conversation.Command;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.Door;
import bitan.screens.shared.Door.Admission;
import bitan.screens.shared.Door.Answer;
import bitan.screens.shared.Door.Behind;
import bitan.screens.shared.Door.Editor;
import bitan.screens.shared.Door.Lock;
import bitan.screens.shared.Intent;
import bitan.screens.shared.Intent.AtDoor;
import bitan.screens.staff.guide.edit.Shelf;
import bitan.settings.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** The clerk is asked for the staff PIN. */
@ExtendWith(FxExtension.class)
class PinDialogTest {
    private static final String TITLE = "请输入工作人员密码";
    private static final String MESSAGE_BOX = "给办事人的文字";
    private static final Answer NONE = new Answer.None();
    private static final Lock CLOSED = new Lock.Closed();
    private static final Lock OPEN = new Lock.Open();
    private static final Answer SHUT = new Answer.Shut(Problem.of(ProblemCode.PIN_03,
            Path.of("/home/counter/.local/share/bitan/pin.json.kept-1795430400000"), "earlier"));

    private final Story clock = Moments.visit();
    private final Desk desk = new Desk(Language.CHINESE, clock, 1280, 800);

    @Test
    void digits_typed_areDotsOnlyAndGoToTheDoorOnce() {
        asked(NONE);
        assertThat(desk.labels()).contains(TITLE, "要做的事：改办事指南");
        desk.type("482915");
        assertThat(dots()).isEqualTo("●●●●●●");
        assertThat(desk.seen().filter(Text.class::isInstance).map(node -> ((Text) node).getText()))
                .noneMatch(text -> text.contains("482"));
        assertThat(desk.intents).isEmpty();

        desk.press(KeyCode.ENTER);
        desk.press(KeyCode.ENTER);
        assertThat(desk.intents).containsExactly(new AtDoor.Enter("482915"));
        assertThat(dots()).isEmpty();
    }

    @Test
    void digits_touched_goToTheDoor() {
        asked(NONE);
        Stream.of("4", "0", "9", "7", "删除", "1", "确定").forEach(desk::click);
        assertThat(desk.intents).containsExactly(new AtDoor.Enter("4091"));
    }

    @Test
    void digits_tooFewOrTooMany_areNotTried() {
        asked(NONE);
        desk.type("482");
        desk.press(KeyCode.ENTER);
        assertThat(desk.intents).isEmpty();
        desk.type("9a15x 00000000");
        assertThat(dots()).hasSize(Door.LONGEST_PIN);
        desk.press(KeyCode.BACK_SPACE);
        assertThat(dots()).hasSize(Door.LONGEST_PIN - 1);
        desk.press(KeyCode.DELETE);
        assertThat(dots()).isEmpty();
    }

    @Test
    void esc_pressed_turnsBackAndTheDraftIsStillThere() {
        desk.show(Moments.state(Moments.visit()));
        desk.type("请稍等");
        asked(NONE);
        desk.type("48");
        desk.press(KeyCode.ESCAPE);
        assertThat(desk.intents).containsExactly(new AtDoor.TurnBack());

        show(CLOSED);
        assertThat(desk.isAsked()).isFalse();
        assertThat(desk.focusedText()).isEqualTo("请稍等");
        desk.type("，好");
        assertThat(desk.focusedText()).isEqualTo("请稍等，好");
        asked(NONE);
        assertThat(dots()).isEmpty();
    }

    @Test
    void keys_whileAsked_reachNothingElse() {
        desk.show(Moments.state(Moments.visit()));
        desk.type("请");
        asked(NONE);
        Arrays.stream(KeyCode.values())
                .filter(code -> code.isFunctionKey() || code.isLetterKey() || code.isNavigationKey())
                .forEach(code -> {
                    desk.press(code);
                    desk.press(code, true);
                });
        desk.type("ytqx");
        desk.show(Moments.state(Moments.visit().then(new Command.Alert())).with(door(NONE)));
        assertThat(desk.intents).isEmpty();
        assertThat(desk.labels()).contains(TITLE).doesNotContain("结束本次会话？", "退出笔谈？", "关闭");
        show(CLOSED);
        assertThat(desk.focusedText()).isEqualTo("请");
    }

    @Test
    void tab_pressedOften_staysInTheDialog() {
        desk.show(Moments.withTerms());
        desk.press(KeyCode.F4);
        asked(NONE);
        for (int i = 0; i < 40; i++) {
            desk.press(KeyCode.TAB);
            assertThat(isInDialog(desk.scene().getFocusOwner())).as("Tab %d", i).isTrue();
        }
        desk.press(KeyCode.ESCAPE);
        show(CLOSED);
        assertThat(desk.focusedName()).as("where it was before").isEqualTo("找词：字，或读音的头一个字母");
    }

    @Test
    void cancel_focusedAndEnter_turnsBack() {
        asked(NONE);
        desk.type("482915");
        desk.press(KeyCode.TAB);
        desk.press(KeyCode.ENTER);
        assertThat(desk.intents).containsExactly(new AtDoor.TurnBack());
    }

    @Test
    void answers_areToldInWords() {
        asked(new Answer.Wrong(3));
        assertThat(desk.labels()).contains("密码不对，还可以试 3 次。");
        desk.type("482915");
        asked(new Answer.Trying());
        assertThat(desk.labels()).contains("正在核对……");
        desk.press(KeyCode.ENTER);
        assertThat(desk.intents).isEmpty();
    }

    @Test
    void waiting_countsDownAndThenTakesDigitsAgain() {
        var waiting = new Answer.Waiting(clock.instant().plus(Duration.ofSeconds(299)));
        asked(waiting);
        assertThat(desk.labels()).contains("试错太多次，请等 4 分 59 秒再试。");
        desk.type("482915");
        desk.press(KeyCode.ENTER);
        assertThat(desk.intents).isEmpty();

        clock.later(270);
        desk.press(KeyCode.BACK_SPACE);
        assertThat(desk.labels()).contains("试错太多次，请等 29 秒再试。");
        clock.later(29);
        desk.press(KeyCode.BACK_SPACE);
        assertThat(desk.labels()).contains("现在可以再试。");
        desk.type("482915");
        desk.press(KeyCode.ENTER);
        assertThat(desk.intents).containsExactly(new AtDoor.Enter("482915"));
    }

    @Test
    void shut_saysWhyAndTakesNoDigits() {
        asked(SHUT);
        assertThat(desk.labels()).anyMatch(label -> label.startsWith("PIN-03 "));
        assertThat(desk.buttons("5")).isEmpty();
        desk.type("482915");
        desk.press(KeyCode.ENTER);
        desk.click("取消");
        assertThat(desk.intents).containsExactly(new AtDoor.TurnBack());
    }

    @Test
    void brokenOff_goingOnAsksThePinAndTurningBackAsksAgain() {
        var state = Moments.state(new Story()).interrupted(true);
        desk.show(state);
        desk.press(KeyCode.Y);
        desk.show(state);
        desk.show(state.with(door(Behind.GO_ON, NONE)));
        assertThat(desk.labels()).contains(TITLE, "要做的事：接着办上次的会话").doesNotContain("上次的会话没有结束");
        desk.show(state);
        assertThat(desk.labels()).contains("上次的会话没有结束").doesNotContain(TITLE);
        desk.press(KeyCode.T);
        assertThat(desk.intents).containsExactly(new Intent.Converse(new Command.GoOn()),
                new Intent.Converse(new Command.Close()));

        desk.show(state);
        desk.show(state.interrupted(false));
        assertThat(desk.isAsked()).as("it is decided").isFalse();
    }

    @Test
    void editor_letOpen_closesWithTheDoor() {
        desk.show(Moments.withTerms().with(new Door(OPEN, Optional.empty())));
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
        var screen = new StaffScreen(Language.CHINESE, clock, desk.intents::add, new Shelf());
        var scene = Pictures.scene(screen.root(), 1280, 800);
        screen.show(Moments.withTerms());
        var other = new Admission(2, Editor.GLOSSARY);
        assertThat(wasOpen(scene)).isFalse();
        screen.show(Moments.withTerms().with(new Door(CLOSED, Optional.of(other))));
        assertThat(wasOpen(scene)).isTrue();
    }

    @Test
    void editor_letOpenBeforeTheScreenWasMade_staysClosed() {
        var earlier = Moments.withTerms()
                .with(new Door(CLOSED, Optional.of(new Admission(7, Editor.GLOSSARY))));
        var screen = new StaffScreen(Language.CHINESE, clock, desk.intents::add, new Shelf());
        var scene = Pictures.scene(screen.root(), 1280, 800);
        screen.show(earlier);
        screen.show(earlier);
        assertThat(wasOpen(scene)).isFalse();
        screen.show(earlier.with(earlier.door().admitting(Editor.GLOSSARY)));
        assertThat(wasOpen(scene)).isTrue();
    }

    @Test
    void open_isSeenAndClosedByKeyOrTouch() {
        show(OPEN);
        desk.click("锁上");
        desk.press(KeyCode.L, true);
        assertThat(desk.intents).containsExactly(new AtDoor.Close(), new AtDoor.Close());
        assertThat(desk.focusedName()).isEqualTo(MESSAGE_BOX);
        show(CLOSED);
        assertThat(desk.buttons("锁上")).isEmpty();
    }

    static Stream<Arguments> pictures() {
        var until = Moments.visit().instant().plus(Duration.ofSeconds(3599));
        var answers = List.of(NONE, new Answer.Wrong(4), new Answer.Trying(), new Answer.Waiting(until),
                SHUT);
        return answers.stream().flatMap(answer -> Stream.of(Language.values())
                .flatMap(language -> Stream.of(Arguments.of(answer, language, 1280, 800),
                        Arguments.of(answer, language, 1120, 700),
                        Arguments.of(answer, language, 1920, 1080))));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void asked_everyAnswer_nothingIsCutOrFaint(Answer answer, Language language, int width, int height) {
        var seen = new Desk(language, clock, width, height);
        seen.show(Moments.state(Moments.visit()).with(door(Behind.DEMONSTRATION, answer)));
        if (answer.equals(NONE)) {
            seen.type("482915");
        }
        var picture = Pictures.keep(seen.scene(), "staff-pin-%s-%s-%d"
                .formatted(answer.getClass().getSimpleName(), language.locale().getLanguage(), width));
        var labels = Measure.visible(seen.scene(), Labeled.class).stream().filter(PinDialogTest::isInDialog)
                .toList();
        assertThat(labels).hasSizeGreaterThan(3).filteredOn(StaffPicturesTest::isCut)
                .extracting(Labeled::getText).isEmpty();
        assertThat(labels).allMatch(label -> seen.scene().getRoot().getLayoutBounds()
                .contains(Measure.bounds(label)));
        Measure.assertContrast(Measure.visible(seen.scene(), Text.class).stream()
                .filter(text -> isInDialog(text) && !text.getText().isBlank()).toList(), picture, 7);
        Measure.visible(seen.scene(), Button.class).stream()
                .filter(button -> button.getText().matches("[0-9]"))
                .forEach(key -> assertThat(key.getHeight()).isGreaterThanOrEqualTo(72));
    }

    @ParameterizedTest
    @MethodSource("bars")
    void open_sign_fitsBesideEverythingInTheBar(Language language, int width) {
        var seen = new Desk(language, clock, width, width * 5 / 8);
        // On the smallest monitors there is room for one notice at a time.
        var state = Moments.state(Moments.visit(),
                width < 1280 ? Moments.listening() : Moments.lagging().withVisitorInput(true));
        seen.show(state.with(new Door(OPEN, Optional.empty())));
        var picture = Pictures.keep(seen.scene(),
                "staff-pin-open-%s-%d".formatted(language.locale().getLanguage(), width));
        var labels = Measure.visible(seen.scene(), Labeled.class);
        assertThat(labels).filteredOn(StaffPicturesTest::isCut).extracting(Labeled::getText).isEmpty();
        assertThat(labels).filteredOn(label -> Measure.bounds(label).getMaxX() > width + 0.5)
                .extracting(Labeled::getText).isEmpty();
        Measure.assertContrast(seen.scene(), picture, 7);
    }

    static Stream<Arguments> bars() {
        return Stream.of(Language.values()).flatMap(language -> Stream.of(Arguments.of(language, 1120),
                Arguments.of(language, 1280), Arguments.of(language, 1920)));
    }

    private void asked(Answer answer) {
        desk.show(Moments.withTerms().with(door(answer)));
    }

    private void show(Lock lock) {
        desk.show(Moments.state(Moments.visit()).with(new Door(lock, Optional.empty())));
    }

    private static Door door(Answer answer) {
        return door(Behind.GUIDES, answer);
    }

    private static Door door(Behind behind, Answer answer) {
        return new Door(new Lock.Asking(behind, answer), Optional.empty());
    }

    private String dots() {
        return desk.seen().filter(node -> node.getStyleClass().contains("pin-dots"))
                .map(node -> ((Labeled) node).getText()).findFirst().orElseThrow();
    }

    private static boolean wasOpen(Scene scene) {
        Pictures.settle(scene);
        return Measure.visible(scene, Labeled.class).stream()
                .anyMatch(label -> label.getText().equals("词表（9 个词）"));
    }

    private static boolean isInDialog(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("pin")) {
                return true;
            }
        }
        return false;
    }
}
