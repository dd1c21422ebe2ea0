package bitan.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import bitan.ink.Ink;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;
import bitan.wording.Caption;
import bitan.wording.Fact;
import bitan.wording.Fact.Kind;
import bitan.wording.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is asked in whatever order: turns are only appended, and settled text changes only by correction. */
class ConversationPropertyTest {
    private static final Ink LINE = Ink.NONE
            .with(new Stroke(List.of(InkPoint.at(0, 0, 0), InkPoint.at(10, 0, 9))));

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    @Property
    void conversation_anyCommands_turnsAreNumberedInOrder(@ForAll("commands") List<Command> commands) {
        for (var state : states(commands)) {
            assertThat(state.turns()).extracting(Turn::number)
                    .containsExactlyElementsOf(numbersTo(state.turns().size()));
        }
    }

    @Property
    void conversation_anyCommands_earlierTurnsStayAsTheyWere(@ForAll("commands") List<Command> commands) {
        var states = states(commands);
        for (int i = 0; i < commands.size(); i++) {
            var before = states.get(i);
            var after = states.get(i + 1);
            if (before.visit() == after.visit()) {
                assertOnlyTheNamedTurnChanged(before, after, commands.get(i));
            }
        }
    }

    @Property
    void conversation_close_leavesNothingOfTheVisit(@ForAll("commands") List<Command> commands) {
        var before = states(commands).getLast();
        var after = apply(before, new Command.Close());
        assertThat(after).isEqualTo(Conversation.opened(before.visit() + 1));
        assertThat(after.isFresh()).isTrue();
    }

    @Property
    void conversation_settle_clearsTheLiveLine(@ForAll("commands") List<Command> commands,
            @ForAll("texts") String text) {
        var after = apply(states(commands).getLast(), new Command.Settle(Speaker.STAFF, caption(text)));
        if (!text.isBlank()) {
            assertThat(after.staff().heard().isEmpty()).isTrue();
            assertThat(after.turns().getLast().text()).isEqualTo(text);
        }
    }

    @Property
    void conversation_anyCommands_atMostOneQuestionIsOpen(@ForAll("commands") List<Command> commands) {
        for (var state : states(commands)) {
            assertThat(state.turns().stream().flatMap(turn -> turn.checks().stream()).filter(Check::isOpen))
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Property
    void conversation_anyCommands_everyCheckIsOfAFactTheTurnNowSays(
            @ForAll("commands") List<Command> commands) {
        for (var turn : states(commands).getLast().turns()) {
            assertThat(turn.caption().facts()).containsAll(turn.checks().stream().map(Check::fact).toList());
            assertThat(turn.checks().stream().map(check -> check.fact().value())).doesNotHaveDuplicates();
        }
    }

    @Property
    void conversation_anyCommands_onlyTheVisitorAnswers(@ForAll("commands") List<Command> commands) {
        var states = states(commands);
        for (int i = 0; i < commands.size(); i++) {
            if (!(commands.get(i) instanceof Command.Reply)) {
                assertThat(answered(states.get(i + 1))).isLessThanOrEqualTo(answered(states.get(i)));
            }
        }
    }

    private static long answered(Conversation conversation) {
        return conversation.turns().stream().flatMap(turn -> turn.checks().stream())
                .filter(check -> !check.isOpen()).count();
    }

    private static void assertOnlyTheNamedTurnChanged(Conversation before, Conversation after,
            Command command) {
        assertThat(after.turns().size()).isBetween(before.turns().size(), before.turns().size() + 1);
        for (var turn : before.turns()) {
            var now = after.turns().get(turn.number() - 1);
            assertThat(now.content()).isEqualTo(turn.content());
            boolean corrected = command instanceof Command.Correct(int number, _) && number == turn.number();
            if (!corrected) {
                assertThat(now.text()).isEqualTo(turn.text());
                assertThat(now.corrections()).isEqualTo(turn.corrections());
            }
        }
    }

    private static List<Conversation> states(List<Command> commands) {
        var states = new ArrayList<>(List.of(Conversation.opened(1)));
        commands.forEach(command -> states.add(apply(states.getLast(), command)));
        return states;
    }

    private static Conversation apply(Conversation conversation, Command command) {
        return conversation.decide(command, NOW, ConversationPropertyTest::amounts).map(conversation::after)
                .orElse(conversation);
    }

    private static List<Integer> numbersTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private static Caption caption(String text) {
        return Caption.of(text).withFacts(amounts(text));
    }

    /** Every digit is a fact. */
    private static List<Fact> amounts(String text) {
        return IntStream.range(0, text.length()).filter(i -> Character.isDigit(text.charAt(i)))
                .mapToObj(i -> new Fact(Kind.AMOUNT, text.substring(i, i + 1), new Span(i, i + 1))).toList();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("", " ", "您好请坐", "\u0007", "我老伴在外地住院了", "👨‍👩‍👧", "مرحبا", "a\nb", "交3或5元",
                "5元加3元和3元");
    }

    @Provide
    Arbitrary<List<Command>> commands() {
        var speakers = Arbitraries.of(Speaker.class);
        Arbitrary<Command> hear = speakers
                .flatMap(who -> texts().map(text -> new Command.Hear(who, caption(text))));
        Arbitrary<Command> settle = speakers
                .flatMap(who -> texts().map(text -> new Command.Settle(who, caption(text))));
        Arbitrary<Command> write = texts().map(text -> new Command.Write(LINE, text));
        Arbitrary<Command> choose = texts().map(Command.Choose::new);
        Arbitrary<Command> takeBack = Arbitraries.integers().between(-1, 9).map(Command.TakeBack::new);
        Arbitrary<Command> others = Arbitraries.of(new Command.Sketch(LINE), new Command.Sketch(Ink.NONE),
                new Command.Write(Ink.NONE, ""), new Command.Unsignal(), new Command.Alert(),
                new Command.LetAnswer(Speaker.COMPANION), new Command.LetAnswer(Speaker.VISITOR),
                new Command.LetAnswer(Speaker.STAFF));
        Arbitrary<Command> type = speakers.flatMap(who -> texts().map(text -> new Command.Type(who, text)));
        Arbitrary<Command> draft = speakers.flatMap(who -> texts().map(text -> new Command.Draft(who, text)));
        Arbitrary<Command> correct = Arbitraries.integers().between(-1, 9)
                .flatMap(n -> texts().map(text -> new Command.Correct(n, text)));
        Arbitrary<Command> signal = Arbitraries.of(Pace.class).map(Command.Signal::new);
        var facts = Arbitraries.of("3", "5", "7").map(value -> new Fact(Kind.AMOUNT, value, new Span(0, 1)));
        Arbitrary<Command> ask = Arbitraries.integers().between(-1, 9)
                .flatMap(n -> facts.map(fact -> new Command.Ask(n, fact)));
        Arbitrary<Command> reply = Arbitraries.integers().between(-1, 9).flatMap(n -> facts
                .flatMap(
                        fact -> Arbitraries.of(true, false).map(right -> new Command.Reply(n, fact, right))));
        Arbitrary<Command> withdraw = Arbitraries.just(new Command.Withdraw());
        Arbitrary<Command> close = Arbitraries.just(new Command.Close());
        return Arbitraries.frequencyOf(Tuple.of(4, hear), Tuple.of(4, settle),
                Tuple.of(4, type), Tuple.of(2, draft),
                Tuple.of(3, write), Tuple.of(3, choose), Tuple.of(3, takeBack), Tuple.of(3, others),
                Tuple.of(3, correct), Tuple.of(2, signal),
                Tuple.of(4, ask), Tuple.of(3, reply), Tuple.of(1, withdraw),
                Tuple.of(1, close)).list().ofMaxSize(40);
    }
}
