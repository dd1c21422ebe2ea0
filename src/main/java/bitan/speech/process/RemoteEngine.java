package bitan.speech.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import bitan.audio.AudioSource;
import bitan.audio.Captured.Frame;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.speech.SpeechEngine;
import bitan.speech.SpeechEvent;
import bitan.speech.SpeechEvent.Failed;
import bitan.speech.SpeechEvent.Partial;
import bitan.speech.SpeechEvent.Silence;

/**
 * A recogniser in another process. Waits for the answer to each frame as long as the process may take; meanwhile
 * frames wait at the listener, which reports it. If the process is lost, the next one hears the sound since the last
 * settled words again. Answers arrive whole or not at all, so none is heard twice. One thread.
 */
public final class RemoteEngine implements SpeechEngine {
    /** What matters for a stream: that it goes on as people speak, or that none of it is missed. */
    enum Kind {
        LIVE, FILE
    }

    private static final Logger LOG = LoggerFactory.getLogger(RemoteEngine.class);

    /** A sound at which so many processes were lost is not given to another one. */
    private static final int POISON = 3;

    /** Weighing the readings of a long stretch takes a large model longer than a frame. */
    private static final int FINISHING = 2;

    /** Of a file so many samples are given at a time, for nobody waits for its captions: each order has a price. */
    private static final int OF_FILE = AudioSource.SAMPLE_RATE;

    /** How long a slow process is looked at before it is blamed, or not. */
    private static final Duration LOOKED_AT = Duration.ofSeconds(1);

    private final RemoteModel model;
    private final Request.Open opening;
    private final Kind kind;
    private final ReplayBuffer unsettled = new ReplayBuffer();
    private @Nullable RecogniserConnection child;
    private RealTimeFactor pace = new RealTimeFactor();
    private @Nullable CpuTime sinceSlow;
    private long origin;
    private long farthest;
    private long lostAt = -1;
    private int lostThere;
    private boolean closed;

    RemoteEngine(RemoteModel model, Request.Open opening, Kind kind) {
        this.model = model;
        this.opening = opening;
        this.kind = kind;
    }

    @Override
    public List<SpeechEvent> accept(Frame frame) {
        requireOpen();
        if (frame.samples().length == 0) {
            return List.of();
        }
        unsettled.add(frame.samples());
        return carryOut(false);
    }

    @Override
    public List<SpeechEvent> finish() {
        requireOpen();
        return carryOut(true);
    }

    /** May be called twice. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            if (child != null) {
                child.tell(new Request.Close(opening.stream()));
            }
            model.release();
        }
    }

    /** Has a recogniser in the running process. */
    void connect() throws ProblemException {
        try {
            while (child == null) {
                connect(model.child());
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void connect(RecogniserConnection candidate) throws ProblemException, InterruptedException {
        try {
            candidate.ask(opening, model.patience());
            unsettled.again();
            origin = unsettled.begin();
            pace = new RealTimeFactor();
            sinceSlow = null;
            child = candidate;
        } catch (ConnectionLost e) {
            model.lost(candidate, e);
        }
    }

    private List<SpeechEvent> carryOut(boolean finishing) {
        var known = new ArrayList<SpeechEvent>();
        try {
            while (!carriedOut(finishing, known)) {
                LOG.info("Stream {} is heard again from its last settled words", opening.stream());
            }
        } catch (ProblemException e) {
            known.add(new Failed(e.problem()));
        } catch (InterruptedException e) {
            known.add(new Failed(interrupted(e).problem()));
        }
        return withoutOldPartials(known);
    }

    /** False if the process was lost over it. */
    private boolean carriedOut(boolean finishing, List<SpeechEvent> known)
            throws ProblemException, InterruptedException {
        connect();
        var asked = Objects.requireNonNull(child);
        try {
            int least = kind == Kind.FILE ? OF_FILE : 1;
            while (unsettled.waiting() >= (finishing ? 1 : least)) {
                recognise(asked, unsettled.next(least), known);
            }
            if (finishing) {
                take(asked.ask(new Request.Finish(opening.stream()),
                        model.patience().multipliedBy(FINISHING)),
                        known);
            }
            return true;
        } catch (ConnectionLost e) {
            child = null;
            model.lost(asked, e);
            dropPoison(e, known);
            return false;
        }
    }

    private void recognise(RecogniserConnection asked, short[] sound, List<SpeechEvent> known)
            throws ConnectionLost, ProblemException, InterruptedException {
        long begun = System.nanoTime();
        take(asked.ask(new Request.Sound(opening.stream(), sound), model.patience()), known);
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (unsettled.reached() > farthest) {
            asked.worth().gotOn((int) (unsettled.reached() - farthest));
            farthest = unsettled.reached();
            pace.note(seconds, (double) sound.length / AudioSource.SAMPLE_RATE);
        }
        if (kind == Kind.LIVE && pace.isLost() && hadTheMachine(asked)) {
            throw new ConnectionLost("fell behind");
        }
    }

    /** A process that is slow because the machine does other work would be replaced by another slow one. */
    private boolean hadTheMachine(RecogniserConnection slow) {
        var before = sinceSlow;
        if (before == null || before.passed().compareTo(LOOKED_AT) >= 0) {
            sinceSlow = slow.cpuTime();
        }
        return before != null && before.passed().compareTo(LOOKED_AT) >= 0
                && before.used().compareTo(before.passed().dividedBy(2)) >= 0;
    }

    private void take(Response.Heard heard, List<SpeechEvent> known) {
        double begun = (double) origin / AudioSource.SAMPLE_RATE;
        heard.events().forEach(event -> known.add(event.by(seconds -> begun + seconds)));
        unsettled.settleBut(heard.open());
    }

    /** Gives up sound that takes down whoever hears it, rather than all that comes after it; of a file nothing is given up. */
    private void dropPoison(ConnectionLost how, List<SpeechEvent> known) throws ProblemException {
        lostThere = unsettled.reached() == lostAt ? lostThere + 1 : 1;
        lostAt = unsettled.reached();
        if (lostThere >= POISON) {
            if (kind == Kind.FILE) {
                throw new ProblemException(Problem.of(ProblemCode.SPE_02, how.how()), how);
            }
            LOG.warn("{} s of sound are given up: no process survives them",
                    (double) (unsettled.reached() - unsettled.begin()) / AudioSource.SAMPLE_RATE);
            unsettled.settleBut(0);
            known.add(new Silence((double) unsettled.begin() / AudioSource.SAMPLE_RATE));
        }
    }

    /** Of what is heard again only the last matters while it may still change: a line must not be seen to grow twice. */
    private static List<SpeechEvent> withoutOldPartials(List<SpeechEvent> known) {
        return known.stream().filter(event -> !(event instanceof Partial) || event == known.getLast())
                .toList();
    }

    private static ProblemException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new ProblemException(Problem.of(ProblemCode.APP_01, "interrupted"), e);
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the engine is closed");
        }
    }
}
