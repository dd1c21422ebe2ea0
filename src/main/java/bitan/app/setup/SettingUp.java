package bitan.app.setup;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import bitan.app.casework.TestPage;
import bitan.app.doctor.Doctor;
import bitan.app.doctor.FindingText;
import bitan.app.door.StaffDoor;
import bitan.app.installation.CounterFiles;
import bitan.app.models.Installing;
import bitan.app.models.SpeechModels;
import bitan.app.running.Autostart;
import bitan.app.running.Autostart.StartMethod;
import bitan.app.state.Choices;
import bitan.app.state.Counter;
import bitan.app.voice.ChosenHeadphones;
import bitan.app.voice.Inputs;
import bitan.app.voice.Voices;
import bitan.audio.aid.SoundOutputs;
import bitan.conversation.Speaker;
import bitan.counter.Intent.AtSetup;
import bitan.pin.Pin;
import bitan.pin.PinGate;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.settings.Locks.Door;
import bitan.setup.Attempt;
import bitan.setup.Attempt.Deed;
import bitan.setup.Checkup;
import bitan.setup.Setup;

/**
 * Does what is wanted at the setup page: choices in the order in which they come, what takes long beside them. Safe between
 * threads; returns at once.
 */
public final class SettingUp implements AutoCloseable {
    private final ExecutorService order = Executors
            .newSingleThreadExecutor(Thread.ofVirtual().name("bitan-setup").factory());
    private final Counter counter;
    private final Parts parts;
    private final Autostart autostart;
    private final ChoiceInForce inForce;
    private final ModelDrives drives;
    private volatile Optional<DeviceWatch> watch = Optional.empty();

    /** What is set up, and those who do it. */
    public record Parts(CounterFiles files, SpeechModels models, Inputs inputs, Voices voices,
            ChosenHeadphones headphones, Choices choices, Installing installing, StaffDoor door) {}

    /** Something that may go wrong. */
    @FunctionalInterface
    private interface Work {
        void run() throws ProblemException;
    }

    /** Nothing is being set up yet. */
    public SettingUp(Counter counter, Parts parts) {
        this(counter, parts, Autostart.ofThisUser(parts.models().folders()), ModelDrives.ofThisSystem());
    }

    SettingUp(Counter counter, Parts parts, Autostart autostart, ModelDrives drives) {
        this.counter = counter;
        this.parts = parts;
        this.autostart = autostart;
        inForce = new ChoiceInForce(counter, parts.choices(), parts.voices(), parts.headphones());
        this.drives = drives;
    }

    /** Opens the page, and looks at everything there is from now on. */
    public void open() {
        run(() -> {
            boolean hasPin = new PinGate(parts.files().pin()).isNeeded();
            counter.setup(Optional.of(Setup.opened(parts.choices().locks(), hasPin,
                    !autostart.ways().isEmpty())));
            if (watch.isEmpty()) {
                watch = Optional.of(new DeviceWatch(counter, parts.models(), parts.inputs(), drives));
            }
            watch.ifPresent(DeviceWatch::start);
            checkAll();
        });
    }

    /** Does what somebody wants there. */
    public void obey(AtSetup intent) {
        switch (intent) {
            case AtSetup.Change(var change) -> run(() -> inForce.change(change));
            case AtSetup.TryOut(var speaker) -> run(() -> tryOut(speaker));
            case AtSetup.PlayTone _ -> beside(Deed.PLAY_TONE, this::playTone);
            case AtSetup.PrintPage _ ->
                beside(Deed.PRINT_PAGE, () -> TestPage.print(counter.state().settings()));
            case AtSetup.InstallFrom(var path) -> run(() -> {
                tell(Attempt.begun(Deed.INSTALL));
                parts.installing().startFrom(path, problem -> tell(Attempt.ended(Deed.INSTALL, problem)));
            });
            case AtSetup.SetPin(var digits, var again) ->
                attempt(Deed.SET_PIN, () -> setPin(digits, again));
            case AtSetup.ClearPin _ -> attempt(Deed.CLEAR_PIN, this::clearPin);
            case AtSetup.StartAtLogin(boolean on) -> attempt(Deed.START_AT_LOGIN, () -> startAtLogin(on));
            case AtSetup.CheckAll _ -> run(this::checkAll);
            case AtSetup.Leave _ -> run(() -> {
                counter.setup(Optional.empty());
                watch.ifPresent(DeviceWatch::stop);
            });
        }
    }

    /** Waits until what was chosen is in force. */
    @Override
    public void close() {
        order.close();
        watch.ifPresent(DeviceWatch::close);
    }

    private void tryOut(Speaker speaker) {
        watch.ifPresent(DeviceWatch::pause);
        parts.voices().tryOut(speaker, trial -> {
            counter.setup(now -> now.with(trial));
            if (!trial.isUnderWay()) {
                watch.ifPresent(DeviceWatch::goOn);
            }
        });
    }

    /** Some outputs can be had by one at a time. */
    private void playTone() throws ProblemException {
        var device = counter.state().settings().visitorHeadphones().orElse("");
        parts.headphones().use(Optional.empty());
        try {
            if (new SoundOutputs(DeviceWatch.PATIENCE).test(device).isEmpty()) {
                throw new ProblemException(Problem.of(ProblemCode.EAR_01, device));
            }
        } finally {
            parts.headphones().use(counter.state().settings().visitorHeadphones());
            parts.voices().changeInputs();
        }
    }

    private void setPin(String digits, String again) throws ProblemException {
        parts.choices().locks().require(Door.PIN);
        var pin = Pin.of(digits);
        if (!digits.equals(again)) {
            throw new ProblemException(Problem.of(ProblemCode.PIN_06));
        }
        parts.files().pin().set(pin);
        parts.door().letIn();
        counter.setup(now -> now.withPin(true));
    }

    private void clearPin() throws ProblemException {
        parts.choices().locks().require(Door.PIN);
        parts.files().pin().clear();
        counter.setup(now -> now.withPin(false));
    }

    private void startAtLogin(boolean on) throws ProblemException {
        parts.choices().locks().require(Door.AUTOSTART);
        if (on) {
            autostart.on(StartMethod.ofThisSystem());
        } else {
            autostart.off();
        }
        counter.setup(now -> now.startingAtLogin(!autostart.ways().isEmpty()));
    }

    private void checkAll() {
        counter.setup(now -> now.with(new Checkup(true, now.checkup().lines())));
        Thread.ofVirtual().name("bitan-checkup").start(counter.surviving("checkup", () -> {
            var locale = counter.state().settings().language().locale();
            List<Checkup.Line> lines = new Doctor(parts.models().folders(), parts.files()).besideTheKiosk()
                    .stream().map(found -> new Checkup.Line(FindingText.line(found, locale), found.problem()))
                    .toList();
            counter.setup(now -> now.with(new Checkup(false, lines)));
        }));
    }

    private void attempt(Deed deed, Work work) {
        run(() -> {
            tryToDo(deed, work);
            checkAll();
        });
    }

    private void beside(Deed deed, Work work) {
        Thread.ofVirtual().name("bitan-attempt").start(counter.surviving("setup", () -> tryToDo(deed, work)));
    }

    private void tryToDo(Deed deed, Work work) {
        tell(Attempt.begun(deed));
        try {
            work.run();
            tell(Attempt.ended(deed, Optional.empty()));
        } catch (ProblemException e) {
            tell(Attempt.ended(deed, Optional.of(e.problem())));
        }
    }

    private void tell(Attempt attempt) {
        counter.setup(now -> now.with(attempt));
    }

    private void run(Runnable work) {
        order.execute(counter.surviving("setup", work));
    }
}
