package bitan.app.voice;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import bitan.app.log.Trace;
import bitan.app.models.SpeechModels;
import bitan.app.state.Counter;
import bitan.app.voice.CaptionDelay.WordEnd;
import bitan.audio.AudioSource;
import bitan.conversation.CommandSink;
import bitan.conversation.Speaker;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.setup.Trial;
import bitan.wording.Mishearing;
import bitan.wording.line.Wording;

/**
 * Both voices at the counter: who is listened to when. A visitor with a microphone of their own is heard beside the
 * clerk, one without borrows the clerk's. All is carried out in order on a thread of its own, so that no caller waits.
 */
public final class Voices implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Voices.class);

    /** How often the visitor's own microphone is looked for while they do not use it, seconds. */
    private static final int BETWEEN_LOOKS = 5;
    /** Longer than both listeners take to close. */
    private static final int CLOSING = 20;

    private final ScheduledThreadPoolExecutor order = new ScheduledThreadPoolExecutor(1,
            Thread.ofPlatform().daemon().name("bitan-voices").factory(),
            new ThreadPoolExecutor.DiscardPolicy());
    private final Counter counter;
    private final Inputs inputs;
    private final SharedModel model;
    private final Channel toStaff;
    private final Channel toVisitor;
    private final SpeakerVoice staff;
    private final SpeakerVoice visitor;
    private boolean lent;
    private boolean playing;
    private boolean missed;

    /** What becomes of a speaker's words, and how the hearing goes. */
    private record Channel(InputStatus ear, Captioning captioning, Hearing hearing) {}

    /**
     * Voices that are not listened to yet.
     *
     * @param delay measures how long the visitor waits for the clerk's words
     */
    public Voices(Counter counter, CommandSink writer, Inputs inputs, SpeechModels models,
            CaptionDelay delay, Trace trace) {
        this.counter = counter;
        this.inputs = inputs;
        model = new SharedModel(models, counter);
        var lag = new Lag(counter);
        toStaff = way(writer, new InputStatus(Speaker.STAFF, counter, lag, trace), delay::settled, trace);
        toVisitor = way(writer, new InputStatus(Speaker.VISITOR, counter, lag, trace), (_, _) -> {}, trace);
        staff = speech(toStaff);
        visitor = speech(toVisitor);
        order.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** From now on captions are worded so; the first of all wait for it. From any thread. */
    public void use(Wording wording) {
        toStaff.captioning.use(wording);
        toVisitor.captioning.use(wording);
    }

    /** From now on the clerk's captions have these mishearings repaired, and no others. From any thread. */
    public void repair(List<Mishearing> mishearings) {
        toStaff.captioning.repair(mishearings);
    }

    /** Begins to listen to the clerk. */
    @SuppressWarnings("FutureReturnValueIgnored") // it ends with its executor
    public void listen() {
        inOrder(staff::listen);
        order.scheduleWithFixedDelay(counter.surviving("voices", this::look), 0, BETWEEN_LOOKS,
                TimeUnit.SECONDS);
    }

    /** Turns the clerk's microphone off, or on again; what the visitor borrowed they give back. */
    public void switchMicrophone() {
        inOrder(() -> {
            if (staff.isListening()) {
                staff.pause();
            } else if (isBorrowing()) {
                lent = true;
                rest();
            } else {
                staff.listen();
            }
        });
    }

    /** Begins to listen to the visitor, or ends it; the clerk's microphone is lent meanwhile if there is no other. */
    public void switchVisitorMicrophone() {
        inOrder(() -> {
            if (visitor.isListening()) {
                rest();
            } else if (isThere()) {
                lent = own().isEmpty() && staff.isListening();
                if (lent) {
                    staff.pause();
                }
                visitor.listen();
            }
        });
    }

    /** Drops what is being heard of the visitor, who says it again. */
    public void sayAgain() {
        toVisitor.hearing.forget();
        visitor.forget();
    }

    /** A visit begins, the first one; from any thread, before anybody is listened to. */
    public void beginVisit(int visit) {
        toStaff.hearing.inVisit(visit);
        toVisitor.hearing.inVisit(visit);
    }

    /**
     * The next visit begins: drops what is being heard of both; nobody listens to the next visitor before they want it.
     * On the writer's thread, when the visit before is over.
     */
    public void nextVisit(int visit) {
        beginVisit(visit);
        toVisitor.hearing.mute();
        staff.forget();
        visitor.forget();
        inOrder(() -> {
            rest();
            look();
        });
    }

    /** Plays something in place of the clerk's voice; nobody else is heard. */
    public void play(Supplier<AudioSource> instead) {
        inOrder(() -> {
            visitor.pause();
            lent = false;
            playing = true;
            staff.listenTo(instead);
            look();
        });
    }

    /** Listens to the clerk again. */
    public void endPlaying() {
        inOrder(() -> {
            playing = false;
            staff.listenTo(() -> source(Speaker.STAFF));
            look();
        });
    }

    /** Chooses the model anew, and listens with it as before; to the clerk also if nobody listened. */
    public void changeModel() {
        inOrder(() -> {
            boolean heard = visitor.isListening();
            staff.close();
            visitor.close();
            model.letGo();
            staff.renew();
            visitor.renew();
            if (heard) {
                visitor.listen();
            }
            if (!isBorrowing()) {
                staff.listen();
            }
        });
    }

    /** Opens both microphones anew, as the settings name them now; nobody is listened to who was not before. */
    public void changeInputs() {
        inOrder(() -> {
            whileNobodyIsHeard(() -> {});
            missed = false;
            look();
        });
    }

    /** Listens to a speaker for some seconds, and to nobody else; {@code told} hears how it goes, on a thread of this class. */
    public void tryOut(Speaker speaker, Consumer<Trial> told) {
        var trial = new VoiceTrial(speaker, model::engine, () -> source(speaker), toStaff.captioning, told);
        inOrder(() -> whileNobodyIsHeard(() -> trial.run(counter.state().settings())));
    }

    private void whileNobodyIsHeard(Runnable work) {
        var heard = Stream.of(staff, visitor).filter(SpeakerVoice::isListening).toList();
        heard.forEach(SpeakerVoice::pause);
        work.run();
        heard.forEach(SpeakerVoice::listen);
    }

    /** Lets go of microphones and model; what was heard is settled before. Waits for that, some seconds at most. */
    @Override
    public void close() {
        inOrder(() -> {
            staff.close();
            visitor.close();
            model.letGo();
        });
        order.shutdown();
        try {
            if (!order.awaitTermination(CLOSING, TimeUnit.SECONDS)) {
                LOG.warn("The voices are still at work and are left behind");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void inOrder(Runnable work) {
        order.execute(counter.surviving("voices", work));
    }

    private Channel way(CommandSink writer, InputStatus ear, BiConsumer<String, List<WordEnd>> settling,
            Trace trace) {
        var captioning = new Captioning(() -> counter.state().settings().steadiness());
        return new Channel(ear, captioning, new Hearing(ear.speaker(), writer, captioning, settling, trace));
    }

    private SpeakerVoice speech(Channel way) {
        return new SpeakerVoice(way.ear, way.hearing, model::engine, () -> source(way.ear.speaker()),
                () -> inOrder(this::look));
    }

    private AudioSource source(Speaker speaker) {
        return inputs.open(speaker, counter.state().settings());
    }

    /** The visitor's listening ends. */
    private void rest() {
        visitor.pause();
        giveBack();
    }

    private void giveBack() {
        if (lent) {
            lent = false;
            staff.listen();
        }
    }

    /** Sees who has ended by themselves, and whether there is something to hear the visitor with. */
    private void look() {
        if (!visitor.isListening()) {
            giveBack();
        }
        boolean there = isThere();
        counter.equipment(now -> now.withVisitorInput(there));
        if (!playing && there == missed) {
            missed = !there;
            own().ifPresent(this::tellMissed);
        }
    }

    private void tellMissed(String device) {
        if (missed) {
            counter.report(Problem.of(ProblemCode.MIC_05, device));
        } else if (!visitor.isListening()) {
            counter.settle(ProblemCode.MIC_05);
        }
    }

    private boolean isThere() {
        if (playing || visitor.isListening()) {
            return !playing;
        }
        return (own().isPresent() || toStaff.ear.hasSource())
                && inputs.hearsVisitors(counter.state().settings());
    }

    private boolean isBorrowing() {
        return visitor.isListening() && own().isEmpty();
    }

    private Optional<String> own() {
        return counter.state().settings().visitorMicrophone();
    }
}
