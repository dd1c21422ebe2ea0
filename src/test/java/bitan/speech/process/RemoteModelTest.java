package bitan.speech.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.audio.Captured.Frame;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.speech.Sounds;
import bitan.speech.Sounds.Spoken;
import bitan.speech.SpeechEngine;
import bitan.speech.SpeechEvent;
import bitan.speech.SpeechEvent.Settled;
import bitan.speech.vosk.Endpointing;
import bitan.speech.vosk.VoskModel;
import bitan.speech.vosk.VoskOptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(value = 3, unit = TimeUnit.MINUTES)
class RemoteModelTest {
    private static final Path MODEL = Path.of("models", "vosk-model-bitan-demo-cn-0.1");
    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final Path WORK = Path.of("target", "speech");

    @ParameterizedTest
    @EnumSource
    void accept_sentence_saysWhatTheEngineOfThisProcessSays(Spoken spoken) throws Exception {
        var sound = Sounds.join(spoken.samples(), Sounds.quiet(1), Spoken.SIT.samples());
        try (var here = VoskModel.load(MODEL, Endpointing.DEFAULT, WORK);
                var apart = load();
                var one = here.engine(VoskOptions.LIVE);
                var other = apart.engine(VoskOptions.LIVE)) {
            for (var frame : Sounds.frames(sound)) {
                assertThat(other.accept(frame)).isEqualTo(one.accept(frame));
            }
            assertThat(other.finish()).isEqualTo(one.finish());
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void load_noMemoryForJava_saysSo(@TempDir Path folder) throws Exception {
        var starved = folder.resolve("java");
        var serving = RecogniserCommand.serving(MODEL, Endpointing.DEFAULT, WORK).words();
        Files.writeString(starved, "#!/bin/sh\nulimit -v 900000\nexec '" + serving.getFirst() + "' \"$@\"\n");
        Files.setPosixFilePermissions(starved, PosixFilePermissions.fromString("rwx------"));
        var words = new ArrayList<>(serving);
        words.set(0, starved.toString());
        assertThatThrownBy(() -> RemoteModel.load(new RecogniserCommand(words, MODEL, WORK)))
                .isInstanceOfSatisfying(ProblemException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.RUN_10));
    }

    @Test
    void engine_twoVoicesAtOnce_eachHearsItsOwn() throws Exception {
        try (var model = load(); var threads = Executors.newFixedThreadPool(2)) {
            var staff = threads.submit(() -> hearAll(model, Spoken.DAYS));
            var visitor = threads.submit(() -> hearAll(model, Spoken.INSURED));

            assertThat(text(staff.get())).isEqualTo(Spoken.DAYS.text());
            assertThat(text(visitor.get())).isEqualTo(Spoken.INSURED.text());
        }
    }

    @Test
    void close_lastEngine_endsTheProcess() throws Exception {
        var model = load();
        var process = ProcessHandle.of(model.pid().orElseThrow()).orElseThrow();
        var engine = model.engine(VoskOptions.LIVE);
        model.close();
        model.close();
        assertThat(text(hear(engine, Spoken.SIT))).isEqualTo(Spoken.SIT.text());
        engine.close();

        process.onExit().get(1, TimeUnit.MINUTES);
        assertThatThrownBy(() -> model.engine(VoskOptions.LIVE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void process_ofAProgramThatIsKilled_ends() throws Exception {
        var program = new ProcessBuilder(RecogniserCommand.java(), "-Djna.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                Orphaned.class.getName(), MODEL.toString(), WORK.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var said = program.inputReader()) {
            long pid = Long.parseLong(said.readLine());
            var recogniser = ProcessHandle.of(pid).orElseThrow();
            assertThat(recogniser.isAlive()).isTrue();

            program.destroyForcibly();

            recogniser.onExit().get(1, TimeUnit.MINUTES);
        } finally {
            program.destroyForcibly();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-version"})
    void load_processThatIsNone_isGivenUpWithAReason(String option) {
        var command = new RecogniserCommand(List.of(RecogniserCommand.java(), option), HERE, WORK);

        assertThatThrownBy(() -> RemoteModel.load(command)).isInstanceOfSatisfying(ProblemException.class,
                e -> {
                    assertThat(e.problem().code()).isEqualTo(ProblemCode.SPE_02);
                    assertThat(e.problem().facts().getFirst()).startsWith(Restarts.MOST + " × ");
                });
    }

    @ParameterizedTest
    @ValueSource(classes = {Babbling.class, Looping.class})
    void accept_processThatTalksNonsenseOrNeverAnswers_isReplacedAndThenGivenUp(Class<?> process)
            throws Exception {
        var command = new RecogniserCommand(List.of(RecogniserCommand.java(), "-cp",
                System.getProperty("java.class.path"), process.getName()), HERE, WORK);
        try (var model = RemoteModel.load(command); var engine = model.engine(VoskOptions.LIVE)) {
            var frames = Sounds.frames(Spoken.SIT.samples());

            assertThat(engine.accept(frames.get(0))).isEqualTo(List.of(new SpeechEvent.Silence(0.1)));
            assertThat(engine.accept(frames.get(1))).singleElement().isInstanceOfSatisfying(
                    SpeechEvent.Failed.class,
                    failed -> assertThat(failed.problem().code()).isEqualTo(ProblemCode.SPE_02));
        }
    }

    @Test
    void load_folderWithoutAModel_saysWhatTheEngineOfThisProcessSays(@TempDir Path empty) {
        assertThatThrownBy(() -> RemoteModel.load(empty, Endpointing.DEFAULT, WORK)).isInstanceOfSatisfying(
                ProblemException.class, e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.MOD_02));
    }

    static RemoteModel load() throws ProblemException {
        return RemoteModel.load(MODEL, Endpointing.DEFAULT, WORK);
    }

    private static List<SpeechEvent> hearAll(RemoteModel model, Spoken spoken) throws ProblemException {
        try (var engine = model.engine(VoskOptions.LIVE)) {
            return hear(engine, spoken);
        }
    }

    private static List<SpeechEvent> hear(SpeechEngine engine, Spoken spoken) {
        var events = new ArrayList<SpeechEvent>();
        for (Frame frame : Sounds.frames(spoken.samples())) {
            events.addAll(engine.accept(frame));
        }
        events.addAll(engine.finish());
        return events;
    }

    static List<SpeechEvent.Word> words(List<SpeechEvent> events) {
        return events.stream().filter(Settled.class::isInstance).map(Settled.class::cast)
                .flatMap(settled -> settled.words().stream()).toList();
    }

    static List<String> settled(List<SpeechEvent> events) {
        return events.stream().filter(Settled.class::isInstance).map(event -> text(List.of(event))).toList();
    }

    static String text(List<SpeechEvent> events) {
        return words(events).stream().map(SpeechEvent.Word::text).collect(Collectors.joining());
    }
}
