package bitan.app.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import bitan.handwriting.Handwriting;
import bitan.ink.Ink;
import bitan.ink.InkPoint;
import bitan.ink.InkReading;
import bitan.ink.Stroke;
import bitan.lexicon.Lexicon;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.wording.Glossary;

import static org.assertj.core.api.Assertions.assertThat;

/** Ink is read beside the conversation, with the real recognisers, as long as there is memory for them. */
class InkReaderTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final long PLENTY = 8L << 30;
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicLong memory = new AtomicLong(PLENTY);
    private final BlockingQueue<InkReading> readings = new LinkedBlockingQueue<>();
    private final BlockingQueue<Long> looks = new LinkedBlockingQueue<>();
    private final BlockingQueue<Problem> problems = new LinkedBlockingQueue<>();
    private InkReader reader = reader(this::open);

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void read_aCross_isTen() throws InterruptedException {
        reader.prepare();
        reader.read(1, cross());

        assertThat(next().text()).isEqualTo("十");
        assertThat(opened).hasValue(1);
    }

    @Test
    void read_theSameVisitor_loadsOnce() throws InterruptedException {
        reader.read(1, cross());
        next();
        reader.read(1, cross().withoutLast());
        next();

        assertThat(opened).hasValue(1);
    }

    @Test
    void read_withLittleMemory_staysInkAndSaysSoOnce() throws InterruptedException {
        memory.set(100L << 20);
        reader.read(1, cross());
        assertThat(next()).isEqualTo(InkReading.unread(cross()));
        reader.read(1, cross().withoutLast());
        next();

        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.INK_03);
        assertThat(opened).hasValue(0);
    }

    @Test
    void read_inTheVisitAfterMemoryWasShort_isTriedAgain() throws InterruptedException {
        memory.set(100L << 20);
        reader.read(1, cross());
        next();
        forget();
        memory.set(PLENTY);
        reader.read(1, cross());

        assertThat(next().text()).isEqualTo("十");
    }

    @Test
    void read_recogniserCannotBeLoaded_staysInk() throws InterruptedException {
        reader.close();
        reader = reader(() -> {
            throw new ProblemException(Problem.of(ProblemCode.INK_01, "libonnxruntime.so"));
        });
        reader.read(1, cross());

        assertThat(next()).isEqualTo(InkReading.unread(cross()));
        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.INK_01);
    }

    @Test
    void forget_whenMemoryIsShort_givesItBackAndLoadsAgainWhenThereIsSome() throws InterruptedException {
        reader.read(1, cross());
        next();
        memory.set(100L << 20);
        forget();
        memory.set(PLENTY);
        reader.read(1, cross());

        assertThat(next().text()).isEqualTo("十");
        assertThat(opened).hasValue(2);
    }

    @Test
    void renew_afterTheTermsChanged_readsWithTheNewOnes() throws InterruptedException {
        reader.read(1, cross());
        next();
        reader.renew();
        reader.read(1, cross());
        next();

        assertThat(opened).hasValue(2);
    }

    private InkReader reader(InkReader.Loading loading) {
        return new InkReader(loading, this::look, (_, reading) -> readings.add(reading), problems::add);
    }

    private long look() {
        long now = memory.get();
        looks.add(now);
        return now;
    }

    /** The visit is over, and the reader has looked at the memory then. */
    private void forget() throws InterruptedException {
        looks.clear();
        reader.forget();
        assertThat(looks.poll(60, TimeUnit.SECONDS)).isNotNull();
    }

    private Handwriting open() throws ProblemException {
        opened.incrementAndGet();
        return Handwriting.open(LEXICON, Glossary.EMPTY);
    }

    private InkReading next() throws InterruptedException {
        var reading = readings.poll(60, TimeUnit.SECONDS);
        assertThat(reading).as("a reading within a minute").isNotNull();
        return reading == null ? InkReading.NONE : reading;
    }

    private static Ink cross() {
        return Ink.NONE.with(line(20, 100, 200, 98)).with(line(110, 20, 112, 210));
    }

    private static Stroke line(double x, double y, double toX, double toY) {
        var points = new ArrayList<InkPoint>();
        for (int i = 0; i <= 20; i++) {
            points.add(InkPoint.at(x + (toX - x) * i / 20, y + (toY - y) * i / 20, i * 10L));
        }
        return new Stroke(List.copyOf(points));
    }
}
