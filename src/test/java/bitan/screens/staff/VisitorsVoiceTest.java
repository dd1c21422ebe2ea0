package bitan.screens.staff;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import bitan.conversation.Command;
import bitan.conversation.Speaker;
import bitan.counter.CounterState;
import bitan.counter.Equipment.Microphone;
import bitan.counter.Intent;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.screens.FxExtension;
import bitan.screens.Marked;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.settings.Language;
import bitan.wording.Caption;
import bitan.wording.Fact.Kind;
import bitan.wording.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** What the visitor says aloud, on the staff screen. */
@ExtendWith(FxExtension.class)
class VisitorsVoiceTest {
    private final Desk desk = new Desk();

    @Test
    void altJ_theCompanionAnswers_andTheVisitorAgain() {
        var desk = new Desk();
        var story = new Story().said("您是他什么人？");
        desk.show(story.state());
        desk.pressAlt(KeyCode.J, 1);
        assertThat(desk.intents)
                .containsExactly(new Intent.Converse(new Command.LetAnswer(Speaker.COMPANION)));

        desk.show(story.then(new Command.LetAnswer(Speaker.COMPANION)).answered("我是他女儿").state());
        assertThat(desk.labels()).contains("家属").anyMatch(label -> label.contains("由家属回答"));
        desk.click("家属在回答");
        desk.pressAlt(KeyCode.J, 1);
        assertThat(desk.intents.subList(1, 3))
                .containsOnly(new Intent.Converse(new Command.LetAnswer(Speaker.VISITOR)));
    }

    @Test
    void show_visitorsSpokenTurn_isMarkedAndNoOther() {
        desk.show(new Story().said("您好").answered("我写的").state());
        assertThat(marks()).isEmpty();

        desk.show(new Story().said("您好").answered("我写的").then(spoken(Caption.of("我说的"))).state());
        assertThat(marks()).hasSize(1);
    }

    @Test
    void show_visitorsSpokenTurn_hasItsFactsAndDoubtfulWords() {
        var plain = new Caption("一共三千元", List.of(new Span(0, 2)), List.of(), List.of(), List.of());
        desk.show(new Story().then(spoken(Marked.fact(plain, Kind.AMOUNT, "三千元", "3000"))).state());

        assertThat(desk.seen().filter(node -> node.getStyleClass().contains("fact-chip"))).hasSize(1);
        assertThat(desk.seen().filter(node -> node.getStyleClass().contains("doubtful"))
                .map(node -> ((Text) node).getText())).containsExactly("一共");
    }

    @Test
    void f3_pressedOrClicked_switchesTheVisitorsMicrophone() {
        desk.show(hearing(Microphone.OFF));
        desk.press(KeyCode.F3);
        desk.click("F3 听办事人说");

        assertThat(desk.intents).containsExactly(new Intent.SwitchVisitorMicrophone(),
                new Intent.SwitchVisitorMicrophone());
        assertThat(desk.focusedName()).isEqualTo("给办事人的文字");
    }

    @Test
    void show_visitorCannotBeHeard_hasNoButtonForIt() {
        desk.show(new Story().state());

        assertThat(desk.labels()).noneMatch(label -> label.startsWith("F3"));
    }

    @ParameterizedTest
    @EnumSource
    void show_visitorIsHeard_statusBarHasRoomForIt(Language language) {
        var at = new Desk(language, 1280, 1024).show(hearing(Microphone.LISTENING));

        var picture = Pictures.keep(at.scene(), "staff-visitors-voice-" + language);

        Measure.assertNothingCut(at.scene());
        Measure.assertContrast(at.scene(), picture, 7);
    }

    @Test
    void show_visitorsRecognitionFailed_oneClickListensAgain() {
        var state = hearing(Microphone.MISSING);
        desk.show(new CounterState(state.conversation(), state.equipment().withProblems(
                List.of(Problem.of(ProblemCode.SPE_04, "libvosk"))), state.settings()));

        desk.click("重新听办事人说话");

        assertThat(desk.intents).containsExactly(new Intent.SwitchVisitorMicrophone());
    }

    private List<Node> marks() {
        return desk.seen().filter(node -> node.getStyleClass().contains("turn-how"))
                .filter(node -> ((Label) node).getText().equals("语音")).toList();
    }

    private static Command spoken(Caption caption) {
        return new Command.Settle(Speaker.VISITOR, caption);
    }

    private static CounterState hearing(Microphone visitors) {
        var state = new Story().said("您好").then(spoken(Caption.of("我老伴在外地住院了"))).state();
        return new CounterState(state.conversation(), state.equipment().withVisitorInput(true)
                .withVisitorMicrophone(visitors).withModel(Optional.of("vosk-model-small-cn-0.22")),
                state.settings());
    }
}
