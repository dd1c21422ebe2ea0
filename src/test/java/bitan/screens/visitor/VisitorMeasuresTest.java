package bitan.screens.visitor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import bitan.conversation.Command;
import bitan.conversation.Pace;
import bitan.counter.Equipment.Microphone;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.Messages;
import bitan.screens.shared.ReadingColumn;
import bitan.settings.Language;
import bitan.settings.Settings;
import bitan.settings.Settings.VisitorTheme;

import static org.assertj.core.api.Assertions.assertThat;

/** The design's measures, on every size of screen and text, in both languages and themes. */
@ExtendWith(FxExtension.class)
public class VisitorMeasuresTest {
    private static final List<VisitorTheme> THEMES = List.of(VisitorTheme.values());

    /** One way the screen can be. */
    public record Case(int width, int height, Language language, VisitorTheme theme, int textSize) {
        Story story(String counterName) {
            return new Story().at(counterName, language, theme, textSize, false);
        }

        public String name(String state) {
            return "%dx%d-%s-%s-%d-%s".formatted(width, height, language, theme, textSize, state);
        }
    }

    static List<Case> everySize() {
        var cases = new ArrayList<Case>();
        for (var language : Language.values()) {
            for (int step = 0; step <= Settings.LARGEST_TEXT; step++) {
                var theme = THEMES.get((language == Language.CHINESE ? step : step + 1) % THEMES.size());
                cases.add(new Case(1280, 800, language, theme, step));
                cases.add(new Case(800, 1280, language, theme, step));
            }
        }
        for (int step = 0; step <= Settings.LARGEST_TEXT; step++) {
            cases.add(new Case(1920, 1080, Language.CHINESE, THEMES.get((step + 2) % THEMES.size()), step));
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("everySize")
    void show_aVisit_nothingIsCutOrSmallOrFaint(Case on) {
        boolean chinese = on.language() == Language.CHINESE;
        var story = on.story(chinese ? "六号窗口" : "Counter 6");
        var screen = new VisitorScreen(Messages.in(on.language()), story, _ -> {});
        screen.show(story.state());
        var scene = Pictures.scene(screen.root(), on.width(), on.height());
        check(scene, on.name("1-greeting"));
        screen.show(story.said(chinese ? "您好，请问您办什么业务？" : "Hello, what can I do for you?").later(20)
                .answered(chinese ? "我老伴在外地住院了，要报销" : "My wife is in hospital in another city").state());
        screen.show(story.heard(chinese ? "您带的材料还缺一样，单位盖张" : "Your papers lack one thing, the").state());
        check(scene, on.name("2-live"));
        screen.show(
                story.said(chinese ? "您带的材料还缺一样，单位盖张的证明。" : "Your papers lack one thing: the stumped letter.")
                        .signalled(Pace.READ).microphone(Microphone.OFF).state());
        check(scene, on.name("3-settled"));
        screen.show(story.then(new Command.Correct(3,
                chinese ? "您带的材料还缺一样，单位盖章的证明。" : "Your papers lack one thing: the stamped letter."))
                .signalled(Pace.SLOWER).microphone(Microphone.STARTING).state());
        check(scene, on.name("4-corrected"));
        screen.show(story.later(60).signalled(Pace.UNCLEAR)
                .heard(chinese ? "下周三上午九点再来" : "Come again on Wednesday").state());
        check(scene, on.name("5-next"));
        screen.show(story.signalled(Pace.AGAIN).state());
        Pictures.settle(scene);
        scroll(screen);
        check(scene, on.name("6-scrolled-up"));
    }

    private static void scroll(VisitorScreen screen) {
        ((ReadingColumn<?>) screen.root().lookup(".reading-column")).scrollBy(-400);
    }

    private static void check(Scene scene, String name) {
        Measure.assertForVisitor(scene, name);
    }

    @ParameterizedTest
    @MethodSource("everySize")
    void show_longTurnBeingHeard_fourLinesOfItAreLargeAndInView(Case on) {
        var story = on.story("六号窗口");
        var screen = new VisitorScreen(Messages.in(on.language()), story, _ -> {});
        var scene = Pictures.scene(screen.root(), on.width(), on.height());
        screen.show(story.said("您好").state());
        screen.show(story.heard("您带的材料还缺一样").state());
        Pictures.settle(scene);
        screen.show(story.heard("您带的材料还缺一样单位盖章的证明".repeat(20)).state());
        Pictures.keep(scene, on.name("long"));
        var flow = (TextFlow) scene.getRoot().lookup(".line:unsettled TextFlow");
        double size = ((Text) flow.getChildren().getFirst()).getFont().getSize();
        assertThat(size).isBetween(48.0 + 12 * on.textSize(), 96.0);
        assertThat(lineHeight(flow) / size).isGreaterThanOrEqualTo(1.4);
        assertThat(linesInView(scene, flow, size)).isGreaterThanOrEqualTo(4);
    }

    /** Lines whose characters are in view from head to foot. */
    private static long linesInView(Scene scene, TextFlow flow, double size) {
        var view = Measure.bounds(scene.getRoot().lookup(".reading-column"));
        var box = Measure.bounds(flow);
        long count = Math.round((box.getHeight() - size) / lineHeight(flow)) + 1;
        return LongStream.range(0, count)
                .mapToDouble(line -> box.getMinY() + flow.getBaselineOffset() + line * lineHeight(flow))
                // A Chinese character stands on the baseline by 0.88 of its height.
                .filter(base -> base - 0.88 * size >= view.getMinY() && base + 0.12 * size <= view.getMaxY())
                .count();
    }

    private static double lineHeight(TextFlow flow) {
        var text = (Text) flow.getChildren().getFirst();
        var two = new TextFlow(new Text("国\n国"));
        two.setLineSpacing(flow.getLineSpacing());
        ((Text) two.getChildren().getFirst()).setFont(text.getFont());
        var one = new Text("国");
        one.setFont(text.getFont());
        return two.prefHeight(-1) - one.getLayoutBounds().getHeight();
    }

    @ParameterizedTest
    @MethodSource("everySize")
    void show_olderTurns_areSmallerButNeverSmall(Case on) {
        var story = on.story("");
        var screen = new VisitorScreen(Messages.in(on.language()), story, _ -> {});
        var scene = Pictures.scene(screen.root(), on.width(), on.height());
        screen.show(story.said("您好").later(60).answered("您好").state());
        screen.show(story.heard("请问").state());
        Pictures.settle(scene);
        var sizes = Measure.visible(scene, TextFlow.class).stream()
                .map(flow -> ((Text) flow.getChildren().getFirst()).getFont().getSize()).sorted().toList();
        assertThat(sizes).hasSize(3);
        assertThat(sizes.getFirst()).isGreaterThanOrEqualTo(32);
        assertThat(sizes.get(1)).isLessThan(sizes.getLast());
    }
}
