package bitan.screens.visitor;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import bitan.conversation.Command;
import bitan.screens.FxExtension;
import bitan.screens.Marked;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.Messages;
import bitan.screens.visitor.VisitorMeasuresTest.Case;
import bitan.settings.Language;
import bitan.settings.Settings.VisitorTheme;
import bitan.wording.Caption;
import bitan.wording.Fact.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What must arrive exactly is underlined and heavier, and nothing moves for it. */
@ExtendWith(FxExtension.class)
class FactsInLinesTest {
    private static final Caption MARKED = Marked.appointment();
    private static final Caption PLAIN = Caption.of(MARKED.text());
    private static final Caption ENGLISH = Marked.fact(
            Marked.text(
                    "Please come on 5 March at 9:30 to window 6 and pay 3500.50 yuan for the certificate."),
            Kind.AMOUNT, "3500.50 yuan", "3500.5");

    static List<Case> everySize() {
        return VisitorMeasuresTest.everySize();
    }

    @ParameterizedTest
    @MethodSource("everySize")
    void show_factsBecomeKnown_noCharacterMoves(Case on) {
        for (var caption : List.of(MARKED, ENGLISH)) {
            var story = on.story("");
            var screen = new VisitorScreen(Messages.in(on.language()), story, _ -> {});
            var scene = Pictures.scene(screen.root(), on.width(), on.height());
            screen.show(story.said("您好").later(30).heard(Caption.of(caption.text())).state());
            Pictures.settle(scene);
            var before = characters(scene);
            screen.show(story.heard(caption).state());
            Pictures.settle(scene);
            assertStandAs(before, characters(scene));
            screen.show(story.said(caption).state());
            Pictures.settle(scene);
            assertStandAs(before, characters(scene));
        }
    }

    @ParameterizedTest
    @EnumSource(VisitorTheme.class)
    void show_facts_areUnderlinedAndHeavierInEveryLine(VisitorTheme theme) {
        var story = new Story().at("六号窗口", Language.CHINESE, theme, 1, false);
        var screen = new VisitorScreen(Messages.in(Language.CHINESE), story, _ -> {});
        var scene = Pictures.scene(screen.root(), 1280, 800);
        screen.show(story.said(PLAIN).state());
        double plain = ink(Pictures.take(scene), amount(scene, PLAIN));
        screen.show(story.then(new Command.Close()).said(MARKED).state());
        var picture = Pictures.keep(scene, "facts-newest-" + theme);
        Measure.assertContrast(scene, picture, 7);
        assertThat(ink(picture, amount(scene, MARKED))).isGreaterThan(1.15 * plain);
        assertThat(facts(scene)).containsExactly("3月5日", "上午9:30", "6号窗口", "3500.50元");
        assertThat(Measure.visible(scene, Text.class)).filteredOn(Text::isUnderline).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("everySize")
    void show_factsOfEveryKindOfLine_areNeitherCutNorFaint(Case on) {
        var story = on.story("六号窗口").finding(Marked::amounts);
        var screen = new VisitorScreen(Messages.in(on.language()), story, _ -> {});
        var scene = Pictures.scene(screen.root(), on.width(), on.height());
        screen.show(story.said(Marked.fact(Marked.text("一共3500元"), Kind.AMOUNT, "3500元", "3500")).later(60)
                .answered("我交过200元了")
                .heard(Marked.fact(Marked.text("那还有3300元"), Kind.AMOUNT, "3300元", "3300")).state());
        Measure.assertContrast(scene, Pictures.keep(scene, on.name("facts")), 7);
        assertThat(facts(scene)).contains("3500元", "200元", "3300元");
    }

    @ParameterizedTest
    @EnumSource(VisitorTheme.class)
    void show_factCorrected_onlyTheNewOneIsUnderlined(VisitorTheme theme) {
        var story = new Story().at("六号窗口", Language.CHINESE, theme, 1, false);
        var screen = new VisitorScreen(Messages.in(Language.CHINESE), story, _ -> {});
        var scene = Pictures.scene(screen.root(), 1280, 800);
        story.finding(Marked::amounts);
        var wrong = Marked.fact(Marked.text("工本费一共3500元。"), Kind.AMOUNT, "3500元", "3500元");
        screen.show(story.said(wrong).then(new Command.Correct(1, "工本费一共3800元。")).state());
        Measure.assertContrast(scene, Pictures.keep(scene, "facts-corrected-" + theme), 7);
        var struck = Measure.visible(scene, Text.class).stream().filter(Text::isStrikethrough).toList();
        assertThat(struck).extracting(Text::getText).containsExactly("3500元");
        assertThat(struck).noneMatch(Text::isUnderline);
        assertThat(facts(scene)).containsExactly("3800元");
    }

    /** To a hundredth of a pixel: positions are added up from the start of each piece. */
    private static void assertStandAs(List<Bounds> before, List<Bounds> now) {
        assertThat(now).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            assertThat(now.get(i).getMinX()).isCloseTo(before.get(i).getMinX(), within(0.01));
            assertThat(now.get(i).getMinY()).isCloseTo(before.get(i).getMinY(), within(0.01));
            assertThat(now.get(i).getHeight()).isCloseTo(before.get(i).getHeight(), within(0.01));
        }
    }

    private static List<Bounds> characters(Scene scene) {
        return Measure.visible(scene, TextFlow.class).stream().flatMap(flow -> IntStream
                .range(0, length(flow))
                .mapToObj(i -> flow.localToScene(new Path(flow.getRangeShape(i, i + 1, false))
                        .getBoundsInLocal())))
                .toList();
    }

    private static int length(TextFlow flow) {
        return flow.getChildren().stream().mapToInt(piece -> ((Text) piece).getText().length()).sum();
    }

    private static List<String> facts(Scene scene) {
        return Measure.visible(scene, Text.class).stream()
                .filter(text -> text.getStyleClass().contains("fact")).map(Text::getText).toList();
    }

    /** Where the digits of the amount are drawn, without what is below the baseline. */
    private static Bounds amount(Scene scene, Caption caption) {
        var flow = (TextFlow) scene.getRoot().lookup(".line TextFlow");
        int start = caption.text().indexOf("3500");
        var digits = new Path(flow.getRangeShape(start, start + 4, false)).getBoundsInLocal();
        return flow.localToScene(digits);
    }

    private static double ink(BufferedImage picture, Bounds area) {
        int width = (int) area.getWidth();
        int height = (int) (area.getHeight() * 0.7);
        var pixels = picture.getRGB((int) area.getMinX(), (int) area.getMinY(), width, height, null, 0,
                width);
        int ground = pixels[0] >> 8 & 255;
        return Arrays.stream(pixels).mapToDouble(pixel -> Math.abs((pixel >> 8 & 255) - ground)).sum();
    }
}
