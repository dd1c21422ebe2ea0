package bitan.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import bitan.audio.AudioSource;
import bitan.audio.Captured;
import bitan.audio.Captured.Frame;
import bitan.speech.SpeechEvent.Settled;
import bitan.speech.SpeechEvent.Silence;
import bitan.speech.SpeechEvent.Word;

import static org.assertj.core.api.Assertions.assertThat;

/** A listener whose device gives what the test says into it, and whose engines settle each frame as a number. */
final class NumberedSpeech implements AutoCloseable {
    static final int PATIENCE_SECONDS = 20;
    private static final int FRAMES_A_SECOND = 10;
    /** Nobody speaks without a breath. */
    private static final int BREATH_EVERY = 10;

    final List<Source> sources = new CopyOnWriteArrayList<>();
    final List<CountingEngine> engines = new CopyOnWriteArrayList<>();
    final BlockingQueue<Captured> device = new LinkedBlockingQueue<>();
    final BlockingQueue<Captured> captured = new LinkedBlockingQueue<>();
    final BlockingQueue<SpeechEvent> heard = new LinkedBlockingQueue<>();
    final Semaphore speed = new Semaphore(Integer.MAX_VALUE / 2);
    volatile boolean live = true;
    final Listener listener = new Listener("staff", this::plugIn, this::open, captured::add, heard::add);

    /** A device that gives what the test says into it, or a recording. */
    final class Source implements AudioSource {
        final CountDownLatch closed = new CountDownLatch(1);

        @Override
        public boolean isLive() {
            return live;
        }

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
    final class CountingEngine implements SpeechEngine {
        final CountDownLatch closed = new CountDownLatch(1);
        private final List<Word> open = new ArrayList<>();
        private final Thread owner = Thread.currentThread();
        private int given;

        @Override
        public List<SpeechEvent> accept(Frame frame) {
            speed.acquireUninterruptibly();
            assertThat(Thread.currentThread()).isEqualTo(owner);
            if (frame.samples().length == 0) {
                throw new IllegalStateException("an engine that breaks");
            }
            double start = (double) given++ / FRAMES_A_SECOND;
            open.add(new Word(String.valueOf(frame.position()), start, start, 1));
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

    AudioSource plugIn() {
        var source = new Source();
        sources.add(source);
        return source;
    }

    SpeechEngine open() {
        var engine = new CountingEngine();
        engines.add(engine);
        return engine;
    }

    /** The device gives so many frames of a voice, numbered from this one on. */
    void say(int from, int count) {
        IntStream.range(from, from + count)
                .forEach(i -> device.add(frame(i, i % BREATH_EVERY == 0 ? 0 : 3_000)));
    }

    /** The device gives so many frames in which nobody speaks. */
    void beQuiet(int from, int count) {
        IntStream.range(from, from + count).forEach(i -> device.add(frame(i, i % 2 * 10)));
    }

    private static Frame frame(int number, int loudness) {
        var samples = new short[1600];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (i % 2 == 0 ? loudness : -loudness);
        }
        return new Frame(samples, number, 0);
    }

    /** What so many frames are settled as. */
    static List<String> numbers(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(String::valueOf).toList();
    }

    void awaitCaptured(int count) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (captured.size() < count && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(captured).hasSizeGreaterThanOrEqualTo(count);
    }

    /** Waits until the capture thread has nothing more to do. */
    static void awaitCaptureAtRest() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!isCaptureAtRest()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private static boolean isCaptureAtRest() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("capture staff"))
                .allMatch(thread -> thread.getState() == Thread.State.WAITING);
    }

    List<String> nextSettled() throws InterruptedException {
        return ((Settled) next(Settled.class::isInstance)).words().stream().map(Word::text).toList();
    }

    /** Waits for an event like this; others are passed over. */
    SpeechEvent next(Predicate<SpeechEvent> wanted) throws InterruptedException {
        return next(heard, wanted);
    }

    /** The same of what was captured. */
    Captured nextCaptured(Predicate<Captured> wanted) throws InterruptedException {
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

    static void await(CountDownLatch latch) throws InterruptedException {
        assertThat(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    @Override
    public void close() {
        speed.release(Integer.MAX_VALUE / 4);
        listener.close();
    }
}
