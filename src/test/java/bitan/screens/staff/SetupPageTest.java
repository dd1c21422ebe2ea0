package bitan.screens.staff;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import bitan.conversation.Speaker;
import bitan.counter.CounterState;
import bitan.counter.Equipment.Progress;
import bitan.counter.Intent;
import bitan.counter.Intent.AtSetup;
import bitan.guide.Telephone;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.staff.desk.Arrangement;
import bitan.screens.staff.setup.MonitorSeat;
import bitan.settings.Language;
import bitan.settings.Locks;
import bitan.settings.Settings;
import bitan.settings.Settings.Monitor;
import bitan.settings.SettingsChange;
import bitan.settings.SettingsField;
import bitan.setup.Attempt;
import bitan.setup.Attempt.Deed;
import bitan.setup.Checkup;
import bitan.setup.Present;
import bitan.setup.Present.Model;
import bitan.setup.Present.OnDrive;
import bitan.setup.Setup;
import bitan.setup.Trial;

import static org.assertj.core.api.Assertions.assertThat;

/** A technician sets a counter up at the page, at the smallest monitor there may be. */
@ExtendWith(FxExtension.class)
class SetupPageTest {
    private static final Monitor LEFT = new Monitor(0, 0, 1024, 768);
    private static final Monitor RIGHT = new Monitor(1024, 0, 1280, 1024);
    private static final Path FILE = Path.of("/etc/bitan/settings.json");
    private static final Present PRESENT = new Present(
            List.of("default [default]", "USB [plughw:1,0]", "PCH [plughw:0,0]"),
            List.of("default [default]", "USB [plughw:1,0]"), List.of("window-6", "office"),
            List.of(new Model("vosk-model-bitan-demo-cn-0.1", 7, "演示和测试")),
            List.of(new Model("vosk-model-small-cn-0.22", 44, "一般窗口：普通电脑即可，内存约 300 MB。")),
            List.of(new OnDrive(Path.of("/media/u/KINGSTON/vosk-model-small-cn-0.22.zip"),
                    "vosk-model-small-cn-0.22", Path.of("/media/u/KINGSTON"))));
    private static final Setup OPENED = Setup.opened(Locks.NONE, false, false).with(PRESENT)
            .with(new Checkup(false, List.of(
                    new Checkup.Line("打印机  window-6, office", Optional.empty()),
                    new Checkup.Line("自动启动  ", Optional.of(Problem.of(ProblemCode.RUN_06))))));

    private Desk desk = new Desk(Language.CHINESE, 1024, 768);

    @BeforeEach
    void open() {
        seat();
        show(OPENED);
    }

    @Test
    void show_firstStart_standsOpenAtWhatIsToDoAndTicksWhatIsRight() {
        assertThat(desk.isAsked()).isTrue();
        assertThat(desk.labels()).contains("设置这个窗口", "● 窗口", "✓ 显示器", "✓ 麦克风和耳机", "✓ 语音模型", "✓ 打印", "✓ 会话",
                "● 密码和开机", "● 检查");
        assertThat(desk.seen().anyMatch(node -> "counterName".equals(node.getId()))).isTrue();
    }

    @Test
    void page_everyFieldOfTheSettings_canBeSetThere() {
        var ids = tabs().stream().flatMap(tab -> {
            desk.touch(tab);
            return desk.seen().map(Node::getId).filter(id -> id != null).toList().stream();
        }).toList();

        assertThat(ids).containsAll(Arrays.stream(SettingsField.values()).map(SettingsField::label).toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void page_everyPartAt1024x768_isNeitherCutNorScrolled(Language language) {
        desk = new Desk(language, 1024, 768);
        seat();
        show(OPENED.with(new Trial.Heard(Speaker.STAFF, "请把身份证给我看一下。")), language);
        for (int i = 0; i < tabs().size(); i++) {
            desk.touch(tabs().get(i));
            Pictures.keep(desk.scene(), "setup-%s-%d".formatted(language.locale().getLanguage(), i));
            var labels = Measure.visible(desk.scene(), Labeled.class);
            assertThat(labels).filteredOn(StaffPicturesTest::isCut).extracting(Labeled::getText).isEmpty();
            var page = (ScrollPane) desk.seen()
                    .filter(node -> node instanceof ScrollPane && inPage(node)).findFirst().orElseThrow();
            assertThat(page.getContent().getBoundsInParent().getHeight()).as("part " + i)
                    .isLessThanOrEqualTo(page.getHeight() + 1);
        }
    }

    @Test
    void name_typedAndEntered_isWanted() {
        var box = (TextField) control("counterName");
        box.requestFocus();
        box.setText("六号窗口");
        desk.press(KeyCode.ENTER);
        assertThat(desk.intents).contains(change(SettingsField.COUNTER_NAME, "六号窗口"));
        assertThat(desk.isAsked()).isTrue();
    }

    @Test
    void number_outOfItsLimits_isPutBack() {
        desk.click("✓ 会话");
        var box = (TextField) control("idleMinutes");
        box.requestFocus();
        box.setText("900");
        desk.press(KeyCode.ENTER);

        assertThat(desk.intents).noneMatch(AtSetup.Change.class::isInstance);
        assertThat(box.getText()).isEqualTo("10");
    }

    @Test
    void choices_clicked_areWantedAndMarkedOnlyOnceTheyAreSo() {
        desk.click("✓ 麦克风和耳机");
        desk.click("USB [plughw:1,0]", 0);
        desk.click("USB [plughw:1,0]", 1);
        desk.click("没有");
        assertThat(desk.intents).containsSubsequence(
                change(SettingsField.MICROPHONE, "USB [plughw:1,0]"),
                change(SettingsField.VISITOR_MICROPHONE, "USB [plughw:1,0]"),
                new AtSetup.Change(SettingsChange.none(SettingsField.VISITOR_HEADPHONES)));
        assertThat(marked("microphone")).containsExactly("系统默认");

        show(OPENED, SettingsChange.of(SettingsField.MICROPHONE, "usb").in(Settings.DEFAULT));
        assertThat(marked("microphone")).containsExactly("USB [plughw:1,0]");
        show(OPENED, SettingsChange.of(SettingsField.MICROPHONE, "table").in(Settings.DEFAULT));
        assertThat(marked("microphone")).containsExactly("table（现在没有）");
    }

    @Test
    void devices_pluggedIn_areInTheListsAtOnce() {
        desk.click("✓ 麦克风和耳机");
        assertThat(desk.buttons("table [plughw:2,0]")).isEmpty();
        show(OPENED
                .with(new Present(List.of("table [plughw:2,0]"), List.of(), List.of(), List.of(), List.of(),
                        List.of())));
        assertThat(desk.buttons("table [plughw:2,0]")).hasSize(2);
        assertThat(desk.buttons("USB [plughw:1,0]")).isEmpty();
    }

    @Test
    void monitors_exchanged_changeBothAtOnce() {
        desk.click("✓ 显示器");
        assertThat(desk.labels()).contains("1 号（1024×768）", "2 号（1280×1024）", "工作人员", "办事人");
        desk.click("⇄ 交换");
        var swapped = new AtSetup.Change(new SettingsChange(Map.of(SettingsField.STAFF_MONITOR,
                Optional.of(RIGHT), SettingsField.VISITOR_MONITOR, Optional.of(LEFT))));
        assertThat(desk.intents).containsExactly(swapped);
        desk.click("2 号（1280×1024）", 0);
        assertThat(desk.intents).containsExactly(swapped, swapped);
    }

    @Test
    void lockedFields_cannotBeTouchedAndSaySo() {
        show(Setup.opened(new Locks(Set.of(SettingsField.LANGUAGE, SettingsField.STAFF_MONITOR),
                Set.of(Locks.Door.PIN), FILE), false, false).with(PRESENT));
        desk.click("● 窗口");
        assertThat(desk.labels()).contains("由管理员锁定");
        assertThat(desk.buttons("英语").getFirst().isDisabled()).isTrue();
        desk.click("✓ 显示器");
        assertThat(desk.buttons("⇄ 交换").getFirst().isDisabled()).isTrue();
        desk.click("● 密码和开机");
        assertThat(desk.buttons("设密码").getFirst().isDisabled()).isTrue();
    }

    @Test
    void trial_heardAndFailed_areToldOnOneLine() {
        desk.click("✓ 麦克风和耳机");
        desk.click("试一句");
        assertThat(desk.intents).containsExactly(new AtSetup.TryOut(Speaker.STAFF));
        show(OPENED.with(new Trial.Listening(Speaker.STAFF, 0.4, 0.5)));
        assertThat(desk.labels()).contains("请说一句话，还有 2 秒");
        assertThat(desk.buttons("试一句").getFirst().isDisabled()).isTrue();
        show(OPENED.with(new Trial.Heard(Speaker.STAFF, "您好。")));
        assertThat(desk.labels()).contains("听到：您好。");
        show(OPENED.with(new Trial.Failed(Speaker.STAFF, Problem.of(ProblemCode.MIC_02, "USB"))));
        assertThat(desk.labels()).anyMatch(label -> label.startsWith("MIC-02") && !label.contains("\n"));
    }

    @Test
    void model_onAStick_isInstalledByOneClickAndItsFailureTold() {
        desk.click("✓ 语音模型");
        desk.click("装上 vosk-model-small-cn-0.22（KINGSTON 上的）");
        assertThat(desk.intents).containsExactly(
                new AtSetup.InstallFrom(Path.of("/media/u/KINGSTON/vosk-model-small-cn-0.22.zip")));
        var state = state(OPENED, Settings.DEFAULT);
        desk.show(state.with(state.equipment()
                .withProgress(Optional.of(new Progress("正在解压：3 / 42 MB", 0.1)))));
        assertThat(desk.labels()).contains("正在解压：3 / 42 MB");
        desk.show(state.with(state.equipment().withProblems(
                List.of(Problem.of(ProblemCode.MOD_05, "vosk-model-small-cn-0.22", "1 bytes", "2 bytes")))));
        assertThat(desk.labels()).anyMatch(label -> label.startsWith("MOD-05"));
    }

    @Test
    void pin_enteredTwice_isWantedAndGoneFromTheBoxes() {
        desk.click("● 密码和开机");
        ((TextField) byId("pin")).setText("482915");
        ((TextField) byId("pin-again")).setText("482915");
        desk.click("设密码");
        assertThat(desk.intents).containsExactly(new AtSetup.SetPin("482915", "482915"));
        assertThat(desk.intents.getFirst()).hasToString("SetPin");
        show(OPENED.withPin(true).with(Attempt.ended(Deed.SET_PIN, Optional.empty())));
        assertThat(((TextField) byId("pin")).getText()).isEmpty();
        assertThat(desk.labels()).contains("密码设好了。", "✓ 已经设了");
    }

    @Test
    void check_whatAButtonCanMend_hasIt() {
        desk.click("● 检查");
        assertThat(desk.labels()).anyMatch(label -> label.contains("RUN-06"));
        desk.click("开机自动启动");
        assertThat(desk.intents).containsExactly(new AtSetup.StartAtLogin(true));
    }

    @Test
    void interpreter_filledIn_isKeptWhole() {
        ((TextField) byId("interpreter-name")).setText("手语翻译");
        ((TextField) byId("interpreter-number")).setText("seven");
        desk.click("保存");
        assertThat(desk.intents).noneMatch(AtSetup.Change.class::isInstance);
        ((TextField) byId("interpreter-number")).setText("12345678");
        ((TextField) byId("interpreter-link")).setText("https://example.org/room/1");
        desk.click("保存");
        assertThat(desk.intents).contains(change(SettingsField.INTERPRETER,
                new Telephone("手语翻译", "12345678", "", "https://example.org/room/1")));
        assertThat(((AtSetup.Change) desk.intents.getLast()).change().in(Settings.DEFAULT).interpreter())
                .isPresent();
    }

    @Test
    void close_byEscOrButton_leavesOnceAndOpensOnlyWhenItIsWantedAgain() {
        desk.press(KeyCode.ESCAPE);
        assertThat(desk.intents).containsExactly(new AtSetup.Leave());
        show(OPENED);
        assertThat(desk.isAsked()).isFalse();
        desk.show(Moments.state(new Story()));
        show(OPENED);
        assertThat(desk.isAsked()).isTrue();
        desk.click("好了，开始使用");
        assertThat(desk.intents).containsExactly(new AtSetup.Leave(), new AtSetup.Leave());
    }

    @Test
    void strip_whileThePageIsOpen_isAsWideAsThePageNeeds() {
        assertThat(desk.screen().besideProperty().get()).isZero();
        desk.arrange(Arrangement.STRIP, 420, 768);
        assertThat(desk.screen().besideProperty().get()).isPositive();
        desk.press(KeyCode.ESCAPE);
        desk.show(Moments.state(new Story()));
        assertThat(desk.screen().besideProperty().get()).isZero();
        show(OPENED);
        assertThat(desk.screen().besideProperty().get()).isPositive();
    }

    private void seat() {
        desk.screen().setup().show(List.of(new MonitorSeat(1, LEFT, Optional.of(Speaker.STAFF)),
                new MonitorSeat(2, RIGHT, Optional.of(Speaker.VISITOR))));
    }

    private void show(Setup setup) {
        show(setup, Settings.DEFAULT);
    }

    private void show(Setup setup, Language language) {
        show(setup, Settings.DEFAULT.named("", language));
    }

    private void show(Setup setup, Settings settings) {
        desk.show(state(setup, settings));
    }

    private static CounterState state(Setup setup, Settings settings) {
        return new CounterState(new Story().conversation(), Moments.listening(), settings)
                .with(Optional.of(setup));
    }

    private static Intent change(SettingsField field, Object value) {
        return new AtSetup.Change(SettingsChange.of(field, value));
    }

    private List<ToggleButton> tabs() {
        return desk.seen().filter(ToggleButton.class::isInstance).map(ToggleButton.class::cast)
                .filter(button -> button.getParent().getStyleClass().contains("setup-tabs")).toList();
    }

    private Node byId(String id) {
        return desk.seen().filter(node -> id.equals(node.getId())).findFirst().orElseThrow();
    }

    private Node control(String field) {
        return byId(field).lookup(".text-field");
    }

    private Stream<String> marked(String field) {
        return byId(field).lookupAll(".toggle-button").stream().map(ToggleButton.class::cast)
                .filter(ToggleButton::isSelected).map(ToggleButton::getText);
    }

    private static boolean inPage(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("setup")) {
                return true;
            }
        }
        return false;
    }
}
