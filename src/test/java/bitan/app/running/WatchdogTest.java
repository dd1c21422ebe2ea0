package bitan.app.running;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import bitan.conversation.Command;
import bitan.conversation.ConversationWriter;
import bitan.conversation.Speaker;

import static org.assertj.core.api.Assertions.assertThat;

class WatchdogTest {
    private final AtomicLong nanos = new AtomicLong();
    private final List<String> hung = new ArrayList<>();

    @Test
    void look_writerReallyBlocked_isToldOnceItIsSilentTooLong() throws Exception {
        var arrived = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        try (var writer = new ConversationWriter(InstantSource.system(), _ -> List.of(),
                (task, _) -> hung.add(task))) {
            writer.subscribe((_, _) -> {
                arrived.countDown();
                awaitQuietly(release);
            });
            writer.start();
            var dog = over(new Heartbeat("conversation", writer::whenFree));
            seconds(dog, 1);
            writer.submit(1, new Command.Type(Speaker.STAFF, "您好"));
            arrived.await();
            seconds(dog, 20);
            assertThat(hung).isEmpty();
            seconds(dog, 1);
            assertThat(hung).containsExactly("conversation");
            release.countDown();
        }
    }

    @Test
    void look_writerAtWork_isNeverTold() throws Exception {
        try (var writer = new ConversationWriter(InstantSource.system(), _ -> List.of(),
                (task, _) -> hung.add(task))) {
            writer.start();
            var dog = over(new Heartbeat("conversation", writer::whenFree));
            for (int second = 0; second < 100; second++) {
                seconds(dog, 1);
                var reached = new CountDownLatch(1);
                assertThat(writer.whenFree(reached::countDown)).isTrue();
                reached.await();
            }
            assertThat(hung).isEmpty();
        }
    }

    @Test
    void look_machineSlept_isNoHang() {
        var dog = over(new Heartbeat("screens", _ -> true));
        seconds(dog, 1);
        nanos.addAndGet(Duration.ofHours(14).toNanos());
        dog.look();
        assertThat(hung).isEmpty();
        seconds(dog, 56);
        assertThat(hung).isEmpty();
        seconds(dog, 1);
        assertThat(hung).isNotEmpty();
    }

    @Test
    void look_startThatDoesNotEnd_isToldAfterAMinute() {
        var dog = over(new Heartbeat("conversation", _ -> false));
        seconds(dog, 59);
        assertThat(hung).isEmpty();
        seconds(dog, 1);
        assertThat(hung).containsExactly("conversation");
    }

    @Test
    void look_threadThatTakesNothingMore_isTold() {
        var takes = new AtomicBoolean(true);
        var dog = over(new Heartbeat("conversation", answer -> {
            if (takes.get()) {
                answer.run();
            }
            return takes.get();
        }));
        seconds(dog, 2);
        takes.set(false);
        seconds(dog, 20);
        assertThat(hung).isEmpty();
        seconds(dog, 1);
        assertThat(hung).containsExactly("conversation");
    }

    @Test
    void threads_namesWhereEachStands() {
        var here = Thread.currentThread();
        assertThat(Hang.threads(Map.of(here, here.getStackTrace())))
                .startsWith(here.getName() + " RUNNABLE").contains("\n    at ", "WatchdogTest.threads_");
    }

    private Watchdog over(Heartbeat heart) {
        return new Watchdog(List.of(heart), nanos::get, hung::add);
    }

    private void seconds(Watchdog dog, int number) {
        for (int second = 0; second < number; second++) {
            nanos.addAndGet(Duration.ofSeconds(1).toNanos());
            dog.look();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
