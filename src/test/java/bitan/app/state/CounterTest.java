package bitan.app.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import bitan.app.log.Trace;
import bitan.conversation.Command;
import bitan.conversation.Conversation;
import bitan.conversation.Speaker;
import bitan.counter.CounterState;
import bitan.counter.Handout;
import bitan.guide.file.GuideFolder;
import bitan.ink.Ink;
import bitan.ink.InkReading;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.settings.Comfort;
import bitan.settings.Settings;
import bitan.settings.Settings.VisitorTheme;

import static org.assertj.core.api.Assertions.assertThat;

/** What is handed on of the counter's changes. */
class CounterTest {
    private final List<CounterState> shown = new ArrayList<>();
    private final Counter counter = new Counter(Settings.DEFAULT, Trace.OFF, shown::add);

    @Test
    void begun_visitWasBeingClosed_nextIsShownAtOnce() {
        var first = Conversation.opened(1);
        counter.conversation(first.after(first
                .decide(new Command.Type(Speaker.STAFF, "请坐"), Instant.EPOCH, _ -> List.of()).orElseThrow()));
        counter.comfort(now -> now.with(3, VisitorTheme.YELLOW));
        counter.closingIn(1);
        shown.clear();
        counter.begun(Conversation.opened(2));
        assertThat(shown).hasSize(1);
        assertThat(shown.getFirst().conversation()).isEqualTo(Conversation.opened(2));
        assertThat(shown.getFirst().visit().comfort()).isEqualTo(Comfort.of(Settings.DEFAULT));
        assertThat(shown.getFirst().visit().closingIn()).isZero();
    }

    @Test
    void begun_whateverWasAtHandInTheVisitBefore_isGone() {
        counter.handout(now -> now.composed(List.of("一件事")));
        counter.replying(now -> now.withReading(InkReading.unread(new Ink(List.of()))));
        counter.guidance(now -> now.withLikely(GuideFolder.shipped()));
        counter.begun(Conversation.opened(2));
        assertThat(counter.state().visit().handout()).isEqualTo(Handout.NONE);
        assertThat(counter.state().aids().replying().reading()).isEqualTo(InkReading.NONE);
        assertThat(counter.state().aids().guidance().likely()).isEmpty();
    }

    @Test
    void during_anotherVisit_changesNothing() {
        counter.begun(Conversation.opened(2));
        counter.during(1, () -> counter.comfort(now -> now.with(3, VisitorTheme.YELLOW)));
        assertThat(counter.state().visit().comfort()).isEqualTo(Comfort.of(Settings.DEFAULT));
        counter.during(2, () -> counter.comfort(now -> now.with(3, VisitorTheme.YELLOW)));
        assertThat(counter.state().visit().comfort().theme()).isEqualTo(VisitorTheme.YELLOW);
    }

    @Test
    void surviving_theSameFailureAgain_isToldOnceAndAnotherKindAnew() {
        Runnable first = counter.surviving("task", () -> Integer.parseInt("五"));
        first.run();
        assertThat(problems()).containsExactly(ProblemCode.APP_01);
        counter.settle(ProblemCode.APP_01);
        first.run();
        assertThat(problems()).isEmpty();
        counter.surviving("task", () -> List.of().getFirst()).run();
        assertThat(problems()).containsExactly(ProblemCode.APP_01);
    }

    private List<ProblemCode> problems() {
        return counter.state().equipment().problems().stream().map(Problem::code).toList();
    }

    @Test
    void closingIn_sameAgain_isNotHandedOn() {
        counter.closingIn(42);
        counter.closingIn(42);
        assertThat(shown).hasSize(1);
    }
}
