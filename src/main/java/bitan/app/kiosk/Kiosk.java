package bitan.app.kiosk;

import java.awt.image.BufferedImage;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import bitan.app.demo.Demonstration;
import bitan.app.demo.Demonstration.Outcome;
import bitan.app.demo.Recordings;
import bitan.app.demo.Story;
import bitan.app.machine.CounterFiles;
import bitan.app.machine.SpeechModels;
import bitan.audio.AudioSource;
import bitan.conversation.Conversation;
import bitan.conversation.ConversationWriter;
import bitan.conversation.Event;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.screens.Bridge;
import bitan.screens.Placement;
import bitan.screens.Placement.Wishes;
import bitan.screens.Windows;
import bitan.screens.shared.CounterState;
import bitan.screens.shared.Intent;
import bitan.screens.shared.Words;
import bitan.settings.Language;
import bitan.settings.Settings;
import bitan.wording.facts.Facts;

/**
 * One running counter, wired by hand on this page: microphone → engine → conversation → screens, and what people do
 * at the screens back into the conversation. Opened once; {@link #close} shuts down along the arrows.
 */
public final class Kiosk implements AutoCloseable {
    private static final InstantSource CLOCK = InstantSource.system();

    private final ConversationWriter writer = new ConversationWriter(CLOCK, Facts::in);
    private final CountDownLatch left = new CountDownLatch(1);
    private final Bridge bridge = new Bridge(this::render);
    private final Trace trace;
    private final Function<Settings, AudioSource> source;
    private final Counter counter;
    private final Choices choices;
    private final Glossaries glossaries;
    private final Hearing hearing;
    private final Speech speech;
    private final Installing installing;
    private final ShownWatch shown;
    private final Language language;
    private @Nullable Front front;

    /** A kiosk that listens to what {@code source} opens for its settings. */
    public Kiosk(CounterFiles files, SpeechModels models, Trace trace,
            Function<Settings, AudioSource> source) {
        var loaded = files.settings().load();
        var delay = new CaptionDelay();
        this.trace = trace;
        this.source = source;
        language = loaded.settings().language();
        counter = new Counter(loaded.settings(), trace, bridge::publish);
        choices = new Choices(files.settings(), counter);
        var captioning = new Captioning(() -> counter.state().settings().steadiness());
        glossaries = new Glossaries(files.glossary(), counter, captioning);
        hearing = new Hearing(counter, writer, captioning, delay, trace);
        speech = new Speech(models, counter, hearing, this::microphone);
        installing = new Installing(models, counter, choices, speech);
        shown = new ShownWatch(counter, delay, trace);
        loaded.problem().ifPresent(counter::report);
        models.problem().ifPresent(counter::report);
        glossaries.start();
    }

    /** Opens both screens in windows, where the settings want them or {@code asked} does. */
    public void openWindows(UnaryOperator<Wishes> asked) {
        var wishes = asked.apply(Wishes.of(counter.state().settings()));
        open(screens -> {
            Placement.misuse(Windows.displays(), wishes).ifPresent(counter::report);
            return WindowFront.open(screens, Words.in(language), wishes, this::placed, this::obey);
        });
    }

    /** Opens both screens where nobody sees them but in pictures. */
    void openPictures() {
        open(PictureFront::of);
    }

    /** Waits until the clerk leaves. */
    public void awaitLeft() throws InterruptedException {
        left.await();
    }

    /** Begins to listen to the clerk. */
    public void listen() {
        speech.listen();
    }

    /** Plays the demonstration in place of the microphone. */
    List<Outcome> demonstrate(Recordings recordings, Demonstration.Pause pause,
            Demonstration.Audience audience)
            throws ProblemException, InterruptedException {
        speech.listenTo(recordings::source);
        return new Demonstration(Story.embedded(), writer, recordings, pause).play(audience);
    }

    /** What both screens look like when everything until now is on them. Not on the FX thread. */
    Map<String, BufferedImage> pictures() {
        return bridge.afterRendering(() -> {
            var open = Objects.requireNonNull(front);
            return Map.of("staff", Pictures.of(open.staffScene()), "visitor",
                    Pictures.of(open.visitorScene()));
        });
    }

    /** Ends listening first, then writing, then showing; nothing that was settled is cut off. */
    @Override
    public void close() {
        speech.close();
        writer.close();
        Platform.exit();
        trace.close();
    }

    private void open(Front.Maker maker) {
        var opened = new CompletableFuture<Void>();
        Platform.startup(() -> opened.completeAsync(() -> {
            Platform.setImplicitExit(false);
            var made = maker.make(Front.Screens.of(language, CLOCK, this::obey));
            front = made;
            render(counter.state());
            made.show(bridge, shown::staff, shown::visitor);
            bridge.publish(counter.state());
            return null;
        }, Runnable::run));
        opened.join();
        writer.subscribe(this::happened);
        writer.start();
    }

    private void render(CounterState state) {
        var open = front;
        if (open != null) {
            open.screens().show(state);
        }
    }

    private void happened(Event event, Conversation after) {
        if (event instanceof Event.Closed) {
            hearing.forget();
        }
        trace.happened(event);
        counter.conversation(after);
    }

    /** Carries out what somebody at a screen wants; returns at once. */
    void obey(Intent intent) {
        switch (intent) {
            case Intent.Converse(var command) -> writer.submit(command);
            case Intent.SwitchMicrophone _ -> speech.switchMicrophone();
            case Intent.PlayDemonstration _ -> Thread.ofPlatform().daemon().name("bitan-demonstration")
                    .start(this::demonstrateHere);
            case Intent.InstallModel(var name) -> installing.start(name);
            case Intent.Prefer(var steadiness) -> choices.change(settings -> settings.with(steadiness));
            case Intent.KeepGlossary(var glossary) -> glossaries.keep(glossary);
            case Intent.ImportGlossary(var file) -> glossaries.add(file);
            case Intent.TakeUpPen _ -> {
                // the ink reader comes with the next commit
            }
            case Intent.Dismiss(var code) -> counter.settle(code);
            case Intent.Quit _ -> left.countDown();
        }
    }

    private void placed(Placement placement) {
        WindowFront.trace(trace, placement);
        placement.problem().ifPresentOrElse(counter::report, () -> counter.settle(ProblemCode.SCR_02));
        if (placement.isApart()) {
            choices.change(settings -> settings.onMonitors(placement.staff().monitor(),
                    placement.visitor().monitor()));
        }
    }

    private AudioSource microphone() {
        return source.apply(counter.state().settings());
    }

    private void demonstrateHere() {
        try {
            demonstrate(Recordings.asSpoken(), Demonstration.Pause.AS_PEOPLE, _ -> {});
        } catch (ProblemException e) {
            counter.report(e.problem());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            speech.listenTo(this::microphone);
        }
    }
}
