package bitan.app.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import bitan.app.door.StaffDoor;
import bitan.app.installation.CounterFiles;
import bitan.app.installation.Folders;
import bitan.app.log.Trace;
import bitan.app.models.Installing;
import bitan.app.models.SpeechModels;
import bitan.app.running.Autostart;
import bitan.app.state.Choices;
import bitan.app.state.Counter;
import bitan.app.voice.CaptionDelay;
import bitan.app.voice.ChosenHeadphones;
import bitan.app.voice.Inputs;
import bitan.app.voice.SpokenInput;
import bitan.app.voice.Voices;
import bitan.conversation.ConversationWriter;
import bitan.counter.CounterState;
import bitan.counter.Intent.AtSetup;
import bitan.pin.PinGate;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.settings.Language;
import bitan.settings.SettingsChange;
import bitan.settings.SettingsField;
import bitan.setup.Attempt;
import bitan.setup.Attempt.Deed;
import bitan.setup.Present.OnDrive;
import bitan.setup.Setup;
import bitan.wording.facts.Facts;

import static org.assertj.core.api.Assertions.assertThat;

/** A counter is set up with real files, models and devices of this machine, whatever it has. */
@Timeout(120)
class SettingUpTest {
    private static final String SMALL = "vosk-model-small-cn-0.22";
    private static final Path PROGRAM = Path.of("").toAbsolutePath();

    @TempDir Path folder;
    private final LinkedBlockingQueue<CounterState> states = new LinkedBlockingQueue<>();
    private Path stick;
    private Folders folders;
    private CounterFiles files;
    private Counter counter;
    private ConversationWriter writer;
    private Choices choices;
    private Voices voices;
    private ChosenHeadphones headphones;
    private StaffDoor door;
    private SettingUp settingUp;
    private Runnable whileCopying = () -> {};

    @BeforeEach
    void begin() throws IOException {
        stick = Files.createDirectories(folder.resolve("media/KINGSTON"));
        folders = new Folders(PROGRAM, folder.resolve("data"), folder.resolve("etc"));
        begin("{\"locked\": [\"language\"]}");
    }

    private void begin(String administrator) throws IOException {
        Files.createDirectories(folder.resolve("etc"));
        Files.writeString(folder.resolve("etc/settings.json"), administrator);
        files = CounterFiles.at(folders.settings(), folders);
        var settings = files.settings().load().settings();
        counter = new Counter(settings, Trace.OFF, this::take);
        writer = new ConversationWriter(InstantSource.system(), Facts::in, counter::failed);
        writer.start();
        choices = new Choices(files.settings(), counter);
        var models = SpeechModels.in(folders);
        var inputs = Inputs.ofClerk(new SpokenInput()::open);
        voices = new Voices(counter, writer, inputs, models, new CaptionDelay(), Trace.OFF);
        headphones = new ChosenHeadphones(counter, inputs);
        door = new StaffDoor(new PinGate(files.pin()), counter, _ -> {}, InstantSource.system(),
                StaffDoor.PATIENCE);
        var installing = new Installing(models, counter, choices, () -> {});
        settingUp = new SettingUp(counter,
                new SettingUp.Parts(files, models, inputs, voices, headphones, choices, installing, door),
                Autostart.ofThisUser(new Folders(folder.resolve("nowhere"), folder)),
                new ModelDrives(List.of(folder.resolve("media")), false));
        settingUp.open();
    }

    private void take(CounterState state) {
        boolean isCopying = state.equipment().progress().filter(now -> now.done() >= 0).isPresent();
        if (isCopying) {
            whileCopying.run();
        }
        states.add(state);
    }

    @AfterEach
    void end() {
        settingUp.close();
        voices.close();
        headphones.close();
        door.close();
        choices.close();
        writer.close();
    }

    @Test
    void stick_pluggedInAndPulled_isInTheListOnlyMeanwhile() throws Exception {
        await("models are listed", setup -> !setup.present().models().isEmpty());
        var archive = Files.writeString(stick.resolve(SMALL + ".zip"), "not yet read");
        var seen = await("the stick is seen", setup -> !setup.present().onDrives().isEmpty());
        assertThat(seen.present().onDrives()).containsExactly(new OnDrive(archive, SMALL, stick));
        assertThat(seen.present().offered()).anyMatch(model -> model.name().equals(SMALL));
        Files.delete(archive);
        await("it is gone", setup -> setup.present().onDrives().isEmpty());
    }

    @Test
    void change_ofSeveralFields_isInForceAndInTheFile() throws Exception {
        settingUp.obey(new AtSetup.Change(SettingsChange.of(SettingsField.COUNTER_NAME, "六号窗口")));
        settingUp.obey(new AtSetup.Change(SettingsChange.of(SettingsField.VISITOR_TEXT_SIZE, 3)));
        awaitState("both are so", state -> state.settings().visitorTextSize() == 3
                && state.visit().comfort().textSize() == 3);
        assertThat(counter.state().settings().counterName()).isEqualTo("六号窗口");
        choices.close();
        assertThat(files.settings().load().settings().visitorTextSize()).isEqualTo(3);
    }

    @Test
    void change_ofALockedFieldOrAWrongValue_isToldAndNothingChanges() throws Exception {
        settingUp.obey(new AtSetup.Change(SettingsChange.of(SettingsField.LANGUAGE, "ENGLISH")));
        awaitState("it is refused", state -> has(state, ProblemCode.SET_06));
        settingUp.obey(new AtSetup.Change(SettingsChange.of(SettingsField.IDLE_MINUTES, 100_000)));
        awaitState("it is refused", state -> has(state, ProblemCode.SET_04));
        assertThat(counter.state().settings().language()).isEqualTo(Language.CHINESE);
        choices.close();
        assertThat(files.settings().isThere()).isFalse();
    }

    @Test
    void pin_enteredTwice_isSetAndTheDoorStaysOpenForWhoSetIt() throws Exception {
        settingUp.obey(new AtSetup.SetPin("482915", "482916"));
        assertThat(ended(Deed.SET_PIN).problem()).contains(Problem.of(ProblemCode.PIN_06));
        assertThat(new PinGate(files.pin()).isNeeded()).isFalse();
        settingUp.obey(new AtSetup.SetPin("482915", "482915"));
        assertThat(ended(Deed.SET_PIN).problem()).isEmpty();
        assertThat(new PinGate(files.pin()).isNeeded()).isTrue();
        assertThat(counter.state().door().isOpen()).isTrue();
        assertThat(counter.state().setup().orElseThrow().hasPin()).isTrue();
    }

    @Test
    void autostart_ofAProgramThatIsNotPackaged_isRefusedInOneLine() throws Exception {
        settingUp.obey(new AtSetup.StartAtLogin(true));
        assertThat(ended(Deed.START_AT_LOGIN).problem().map(Problem::code)).contains(ProblemCode.RUN_08);
    }

    @Test
    void checkup_findsWhatTheDoctorFinds() throws Exception {
        var setup = await("all was looked at", now -> now.checkup().lines().stream()
                .anyMatch(line -> line.problem().map(Problem::code).equals(Optional.of(ProblemCode.RUN_09))));
        assertThat(setup.checkup().lines()).anyMatch(line -> line.text().startsWith("磁盘"));
    }

    @Test
    void install_anArchiveOfAnotherModel_isRefusedAndNothingIsLeft() throws Exception {
        var archive = Files.writeString(stick.resolve(SMALL + " (1).zip"), "another model");
        settingUp.obey(new AtSetup.InstallFrom(archive));
        assertThat(ended(Deed.INSTALL).problem().map(Problem::code)).contains(ProblemCode.MOD_05);
        assertThat(has(counter.state(), ProblemCode.MOD_05)).isTrue();
        assertNothingInstalled();
        settingUp.obey(new AtSetup.InstallFrom(stick.resolve("holiday.zip")));
        assertThat(ended(Deed.INSTALL).problem().map(Problem::code)).contains(ProblemCode.MOD_07);
    }

    @Test
    void install_stickPulledWhileItIsCopied_isToldAndNothingIsLeft() throws Exception {
        var model = stick.resolve(SMALL);
        copy(PROGRAM.resolve("models/vosk-model-bitan-demo-cn-0.1"), model);
        whileCopying = () -> delete(model);
        settingUp.obey(new AtSetup.InstallFrom(model));
        assertThat(ended(Deed.INSTALL).problem().map(Problem::code)).contains(ProblemCode.MOD_04);
        assertNothingInstalled();
        assertThat(counter.state().settings().model()).isEmpty();
    }

    @Test
    void leave_closesThePageAndNothingIsLookedAtAnyMore() throws Exception {
        await("it is open", _ -> true);
        settingUp.obey(new AtSetup.Leave());
        awaitState("it is closed", state -> state.setup().isEmpty());
    }

    private void assertNothingInstalled() throws IOException {
        try (var all = Files.walk(folders.installedModels())) {
            assertThat(all.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> name.contains(SMALL));
        }
    }

    private Attempt ended(Deed deed) throws InterruptedException {
        var setup = await(deed + " has ended", now -> now.attempt()
                .filter(one -> one.deed() == deed && !one.isUnderWay()).isPresent());
        return setup.attempt().orElseThrow();
    }

    private Setup await(String what, Predicate<Setup> like) throws InterruptedException {
        return awaitState(what, state -> state.setup().filter(like).isPresent()).setup().orElseThrow();
    }

    private CounterState awaitState(String what, Predicate<CounterState> like) throws InterruptedException {
        for (var state = states.poll(30, TimeUnit.SECONDS); state != null; state = states.poll(30,
                TimeUnit.SECONDS)) {
            if (like.test(state)) {
                return state;
            }
        }
        throw new AssertionError("never: " + what + ", " + counter.state().setup());
    }

    private static boolean has(CounterState state, ProblemCode code) {
        return state.equipment().problems().stream().anyMatch(problem -> problem.code() == code);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    private static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            // it was pulled before
        }
    }
}
