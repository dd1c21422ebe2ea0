package bitan.app.kiosk;

import java.awt.image.BufferedImage;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;

import bitan.app.counter.Choices;
import bitan.app.counter.Counter;
import bitan.app.counter.Trace;
import bitan.app.guide.Attached;
import bitan.app.machine.CounterFiles;
import bitan.app.machine.SpeechModels;
import bitan.app.matter.Forms;
import bitan.app.matter.Guides;
import bitan.app.matter.Letters;
import bitan.app.matter.Notes;
import bitan.app.matter.Records;
import bitan.app.running.Heart;
import bitan.app.voice.CaptionDelay;
import bitan.app.voice.Inputs;
import bitan.app.voice.Voices;
import bitan.conversation.Command;
import bitan.conversation.Conversation;
import bitan.conversation.ConversationWriter;
import bitan.conversation.Event;
import bitan.counter.Intent;
import bitan.guide.file.GuideFolder;
import bitan.lexicon.Lexicon;
import bitan.pin.PinGate;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.screens.Placement;
import bitan.screens.Placement.Wishes;
import bitan.screens.Windows;
import bitan.screens.shared.Fonts;
import bitan.screens.shared.Words;
import bitan.settings.Language;
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
    private final Keeping keeping;
    private final BrokenOff brokenOff;
    private final Wipe wipe;
    private final Idle idle;
    private final Showing showing;
    private final Counter counter;
    private final Choices choices;
    private final Glossaries glossaries;
    private final Voices voices;
    private final Answering answering;
    private final Guides guides;
    private final Notes notes;
    private final Letters letters;
    private final Records records;
    private final Forms forms;
    private final Installing installing;
    private final DemonstrationPlayer demonstration;
    private final StaffDoor door;
    private final ShownWatch shown;
    private final Language language;

    /** A kiosk that listens to these inputs. */
    public Kiosk(CounterFiles files, SpeechModels models, Trace trace, Inputs inputs) {
        Wipe.prepare();
        var loaded = files.settings().load();
        var delay = new CaptionDelay();
        this.trace = trace;
        language = loaded.settings().language();
        showing = new Showing(language, clock, this::obey);
        counter = new Counter(loaded.settings(), trace, showing.bridge()::publish);
        writer = new ConversationWriter(clock, Facts::in, counter::failed);
        wipe = new Wipe(showing.bridge(), trace);
        keeping = new Keeping(files.journal(), files.work(), counter, this::keepRest, System::nanoTime);
        idle = new Idle(counter, visit -> writer.submit(visit, new Command.Close()), System::nanoTime);
        choices = new Choices(files.settings(), counter);
        voices = new Voices(counter, writer, inputs, models, delay, trace);
        answering = new Answering(counter, trace);
        notes = new Notes(counter, writer, files.resumeKey());
        letters = new Letters(files.letters(), counter, clock);
        records = new Records(files.records(), counter, InstantSource.system());
        forms = new Forms(new Attached(new GuideFolder(files.guides())), counter, writer);
        var lexicon = CompletableFuture.supplyAsync(Lexicon::load, Thread.ofVirtual()::start);
        guides = new Guides(files.guides(), lexicon, counter);
        glossaries = new Glossaries(files.glossary(), lexicon, counter, (known, glossary) -> {
            voices.use(new Wording(new Terms(glossary, known)));
            answering.use(known, glossary);
        });
        brokenOff = new BrokenOff(counter, writer, voices::listen);
        installing = new Installing(models, counter, choices, voices);
        demonstration = new DemonstrationPlayer(counter, writer, voices, notes, () -> {
            brokenOff.discard();
            guides.join();
        });
        door = new StaffDoor(new PinGate(files.pin()), counter, this::carryOut, clock,
                StaffDoor.PATIENCE);
        shown = new ShownWatch(counter, delay, trace);
        loaded.problems().forEach(counter::report);
        models.problem().ifPresent(counter::report);
        glossaries.start();
        guides.start();
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
            return WindowFront.open(screens, Words.in(language), wishes, this::placed, this::obey);
        });
    }

    /** Opens both screens where nobody sees them but in pictures. */
    void openPictures() throws ProblemException {
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
    public List<Heart> hearts() {
        return List.of(new Heart("screens", showing.bridge()::whenFree),
                new Heart("conversation", writer::whenFree));
    }

    /** What plays a story in place of the microphone. */
    DemonstrationPlayer demonstration() {
        return demonstration;
    }

    /** What both screens look like when everything until now is on them. Not on the FX thread. */
    Map<String, BufferedImage> pictures() {
        return showing.pictures();
    }

    /** Ends listening first, then writing, then showing; nothing that was settled is cut off. */
    @Override
    public void close() {
        idle.close();
        voices.close();
        writer.close();
        keeping.close();
        letters.close();
        records.close();
        answering.close();
        notes.close();
        guides.close();
        glossaries.close();
        choices.close();
        showing.close();
        door.close();
        trace.close();
    }

    private void open(Front.Maker maker) throws ProblemException {
        Fonts.chinese().flatMap(Fonts.Chinese::problem).ifPresent(counter::report);
        showing.open(maker, counter.state(), shown, idle);
        var begun = keeping.begun();
        counter.conversation(Conversation.opened(begun.visit()));
        voices.beginVisit(begun.visit());
        brokenOff.begin(!begun.isFresh());
        records.begin();
        follow();
        writer.start(begun, records::sealed);
        idle.start();
    }

    /** Everybody who follows the conversation, in this order; one that fails leaves the others as they are. */
    private void follow() {
        writer.subscribe(keeping::happened);
        writer.subscribe((event, _) -> trace.happened(event));
        writer.subscribe(answering::happened);
        writer.subscribe(guides::happened);
        writer.subscribe(notes::happened);
        writer.subscribe((event, _) -> letters.happened(event));
        writer.subscribe((event, _) -> records.happened(event));
        writer.subscribe(forms::happened);
        writer.subscribe((_, after) -> brokenOff.decided(after.visit()));
        writer.subscribe(this::show);
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
        int visit = wanted.visit();
        if (wanted.isOverIn(counter.state().conversation().visit())) {
            return;
        }
        switch (wanted.intent()) {
            case Intent.Converse(var command) -> converse(visit, command);
            case Intent.SwitchMicrophone _ -> voices.switchMicrophone();
            case Intent.SwitchVisitorMicrophone _ -> voices.switchVisitorMicrophone();
            case Intent.SayAgain _ -> voices.sayAgain();
            case Intent.PlayDemonstration _ -> demonstration.begin();
            case Intent.InstallModel(var name) -> installing.start(name);
            case Intent.Prefer(var steadiness) -> choices.change(settings -> settings.with(steadiness));
            case Intent.KeepGlossary(var glossary) -> glossaries.keep(glossary);
            case Intent.ImportGlossary(var file) -> glossaries.add(file);
            case Intent.KeepGuide(var guide) -> guides.keep(guide);
            case Intent.DeleteGuide(var id) -> guides.delete(id);
            case Intent.TakeUpPen _ -> answering.takeUpPen();
            case Intent.Adjust(int textSize, var theme) ->
                counter.during(visit, () -> counter.comfort(now -> now.with(textSize, theme)));
            case Intent.ComposeNote _ -> notes.compose(visit);
            case Intent.PrintNote(var how) -> {
                choices.change(settings -> settings.with(how));
                notes.print(visit, how);
            }
            case Intent.Resume(var code) -> {
                if (!counter.state().visit().interrupted()) {
                    notes.resume(visit, code);
                }
            }
            case Intent.Misread _ -> counter.report(Problem.of(ProblemCode.RES_02));
            case Intent.PrintForm(var file) -> forms.print(visit, file);
            case Intent.Dismiss(var code) -> counter.settle(code);
            case Intent.OpenEditor(var editor) -> counter.door(now -> now.admitting(editor));
            case Intent.AtDoor atDoor -> door.obey(atDoor);
            case Intent.Quit _ -> left.countDown();
        }
    }

    private void keepRest() {
        choices.keepAgain();
        glossaries.keepAgain();
    }

    private void placed(Placement placement) {
        WindowFront.trace(trace, placement);
        placement.problem().ifPresentOrElse(counter::report, () -> counter.settle(ProblemCode.SCR_02));
        if (placement.isApart()) {
            choices.note(settings -> settings.onMonitors(placement.staff().monitor(),
                    placement.visitor().monitor()));
        }
    }

    private void converse(int visit, Command command) {
        if (brokenOff.allows(command)) {
            writer.submit(visit, command);
        }
    }
}
