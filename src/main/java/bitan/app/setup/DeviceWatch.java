package bitan.app.setup;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import bitan.app.models.SpeechModels;
import bitan.app.state.Counter;
import bitan.app.voice.Inputs;
import bitan.audio.SoundInputs;
import bitan.audio.SoundInputs.Device;
import bitan.audio.aid.SoundOutputs;
import bitan.conversation.Speaker;
import bitan.counter.Equipment.Microphone;
import bitan.models.CatalogModel;
import bitan.models.InstalledModel;
import bitan.note.print.Printers;
import bitan.problem.ProblemException;
import bitan.setup.Present;
import bitan.setup.Present.Model;

/**
 * Looks every other second what there is to choose from while the setup page is open, so that what is plugged in is in its
 * lists soon, and listens how loud the visitor's own microphone is. Safe between threads.
 */
final class DeviceWatch implements AutoCloseable {
    /** Long beside the hundredths of a second it takes. */
    static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int BETWEEN_LOOKS = 2;
    private static final long MEGABYTE = 1_000_000;

    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1,
            Thread.ofPlatform().daemon().name("bitan-devices").factory(),
            new ThreadPoolExecutor.DiscardPolicy());
    private final SoundInputs inputDevices = new SoundInputs(PATIENCE);
    private final SoundOutputs outputDevices = new SoundOutputs(PATIENCE);
    private final Printers printers = new Printers(PATIENCE);
    private final Counter counter;
    private final SpeechModels models;
    private final Inputs inputs;
    private final ModelDrives drives;
    private final LevelWatch level;
    private boolean isOn;
    private boolean isPaused;

    /** Asks the system for names. */
    @FunctionalInterface
    private interface Question {
        List<String> ask() throws ProblemException;
    }

    DeviceWatch(Counter counter, SpeechModels models, Inputs inputs, ModelDrives drives) {
        this.counter = counter;
        this.models = models;
        this.inputs = inputs;
        this.drives = drives;
        level = new LevelWatch(now -> counter.setup(setup -> setup.withVisitorLevel(now)));
        clock.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        clock.setContinueExistingPeriodicTasksAfterShutdownPolicy(false);
    }

    /** Begins to look; again without effect. */
    @SuppressWarnings("FutureReturnValueIgnored") // it ends with its executor
    synchronized void start() {
        if (!isOn && clock.getTaskCount() == 0) {
            clock.scheduleWithFixedDelay(counter.surviving("devices", this::look), 0, BETWEEN_LOOKS,
                    TimeUnit.SECONDS);
        }
        isOn = true;
        isPaused = false;
    }

    /** Looks no more. */
    synchronized void stop() {
        isOn = false;
        level.stop();
    }

    /** Lets go of the visitor's microphone, which somebody else needs. */
    synchronized void pause() {
        isPaused = true;
        level.stop();
    }

    /** Listens to it again. */
    synchronized void goOn() {
        isPaused = false;
    }

    @Override
    public void close() {
        stop();
        clock.shutdownNow();
    }

    private synchronized boolean isOn() {
        return isOn;
    }

    private void look() {
        if (isOn()) {
            listen();
            var before = counter.state().setup().map(setup -> setup.present()).orElse(Present.NOTHING);
            var installed = models.store().list();
            var now = new Present(
                    or(() -> inputDevices.list().stream().map(Device::name).distinct().toList(),
                            before.inputs()),
                    or(() -> outputDevices.names().stream().distinct().toList(), before.outputs()),
                    or(printers::names, before.printers()), installed.stream().map(this::model).toList(),
                    offered(installed), drives.models(models.store().catalog()));
            counter.setup(setup -> setup.with(now));
        }
    }

    /** A system that does not answer changes nothing of what is known. */
    private static List<String> or(Question asked, List<String> before) {
        try {
            return asked.ask();
        } catch (ProblemException e) {
            return before;
        }
    }

    private Model model(InstalledModel one) {
        return new Model(one.name(), one.bytes() / MEGABYTE, goodFor(one.known()));
    }

    private List<Model> offered(List<InstalledModel> installed) {
        return models.store().catalog().models().stream()
                .filter(known -> known.address().isPresent()
                        && installed.stream().noneMatch(model -> model.name().equals(known.name())))
                .map(known -> new Model(known.name(), known.aboutBytes() / MEGABYTE,
                        goodFor(Optional.of(known))))
                .toList();
    }

    private String goodFor(Optional<CatalogModel> known) {
        Locale locale = counter.state().settings().language().locale();
        return known.map(model -> model.goodFor(locale)).orElse("");
    }

    /** The visitor's own microphone is listened to while nobody else does. */
    private synchronized void listen() {
        var state = counter.state();
        boolean isFree = isOn && !isPaused && state.settings().visitorMicrophone().isPresent()
                && state.equipment().visitorMicrophone() == Microphone.OFF;
        if (isFree) {
            level.listen(state.settings().visitorMicrophone(),
                    () -> inputs.open(Speaker.VISITOR, state.settings()));
        } else {
            level.stop();
        }
    }
}
