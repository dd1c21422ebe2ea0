package bitan.app.voice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.app.installation.Folders;
import bitan.app.log.Trace;
import bitan.app.models.SpeechModels;
import bitan.app.state.Counter;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.settings.Settings;
import bitan.speech.Sounds;
import bitan.speech.Sounds.Spoken;
import bitan.speech.SpeechEngine;
import bitan.speech.SpeechEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SharedModelTest {
    private static final String MODEL = "vosk-model-bitan-demo-cn-0.1";

    @TempDir Path program;

    private final Counter counter = new Counter(Settings.DEFAULT, Trace.OFF, _ -> {});

    @BeforeEach
    void copyModel() throws IOException {
        var models = Path.of("models");
        try (var files = Files.walk(models)) {
            for (var file : files.toList()) {
                var to = program.resolve("models").resolve(models.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
    }

    @Test
    void engine_second_isOfTheModelThatIsLoaded() throws Exception {
        var shared = shared();
        try (var staff = shared.engine()) {
            assertThat(counter.state().equipment().model()).isEqualTo(Optional.of(MODEL));
            deleteModel();
            try (var visitor = shared.engine()) {
                assertThat(hear(visitor, Spoken.INSURED)).isEqualTo(Spoken.INSURED.text());
                assertThat(hear(staff, Spoken.SIT)).isEqualTo(Spoken.SIT.text());
            }
        }
        shared.letGo();
    }

    @Test
    void close_oneEngine_leavesTheOtherEvenWhenTheModelIsLetGo() throws Exception {
        var shared = shared();
        var staff = shared.engine();
        try (var visitor = shared.engine()) {
            staff.close();
            shared.letGo();

            assertThat(hear(visitor, Spoken.SCREEN)).isEqualTo(Spoken.SCREEN.text());
        }
    }

    @Test
    void letGo_nextEngine_choosesAnew() throws Exception {
        var shared = shared();
        try (var staff = shared.engine()) {
            shared.letGo();
            deleteModel();

            assertThatThrownBy(shared::engine).isInstanceOfSatisfying(ProblemException.class,
                    e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.MOD_01));
            assertThat(hear(staff, Spoken.SIT)).isEqualTo(Spoken.SIT.text());
        }
    }

    private SharedModel shared() {
        return new SharedModel(SpeechModels.in(new Folders(program, program.resolve("data"))), counter);
    }

    private void deleteModel() throws IOException {
        try (var files = Files.walk(program.resolve("models"))) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String hear(SpeechEngine engine, Spoken spoken) {
        var events = new ArrayList<SpeechEvent>();
        Sounds.frames(spoken.samples()).forEach(frame -> events.addAll(engine.accept(frame)));
        events.addAll(engine.finish());
        return events.stream().flatMap(event -> event instanceof SpeechEvent.Settled(var words, _)
                ? words.stream()
                : List.<SpeechEvent.Word>of().stream()).map(SpeechEvent.Word::text)
                .collect(Collectors.joining());
    }
}
