package bitan.app.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.app.installation.Folders;
import bitan.app.models.SpeechModels.Chosen;
import bitan.models.ModelOrigin;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.speech.Sounds;
import bitan.speech.Sounds.Spoken;
import bitan.speech.SpeechEvent;
import bitan.speech.SpeechEvent.Settled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Real models under right and wrong names. */
class SpeechModelsTest {
    private static final String SMALL = "vosk-model-small-cn-0.22";
    private static final String LARGE = "vosk-model-cn-0.22";
    private static final Path EMBEDDED = Path.of("models", SpeechModels.DEMONSTRATION);

    @TempDir private Path folder;

    @Test
    void install_modelOfTheOfficialShape_hearsAndIsKnownForWhatItIs() throws Exception {
        var missing = LookaheadModel.missing();
        assumeTrue(missing.isEmpty(), missing.orElse(""));
        var archive = LookaheadModel.in(folder.resolve("made")).zip(LARGE);

        models().install(LARGE, new ModelOrigin.Archive(archive), _ -> {});

        var chosen = models().choose(Optional.of(LARGE));
        assertThat(chosen.folder().resolve("graph/words.txt")).doesNotExist();
        assertThat(heard(chosen)).isEqualTo(Spoken.SIT.text());
        assertThat(codes(chosen)).containsExactly(ProblemCode.MOD_11, ProblemCode.MOD_03);
    }

    @Test
    void examine_theEmbeddedModel_isForDemonstrationOnly() throws Exception {
        assertThat(codes(models().choose(Optional.empty()))).containsExactly(ProblemCode.MOD_03);
    }

    @Test
    void examine_demonstrationUnderAnyOtherName_isRecognised() throws Exception {
        for (var name : List.of(SMALL, LARGE, "our-own-model")) {
            var examined = models().examine(SpeechModels.folder(copy(name)));
            assertThat(examined.name()).isEqualTo(SpeechModels.DEMONSTRATION);
            assertThat(examined.cautions()).containsExactly(
                    Problem.of(ProblemCode.MOD_11, name, SpeechModels.DEMONSTRATION),
                    Problem.of(ProblemCode.MOD_03, SpeechModels.DEMONSTRATION));
        }
    }

    @Test
    void examine_demonstrationWithAnotherGraph_isRecognised() throws Exception {
        var model = copy(SMALL);
        Files.write(model.resolve("graph/HCLG.fst"), new byte[100]);
        assertThat(codes(SpeechModels.folder(model))).containsExactly(ProblemCode.MOD_11, ProblemCode.MOD_03);
    }

    @Test
    void examine_anotherModelThanWasPublished_isAWarning() throws Exception {
        var model = copy(SMALL);
        for (var file : List.of("am/final.mdl", "graph/HCLG.fst")) {
            Files.write(model.resolve(file), new byte[]{1}, StandardOpenOption.APPEND);
        }
        assertThat(models().examine(SpeechModels.folder(model)).cautions())
                .containsExactly(Problem.of(ProblemCode.MOD_12, SMALL, "README: missing"));
    }

    @Test
    void examine_passedBefore_isRememberedUntilAFileChanges() throws Exception {
        var model = copy(SMALL);
        models().prove(model);
        assertThat(codes(SpeechModels.folder(model))).containsExactly(ProblemCode.MOD_11, ProblemCode.MOD_03);

        for (var file : List.of("am/final.mdl", "graph/HCLG.fst")) {
            Files.write(model.resolve(file), new byte[]{1}, StandardOpenOption.APPEND);
        }
        assertThat(codes(SpeechModels.folder(model))).containsExactly(ProblemCode.MOD_12);
    }

    private SpeechModels models() {
        return SpeechModels.in(new Folders(Path.of("").toAbsolutePath(), folder.resolve("data")));
    }

    private List<ProblemCode> codes(Chosen chosen) throws ProblemException {
        return models().examine(chosen).cautions().stream().map(Problem::code).toList();
    }

    private String heard(Chosen chosen) throws ProblemException {
        try (var model = models().loadApart(chosen); var engine = model.fileEngine()) {
            var events = new ArrayList<SpeechEvent>();
            Sounds.frames(Spoken.SIT.samples()).forEach(frame -> events.addAll(engine.accept(frame)));
            events.addAll(engine.finish());
            return events.stream().filter(Settled.class::isInstance).map(Settled.class::cast)
                    .flatMap(settled -> settled.words().stream()).map(SpeechEvent.Word::text)
                    .collect(Collectors.joining());
        }
    }

    private Path copy(String name) throws IOException {
        var copy = folder.resolve("models").resolve(name);
        try (var all = Files.walk(EMBEDDED)) {
            for (var path : all.toList()) {
                var target = copy.resolve(EMBEDDED.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                    target.toFile().setWritable(true);
                }
            }
        }
        return copy;
    }
}
