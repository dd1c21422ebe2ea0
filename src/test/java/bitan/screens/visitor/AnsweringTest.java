package bitan.screens.visitor;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import bitan.conversation.Command;
import bitan.conversation.Pace;
import bitan.conversation.Speaker;
import bitan.counter.CounterState;
import bitan.counter.Intent;
import bitan.counter.Replying;
import bitan.replies.PhraseBoard;
import bitan.replies.Replies;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.Messages;
import bitan.settings.Language;
import bitan.settings.Settings.VisitorTheme;

import static java.util.Optional.empty;
import static org.assertj.core.api.Assertions.assertThat;

/** The visitor answers by one tap, as the real rules offer it. */
@ExtendWith(FxExtension.class)
class AnsweringTest {
    private static final Replies REPLIES = Replies.load();
    private final Story story = new Story().at("六号窗口", Language.CHINESE, VisitorTheme.LIGHT, 1, false);
    private final List<Intent> intents = new ArrayList<>();
    private final VisitorScreen screen = new VisitorScreen(Messages.in(Language.CHINESE), story,
            intents::add);
    private final Scene scene = Pictures.scene(screen.root(), 1280, 800);

    @Test
    void question_answeredByOneTap_canBeTakenBack() {
        show(story.said("您的身份证带了吗？"));
        Pictures.keep(scene, "answer-offer");
        press("带了");
        assertThat(intents).containsExactly(converse(new Command.Choose("带了")));

        show(story.then(new Command.Choose("带了")));
        Pictures.keep(scene, "answer-undo");
        press("收回");
        assertThat(intents).endsWith(converse(new Command.TakeBack(2)));
        show(story.then(new Command.TakeBack(2)));
        Pictures.keep(scene, "answer-taken-back");
        assertThat(names()).doesNotContain("收回").contains("带了", "没带");
        press("没带");
        assertThat(intents).endsWith(converse(new Command.Choose("没带")));
    }

    @Test
    void answer_untilTheClerksNextSentence_canBeTakenBack() {
        show(story.said("您的身份证带了吗？").then(new Command.Choose("带了")).later(600));
        assertThat(names()).contains("收回");
        show(story.said("好的。"));
        assertThat(names()).doesNotContain("收回");
    }

    @Test
    void question_whileAPadIsOpen_bringsItsAnswersAboveItAndThePadStays() {
        show(story.said("您好"));
        press("写字");
        var sheet = Measure.bounds(scene.getRoot().lookup(".sheet"));
        show(story.said("您的身份证带了吗？"));
        assertThat(names()).contains("带了", "没带", "返回");
        assertThat(Measure.bounds(scene.getRoot().lookup(".sheet"))).isEqualTo(sheet);
        press("带了");
        assertThat(intents).endsWith(converse(new Command.Choose("带了")));
        show(story.then(new Command.Choose("带了")));
        assertThat(names()).contains("收回", "返回").doesNotContain("没带");
        assertThat(Measure.bounds(scene.getRoot().lookup(".sheet"))).isEqualTo(sheet);
    }

    @Test
    void unclear_isSentAtOnceAndOffersTheOthersUntilTheClerksNextSentence() {
        show(story.said("您的身份证带了吗？"));
        press("没看懂");
        assertThat(intents).containsExactly(converse(new Command.Signal(Pace.UNCLEAR)));
        show(story.signalled(Pace.UNCLEAR));
        assertThat(names()).contains("再说一遍", "请慢一点", "看明白了").doesNotContain("带了");
        show(story.signalled(Pace.READ));
        assertThat(names()).contains("带了").doesNotContain("再说一遍");
        show(story.signalled(Pace.AGAIN).said("您带身份证了吗？"));
        assertThat(names()).contains("带了").doesNotContain("再说一遍");
    }

    @Test
    void answers_moreThanThree_areBehindMore() {
        show(story.said("您要报销住院费、门诊费还是药费？"));
        var offered = REPLIES.offer(story.conversation().turns().getLast().caption()).suggestions();
        assertThat(offered).hasSizeGreaterThan(3);
        assertThat(names()).contains(offered.get(0).label(), offered.get(1).label(), offered.get(2).label())
                .doesNotContain(offered.getLast().label());
        press("更多");
        assertThat(names()).contains(offered.getLast().label(), "打字", "选一句");
    }

    @Test
    void question_forAPlace_opensTheSheet() {
        show(story.said("请问住在哪家医院？"));
        press("写字");
        assertThat(scene.getRoot().lookup(".sheet")).isNotNull();
    }

    @Test
    void question_forADay_opensTheCalendarAndSendsTheDay() {
        show(story.said("什么时候住院的？"));
        press("选日期");
        Pictures.keep(scene, "answer-date");
        check();
        press("5");
        assertThat(chosen()).startsWith("11月5日");
        assertThat(names()).contains("写字").doesNotContain("返回");
    }

    @Test
    void question_forAnAmount_opensTheNumberPadAndSendsTheNumber() {
        show(story.said("一共花了多少钱？"));
        press(names().stream().filter(name -> name.startsWith("填")).findFirst().orElseThrow());
        Pictures.keep(scene, "answer-number");
        check();
        press("3");
        press("5");
        press("发送");
        assertThat(chosen()).isEqualTo("35元");
    }

    @Test
    void wish_tapped_isSaidAndTheBoardCloses() {
        show(story.said("您好"));
        press("选一句");
        Pictures.keep(scene, "answer-wishes");
        check();
        var wish = PhraseBoard.load().board(empty()).groups().getFirst().wishes().getFirst().text();
        press(wish);
        assertThat(chosen()).isEqualTo(wish);
        assertThat(names()).contains("写字");
    }

    @Test
    void clerk_calls_theFrameIsThereAndSaysSoInWords() {
        show(story.said("您好").then(new Command.Alert()));
        Pictures.keep(scene, "answer-called");
        assertThat(Measure.visible(scene, Label.class)).extracting(Label::getText).contains("请看屏幕");
        show(story.then(new Command.Close()));
        assertThat(Measure.visible(scene, Label.class)).extracting(Label::getText).doesNotContain("请看屏幕");
    }

    @ParameterizedTest
    @MethodSource("bitan.screens.visitor.VisitorMeasuresTest#everySize")
    void show_everyWayOfAnswering_nothingIsCutOrSmallOrFaint(VisitorMeasuresTest.Case on) {
        var other = on.story("六号窗口");
        var view = new VisitorScreen(Messages.in(on.language()), other, _ -> {});
        var viewed = Pictures.scene(view.root(), on.width(), on.height());
        view.show(with(other.said("您的身份证带了吗？")));
        check(viewed, on.name("7-offer"));
        for (var way : ReplyPad.ALWAYS) {
            press(viewed, Messages.in(on.language()).get("way." + way));
            check(viewed, on.name("8-" + way));
            press(viewed, Messages.in(on.language()).get("way.back"));
        }
        view.show(with(other.then(new Command.Choose("带了"))));
        check(viewed, on.name("9-undo"));
        view.show(with(other.then(new Command.TakeBack(2)).said("什么时候住院的？")));
        other.later(1);
        press(viewed, "选日期");
        check(viewed, on.name("8-DATE"));
        press(viewed, Messages.in(on.language()).get("way.back"));
        view.show(with(other.said("住院住了几天？")));
        other.later(1);
        press(viewed, "填几天");
        check(viewed, on.name("8-NUMBER"));
    }

    private CounterState with(Story now) {
        var latest = now.conversation().turns().reversed().stream().filter(turn -> !turn.takenBack())
                .findFirst()
                .filter(turn -> turn.speaker() == Speaker.STAFF);
        var replying = Replying.NONE.withWishes(PhraseBoard.load().board(empty()));
        return now.state()
                .aids(aids -> aids.with(latest.map(turn -> replying.withOffer(REPLIES.offer(turn.caption())))
                        .orElse(replying)));
    }

    private void show(Story now) {
        screen.show(with(now));
        Pictures.settle(scene);
        story.later(1);
    }

    private void check() {
        check(scene, "answer-checked");
    }

    private static void check(Scene scene, String name) {
        Measure.assertForVisitor(scene, name);
    }

    private String chosen() {
        return ((Command.Choose) ((Intent.Converse) intents.getLast()).command()).answer();
    }

    private static Intent converse(Command command) {
        return new Intent.Converse(command);
    }

    private List<String> names() {
        return Measure.visible(scene, ButtonBase.class).stream().map(ButtonBase::getText).toList();
    }

    private void press(String name) {
        press(scene, name);
    }

    private static void press(Scene scene, String name) {
        Reach.press(scene, name);
    }
}
