package bitan.app.visit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.app.log.Trace;
import bitan.app.state.Counter;
import bitan.conversation.Conversation;
import bitan.conversation.Event;
import bitan.conversation.Speaker;
import bitan.counter.CounterState;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.settings.Settings;

import static org.assertj.core.api.Assertions.assertThat;

/** The data folder is deleted in the middle of a visit. */
class JournalWriterTest {
    private static final Conversation VISIT = Conversation.opened(1);
    @TempDir private Path folder;
    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger kept = new AtomicInteger();
    private final CountDownLatch told = new CountDownLatch(1);
    private final Counter counter = new Counter(Settings.DEFAULT, Trace.OFF, this::changed);

    @Test
    void look_theFolderWasDeleted_isToldWithoutAnyEvent() throws Exception {
        try (var keeping = keeping()) {
            keeping.begun();
            draft(keeping, "社保卡");
            delete();
            assertThat(told.await(1, TimeUnit.MINUTES)).isTrue();
            pass(Duration.ofSeconds(10));
            keeping.look();
            assertThat(problems()).isEmpty();
        }
        assertThat(again()).isEqualTo("社保卡");
        assertThat(kept).hasPositiveValue();
    }

    @Test
    void happened_theFolderWasDeleted_isToldLongEnoughToBeRead() throws Exception {
        try (var keeping = keeping()) {
            keeping.begun();
            draft(keeping, "社");
            delete();
            draft(keeping, "社保");
            assertThat(problems()).containsExactly(ProblemCode.JOU_02);
            assertThat(folder.resolve("data/journal/journal.db")).exists();
            draft(keeping, "社保卡");
            assertThat(problems()).containsExactly(ProblemCode.JOU_02);
            pass(Duration.ofSeconds(10));
            draft(keeping, "社保卡丢");
            assertThat(problems()).isEmpty();
        }
        assertThat(again()).isEqualTo("社保卡丢");
    }

    private void changed(CounterState state) {
        if (state.equipment().problems().stream().anyMatch(one -> one.code() == ProblemCode.JOU_02)) {
            told.countDown();
        }
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    private List<ProblemCode> problems() {
        return counter.state().equipment().problems().stream().map(Problem::code).toList();
    }

    private static void draft(JournalWriter keeping, String text) {
        var event = new Event.Drafted(Speaker.VISITOR, text);
        keeping.happened(event, VISIT.after(event));
    }

    private String again() {
        try (var keeping = keeping()) {
            return keeping.begun().visitor().typed();
        }
    }

    private JournalWriter keeping() {
        return new JournalWriter(folder.resolve("data/journal"), folder.resolve("work"), counter,
                kept::incrementAndGet, now::get);
    }

    private void delete() throws IOException {
        try (var all = Files.walk(folder.resolve("data"))) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
