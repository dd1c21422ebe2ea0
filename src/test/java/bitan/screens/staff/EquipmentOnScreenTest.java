package bitan.screens.staff;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ProgressBar;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import bitan.counter.Equipment;
import bitan.counter.Equipment.Microphone;
import bitan.counter.Intent;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.screens.FxExtension;
import bitan.screens.Story;
import bitan.screens.shared.Messages;
import bitan.settings.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** Problems, long work and the state of recognition, as the clerk is told of them and what can be done. */
@ExtendWith(FxExtension.class)
class EquipmentOnScreenTest {
    private final Desk desk = new Desk();

    @ParameterizedTest
    @MethodSource
    void problem_stepBitanCanTake_isAButton(Problem problem, String button, Intent intent) {
        desk.show(Moments.state(new Story(), Moments.withProblem(problem)));
        desk.click(button);

        assertThat(desk.intents).containsExactly(intent);
    }

    static Stream<Arguments> problem_stepBitanCanTake_isAButton() {
        var install = new Intent.InstallModel("vosk-model-small-cn-0.22");
        return Stream.of(
                Arguments.of(Problem.of(ProblemCode.MIC_01), "播放演示语音", new Intent.PlayDemonstration()),
                Arguments.of(Problem.of(ProblemCode.MOD_01), "安装 vosk-model-small-cn-0.22", install),
                Arguments.of(Problem.of(ProblemCode.MOD_03, "demo"), "安装 vosk-model-small-cn-0.22", install),
                Arguments.of(Problem.of(ProblemCode.SPE_02, "x"), "重新开始听", new Intent.SwitchMicrophone()));
    }

    @Test
    void problem_seen_isDismissedByItsCode() {
        desk.show(Moments.state(new Story(), Moments.troubled()));
        assertThat(desk.labels()).contains("SCR-02", "只有一块显示器。", "两个屏幕先放在窗口里；接上第二块显示器后会自动分开。");

        desk.click("知道了", 1);

        assertThat(desk.intents).containsExactly(new Intent.Dismiss(ProblemCode.MIC_01));
    }

    @Test
    void problem_gone_isNoLongerShown() {
        desk.show(Moments.state(new Story(), Moments.troubled()));
        desk.show(Moments.state(new Story()));

        assertThat(desk.labels()).doesNotContain("SCR-02", "知道了");
    }

    @Test
    void installing_underWay_showsHowFarAndCannotBeAskedTwice() {
        desk.show(Moments.state(new Story(), Moments.installing("安装")));
        desk.click("安装 vosk-model-small-cn-0.22");

        assertThat(desk.intents).isEmpty();
        assertThat(desk.labels()).contains("安装：已完成 42%");
        assertThat(desk.seen().filter(ProgressBar.class::isInstance)
                .map(bar -> ((ProgressBar) bar).getProgress()))
                .containsExactly(0.42);
    }

    @Test
    void model_stillLoading_isNotCalledMissing() {
        desk.show(Moments.state(new Story(), Equipment.STARTING));
        desk.click("⚙");

        assertThat(desk.labels()).contains("正在装载语音模型").doesNotContain("没有语音模型");
    }

    @Test
    void lag_recognitionCannotKeepUp_isSaidInWords() {
        desk.show(Moments.state(Moments.visit(), Moments.lagging()));

        assertThat(desk.labels()).contains("识别落后 3.2 秒").doesNotContain("字幕延迟 2.4 秒", "正在听");
    }

    @ParameterizedTest
    @CsvSource({"SILENT,没有声音,麦克风没有声音", "PAUSED,暂停听,赶上后自动继续"})
    void microphone_onButNotHeard_isSaidAndCanBeSwitchedOff(Microphone microphone, String said, String hint) {
        desk.show(Moments.state(Moments.visit(), Moments.listening().withMicrophone(microphone)));

        assertThat(desk.labels()).contains(said, "F2 停").doesNotContain("正在听")
                .anyMatch(label -> label.contains(hint));
    }

    @ParameterizedTest
    @EnumSource
    void microphone_anyState_hasWordsOnBothScreens(Language language) {
        var words = Messages.in(language);
        for (var microphone : Microphone.values()) {
            for (var key : List.of("listening.", "talk.", "staff.live.hint.", "staff.microphone.",
                    "staff.microphone.button.", "staff.visitorMicrophone.")) {
                assertThat(words.find(key + microphone)).as(key + microphone).isPresent();
            }
        }
    }
}
