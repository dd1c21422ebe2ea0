package bitan.limit;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(60)
class TimeLimitedTest {
    private static final Duration LONG = Duration.ofSeconds(50);
    private static final Duration SHORT = Duration.ofMillis(20);

    @Test
    void call_returnsOrThrows_isPassedOn() throws Exception {
        var counted = new AtomicInteger();
        var counting = new TimeLimited<>("test", LONG, counted::incrementAndGet);
        assertThat(counting.call()).isEqualTo(1);
        assertThat(counting.call()).isEqualTo(2);

        var failing = new TimeLimited<>("test", LONG, () -> {
            throw new UnsupportedOperationException("no display");
        });
        assertThatThrownBy(failing::call).isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void call_neverReturns_isGivenUpAndNotMadeTwice() throws Exception {
        var made = new AtomicInteger();
        var answer = new CountDownLatch(1);
        var hanging = new TimeLimited<>("test", SHORT, () -> {
            made.incrementAndGet();
            answer.await();
            return "there";
        });
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(hanging::call).isInstanceOf(TimeoutException.class);
        }
        assertThat(made).hasValue(1);

        answer.countDown();
        assertThat(eventually(hanging)).isEqualTo("there");
    }

    @Test
    void call_hangs_isOnADaemonThread() throws Exception {
        var daemon = new TimeLimited<>("test", LONG, () -> Thread.currentThread().isDaemon());
        assertThat(daemon.call()).isTrue();
    }

    private static String eventually(TimeLimited<String> limited) throws Exception {
        while (true) {
            try {
                return limited.call();
            } catch (TimeoutException e) {
                Thread.onSpinWait();
            }
        }
    }
}
