package bitan.app.kiosk;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;

import bitan.app.answer.Answering;
import bitan.app.casework.Casework;
import bitan.app.demo.DemonstrationPlayer;
import bitan.app.door.StaffDoor;
import bitan.app.front.PictureFront;
import bitan.app.front.ScreenHost;
import bitan.app.front.ScreenSurface;
import bitan.app.front.ShownWatch;
import bitan.app.front.WindowFront;
import bitan.app.installation.CounterFiles;
import bitan.app.log.Trace;
import bitan.app.models.Installing;
import bitan.app.models.SpeechModels;
import bitan.app.running.Heartbeat;
import bitan.app.setup.SettingUp;
import bitan.app.state.Choices;
import bitan.app.state.Counter;
import bitan.app.state.Glossaries;
import bitan.app.state.SentenceBook;
import bitan.app.state.SentenceUse;
import bitan.app.visit.BrokenOff;
import bitan.app.visit.Idle;
import bitan.app.visit.JournalWriter;
import bitan.app.visit.SteadyClock;
import bitan.app.visit.Wipe;
import bitan.app.voice.CaptionDelay;
import bitan.app.voice.ChosenHeadphones;
import bitan.app.voice.Inputs;
import bitan.app.voice.Voices;
import bitan.conversation.Command;
import bitan.conversation.Conversation;
import bitan.conversation.ConversationWriter;
import bitan.conversation.Event;
import bitan.counter.Door.Editor;
import bitan.counter.Intent;
import bitan.counter.VisitIntent;
import bitan.lexicon.Lexicon;
import bitan.pin.PinGate;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.screens.Placement;
import bitan.screens.Placement.Wishes;
import bitan.screens.Windows;
import bitan.screens.shared.Fonts;
import bitan.screens.shared.Messages;
import bitan.settings.Desk;
import bitan.settings.Language;
import bitan.settings.Settings.Monitor;
import bitan.wording.facts.Facts;
import bitan.wording.line.Wording;
import bitan.wording.terms.Terms;

/**
 * One running counter, wired by hand on this page: microphone → engine → conversation → screens, and what people do
 * at the screens back into the conversation. Opened once; {@link #close} shuts down along the arrows.
 */
public final class Kiosk implements AutoCloseable {
    private final SteadyClock clock = new SteadyClock();
    private final ConversationWriter writer;
    private final CountDownLatch left = new CountDownLatch(1);
    private final Trace trace;
    private final JournalWriter keeping;
    private final BrokenOff brokenOff;
    private final Wipe wipe;
    private final Idle idle;
    private final ScreenHost showing;
    private final Counter counter;
    private final Choices choices;
    private final Glossaries glossaries;
    private final SentenceBook sentences;
    private final SentenceUse uses;
    private final ChosenHeadphones headphones;
    private final Voices voices;
    private final Answering answering;
    private final Casework casework;
    private final DemonstrationPlayer demonstration;
    private final StaffDoor door;
    private final SettingUp settingUp;
    private final IntentRouter router;
    private final ShownWatch shown;
    private final Language language;

    /** A kiosk that listens to these inputs. */
    public Kiosk(CounterFiles files, SpeechModels models, Trace trace, Inputs inputs) {
        Wipe.prepare();
        var loaded = files.settings().load();
        var delay = new CaptionDelay();
        this.trace = trace;
        language = loaded.settings().language();
        showing = new ScreenHost(language, clock, this::obey);
        counter = new Counter(loaded.settings(), trace, showing.bridge()::publish);
        writer = new ConversationWriter(clock, Facts::in, counter::failed);
        wipe = new Wipe(showing.bridge(), trace);
        keeping = new JournalWriter(files.journal(), files.work(), counter, this::keepRest, System::nanoTime);
        idle = new Idle(counter, visit -> writer.submit(visit, new Command.Close()), System::nanoTime);
        choices = new Choices(files.settings(), counter);
        headphones = new ChosenHeadphones(counter, inputs);
        headphones.use(loaded.settings().visitorHeadphones());
        voices = new Voices(counter, writer, inputs, models, delay, trace);
        answering = new Answering(counter, trace, files.wishes());
        var lexicon = CompletableFuture.supplyAsync(Lexicon::load, Thread.ofVirtual()::start);
        casework = Casework.of(files, counter, writer, clock, lexicon);
        glossaries = new Glossaries(files.glossary(), lexicon, counter, (known, glossary) -> {
            voices.use(new Wording(new Terms(glossary, known)));
            answering.use(known, glossary);
        });
        sentences = new SentenceBook(files.sentences(), lexicon, counter, language.locale());
        uses = new SentenceUse(files.uses(), counter, clock);
        brokenOff = new BrokenOff(counter, writer, voices::listen);
        demonstration = new DemonstrationPlayer(counter, writer, voices, casework.notes(), () -> {
            brokenOff.discard();
            casework.guides().join();
        });
        door = new StaffDoor(new PinGate(files.pin()), counter, this::carryOut, clock,
                StaffDoor.PATIENCE);
        var installing = new Installing(models, counter, choices, voices::changeModel);
        settingUp = new SettingUp(counter,
                new SettingUp.Parts(files, models, inputs, voices, headphones, choices, installing, door));
        router = new IntentRouter(counter, brokenOff, voices, answering, casework, choices, glossaries,
                sentences, installing, settingUp, demonstration, door, left::countDown);
        shown = new ShownWatch(counter, delay, trace);
        loaded.problems().forEach(counter::report);
        models.problem().ifPresent(counter::report);
        glossaries.start();
        sentences.start();
        uses.start();
        casework.guides().start();
    }

    /**
     * Opens both screens in windows, where the settings want them or {@code asked} does.
     *
     * @throws ProblemException SCR-04 or SCR-05 if none can be opened
     */
    public void openWindows(UnaryOperator<Wishes> asked) throws ProblemException {
        var wishes = asked.apply(Wishes.of(counter.state().settings()));
        open(screens -> {
            Placement.misuse(Windows.displays(), wishes).ifPresent(counter::report);
            return WindowFront.open(screens, Messages.in(language), wishes,
                    new Windows.Ears(this::placed, this::moved, this::obey));
        });
    }

    /** Opens both screens where nobody sees them but in pictures. */
    public void openPictures() throws ProblemException {
        open(PictureFront::of);
    }

    /** Waits until the clerk leaves. */
    public void awaitLeft() throws InterruptedException {
        left.await();
    }

    /** Begins to listen to the clerk. */
    public void listen() {
        brokenOff.listen();
    }

    /** Opens the page on which a counter is set up, as its button does. */
    public void setUp() {
        obey(new Intent.OpenEditor(Editor.SETUP));
    }

    /** Brings both windows before all others; waits until they are there. Not on the FX thread. */
    public void comeForward() {
        showing.comeForward();
        trace.note("forward", Map.of());
    }

    /** Something failed that no part of the kiosk foresaw; from any thread. */
    public void failed(Thread thread, Throwable cause) {
        counter.failed(thread.getName(), cause);
    }

    /** The threads without which nothing goes on. */
    public List<Heartbeat> hearts() {
        return List.of(new Heartbeat("screens", showing.bridge()::whenFree),
                new Heartbeat("conversation", writer::whenFree));
    }

    /** What plays a story in place of the microphone. */
    public DemonstrationPlayer demonstration() {
        return demonstration;
    }

    /** What both screens look like when everything until now is on them. Not on the FX thread. */
    public Map<String, BufferedImage> pictures() {
        return showing.pictures();
    }

    /** Ends listening first, then writing, then showing; nothing that was settled is cut off. */
    @Override
    public void close() {
        idle.close();
        settingUp.close();
        voices.close();
        headphones.close();
        writer.close();
        keeping.close();
        casework.close();
        answering.close();
        glossaries.close();
        sentences.close();
        uses.close();
        choices.close();
        showing.close();
        door.close();
        trace.close();
    }

    private void open(ScreenSurface.Maker maker) throws ProblemException {
        Fonts.chinese().flatMap(Fonts.Chinese::problem).ifPresent(counter::report);
        showing.open(maker, counter.state(), shown, idle);
        var begun = keeping.begun();
        counter.conversation(Conversation.opened(begun.visit()));
        voices.beginVisit(begun.visit());
        brokenOff.begin(!begun.isFresh());
        casework.records().begin();
        follow();
        writer.start(begun, casework.records()::sealed);
        idle.start();
    }

    /** Everybody who follows the conversation, in this order; one that fails leaves the others as they are. */
    private void follow() {
        writer.subscribe(keeping::happened);
        writer.subscribe((event, _) -> trace.happened(event));
        writer.subscribe(answering::happened);
        writer.subscribe((event, _) -> uses.happened(event));
        casework.follow(writer);
        writer.subscribe((_, after) -> brokenOff.decided(after.visit()));
        writer.subscribe(this::show);
        writer.subscribe((_, after) -> voices.repair(after.mishearings()));
        writer.subscribe((_, _) -> idle.touched());
        writer.subscribe((event, _) -> wipe.happened(event));
    }

    private void show(Event event, Conversation after) {
        if (event instanceof Event.Closed) {
            voices.nextVisit(after.visit());
            clock.look();
            door.shut();
            counter.begun(after);
        } else {
            counter.conversation(after);
        }
    }

    /** Hears what somebody at a screen wants; returns at once. */
    void obey(VisitIntent intent) {
        door.pass(intent);
    }

    /** The same in the visit that is open, for what can be wanted at any time. */
    void obey(Intent intent) {
        obey(new VisitIntent(counter.state().conversation().visit(), intent));
    }

    private void carryOut(VisitIntent wanted) {
        router.carryOut(wanted);
    }

    private void keepRest() {
        choices.keepAgain();
        glossaries.keepAgain();
        sentences.keepAgain();
    }

    private void placed(Placement placement) {
        WindowFront.trace(trace, placement);
        placement.problem().ifPresentOrElse(counter::report, () -> counter.settle(ProblemCode.SCR_02));
        if (placement.isApart()) {
            arrange(desk -> desk.onMonitors(placement.staff().monitor(), placement.visitor().monitor()));
        }
    }

    private void moved(Monitor area) {
        arrange(desk -> desk.withWindowAt(area));
    }

    private void arrange(UnaryOperator<Desk> change) {
        choices.note(settings -> settings.with(change.apply(settings.desk())));
    }
}
