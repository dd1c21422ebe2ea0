package bitan.conversation;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import bitan.wording.Caption;
import bitan.wording.Fact;
import bitan.wording.Fact.Kind;
import bitan.wording.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** 请核对: one question at a time about one fact of one turn, which lives as long as the fact is said. */
class CheckTest {
    private static final Pattern AMOUNT = Pattern.compile("(\\d+)元");
    private static final Fact FEE = new Fact(Kind.AMOUNT, "3500", new Span(2, 7));

    private Conversation conversation = Conversation.opened(1);

    @Test
    void ask_aFactOfATurn_opensTheQuestion() {
        settle("您交3500元");

        apply(new Command.Ask(1, new Fact(Kind.AMOUNT, "3500", new Span(0, 1))));

        assertThat(conversation.questioned()).contains(turn(1));
        assertThat(turn(1).checks()).containsExactly(new Check(FEE, CheckAnswer.OPEN));
    }

    @Test
    void ask_theVisitorsOwnFact_isAskedAllTheSame() {
        apply(new Command.Type(Speaker.VISITOR, "我交3500元"));
        apply(new Command.Ask(1, FEE));

        assertThat(turn(1).openCheck()).isPresent();
    }

    @Test
    void ask_anotherFact_takesThePlaceOfTheOpenQuestion() {
        settle("您交3500元");
        settle("先交200元");
        apply(new Command.Ask(1, FEE));
        apply(new Command.Ask(2, fact(2)));

        assertThat(turn(1).checks()).isEmpty();
        assertThat(conversation.questioned()).contains(turn(2));
    }

    @Test
    void ask_whatTheTurnDoesNotSayOrIsOpenAlready_changesNothing() {
        settle("您交3500元");
        apply(new Command.Ask(1, FEE));
        var before = conversation;

        apply(new Command.Ask(1, FEE));
        apply(new Command.Ask(1, new Fact(Kind.AMOUNT, "3800", FEE.span())));
        apply(new Command.Ask(0, FEE));
        apply(new Command.Ask(2, FEE));

        assertThat(conversation).isEqualTo(before);
    }

    @Test
    void reply_toTheOpenQuestion_isStoredWithTheTurn() {
        settle("您交3500元");
        apply(new Command.Ask(1, FEE));
        apply(new Command.Reply(1, FEE, true));

        assertThat(conversation.questioned()).isEmpty();
        assertThat(turn(1).checks()).containsExactly(new Check(FEE, CheckAnswer.RIGHT));
    }

    @Test
    void reply_toAQuestionThatWasReplacedMeanwhile_changesNothing() {
        settle("您交3500元，先交200元");
        apply(new Command.Ask(1, FEE));
        apply(new Command.Ask(1, turn(1).caption().facts().getLast()));
        apply(new Command.Reply(1, FEE, true));

        assertThat(turn(1).checks()).extracting(Check::answer).containsExactly(CheckAnswer.OPEN);
    }

    @Test
    void reply_secondTap_changesNothing() {
        settle("您交3500元");
        apply(new Command.Ask(1, FEE));
        apply(new Command.Reply(1, FEE, false));
        apply(new Command.Reply(1, FEE, true));

        assertThat(turn(1).checks()).containsExactly(new Check(FEE, CheckAnswer.WRONG));
    }

    @Test
    void ask_whatWasAnswered_isAskedAnew() {
        settle("您交3500元");
        apply(new Command.Ask(1, FEE));
        apply(new Command.Reply(1, FEE, false));
        apply(new Command.Ask(1, FEE));

        assertThat(turn(1).checks()).containsExactly(new Check(FEE, CheckAnswer.OPEN));
    }

    @Test
    void withdraw_openQuestion_leavesNothingButEarlierAnswers() {
        settle("您交3500元，先交200元");
        apply(new Command.Ask(1, FEE));
        apply(new Command.Reply(1, FEE, true));
        apply(new Command.Ask(1, turn(1).caption().facts().getLast()));
        apply(new Command.Withdraw());

        assertThat(turn(1).checks()).containsExactly(new Check(FEE, CheckAnswer.RIGHT));
    }

    @Test
    void correct_factStillSaid_keepsTheAnswerAtItsNewPlace() {
        settle("您交3500元");
        apply(new Command.Ask(1, FEE));
        apply(new Command.Reply(1, FEE, true));
        apply(new Command.Correct(1, "您交3500元，谢谢"));

        assertThat(turn(1).checks())
                .containsExactly(new Check(new Fact(Kind.AMOUNT, "3500", new Span(2, 7)), CheckAnswer.RIGHT));
    }

    @Test
    void correct_factGone_closesTheQuestion() {
        settle("您交3500元");
        apply(new Command.Ask(1, FEE));
        apply(new Command.Correct(1, "您交3800元"));

        assertThat(conversation.questioned()).isEmpty();
        assertThat(turn(1).checks()).isEmpty();
    }

    private void settle(String text) {
        apply(new Command.Settle(Speaker.STAFF, Caption.of(text).withFacts(amounts(text))));
    }

    private void apply(Command command) {
        conversation = conversation.decide(command, Instant.EPOCH, CheckTest::amounts)
                .map(conversation::after).orElse(conversation);
    }

    private Turn turn(int number) {
        return conversation.turns().get(number - 1);
    }

    private Fact fact(int number) {
        return turn(number).caption().facts().getFirst();
    }

    private static List<Fact> amounts(String text) {
        return AMOUNT.matcher(text).results().map(
                found -> new Fact(Kind.AMOUNT, found.group(1), new Span(found.start(), found.end())))
                .toList();
    }
}
