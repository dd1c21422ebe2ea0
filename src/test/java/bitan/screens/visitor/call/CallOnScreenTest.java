package bitan.screens.visitor.call;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import bitan.conversation.CaseCommand;
import bitan.note.CallOutcome;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.Messages;
import bitan.screens.visitor.VisitorScreen;
import bitan.settings.Language;
import bitan.settings.Settings;
import bitan.settings.Settings.VisitorTheme;

import static org.assertj.core.api.Assertions.assertThat;

/** The clerk's call as the visitor sees it while it goes on, and that all of it fits. */
@ExtendWith(FxExtension.class)
class CallOnScreenTest {
    private static final CallOutcome LONGEST = new CallOutcome("社会保险".repeat(10),
            "当天盖好公章的证明原件".repeat(7) + "好",
            "人力资源处王会计".repeat(5), "下周三上午九点半之前".repeat(4), "057188881234".repeat(3));
    private final Visitor visitor = new Visitor();
    private final Story story = visitor.story;

    /** One way the screen can be. */
    record Case(int width, int height, Language language, VisitorTheme theme, int textSize) {
        Story story() {
            return new Story().at("六号窗口", language, theme, textSize, false);
        }

        Scene scene(VisitorScreen of) {
            return Pictures.scene(of.root(), width, height);
        }

        String name(String state) {
            return "call-%dx%d-%s-%s-%d-%s".formatted(width, height, language, theme, textSize, state);
        }
    }

    static List<Case> everySize() {
        var themes = VisitorTheme.values();
        var cases = new ArrayList<Case>();
        for (var language : Language.values()) {
            for (int step = 0; step <= Settings.LARGEST_TEXT; step++) {
                cases.add(new Case(1280, 800, language, themes[step % themes.length], step));
                cases.add(new Case(800, 1280, language, themes[(step + 1) % themes.length], step));
                cases.add(new Case(1920, 1080, language, themes[(step + 2) % themes.length], step));
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("everySize")
    void show_aCall_nothingIsCutOrSmallOrFaint(Case on) {
        var told = on.story();
        var other = new VisitorScreen(Messages.in(on.language()), told, visitor.intents::add);
        var at = on.scene(other);
        told.said("我替您给单位打个电话。").then(new CaseCommand.Dial("单位人事处")).later(83).said("您好，我是六号窗口");
        other.show(told.state());
        check(at, on.name("1-on"));
        assertThat(((Text) label(at, "01:23").lookup(".text")).getFont().getSize())
                .isGreaterThanOrEqualTo(32);
        other.show(told.heard("请问证明什么时候能盖章").state());
        check(at, on.name("2-heard"));
        other.show(told.then(new CaseCommand.Agree(Visitor.OUTCOME)).state());
        check(at, on.name("3-still-on"));
        other.show(told.then(new CaseCommand.HangUp()).state());
        check(at, on.name("4-agreed"));
        told.then(new CaseCommand.ConfirmCall(false));
        other.show(told.state());
        check(at, on.name("5-denied"));
        other.show(told.then(new CaseCommand.Dial(LONGEST.whom())).then(new CaseCommand.Agree(LONGEST))
                .state());
        check(at, on.name("6-longest"));
    }

    @ParameterizedTest
    @MethodSource("everySize")
    void goingOn_longTurn_fourLinesOfItAreInView(Case on) {
        var told = on.story();
        var other = new VisitorScreen(Messages.in(on.language()), told, visitor.intents::add);
        var at = on.scene(other);
        other.show(told.said("您好").then(new CaseCommand.Dial("单位人事处")).heard("请问").state());
        Pictures.settle(at);
        other.show(told.heard("您带的材料还缺一样单位盖章的证明".repeat(20)).state());
        Pictures.settle(at);
        var flow = (TextFlow) at.getRoot().lookup(".line:unsettled TextFlow");
        double high = ((Text) flow.getChildren().getFirst()).getFont().getSize();
        var view = Measure.bounds(at.getRoot().lookup(".reading-column"));

        assertThat(view.getHeight()).isGreaterThanOrEqualTo(3 * 1.4 * high + high);
    }

    @Test
    void time_goesOn_nothingElseMoves() {
        story.then(new CaseCommand.Dial("单位人事"));
        visitor.show();
        var before = places();
        var label = Measure.bounds(label(visitor.scene, "00:00"));
        story.later(3599);
        visitor.show();

        assertThat(Measure.bounds(label(visitor.scene, "59:59"))).isEqualTo(label);
        assertThat(places()).isEqualTo(before);
    }

    @Test
    void call_goesOn_isSaidAboveTheLinesAndUntilItIsOver() {
        visitor.show();
        assertThat(visitor.labels()).noneMatch(text -> text.contains("打电话"));
        story.then(new CaseCommand.Dial("单位人事"));
        visitor.show();
        var band = Measure.bounds(label(visitor.scene, "正在为您打电话，对方：单位人事"));
        assertThat(band.getMaxY())
                .isLessThanOrEqualTo(
                        Measure.bounds(visitor.scene.getRoot().lookup(".reading-column")).getMinY());
        story.then(new CaseCommand.HangUp());
        visitor.show();
        assertThat(visitor.labels()).noneMatch(text -> text.contains("打电话"));
    }

    @Test
    void words_saidOnTheTelephone_sayItBeforeAndAfterTheyAreSettled() {
        story.then(new CaseCommand.Dial("单位人事")).heard("您好我是");
        visitor.show();
        assertThat(lines()).containsExactlyInAnyOrder("您好", "电话：您好我是");
        story.said("您好，我是六号窗口").answered("谢谢");
        visitor.show();
        assertThat(lines()).containsExactlyInAnyOrder("您好", "电话：您好，我是六号窗口", "我：谢谢");
        story.then(new CaseCommand.HangUp()).said("打好了");
        visitor.show();
        assertThat(lines()).contains("打好了");
    }

    private static void check(Scene at, String name) {
        Measure.assertForVisitor(at, name);
        var flows = at.getRoot().lookupAll(".outcome-lines .reading");
        assertThat(flows).allSatisfy(flow -> {
            var card = Measure.bounds(at.getRoot().lookup(".outcome-text"));
            assertThat(card.contains(Measure.bounds(flow))).as("%s in %s", flow, card).isTrue();
            assertThat(((Text) ((TextFlow) flow).getChildren().getFirst()).getFont().getSize())
                    .isGreaterThanOrEqualTo(name.endsWith("longest") ? 24 : 32);
        });
    }

    private List<String> lines() {
        return Measure.visible(visitor.scene, TextFlow.class).stream().map(flow -> String.join("",
                flow.getChildren().stream().map(text -> ((Text) text).getText()).toList())).toList();
    }

    private List<Bounds> places() {
        return Measure.visible(visitor.scene, Node.class).stream().filter(node -> !(node instanceof Text))
                .map(Measure::bounds).toList();
    }

    private static Label label(Scene at, String text) {
        return Measure.visible(at, Label.class).stream().filter(label -> label.getText().equals(text))
                .findFirst().orElseThrow(() -> new AssertionError("no label " + text));
    }
}
