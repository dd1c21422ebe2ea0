package bitan.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import bitan.ink.Ink;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;
import bitan.wording.Caption;
import bitan.wording.Fact;
import bitan.wording.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** What a visitor answers without a keyboard: ink, taps, and their own voice. */
class AnswersTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final Ink LINE = Ink.NONE
            .with(new Stroke(List.of(InkPoint.at(0, 0, 0), InkPoint.at(10, 0, 9))));
    private static final Fact FIVE = new Fact(Fact.Kind.AMOUNT, "5", new Span(2, 4));
    private Conversation conversation = Conversation.opened(1);

    @Test
    void ink_nobodyCouldRead_isATurnAllTheSame() {
        obey(new Command.Sketch(LINE));
        assertThat(conversation.visitor().written()).isEqualTo(LINE);

        obey(new Command.Write(LINE, "", ""));

        assertThat(conversation.visitor()).isEqualTo(Unsent.NOTHING);
        assertThat(conversation.turns()).singleElement().satisfies(turn -> {
            assertThat(turn.ink()).contains(LINE);
            assertThat(turn.text()).isEmpty();
        });
    }

    @Test
    void ink_readByTheClerk_keepsTheInkAndHasText() {
        obey(new Command.Write(LINE, "", ""));
        obey(new Command.Correct(1, "一"));

        assertThat(conversation.turns().getFirst().ink()).contains(LINE);
        assertThat(conversation.turns().getFirst().text()).isEqualTo("一");
    }

    @Test
    void companion_letAnswer_isTheSpeakerOfTapsInkTypingAndVoice() {
        obey(new Command.LetAnswer(Speaker.COMPANION));
        obey(new Command.Choose("是"));
        obey(new Command.Write(LINE, "", ""));
        obey(new Command.Type(Speaker.VISITOR, "我是他女儿"));
        obey(new Command.Settle(Speaker.VISITOR, Caption.of("他听不见")));
        obey(new Command.Settle(Speaker.STAFF, Caption.of("好的")));
        obey(new Command.LetAnswer(Speaker.VISITOR));
        obey(new Command.Choose("谢谢"));

        assertThat(conversation.turns()).extracting(Turn::speaker).containsExactly(Speaker.COMPANION,
                Speaker.COMPANION, Speaker.COMPANION, Speaker.COMPANION, Speaker.STAFF, Speaker.VISITOR);
    }

    @Test
    void companion_answers_theQuestionIsAnsweredAndATapCanBeTakenBack() {
        obey(new Command.Settle(Speaker.STAFF, Caption.of("您带了吗？")));
        obey(new Command.LetAnswer(Speaker.COMPANION));
        obey(new Command.Choose("带了"));

        assertThat(conversation.isAnswered(conversation.turns().getFirst())).isTrue();
        assertThat(decide(new Command.TakeBack(2))).isPresent();
    }

    @Test
    void companion_letAnswerTwiceOrTheClerk_changesNothing() {
        assertThat(decide(new Command.LetAnswer(Speaker.VISITOR))).isEmpty();
        assertThat(decide(new Command.LetAnswer(Speaker.STAFF))).isEmpty();
    }

    @Test
    void companion_visitOver_theNextVisitorAnswers() {
        obey(new Command.LetAnswer(Speaker.COMPANION));
        obey(new Command.Close());

        assertThat(conversation.answering()).isEqualTo(Speaker.VISITOR);
        assertThat(conversation.isFresh()).isTrue();
    }

    @Test
    void ink_readByTheProgramAlone_saysNothingForTheVisitorAndHasNoFacts() {
        obey(new Command.Write(LINE, "", "退5元"));

        assertThat(conversation.turns()).singleElement().satisfies(turn -> {
            assertThat(turn.text()).isEmpty();
            assertThat(turn.caption().facts()).isEmpty();
            assertThat(turn.reading()).contains("退5元");
        });
        obey(new Command.Correct(1, "退6元"));
        assertThat(conversation.turns().getFirst().reading()).as("the clerk has read it").isEmpty();
    }

    @Test
    void ink_confirmedByTheVisitor_isTheirWords() {
        obey(new Command.Write(LINE, "退5元", "退6元"));

        assertThat(conversation.turns().getFirst().text()).isEqualTo("退5元");
        assertThat(conversation.turns().getFirst().reading()).isEmpty();
    }

    @Test
    void emptySheet_isNoTurn() {
        assertThat(decide(new Command.Write(Ink.NONE, "字"))).isEmpty();
    }

    @Test
    void answer_takenBack_staysButDoesNotCount() {
        obey(new Command.Choose("是"));
        obey(new Command.TakeBack(1));

        assertThat(conversation.turns()).singleElement().matches(Turn::takenBack);
        assertThat(decide(new Command.TakeBack(1))).as("twice").isEmpty();
        assertThat(decide(new Command.Correct(1, "不是"))).as("worded anew").isEmpty();
    }

    @Test
    void answer_whenTheVisitorHasSaidMore_cannotBeTakenBack() {
        obey(new Command.Choose("是"));
        obey(new Command.Type(Speaker.VISITOR, "等等"));

        assertThat(decide(new Command.TakeBack(1))).isEmpty();
    }

    @Test
    void typedTurn_cannotBeTakenBack() {
        obey(new Command.Type(Speaker.VISITOR, "等等"));

        assertThat(decide(new Command.TakeBack(1))).isEmpty();
    }

    @Test
    void clerksLine_notAnswered_isTakenBackWithAllThatWasSaidOfIt() {
        obey(new Command.Type(Speaker.STAFF, "请坐"));
        obey(new Command.Settle(Speaker.STAFF, Caption.of("您交5元").withFacts(List.of(FIVE))));
        obey(new Command.Signal(Pace.UNCLEAR));
        obey(new Command.Pin(2, true));
        obey(new Command.Ask(2, FIVE));
        obey(new Command.TakeBack(2));

        assertThat(conversation.turns().getLast()).matches(Turn::takenBack)
                .satisfies(turn -> {
                    assertThat(turn.checks()).isEmpty();
                    assertThat(turn.pace()).isEmpty();
                    assertThat(turn.pinned()).isFalse();
                });
        assertThat(conversation.standing(Speaker.STAFF)).map(Turn::text).contains("请坐");
        assertThat(decide(new Command.TakeBack(2))).as("twice").isEmpty();
        assertThat(decide(new Command.Ask(2, FIVE))).as("asked about").isEmpty();
        assertThat(decide(new Command.Signal(Pace.READ))).as("signalled")
                .contains(new Event.Paced(1, Pace.READ));
    }

    @Test
    void clerksLine_anAnswerCame_canBeTakenBackOnlyWhenThatWas() {
        obey(new Command.Type(Speaker.STAFF, "您带社保卡了吗？"));
        obey(new Command.Choose("带了"));
        assertThat(decide(new Command.TakeBack(1))).isEmpty();

        obey(new Command.TakeBack(2));
        assertThat(decide(new Command.TakeBack(1))).isPresent();
    }

    @Test
    void clerksLine_theVisitorAnsweredACheckOfIt_cannotBeTakenBack() {
        obey(new Command.Settle(Speaker.STAFF, Caption.of("您交5元").withFacts(List.of(FIVE))));
        obey(new Command.Ask(1, FIVE));
        assertThat(decide(new Command.TakeBack(1))).as("asked").isPresent();

        obey(new Command.Reply(1, FIVE, true));
        assertThat(decide(new Command.TakeBack(1))).as("answered").isEmpty();
    }

    @Test
    void signal_takenBack_isGone() {
        obey(new Command.Type(Speaker.STAFF, "请坐"));
        assertThat(decide(new Command.Unsignal())).as("before any").isEmpty();

        obey(new Command.Signal(Pace.UNCLEAR));
        obey(new Command.Unsignal());

        assertThat(conversation.turns().getFirst().pace()).isEmpty();
    }

    @Test
    void voices_ofBoth_areHeardBesideEachOther() {
        obey(new Command.Hear(Speaker.STAFF, Caption.of("请问")));
        obey(new Command.Hear(Speaker.VISITOR, Caption.of("我老伴")));
        obey(new Command.Settle(Speaker.VISITOR, Caption.of("我老伴住院了")));

        assertThat(conversation.staff().heard().text()).isEqualTo("请问");
        assertThat(conversation.visitor().heard().isEmpty()).isTrue();
        assertThat(conversation.latest(Speaker.VISITOR)).map(Turn::text).contains("我老伴住院了");
    }

    @Test
    void call_everyOne_isCounted() {
        obey(new Command.Alert());
        obey(new Command.Alert());

        assertThat(conversation.alerts()).isEqualTo(2);
        obey(new Command.Close());
        assertThat(conversation.alerts()).isZero();
    }

    private Optional<Event> decide(Command command) {
        return conversation.decide(command, NOW, _ -> List.of());
    }

    private void obey(Command command) {
        conversation = conversation.after(decide(command).orElseThrow());
    }
}
