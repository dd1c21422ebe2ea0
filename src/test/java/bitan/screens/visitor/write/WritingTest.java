package bitan.screens.visitor.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import bitan.conversation.Command;
import bitan.counter.Intent;
import bitan.counter.Replying;
import bitan.ink.Ink;
import bitan.ink.InkCharacter;
import bitan.ink.InkReading;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.Messages;
import bitan.screens.visitor.Reach;
import bitan.screens.visitor.VisitorScreen;
import bitan.settings.Language;
import bitan.settings.Settings.VisitorTheme;

import static org.assertj.core.api.Assertions.assertThat;

/** The visitor writes by hand, with a mouse as touch screens give it. */
@ExtendWith(FxExtension.class)
class WritingTest {
    private final Story story = new Story().at("六号窗口", Language.CHINESE, VisitorTheme.LIGHT, 1, false);
    private final List<Intent> intents = new ArrayList<>();
    private final VisitorScreen screen = new VisitorScreen(Messages.in(Language.CHINESE), story,
            intents::add);
    private final Scene scene = Pictures.scene(screen.root(), 1280, 800);

    @Test
    void pen_liftedAfterAStroke_theClerkSeesTheSheetAsItIs() {
        open();
        draw(100, 100, 300, 120);
        draw(200, 50, 200, 300);

        assertThat(sketches()).hasSize(2);
        assertThat(sketches().getLast().strokes()).hasSize(2).allSatisfy(
                stroke -> assertThat(stroke.points()).hasSizeGreaterThan(8));
        Pictures.keep(scene, "write-two-strokes");
        Measure.assertTargets(scene, 72);
        Measure.assertNothingCut(scene);
    }

    @Test
    void undo_clearAndRestore_changeTheSheetAndTheClerksViewOfIt() {
        open();
        draw(100, 100, 300, 120);
        draw(200, 50, 200, 300);
        press("撤一笔");
        assertThat(sketches().getLast().strokes()).hasSize(1);
        press("擦掉");
        assertThat(sketches().getLast().isEmpty()).isTrue();
        press("还原");
        assertThat(sketches().getLast().strokes()).hasSize(1);
    }

    @Test
    void send_untouchedReading_isNotTheVisitorsText() {
        write(reading("一千", "一干"));
        Pictures.keep(scene, "write-read");
        Measure.assertTargets(scene, 72);
        Measure.assertNothingCut(scene);
        press("发送");

        assertThat(sent().text()).isEmpty();
        assertThat(sent().reading()).isEqualTo("一千");
        assertThat(sent().ink().strokes()).hasSize(2);
        press("写字");
        assertThat(button("发送").isDisabled()).isTrue();
    }

    @Test
    void send_tappedReading_isTheVisitorsText() {
        write(reading("一千", "一干"));
        assertThat(names()).containsSubsequence("一千", "一干", "都不是");
        press("一干");
        Pictures.keep(scene, "write-tapped");
        press("发送");

        assertThat(sent().text()).isEqualTo("一干");
        assertThat(sent().reading()).isEmpty();
    }

    @Test
    void send_refusedReading_isInkAlone() {
        write(reading("一千", "一干"));
        press("都不是");
        press("发送");

        assertThat(sent().text()).isEmpty();
        assertThat(sent().reading()).isEmpty();
    }

    @Test
    void number_inGroups_isConfirmedOrTheNextOneIsAsked() {
        write(reading("13812345678", "13872345678"));
        assertThat(labels()).contains("138 1234 5678");
        assertThat(names()).contains("对", "不对").doesNotContain("都不是");
        Pictures.keep(scene, "write-number");
        Measure.assertTargets(scene, 72);
        Measure.assertNothingCut(scene);
        press("不对");
        assertThat(labels()).contains("138 7234 5678");
        press("对");
        press("发送");

        assertThat(sent().text()).isEqualTo("13872345678");
    }

    @Test
    void send_strokeAfterTheTap_isNotWhatWasTapped() {
        write(reading("听见", "听贝"));
        press("听见");
        draw(500, 50, 500, 300);
        press("发送");

        assertThat(sent().text()).isEmpty();
        assertThat(sent().reading()).isEmpty();
    }

    @Test
    void reading_thatIsNotWhole_isOfferedAndNotSent() {
        write(ink -> new InkReading(ink, reading("北京").apply(ink).lines(), false, List.of()));
        assertThat(labels()).contains("没认全");
        press("发送");

        assertThat(sent().reading()).isEmpty();
    }

    @Test
    void reading_ofManyLines_fits() {
        write(reading("请问养老金怎么领取还要带什么材料\n身份证在家里没有带来可以吗\n谢谢您了我们下午再来"));
        Pictures.keep(scene, "write-long");
        Measure.assertNothingCut(scene);
    }

    @Test
    void reading_ofOtherInk_isNotShown() {
        open();
        draw(100, 100, 300, 120);
        var reading = new InkReading(sketches().getLast(),
                List.of(List.of(new InkCharacter(sketches().getLast().box(), List.of("一")))));
        draw(400, 50, 400, 300);
        screen.show(story.state().aids(now -> now.with(Replying.NONE.withReading(reading))));

        assertThat(names()).doesNotContain("一");
    }

    @Test
    void furtherAndBack_moveThePaperUnderTheHand() {
        open();
        draw(100, 200, 300, 220);
        press("接着写");
        draw(100, 50, 300, 60);
        var ink = sketches().getLast();
        assertThat(ink.strokes().getLast().box().top())
                .isGreaterThan(ink.strokes().getFirst().box().bottom());
        press("往上看");
        assertThat(button("往上看").isDisabled()).isTrue();
    }

    @Test
    void closeAndOpen_keepsWhatWasWritten() {
        open();
        draw(100, 100, 300, 120);
        press("返回");
        press("写字");
        assertThat(button("发送").isDisabled()).isFalse();
        story.then(new Command.Sketch(sketches().getLast())).then(new Command.Close());
        screen.show(story.state());
        press("写字");
        assertThat(button("发送").isDisabled()).as("the next visitor's sheet").isTrue();
    }

    @Test
    void leftHanded_allButtonsAreOnTheOtherSide() {
        screen.show(story.said("请问住在哪家医院？").state());
        press("Aa");
        press("右手写");
        press("写字");
        assertThat(Measure.bounds(button("撤一笔")).getMaxX())
                .isLessThan(Measure.bounds(sheet()).getMinX());
        Pictures.keep(scene, "write-left-handed");
    }

    private void open() {
        screen.show(story.said("请问您爱人住在哪家医院？").state());
        Pictures.keep(scene, "write-closed");
        press("写字");
        Pictures.keep(scene, "write-empty");
        assertThat(intents).contains(new Intent.TakeUpPen());
    }

    private void write(Function<Ink, InkReading> reading) {
        open();
        draw(100, 100, 300, 120);
        draw(400, 50, 400, 300);
        screen.show(story.state().aids(
                now -> now.with(Replying.NONE.withReading(reading.apply(sketches().getLast())))));
        Pictures.settle(scene);
    }

    private static Function<Ink, InkReading> reading(String text, String... others) {
        return ink -> new InkReading(ink, text.lines().map(line -> line.codePoints()
                .mapToObj(c -> new InkCharacter(ink.box(), List.of(Character.toString(c)))).toList())
                .toList(),
                true, List.of(others));
    }

    private Command.Write sent() {
        return (Command.Write) ((Intent.Converse) intents.getLast()).command();
    }

    private List<String> labels() {
        return Measure.visible(scene, Label.class).stream().map(Label::getText).toList();
    }

    private List<Ink> sketches() {
        return intents.stream().filter(Intent.Converse.class::isInstance).map(Intent.Converse.class::cast)
                .map(Intent.Converse::command).filter(Command.Sketch.class::isInstance)
                .map(Command.Sketch.class::cast).map(Command.Sketch::ink).toList();
    }

    private Node sheet() {
        return screen.root().lookup(".sheet");
    }

    private void draw(double x, double y, double toX, double toY) {
        mouse(MouseEvent.MOUSE_PRESSED, x, y);
        IntStream.rangeClosed(1, 10).forEach(i -> mouse(MouseEvent.MOUSE_DRAGGED, x + (toX - x) * i / 10,
                y + (toY - y) * i / 10));
        mouse(MouseEvent.MOUSE_RELEASED, toX, toY);
    }

    private void mouse(EventType<MouseEvent> type, double x, double y) {
        Point2D at = sheet().localToScene(x, y);
        sheet().fireEvent(
                new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY,
                        1, false, false, false, false, true, false, false, false, false, true, null));
    }

    private void press(String name) {
        Reach.press(scene, name);
    }

    private List<String> names() {
        return Measure.visible(scene, ButtonBase.class).stream().map(ButtonBase::getText).toList();
    }

    private ButtonBase button(String name) {
        return Measure.visible(scene, ButtonBase.class).stream().filter(b -> b.getText().equals(name))
                .findFirst().orElseThrow();
    }
}
