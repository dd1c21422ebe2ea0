package bitan.screens.visitor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import bitan.conversation.Command;
import bitan.counter.Intent;
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

/** 请核对: unmissable, nothing covered, answered by one tap that was meant. */
@ExtendWith(FxExtension.class)
class CheckCardTest {
    private static final Caption FEE = Marked.fact(Marked.text("工本费一共3500.50元，今天交。"), Kind.AMOUNT, "3500.50元",
            "3500.5");
    private static final Caption DAY = Marked.fact(Marked.text("您好。请您2026年3月5日再来一趟，材料都要带原件。"), Kind.DATE,
            "2026年3月5日", "2026-03-05");
    private static final Caption TELEPHONE = Marked.fact(Marked.text("您单位的电话是13800138000，对吗？"),
            Kind.TELEPHONE, "13800138000", "13800138000");
    private static final Caption DOCUMENT = Marked.fact(Marked.text("您的身份证号是11010119491231002X。"),
            Kind.DOCUMENT, "11010119491231002X", "11010119491231002X");
    private static final Caption ENGLISH = Marked.fact(
            Marked.text("The certificate costs 3500.50 yuan, to be paid today."), Kind.AMOUNT, "3500.50 yuan",
            "3500.5");

    private final Story story = new Story().at("六号窗口", Language.CHINESE, VisitorTheme.LIGHT, 1, false);
    private final List<Intent> intents = new ArrayList<>();
    private final VisitorScreen screen = new VisitorScreen(Messages.in(Language.CHINESE), story,
            intents::add);
    private final Scene scene = Pictures.scene(screen.root(), 1280, 800);

    static Stream<Arguments> cards() {
        return VisitorMeasuresTest.everySize().stream()
                .flatMap(on -> (on.language() == Language.CHINESE
                        ? Stream.of(FEE, DAY, TELEPHONE, DOCUMENT)
                        : Stream.of(ENGLISH))
                        .map(caption -> Arguments.of(on, caption)));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void show_asked_factIsVeryLargeAndNothingIsCutOrFaint(Case on, Caption caption) {
        var asking = on.story(on.language() == Language.CHINESE ? "六号窗口" : "Counter 6");
        var visitor = new VisitorScreen(Messages.in(on.language()), asking, _ -> {});
        var view = Pictures.scene(visitor.root(), on.width(), on.height());
        visitor.show(asking.said(on.language() == Language.CHINESE ? "您好" : "Hello").later(30).said(caption)
                .later(1).asked(0).state());

        var picture = Pictures.keep(view, on.name("check-" + caption.facts().getFirst().kind()));

        Measure.assertTargets(view, 72);
        Measure.assertNothingCut(view);
        Measure.assertContrast(view, picture, 7);
        var big = (Text) view.getRoot().lookup(".big-text > Text");
        assertThat(big.getFont().getSize()).isGreaterThanOrEqualTo(96);
        assertThat(big.getFont().getStyle()).contains("Bold");
        var card = Measure.bounds(view.getRoot().lookup(".check-card"));
        assertThat(card.contains(Measure.bounds(big))).isTrue();
        assertThat(card.getMaxX()).isEqualTo(on.width());
        assertThat(size(view, ".check-sentence")).isGreaterThanOrEqualTo(32);
    }

    @ParameterizedTest
    @MethodSource("bitan.screens.visitor.VisitorMeasuresTest#everySize")
    void show_asked_aWholeLineOfTheCaptionsCanStillBeRead(Case on) {
        var asking = on.story("六号窗口");
        var visitor = new VisitorScreen(Messages.in(on.language()), asking, _ -> {});
        var view = Pictures.scene(visitor.root(), on.width(), on.height());
        visitor.show(asking.said("您好").later(30).said(DAY).later(1).asked(0).state());
        Pictures.settle(view);

        var column = Measure.bounds(view.getRoot().lookup(".reading-column"));
        assertThat(column.getHeight()).isGreaterThanOrEqualTo(1.42 * size(view, ".line:newest TextFlow"));
    }

    @Test
    void show_asked_thereAreTwoAnswersAndTheWaysToSayMore() {
        ask(FEE);

        assertThat(buttons()).contains("对", "不对", "写字").doesNotContain("看明白了");
        assertThat(labels()).contains("请核对金额");
    }

    @Test
    void tapRight_onceRead_answersWhatWasShown() {
        ask(FEE);
        press("对");

        assertThat(intents).containsExactly(reply(true));
    }

    @Test
    void tapWrong_thenTheStateComes_cardIsGoneAndTheSignalsAreBack() {
        ask(FEE);
        press("不对");
        show(story.replied(false));

        assertThat(intents).containsExactly(reply(false));
        assertThat(buttons()).contains("看明白了").doesNotContain("对", "不对");
        assertThat(scene.getRoot().lookup(".check-card").isVisible()).isFalse();
    }

    @Test
    void tap_theMomentTheQuestionComes_isNotTakenForAnAnswer() {
        show(story.said(FEE).asked(0));
        press("对");

        assertThat(intents).isEmpty();
    }

    @Test
    void enter_inTheFirstSecond_isNotTakenForAnAnswer() {
        show(story.said(FEE).asked(0));
        story.later(0.8);
        button("不对").requestFocus();
        key(button("不对"), KeyCode.ENTER);

        assertThat(intents).isEmpty();
    }

    @Test
    void enter_beforeAnAnswerIsChosen_doesNotAnswer() {
        ask(FEE);
        key(scene.getFocusOwner(), KeyCode.ENTER);

        assertThat(intents).isEmpty();
    }

    @Test
    void enter_onAFocusedAnswer_answersAndThePadIsBack() {
        show(story);
        press("打字");
        ask(FEE);
        assertThat(buttons()).doesNotContain("返回");
        var wrong = button("不对");
        wrong.requestFocus();
        key(wrong, KeyCode.ENTER);
        show(story.replied(false));

        assertThat(intents).containsExactly(reply(false));
        assertThat(scene.getFocusOwner()).isEqualTo(scene.getRoot().lookup(".typing-area"));
    }

    @Test
    void show_takenBackOrCorrectedOrClosed_cardIsGone() {
        ask(FEE);
        show(story.then(new Command.Withdraw()));
        assertThat(buttons()).doesNotContain("对");
        show(story.asked(0));
        assertThat(buttons()).contains("对");
        show(story.then(new Command.Correct(1, "不用交钱。")));
        assertThat(buttons()).doesNotContain("对");
        show(story.said(FEE).asked(0));
        show(story.then(new Command.Close()));
        assertThat(buttons()).doesNotContain("对");
    }

    @Test
    void show_longTurnWithoutMarks_onlyTheWordsAroundTheFactAreShown() {
        ask(Marked.fact(Marked.text("我".repeat(300) + "交3500元" + "吗".repeat(300)), Kind.AMOUNT, "3500元",
                "3500"));

        assertThat(sentence()).isEqualTo("…" + "我".repeat(19) + "交3500元" + "吗".repeat(20) + "…");
    }

    @Test
    void show_longSentenceInLatinLetters_isCutBetweenWords() {
        ask(Marked.fact(Marked.text("please remember that ".repeat(9) + "you pay 35元 before you leave"),
                Kind.AMOUNT,
                "35元", "35"));

        assertThat(sentence()).isEqualTo("…that please remember that you pay 35元 before you leave");
    }

    @Test
    void show_severalSentences_onlyTheOneWithTheFactIsShown() {
        ask(DAY);

        assertThat(sentence()).isEqualTo("请您2026年3月5日再来一趟，材料都要带原件。");
    }

    @Test
    void show_telephone_isInGroups() {
        ask(TELEPHONE);

        assertThat(((Text) scene.getRoot().lookup(".big-text > Text")).getText()).isEqualTo("138 0013 8000");
    }

    private void ask(Caption caption) {
        show(story.said(caption).asked(0));
        story.later(2);
    }

    private void show(Story now) {
        screen.show(now.state());
        Pictures.settle(scene);
    }

    private Intent reply(boolean right) {
        return new Intent.Converse(new Command.Reply(1, FEE.facts().getFirst(), right));
    }

    private void press(String name) {
        Reach.press(scene, name);
    }

    private static void key(Node target, KeyCode code) {
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private ButtonBase button(String name) {
        return Measure.visible(scene, ButtonBase.class).stream()
                .filter(button -> button.getText().equals(name)).findFirst().orElseThrow();
    }

    private List<String> buttons() {
        return Measure.visible(scene, ButtonBase.class).stream().map(ButtonBase::getText).toList();
    }

    private List<String> labels() {
        return Measure.visible(scene, Labeled.class).stream().map(Labeled::getText).toList();
    }

    private String sentence() {
        var flow = (TextFlow) scene.getRoot().lookup(".check-sentence");
        return String.join("", flow.getChildren().stream().map(piece -> ((Text) piece).getText()).toList());
    }

    private static double size(Scene scene, String selector) {
        var flow = (TextFlow) scene.getRoot().lookup(selector);
        return ((Text) flow.getChildren().getFirst()).getFont().getSize();
    }
}
