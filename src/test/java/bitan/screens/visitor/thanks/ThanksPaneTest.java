package bitan.screens.visitor.thanks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import bitan.conversation.Command;
import bitan.conversation.MatterCommand;
import bitan.conversation.Thanks;
import bitan.conversation.Thanks.Feeling;
import bitan.lexicon.Lexicon;
import bitan.pinyin.Pinyin;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.Intent;
import bitan.screens.shared.Replying;
import bitan.screens.shared.Words;
import bitan.screens.visitor.VisitorMeasuresTest.Case;
import bitan.screens.visitor.VisitorScreen;
import bitan.settings.Language;
import bitan.settings.Settings.VisitorTheme;
import bitan.wording.Glossary;

import static org.assertj.core.api.Assertions.assertThat;

/** The visitor says how it went, page by page, on the real screen. */
@ExtendWith(FxExtension.class)
class ThanksPaneTest {
    private final List<Intent> intents = new ArrayList<>();

    /** A visitor in front of a screen. */
    private final class Visitor {
        private final Words words;
        private final Story story;
        private final VisitorScreen screen;
        private final Scene scene;

        Visitor(Case on) {
            words = Words.in(on.language());
            story = new Story().at("六号窗口", on.language(), on.theme(), on.textSize(), false);
            screen = new VisitorScreen(words, story, this::obey);
            scene = Pictures.scene(screen.root(), on.width(), on.height());
            screen.show(story.said("办好了，您慢走。").state());
        }

        /** The conversation answers at once. */
        private void obey(Intent intent) {
            intents.add(intent);
            if (intent instanceof Intent.Converse(var command)) {
                show(command);
            }
        }

        void show(Command command) {
            screen.show(story.then(command).state());
            Pictures.settle(scene);
        }

        void press(String key) {
            tap(words.get(key));
        }

        void tap(String name) {
            button(name).fire();
            Pictures.settle(scene);
        }

        ButtonBase button(String name) {
            return Measure.visible(scene, ButtonBase.class).stream().filter(b -> b.getText().equals(name))
                    .findFirst().orElseThrow(() -> new AssertionError(name + " not in " + names()));
        }

        List<String> names() {
            return Measure.visible(scene, ButtonBase.class).stream().map(ButtonBase::getText).toList();
        }

        List<String> texts() {
            return Measure.visible(scene, Labeled.class).stream().map(Labeled::getText).toList();
        }

        void draw(double x, double y, double toX, double toY) {
            mouse(MouseEvent.MOUSE_PRESSED, x, y);
            IntStream.rangeClosed(1, 10).forEach(i -> mouse(MouseEvent.MOUSE_DRAGGED, x + (toX - x) * i / 10,
                    y + (toY - y) * i / 10));
            mouse(MouseEvent.MOUSE_RELEASED, toX, toY);
            Pictures.settle(scene);
        }

        private void mouse(EventType<MouseEvent> type, double x, double y) {
            Node sheet = screen.root().lookup(".sheet");
            var at = sheet.localToScene(x, y);
            sheet.fireEvent(
                    new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY,
                            1, false, false, false, false, true, false, false, false, false, true, null));
        }

        void key(EventType<KeyEvent> type, String letter, KeyCode code) {
            screen.root().fireEvent(new KeyEvent(type, letter, "", code, false, false, false, false));
            Pictures.settle(scene);
        }

        void check(String name) {
            Measure.assertForVisitor(scene, "thanks-" + name);
            assertThat(pad()).isNotEmpty().allSatisfy(text -> {
                var bounds = Measure.bounds(text);
                assertThat(bounds.getMinX()).as("left of %s", text).isNotNegative();
                assertThat(bounds.getMaxX()).as("right of %s", text).isLessThanOrEqualTo(scene.getWidth());
                assertThat(bounds.getMaxY()).as("foot of %s", text).isLessThanOrEqualTo(scene.getHeight());
            });
        }

        private List<Text> pad() {
            var pad = screen.root().lookup(".pad");
            return Measure.visible(scene, Text.class).stream().filter(text -> !text.getText().isBlank())
                    .filter(text -> Measure.bounds(pad).contains(Measure.bounds(text).getCenterX(),
                            Measure.bounds(text).getCenterY()))
                    .toList();
        }

        Thanks said() {
            return story.conversation().matter().thanks().orElseThrow();
        }
    }

    @ParameterizedTest
    @MethodSource("bitan.screens.visitor.VisitorMeasuresTest#everySize")
    void show_everyPageWithAllThatCanBeSaid_fitsAndNothingIsCutOrSmallOrFaint(Case on) {
        var visitor = new Visitor(on);
        visitor.show(new MatterCommand.InviteThanks());
        visitor.check(on.name("1-faces"));
        visitor.press("thanks.feeling.FAIR");
        visitor.check(on.name("2-face"));
        visitor.press("thanks.next");
        visitor.check(on.name("3-line"));
        for (var phrase : visitor.words.get("thanks.phrases").split("\\|", -1)) {
            visitor.tap(phrase);
        }
        visitor.draw(40, 30, 300, 90);
        visitor.draw(100, 20, 120, 130);
        visitor.check(on.name("4-line"));
        visitor.press("thanks.type");
        visitor.check(on.name("5-typing"));
        visitor.press("pinyin.key.ENGLISH");
        IntStream.range(0, Said.LONGEST_TYPED + 5).forEach(i -> visitor.tap(i % 8 == 7 ? "," : "m"));
        visitor.check(on.name("6-typing"));
        visitor.press("thanks.done");
        visitor.press("thanks.next");
        visitor.check(on.name("7-keeping"));
        visitor.press("thanks.keep");
        visitor.check(on.name("8-kept"));
        assertThat(visitor.said().words()).hasSizeLessThanOrEqualTo(Thanks.LONGEST).endsWith(",mm");
        visitor.press("thanks.give");
        visitor.check(on.name("9-goodbye"));
    }

    @Test
    void invited_sayingItAll_isHandedOverWithLeaveToKeepIt() {
        var visitor = chinese();
        assertThat(visitor.names()).doesNotContain("评价");
        visitor.show(new MatterCommand.InviteThanks());
        visitor.tap("满意");
        assertThat(visitor.names()).contains("✓ 满意", "一般", "不满意");
        visitor.tap("下一步");
        visitor.tap("很耐心");
        visitor.tap("没太看懂");
        visitor.tap("没太看懂");
        visitor.draw(40, 30, 300, 90);
        visitor.tap("下一步");
        assertThat(visitor.texts()).contains("满意\n很耐心");
        assertThat(visitor.said().kept()).isFalse();
        assertThat(visitor.said().given()).as("nothing counts before it is handed over").isFalse();
        visitor.tap("可以留下这封感谢信");
        visitor.tap("交给工作人员");

        assertThat(visitor.said()).satisfies(thanks -> {
            assertThat(thanks.feeling()).contains(Feeling.GOOD);
            assertThat(thanks.words()).isEqualTo("很耐心");
            assertThat(thanks.ink().strokes()).hasSize(1);
            assertThat(thanks.kept()).isTrue();
            assertThat(thanks.given()).isTrue();
        });
        assertThat(visitor.texts()).contains("谢谢您！\n感谢信会留下。");
    }

    @Test
    void notTicked_isHandedOverWithoutLeave() {
        var visitor = invited();
        visitor.tap("不满意");
        visitor.tap("下一步");
        visitor.tap("下一步");
        assertThat(((ToggleButton) visitor.button("可以留下这封感谢信")).isSelected()).isFalse();
        visitor.tap("交给工作人员");
        assertThat(visitor.said()).isEqualTo(new Thanks(Optional.of(Feeling.POOR), "",
                visitor.said().ink(), false, true));
        assertThat(visitor.texts()).contains("谢谢您！");
    }

    @Test
    void declined_saysNothingAndThePadGoes() {
        var visitor = invited();
        visitor.tap("满意");
        visitor.tap("不用了");
        assertThat(visitor.said()).satisfies(thanks -> {
            assertThat(thanks.given()).isTrue();
            assertThat(thanks.feeling()).isEmpty();
        });
        assertThat(visitor.names()).contains("写字").doesNotContain("不用了", "评价", "收起");
    }

    @Test
    void nothingSaid_cannotBeHandedOverNorKept() {
        var visitor = invited();
        visitor.tap("下一步");
        visitor.tap("下一步");
        assertThat(visitor.button("交给工作人员").isDisabled()).isTrue();
        assertThat(visitor.names()).doesNotContain("可以留下这封感谢信");
        visitor.tap("上一步");
        assertThat(visitor.names()).contains("很耐心");
    }

    @Test
    void closed_byTheVisitor_isFoundAgainWhereItWas() {
        var visitor = invited();
        visitor.tap("一般");
        visitor.tap("下一步");
        visitor.tap("很耐心");
        visitor.tap("收起");
        visitor.tap("评价");
        assertThat(((ToggleButton) visitor.button("很耐心")).isSelected()).isTrue();
    }

    @Test
    void typed_isErasedCharacterByCharacterAndAddedToThePhrases() {
        var visitor = invited();
        visitor.tap("下一步");
        visitor.tap("很耐心");
        visitor.tap("打字");
        visitor.tap("英文");
        visitor.tap("o");
        visitor.tap("k");
        visitor.tap("x");
        visitor.tap("删除");
        visitor.tap("好了");
        assertThat(visitor.names()).contains("✓ 打字");
        assertThat(visitor.said().words()).isEqualTo("很耐心，ok");
    }

    @Test
    void typed_byRealKeysInPinyin_becomesChinese() {
        var visitor = invited();
        var pinyin = Pinyin.of(Lexicon.load(), new Glossary(List.of()));
        visitor.screen.show(visitor.story.state().with(Replying.NONE.withPinyin(pinyin)));
        visitor.tap("下一步");
        visitor.tap("打字");
        "xiexie".codePoints().mapToObj(Character::toString)
                .forEach(letter -> visitor.key(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED));
        Pictures.keep(visitor.scene, "thanks-pinyin");
        visitor.key(KeyEvent.KEY_TYPED, " ", KeyCode.UNDEFINED);
        visitor.key(KeyEvent.KEY_TYPED, "!", KeyCode.UNDEFINED);
        visitor.key(KeyEvent.KEY_TYPED, "?", KeyCode.UNDEFINED);
        visitor.key(KeyEvent.KEY_PRESSED, "", KeyCode.BACK_SPACE);
        visitor.key(KeyEvent.KEY_PRESSED, "", KeyCode.ENTER);
        assertThat(visitor.said().words()).isEqualTo("谢谢!");
        assertThat(visitor.names()).contains("✓ 打字");
    }

    @Test
    void sheet_undoneAndCleared_isEmpty() {
        var visitor = invited();
        visitor.tap("下一步");
        visitor.draw(40, 30, 300, 90);
        visitor.draw(60, 50, 300, 90);
        visitor.tap("撤一笔");
        assertThat(visitor.said().ink().strokes()).hasSize(1);
        visitor.tap("擦掉");
        assertThat(visitor.said().ink().isEmpty()).isTrue();
    }

    @Test
    void visitEnded_theNextVisitorFindsNothingOfIt() {
        var visitor = invited();
        visitor.tap("满意");
        visitor.tap("下一步");
        visitor.tap("很耐心");
        visitor.show(new Command.Close());
        assertThat(visitor.names()).doesNotContain("评价", "很耐心");
        visitor.show(new MatterCommand.InviteThanks());
        assertThat(visitor.names()).contains("满意", "一般", "不满意");
        visitor.tap("下一步");
        assertThat(((ToggleButton) visitor.button("很耐心")).isSelected()).isFalse();
    }

    private Visitor chinese() {
        return new Visitor(new Case(1280, 800, Language.CHINESE, VisitorTheme.LIGHT, 1));
    }

    private Visitor invited() {
        var visitor = chinese();
        visitor.show(new MatterCommand.InviteThanks());
        return visitor;
    }
}
