package bitan.app.visit;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import bitan.app.log.Trace;
import bitan.app.state.Counter;
import bitan.conversation.CaseCommand;
import bitan.conversation.Command;
import bitan.conversation.Conversation;
import bitan.conversation.Speaker;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.settings.Comfort;
import bitan.settings.Settings;
import bitan.settings.Settings.VisitorTheme;

import static org.assertj.core.api.Assertions.assertThat;

/** A visit nobody goes on with, by a clock that is set by hand. */
class IdleTest {
    private static final int MINUTES = Settings.DEFAULT.idleMinutes();
    private final Counter counter = new Counter(Settings.DEFAULT, Trace.OFF, _ -> {});
    private final AtomicInteger closed = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final Idle idle = new Idle(counter, _ -> closed.incrementAndGet(), nanos::get);

    @Test
    void look_nobodyForTheTime_asksForAMinuteAndThenCloses() {
        say();
        pass(MINUTES, 0);
        assertThat(counter.state().visit().closingIn()).isEqualTo(60);
        pass(0, 45);
        assertThat(counter.state().visit().closingIn()).isEqualTo(15);
        pass(0, 14);
        assertThat(closed).hasValue(0);
        pass(0, 1);
        assertThat(closed).hasValue(1);
        // Until the next visit is there, nothing but the question is seen of the old one.
        assertThat(counter.state().visit().closingIn()).isEqualTo(1);
        counter.begun(Conversation.opened(2));
        assertThat(counter.state().visit().closingIn()).isZero();
    }

    @Test
    void touched_whileAsked_goesOnAsIfNothingHadBeen() {
        say();
        pass(MINUTES, 50);
        idle.touched();
        assertThat(counter.state().visit().closingIn()).isZero();
        pass(MINUTES, -1);
        assertThat(counter.state().visit().closingIn()).isZero();
        pass(0, 61);
        assertThat(closed).hasValue(1);
    }

    @Test
    void look_nothingOfAVisit_staysOpenForEver() {
        pass(24 * 60, 0);
        assertThat(counter.state().visit().closingIn()).isZero();
        assertThat(closed).hasValue(0);
    }

    @Test
    void look_onlyColoursChanged_areSetBackForTheNextVisitor() {
        counter.comfort(_ -> Comfort.of(Settings.DEFAULT).with(3, VisitorTheme.YELLOW));
        idle.look();
        pass(MINUTES, 61);
        assertThat(closed).hasValue(1);
    }

    @Test
    void look_whileACallGoesOn_waits() {
        say();
        obey(new CaseCommand.Dial("老伴的单位"));
        pass(60, 0);
        assertThat(counter.state().visit().closingIn()).isZero();
        obey(new CaseCommand.HangUp());
        pass(MINUTES, 30);
        assertThat(counter.state().visit().closingIn()).isEqualTo(30);
    }

    @Test
    void look_brokenOff_isTheClerksToDecide() {
        say();
        counter.interrupted(true);
        pass(60, 0);
        assertThat(closed).hasValue(0);
        assertThat(counter.state().visit().closingIn()).isZero();
    }

    @Test
    void look_switchedOffInTheSettings_neverAsks() {
        say();
        counter.settings(now -> now.idleAfter(0));
        pass(24 * 60, 0);
        assertThat(counter.state().visit().closingIn()).isZero();
        assertThat(closed).hasValue(0);
    }

    @Test
    void start_aLookThatFails_looksAgain() throws InterruptedException {
        var looks = new CountDownLatch(2);
        try (var failing = new Idle(counter, _ -> {
            looks.countDown();
            throw new IllegalStateException("once and again");
        }, () -> nanos.addAndGet(TimeUnit.HOURS.toNanos(1)))) {
            say();
            failing.start();
            assertThat(looks.await(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(counter.state().equipment().problems()).extracting(Problem::code)
                .containsExactly(ProblemCode.APP_01);
    }

    private void say() {
        obey(new Command.Type(Speaker.STAFF, "请坐"));
        idle.look();
    }

    private void obey(Command command) {
        var now = counter.state().conversation();
        now.decide(command, Instant.EPOCH, _ -> List.of())
                .ifPresent(event -> counter.conversation(now.after(event)));
    }

    private void pass(int minutes, int seconds) {
        nanos.addAndGet(TimeUnit.MINUTES.toNanos(minutes) + TimeUnit.SECONDS.toNanos(seconds));
        idle.look();
    }
}
