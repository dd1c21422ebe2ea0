package bitan.speech.vosk.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.speech.Sounds;
import bitan.speech.Sounds.Spoken;
import bitan.speech.vosk.Endpointing;
import bitan.speech.vosk.VoskModel;
import bitan.speech.vosk.VoskOptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ModelCheckTest {
    private static final Path MODEL = Path.of("models", "vosk-model-bitan-demo-cn-0.1");
    private static final List<String> FILES = List.of("am/final.mdl", "conf/mfcc.conf", "conf/model.conf",
            "graph/HCLG.fst", "graph/phones.txt", "graph/phones/word_boundary.int", "graph/words.txt");

    /** What libvosk cannot do without. */
    private static final List<String> VITAL = List.of("am/final.mdl", "conf/mfcc.conf", "conf/model.conf",
            "graph/HCLG.fst", "graph/words.txt");

    @TempDir Path folder;

    @Test
    void verify_theEmbeddedModel_passesWithoutAProof() throws Exception {
        ModelCheck.verify(MODEL, work());

        assertThat(work().resolve("proofs")).isDirectoryContaining(Files::isRegularFile);
    }

    @Test
    void verify_unknownModel_isProven() throws Exception {
        ModelCheck.verify(copy("another"), work());
    }

    @ParameterizedTest
    @MethodSource("files")
    void verify_embeddedModelWithOneByteChanged_isRefusedNamingTheFile(String file) throws Exception {
        var model = copy("vosk-model-bitan-demo-cn-0.1");
        var bytes = Files.readAllBytes(model.resolve(file));
        bytes[bytes.length / 2] ^= 1;
        Files.write(model.resolve(file), bytes);

        assertRefused(model, file);
    }

    @ParameterizedTest
    @MethodSource("files")
    void verify_embeddedModelWithAFileMissing_isRefusedNamingTheFile(String file) throws Exception {
        var model = copy("vosk-model-bitan-demo-cn-0.1");
        Files.delete(model.resolve(file));

        assertRefused(model, file);
    }

    @Test
    void verify_embeddedModelWithMoreThanWeKnow_isProvenLikeAnyOther() throws Exception {
        var model = copy("vosk-model-bitan-demo-cn-0.1");
        Files.createDirectory(model.resolve("rescore"));
        Files.writeString(model.resolve("rescore/G.carpa"), "not a language model");

        assertRefused(model, "rescore/G.fst");
    }

    @ParameterizedTest
    @MethodSource("vital")
    void verify_vitalFileMissingOrEmpty_isRefusedNamingTheFile(String file) throws Exception {
        var model = copy("another");
        Files.write(model.resolve(file), new byte[0]);
        // Without its settings this model is none: libvosk says so, for others can do without.
        assertRefused(model, file.endsWith(".conf") ? "libvosk" : file);

        Files.delete(model.resolve(file));
        assertRefused(model, file);
    }

    @Test
    void check_settingsFileEmpty_isNoDamage() throws Exception {
        var model = copy("another");
        var ivector = Files.createDirectory(model.resolve("ivector"));
        for (var file : List.of("final.ie", "splice.conf", "final.mat", "global_cmvn.stats", "final.dubm")) {
            Files.writeString(ivector.resolve(file), "--left-context=3");
        }
        Files.createFile(ivector.resolve("online_cmvn.conf"));

        ModelStructure.check(ModelFiles.in(model));
    }

    @ParameterizedTest
    @CsvSource({"am/final.mdl, 1", "am/final.mdl, 40", "am/final.mdl, 3000", "am/final.mdl, 2000000",
            "am/final.mdl, 3871142", "graph/HCLG.fst, 3", "graph/HCLG.fst, 60", "graph/HCLG.fst, 1000000",
            "graph/HCLG.fst, 3320320", "graph/words.txt, 1", "graph/words.txt, 40000",
            "graph/words.txt, 77300",
            "graph/phones/word_boundary.int, 5", "graph/phones/word_boundary.int, 1200",
            "graph/phones/word_boundary.int, 2545", "conf/model.conf, 6", "conf/mfcc.conf, 1"})
    void verify_fileTruncated_isRefused(String file, int length) throws Exception {
        var model = copy("another");
        Files.write(model.resolve(file), Arrays.copyOf(Files.readAllBytes(MODEL.resolve(file)), length));

        assertRefused(model, "");
    }

    @ParameterizedTest
    @MethodSource("swaps")
    void verify_filesSwapped_isRefused(String one, String other) throws Exception {
        var model = copy("another");
        Files.copy(MODEL.resolve(one), model.resolve(other), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(MODEL.resolve(other), model.resolve(one), StandardCopyOption.REPLACE_EXISTING);

        assertRefused(model, "");
    }

    /** Some cuts leave a lesser but sound model; what matters is that libvosk never meets one that kills. */
    @ParameterizedTest
    @CsvSource({"conf/model.conf, 30", "conf/model.conf, 150", "conf/mfcc.conf, 40", "conf/mfcc.conf, 90",
            "graph/phones.txt, 0", "graph/phones.txt, 1000", "graph/words.txt, 77427"})
    void verify_settingsTruncated_isRefusedOrUsable(String file, int length) throws Exception {
        var model = copy("another");
        Files.write(model.resolve(file), Arrays.copyOf(Files.readAllBytes(MODEL.resolve(file)), length));

        try (var loaded = VoskModel.load(model, Endpointing.DEFAULT, work());
                var engine = loaded.engine(VoskOptions.LIVE)) {
            Sounds.frames(Spoken.SIT.samples()).forEach(engine::accept);
            assertThat(engine.finish()).isNotEmpty();
        } catch (ProblemException e) {
            assertThat(e.problem().code()).isEqualTo(ProblemCode.MOD_02);
        }
    }

    @Test
    void verify_graphThatKillsTheProcess_isRefusedAndWeLive() throws Exception {
        var model = copy("another");
        var graph = ByteBuffer.wrap(Files.readAllBytes(MODEL.resolve("graph/HCLG.fst")))
                .order(ByteOrder.LITTLE_ENDIAN);
        for (int arc = graph.capacity() - 16 * 139_000; arc < graph.capacity(); arc += 16) {
            graph.putInt(arc, 0x7ffffff); // a sound that no acoustic model has
        }
        Files.write(model.resolve("graph/HCLG.fst"), graph.array());

        assertRefused(model, "libvosk");
    }

    @Test
    void verify_graphWithAnArcToNowhere_isRefusedNamingIt() throws Exception {
        var model = copy("another");
        var graph = ByteBuffer.wrap(Files.readAllBytes(MODEL.resolve("graph/HCLG.fst")));
        graph.putInt(graph.capacity() - 4, -1);
        Files.write(model.resolve("graph/HCLG.fst"), graph.array());

        assertRefused(model, "graph/HCLG.fst");
    }

    @Test
    void verify_oldFlatLayout_isProvenAndUnderstood() throws Exception {
        var old = Files.createDirectory(folder.resolve("old"));
        for (var file : FILES) {
            var source = MODEL.resolve(file);
            Files.copy(source, old.resolve(source.getFileName()));
        }

        try (var model = VoskModel.load(old, Endpointing.DEFAULT, work());
                var engine = model.engine(VoskOptions.LIVE)) {
            Sounds.frames(Spoken.SIT.samples()).forEach(engine::accept);
            assertThat(engine.finish()).isNotEmpty();
        }
    }

    @Test
    void verify_provenOnce_isTrustedUntilAFileChanges() throws Exception {
        var model = copy("another");
        var words = model.resolve("graph/words.txt");
        ModelCheck.verify(model, work());
        var time = Files.getLastModifiedTime(words);

        Files.write(words, new byte[(int) Files.size(words)]);
        Files.setLastModifiedTime(words, time);
        ModelCheck.verify(model, work());

        Files.setLastModifiedTime(words, FileTime.from(Instant.EPOCH));
        assertRefused(model, "words.txt");
    }

    @Test
    void verify_proofsCannotBeKept_passesAllTheSame() throws Exception {
        Files.createDirectories(work());
        Files.writeString(work().resolve("proofs"), "a file where a folder should be");

        ModelCheck.verify(copy("another"), work());
    }

    @Test
    void verify_aFileNotAFolder_isRefused() throws Exception {
        assertRefused(Files.writeString(folder.resolve("model.zip"), "PK"), "");
    }

    static Stream<String> files() {
        return FILES.stream();
    }

    static Stream<String> vital() {
        return VITAL.stream();
    }

    static Stream<Arguments> swaps() {
        return VITAL.stream().flatMap(one -> VITAL.stream().filter(other -> one.compareTo(other) < 0)
                .map(other -> Arguments.of(one, other)));
    }

    private void assertRefused(Path model, String why) {
        assertThatThrownBy(() -> ModelCheck.verify(model, work()))
                .isInstanceOfSatisfying(ProblemException.class, e -> {
                    assertThat(e.problem().code()).isEqualTo(ProblemCode.MOD_02);
                    assertThat(e.problem().facts().getFirst()).isEqualTo(model.getFileName().toString());
                    assertThat(e.problem().facts().get(1)).contains(why).hasSizeLessThan(200);
                });
    }

    private Path work() {
        return folder.resolve("work");
    }

    private Path copy(String name) throws IOException {
        var copy = folder.resolve(name);
        for (var file : FILES) {
            Files.createDirectories(copy.resolve(file).getParent());
            Files.copy(MODEL.resolve(file), copy.resolve(file));
            copy.resolve(file).toFile().setWritable(true);
        }
        return copy;
    }
}
