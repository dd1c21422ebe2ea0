package bitan.conversation;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ConversationWriterTest {
    private final ConversationWriter writer = new ConversationWriter(() -> Instant.EPOCH, _ -> List.of());
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
                askers.execute(() -> writer.submit(new Command.Type(Speaker.VISITOR, text)));
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
        writer.submit(new Command.Type(Speaker.STAFF, "您好"));
        assertThat(next().turns()).extracting(Turn::text).containsExactly("您好");
    }

    @Test
    void subscription_closed_hearsNothingMore() throws Exception {
        var first = new LinkedBlockingQueue<Conversation>();
        var subscription = writer.subscribe((_, after) -> first.add(after));
        writer.subscribe((_, after) -> states.add(after));
        subscription.close();
        writer.start();
        writer.submit(new Command.Type(Speaker.STAFF, "您好"));
        next();
        assertThat(first).isEmpty();
    }

    private Conversation next() throws InterruptedException {
        var state = states.poll(10, TimeUnit.SECONDS);
        assertThat(state).isNotNull();
        return state;
    }
}
