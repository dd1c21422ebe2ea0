package bitan.speech.vosk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.speech.Sounds;
import bitan.speech.Sounds.Spoken;
import bitan.speech.SpeechEvent;
import bitan.speech.SpeechEvent.Settled;
import bitan.speech.SpeechEvent.Silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VoskModelTest {
    private static final Path MODEL = VoskEngineTest.MODEL;
    private static final Path WORK = VoskEngineTest.WORK;

    @Test
    void engine_twoVoicesAtOnce_eachHearsItsOwn() throws Exception {
        try (var model = VoskModel.load(MODEL, Endpointing.DEFAULT, WORK);
                var threads = Executors.newFixedThreadPool(2)) {
            var staff = threads.submit(hearing(model, Spoken.DAYS));
            var visitor = threads.submit(hearing(model, Spoken.INSURED));

            assertThat(staff.get()).isEqualTo(Spoken.DAYS.text());
            assertThat(visitor.get()).isEqualTo(Spoken.INSURED.text());
        }
    }

    @Test
    void close_beforeItsEngine_engineGoesOn() throws Exception {
        var model = VoskModel.load(MODEL, Endpointing.DEFAULT, WORK);
        try (var engine = model.engine(VoskOptions.LIVE)) {
            model.close();
            model.close();

            assertThat(text(hear(engine, Spoken.SIT.samples()))).isEqualTo(Spoken.SIT.text());
        }
        assertThatThrownBy(() -> model.engine(VoskOptions.LIVE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void load_noSuchFolder_isAProblem(@TempDir Path empty) {
        assertThatThrownBy(() -> VoskModel.load(empty.resolve("none"), Endpointing.DEFAULT, WORK))
                .isInstanceOfSatisfying(ProblemException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.MOD_02));
    }

    @Test
    void load_otherEndpointing_movesTheModelsOwnRules(@TempDir Path work) throws Exception {
        var speech = Sounds.join(Spoken.DAYS.samples(), Spoken.MISSING.samples());

        try (var model = VoskModel.load(MODEL, new Endpointing(5, 2, 4), work);
                var engine = model.engine(VoskOptions.LIVE)) {
            var silence = hear(engine, Sounds.quiet(5));
            var settled = hear(engine, speech).stream().filter(Settled.class::isInstance).toList();

            assertThat(silence).hasSize(3).hasOnlyElementsOfType(Silence.class);
            assertThat(settled).hasSizeGreaterThan(2);
        }
        try (var left = Files.list(work)) {
            assertThat(left.map(Path::getFileName).map(Path::toString)).isSubsetOf("natives", "proofs");
        }
    }

    @Test
    void load_longerPause_keepsASentenceWithAPauseTogether() throws Exception {
        var hesitating = Sounds.join(Spoken.SIT.samples(), Sounds.quiet(1), Spoken.IDENTITY.samples());

        try (var model = VoskModel.load(MODEL, new Endpointing(2, 5, 20), WORK);
                var engine = model.engine(VoskOptions.LIVE)) {
            var settled = hear(engine, hesitating).stream().filter(Settled.class::isInstance).toList();

            assertThat(settled).hasSize(1);
            assertThat(text(settled)).isEqualTo(Spoken.SIT.text() + Spoken.IDENTITY.text());
        }
    }

    private static Callable<String> hearing(VoskModel model, Spoken spoken) {
        return () -> {
            try (var engine = model.engine(VoskOptions.LIVE)) {
                return text(hear(engine, spoken.samples()));
            }
        };
    }

    private static List<SpeechEvent> hear(VoskEngine engine, short[] samples) {
        var events = new ArrayList<SpeechEvent>();
        Sounds.frames(samples).forEach(frame -> events.addAll(engine.accept(frame)));
        events.addAll(engine.finish());
        return events;
    }

    private static String text(List<SpeechEvent> events) {
        return events.stream().filter(Settled.class::isInstance).map(Settled.class::cast)
                .flatMap(settled -> settled.words().stream()).map(word -> word.text())
                .collect(Collectors.joining());
    }
}
