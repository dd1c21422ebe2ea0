package bitan.conversation;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.wording.Fact;

import static org.assertj.core.api.Assertions.assertThat;

class ConversationWriterTest {
    private final BlockingQueue<String> failed = new LinkedBlockingQueue<>();
    private final ConversationWriter writer = new ConversationWriter(() -> Instant.EPOCH,
            ConversationWriterTest::facts, (task, _) -> failed.add(task));
    private final LinkedBlockingQueue<Conversation> states = new LinkedBlockingQueue<>();

    @AfterEach
    void stop() {
        writer.close();
    }

    @Test
    void submit_fromManyThreads_everyTurnArrivesOnceInOrder() throws Exception {
        var subscription = writer.subscribe((_, after) -> states.add(after));
        writer.start();
        try (var askers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 200; i++) {
                var text = "第" + i + "句";
                askers.execute(() -> writer.submit(1, new Command.Type(Speaker.VISITOR, text)));
            }
        }
        for (int i = 1; i <= 200; i++) {
            assertThat(next().turns()).hasSize(i);
        }
        subscription.close();
    }

    @Test
    void happened_listenerThrows_othersStillHear() throws Exception {
        writer.subscribe((_, _) -> {
            throw new IllegalStateException("broken");
        });
        writer.subscribe((_, after) -> states.add(after));
        writer.start();
        writer.submit(1, new Command.Type(Speaker.STAFF, "您好"));
        assertThat(next().turns()).extracting(Turn::text).containsExactly("您好");
        assertThat(failed).containsExactly("Said");
    }

    @ParameterizedTest
    @ValueSource(strings = {"throws", "recurses", "asserts"})
    void submit_aCommandThatFails_isToldAndTheNextIsTaken(String text) throws Exception {
        writer.subscribe((_, after) -> states.add(after));
        writer.start();
        writer.submit(1, new Command.Type(Speaker.VISITOR, text));
        writer.submit(1, new Command.Type(Speaker.VISITOR, "好的"));
        assertThat(next().turns()).extracting(Turn::text).containsExactly("好的");
        assertThat(failed).containsExactly("command");
    }

    @Test
    void submit_afterTheVisitWasClosed_isDropped() throws Exception {
        writer.subscribe((_, after) -> states.add(after));
        writer.start();
        writer.submit(1, new Command.Close());
        writer.submit(1, new Command.Type(Speaker.VISITOR, "第一位"));
        writer.submit(1, new Command.Close());
        writer.submit(2, new Command.Type(Speaker.VISITOR, "第二位"));
        assertThat(next()).isEqualTo(Conversation.opened(2));
        assertThat(next().turns()).extracting(Turn::text).containsExactly("第二位");
    }

    @Test
    void submit_closeThatMayNotBe_leavesTheVisitOpen() throws Exception {
        writer.subscribe((_, after) -> states.add(after));
        writer.start(Conversation.opened(1), ending -> ending.turns().size() > 1);
        writer.submit(1, new Command.Type(Speaker.VISITOR, "好的"));
        writer.submit(1, new Command.Close());
        writer.submit(1, new Command.Type(Speaker.VISITOR, "还有一件事"));
        writer.submit(1, new Command.Close());
        next();
        assertThat(next().turns()).hasSize(2);
        assertThat(next()).isEqualTo(Conversation.opened(2));
    }

    @Test
    void close_whateverWasSubmittedBefore_isCarriedOut() {
        for (int i = 0; i < 240; i++) {
            var kept = new AtomicInteger();
            try (var one = new ConversationWriter(() -> Instant.EPOCH, _ -> List.of(),
                    (task, _) -> failed.add(task))) {
                one.subscribe((_, _) -> kept.incrementAndGet());
                one.start();
                one.submit(1, new Command.Type(Speaker.STAFF, "您好"));
                one.submit(1, new Command.Type(Speaker.VISITOR, "好的"));
            }
            assertThat(kept).hasValue(2);
        }
    }

    @Test
    void close_whileAListenerWrites_neitherInterruptsItNorGoesOnBeforeItIsDone() throws Exception {
        var begun = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var interrupted = new AtomicBoolean();
        writer.subscribe((_, after) -> {
            begun.countDown();
            try {
                release.await();
            } catch (InterruptedException e) {
                interrupted.set(true);
            }
            states.add(after);
        });
        writer.start();
        writer.submit(1, new Command.Close());
        begun.await();
        var closing = Thread.ofPlatform().start(writer::close);
        while (closing.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        assertThat(states).isEmpty();
        release.countDown();
        closing.join();
        assertThat(states).hasSize(1);
        assertThat(interrupted).isFalse();
    }

    /** The border between two visits: what was made in one is never in another, however the two race. */
    @Test
    void close_inAStormOfCommands_noTurnIsInAnotherVisitThanItWasMadeIn() throws Exception {
        var foreign = new LinkedBlockingQueue<String>();
        var turns = new AtomicInteger();
        writer.subscribe((_, after) -> after.turns().forEach(turn -> {
            turns.incrementAndGet();
            if (!turn.text().equals("第" + after.visit() + "位")) {
                foreign.add(turn.text() + " in " + after.visit());
            }
        }));
        writer.start();
        var open = new AtomicInteger(1);
        var isOver = new AtomicBoolean();
        try (var askers = Executors.newFixedThreadPool(3)) {
            for (int i = 0; i < 3; i++) {
                askers.execute(() -> {
                    while (!isOver.get()) {
                        int visit = open.get();
                        writer.submit(visit, new Command.Type(Speaker.VISITOR, "第" + visit + "位"));
                        reached();
                    }
                });
            }
            for (int visit = 1; visit <= 1000; visit++) {
                reached();
                writer.submit(visit, new Command.Close());
                open.set(visit + 1);
            }
            isOver.set(true);
        }
        writer.close();
        assertThat(foreign).isEmpty();
        assertThat(turns).hasPositiveValue();
    }

    @Test
    void subscription_closed_hearsNothingMore() throws Exception {
        var first = new LinkedBlockingQueue<Conversation>();
        var subscription = writer.subscribe((_, after) -> first.add(after));
        writer.subscribe((_, after) -> states.add(after));
        subscription.close();
        writer.start();
        writer.submit(1, new Command.Type(Speaker.STAFF, "您好"));
        next();
        assertThat(first).isEmpty();
    }

    /** Waits until what was submitted until now was carried out. */
    private void reached() {
        var done = new CompletableFuture<Boolean>();
        writer.whenFree(() -> done.complete(true));
        done.join();
    }

    private static List<Fact> facts(String text) {
        return switch (text) {
            case "throws" -> throw new NumberFormatException(text);
            case "recurses" -> facts(text);
            case "asserts" -> throw new AssertionError(text);
            default -> List.of();
        };
    }

    private Conversation next() throws InterruptedException {
        var state = states.poll(10, TimeUnit.SECONDS);
        assertThat(state).isNotNull();
        return state;
    }
}
