package bitan.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import bitan.audio.AudioSource;
import bitan.audio.Captured;
import bitan.audio.Captured.Frame;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.speech.SpeechEvent.Failed;
import bitan.speech.SpeechEvent.Lagging;
import bitan.speech.SpeechEvent.Settled;
import bitan.speech.SpeechEvent.Silence;
import bitan.speech.SpeechEvent.Word;

import static org.assertj.core.api.Assertions.assertThat;

class ListenerTest {
    private static final int PATIENCE_SECONDS = 20;

    private final BlockingQueue<Captured> device = new LinkedBlockingQueue<>();
    private final List<Source> sources = new CopyOnWriteArrayList<>();
    private final List<CountingEngine> engines = new CopyOnWriteArrayList<>();
    private final Semaphore speed = new Semaphore(Integer.MAX_VALUE / 2);
    private final BlockingQueue<Captured> captured = new LinkedBlockingQueue<>();
    private final BlockingQueue<SpeechEvent> heard = new LinkedBlockingQueue<>();
    private final Listener listener = new Listener("staff", this::plugIn, this::open, captured::add,
            heard::add);

    /** A device that gives what the test says into it. */
    private final class Source implements AudioSource {
        private final CountDownLatch closed = new CountDownLatch(1);

        @Override
        public Captured next() throws InterruptedException {
            return device.take();
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }

    /** An engine that works as fast as the test lets it, remembers each frame, and settles them as numbers. */
    private final class CountingEngine implements SpeechEngine {
        private final List<Word> open = new ArrayList<>();
        private final CountDownLatch closed = new CountDownLatch(1);
        private final Thread owner = Thread.currentThread();

        @Override
        public List<SpeechEvent> accept(Frame frame) {
            speed.acquireUninterruptibly();
            assertThat(Thread.currentThread()).isEqualTo(owner);
            if (frame.samples().length == 0) {
                throw new IllegalStateException("an engine that breaks");
            }
            open.add(new Word(String.valueOf(frame.position()), 0, 0, 1));
            return List.of();
        }

        @Override
        public List<SpeechEvent> finish() {
            if (open.isEmpty()) {
                return List.of(new Silence(0));
            }
            var settled = new Settled(open, List.of());
            open.clear();
            return List.of(settled);
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }

    private AudioSource plugIn() {
        var source = new Source();
        sources.add(source);
        return source;
    }

    private SpeechEngine open() {
        var engine = new CountingEngine();
        engines.add(engine);
        return engine;
    }

    @AfterEach
    void close() {
        speed.release(Integer.MAX_VALUE / 4);
        listener.close();
    }

    @Test
    void listen_soundUntilTheEnd_isHeardWholeAndInOrder() throws Exception {
        say(0, 50);
        device.add(new Captured.End());

        listener.listen();

        assertThat(nextSettled()).containsExactlyElementsOf(numbers(0, 50));
        assertThat(captured).hasSize(51).endsWith(new Captured.End());
        await(sources.getFirst().closed);
        assertThat(listener.isListening()).isFalse();
    }

    @Test
    void accept_slowerThanSpeech_raisesLaggingUntilCaughtUpAndLosesNothing() throws Exception {
        speed.drainPermits();
        say(0, 100);
        listener.listen();
        awaitCaptured(100);

        speed.release(1);
        var first = (Lagging) next(Lagging.class::isInstance);
        say(100, 100);
        awaitCaptured(200);
        speed.release(1);
        var second = (Lagging) next(Lagging.class::isInstance);
        speed.release(1000);
        device.add(new Captured.End());

        assertThat(first.seconds()).isBetween(9.0, 10.0);
        assertThat(second.seconds()).isBetween(19.0, 20.0);
        next(new Lagging(0)::equals);
        assertThat(nextSettled()).containsExactlyElementsOf(numbers(0, 200));
    }

    @Test
    void accept_aMinuteBehind_turnsTheMicrophoneOffAndSaysSoAndKeepsWhatWasCaptured() throws Exception {
        speed.drainPermits();
        say(0, 700);
        listener.listen();

        var lost = (Captured.Lost) nextCaptured(Captured.Lost.class::isInstance);
        assertThat(listener.isListening()).isFalse();
        speed.release(1000);

        assertThat(lost.problem()).isEqualTo(Problem.of(ProblemCode.SPE_03, 60));
        assertThat(nextSettled()).containsExactlyElementsOf(numbers(0, 700 - device.size()));
        assertThat(next(Failed.class::isInstance)).isEqualTo(new Failed(lost.problem()));
    }

    @Test
    void pause_inMidSentence_settlesItAndLetsGoOfTheDevice() throws Exception {
        say(0, 5);
        listener.listen();
        awaitCaptured(5);

        listener.pause();

        assertThat(nextSettled()).containsExactlyElementsOf(numbers(0, 5));
        await(sources.getFirst().closed);
        assertThat(listener.isListening()).isFalse();
    }

    @Test
    void listen_afterPause_readsANewSourceWithTheSameEngine() throws Exception {
        say(0, 1);
        listener.listen();
        awaitCaptured(1);
        listener.pause();
        assertThat(nextSettled()).containsExactly("0");
        say(1, 3);

        listener.listen();
        awaitCaptured(4);
        listener.pause();

        assertThat(nextSettled()).containsExactlyElementsOf(numbers(1, 3));
        assertThat(sources).hasSize(2);
        assertThat(engines).hasSize(1);
    }

    @Test
    void accept_throws_failsWithACodeAndListensAgainWithANewEngine() throws Exception {
        device.add(new Frame(new short[0], 0, 0));
        listener.listen();

        var failed = next(Failed.class::isInstance);
        assertThat(failed).isEqualTo(new Failed(Problem.of(ProblemCode.SPE_02, "IllegalStateException")));
        assertThat(listener.isListening()).isFalse();
        await(engines.getFirst().closed);

        listener.listen();
        say(7, 1);
        device.add(new Captured.End());
        assertThat(nextSettled()).containsExactly("7");
        assertThat(engines).hasSize(2);
    }

    @Test
    void listen_noEngineToBeHad_saysWhichProblem() throws Exception {
        var problem = Problem.of(ProblemCode.MOD_02, "model", "broken");
        try (var deaf = new Listener("staff", this::plugIn, () -> {
            throw new ProblemException(problem);
        }, captured::add, heard::add)) {
            deaf.listen();

            assertThat(next(Failed.class::isInstance)).isEqualTo(new Failed(problem));
            assertThat(deaf.isListening()).isFalse();
        }
    }

    @Test
    void listen_libraryMissing_failsAndDoesNotDie() throws Exception {
        try (var deaf = new Listener("staff", this::plugIn, () -> {
            throw new UnsatisfiedLinkError("no libvosk");
        }, captured::add, heard::add)) {
            deaf.listen();

            assertThat(next(Failed.class::isInstance))
                    .isEqualTo(new Failed(Problem.of(ProblemCode.SPE_02, "UnsatisfiedLinkError")));
        }
    }

    @Test
    void listen_sourceCannotBeOpened_saysLostAndIsOff() throws Exception {
        try (var deaf = new Listener("staff", () -> {
            throw new IllegalArgumentException("no such line");
        }, this::open, captured::add, heard::add)) {
            deaf.listen();

            assertThat(nextCaptured(Captured.Lost.class::isInstance)).isEqualTo(
                    new Captured.Lost(Problem.of(ProblemCode.APP_01, "IllegalArgumentException")));
            next(Silence.class::isInstance);
            assertThat(deaf.isListening()).isFalse();
        }
    }

    @Test
    void next_deviceLost_settlesWhatIsOpenAndGoesOnWhenFound() throws Exception {
        say(0, 2);
        device.add(new Captured.Lost(Problem.of(ProblemCode.MIC_02, "usb")));
        device.add(new Captured.Found("usb"));
        say(2, 2);
        device.add(new Captured.End());

        listener.listen();

        assertThat(nextSettled()).containsExactly("0", "1");
        assertThat(nextSettled()).containsExactly("2", "3");
    }

    @Test
    void accept_consumersThrow_listeningGoesOn() throws Exception {
        var settled = new AtomicInteger();
        var both = new CountDownLatch(2);
        try (var careless = new Listener("staff", this::plugIn, this::open, c -> {
            throw new IllegalStateException("a bug in the level meter");
        }, e -> {
            settled.incrementAndGet();
            both.countDown();
            throw new IllegalStateException("a bug in the screen");
        })) {
            say(0, 1);
            device.add(new Captured.Lost(Problem.of(ProblemCode.MIC_02, "usb")));
            say(1, 1);
            device.add(new Captured.End());
            careless.listen();

            await(both);
        }
        assertThat(settled.get()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void close_whileListening_settlesAndFreesEverything() throws Exception {
        say(0, 4);
        listener.listen();
        awaitCaptured(4);

        listener.close();
        listener.close();
        listener.listen();

        assertThat(nextSettled()).containsExactlyElementsOf(numbers(0, 4));
        assertThat(sources.getFirst().closed.getCount()).isZero();
        assertThat(engines.getFirst().closed.getCount()).isZero();
        assertThat(listener.isListening()).isFalse();
    }

    @Test
    void close_deviceThatHangs_isLetGo() throws Exception {
        var inside = new CountDownLatch(1);
        var released = new CountDownLatch(1);
        try (var stuck = new Listener("staff", () -> new AudioSource() {
            @Override
            public Captured next() {
                inside.countDown();
                while (released.getCount() > 0) {
                    Thread.onSpinWait(); // as a driver does that knows nothing of interrupts
                }
                return new Captured.End();
            }

            @Override
            public void close() {
                released.countDown();
            }
        }, this::open, captured::add, heard::add)) {
            stuck.listen();
            await(inside);
        }
        assertThat(released.getCount()).isZero();
        await(engines.getFirst().closed);
    }

    @Test
    void pause_whileAConsumerIsAtWork_doesNotInterruptIt() throws Exception {
        var inside = new CountDownLatch(1);
        var paused = new CountDownLatch(1);
        var interrupted = new LinkedBlockingQueue<Boolean>();
        try (var listening = new Listener("staff", this::plugIn, this::open, c -> {
            inside.countDown();
            interrupted.add(!waitedCalmly(paused));
        }, heard::add)) {
            say(0, 1);
            listening.listen();
            await(inside);
            listening.pause();
            paused.countDown();

            assertThat(interrupted.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isFalse();
            assertThat(nextSettled()).containsExactly("0");
        }
    }

    private static boolean waitedCalmly(CountDownLatch latch) {
        try {
            return latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    @Test
    void close_neverListened_opensNothing() {
        listener.close();
        listener.listen();

        assertThat(sources).isEmpty();
        assertThat(engines).isEmpty();
    }

    private void say(int from, int count) {
        IntStream.range(from, from + count).forEach(i -> device.add(new Frame(new short[1600], i, 0)));
    }

    private static List<String> numbers(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(String::valueOf).toList();
    }

    private void awaitCaptured(int count) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (captured.size() < count && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(captured).hasSizeGreaterThanOrEqualTo(count);
    }

    private List<String> nextSettled() throws InterruptedException {
        return ((Settled) next(Settled.class::isInstance)).words().stream().map(Word::text).toList();
    }

    private SpeechEvent next(Predicate<SpeechEvent> wanted) throws InterruptedException {
        return next(heard, wanted);
    }

    private Captured nextCaptured(Predicate<Captured> wanted) throws InterruptedException {
        return next(captured, wanted);
    }

    private static <T> T next(BlockingQueue<T> queue, Predicate<T> wanted) throws InterruptedException {
        for (var event = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS); event != null; event = queue.poll(
                PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            if (wanted.test(event)) {
                return event;
            }
        }
        throw new AssertionError("nothing of the kind came");
    }

    private static void await(CountDownLatch latch) throws InterruptedException {
        assertThat(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }
}
