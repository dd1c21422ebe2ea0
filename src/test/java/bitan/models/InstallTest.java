package bitan.models;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.models.InstallStep.Checked;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

import static bitan.models.SmallModel.NAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Installing from a file or folder, replacing, failing, and two at once. */
class InstallTest {
    private static final URI NOWHERE = URI.create("https://example.invalid/model.zip");
    private static final Proof FAILS = folder -> {
        throw new ProblemException(Problem.of(ProblemCode.MOD_02, folder, "does not load"));
    };

    private final SmallModel model = SmallModel.of(1);
    private final SmallModel older = SmallModel.of(2);

    @TempDir Path temp;
    private InstallRig rig = new InstallRig(Path.of(""));

    @BeforeEach
    void setUp() {
        rig = new InstallRig(temp.resolve("models"));
    }

    @Test
    void install_fromZipFile_needsNoNetwork() throws Exception {
        rig.install(model.entry(NOWHERE), zipFile(model));
        model.assertIn(rig.place());
        assertThat(rig.steps).noneMatch(InstallStep.Downloading.class::isInstance);
    }

    @Test
    void install_fromFolder_copiesItAndSaysThatOnlyTheProofVouches() throws Exception {
        model.write(temp.resolve("stick/model"));
        rig.install(model.entry(NOWHERE), new ModelOrigin.Folder(temp.resolve("stick/model")));
        model.assertIn(rig.place());
        assertThat(rig.steps.getLast()).isInstanceOfSatisfying(InstallStep.Done.class,
                done -> assertThat(done.by()).isEqualTo(Checked.PROOF));
    }

    @Test
    void install_fromFolderAroundTheModel_takesTheModel() throws Exception {
        model.write(temp.resolve("stick/vosk/" + NAME));
        rig.install(model.entry(NOWHERE), new ModelOrigin.Folder(temp.resolve("stick/vosk")));
        model.assertIn(rig.place());
    }

    @Test
    void install_fromItsOwnFolder_staysWhole() throws Exception {
        model.write(rig.place());
        rig.install(model.entry(NOWHERE), new ModelOrigin.Folder(rig.place()));
        model.assertIn(rig.place());
    }

    @Test
    void install_folderWithLinkOut_refuses() throws Exception {
        model.write(temp.resolve("stick"));
        Files.writeString(temp.resolve("secret"), "secret");
        Files.createSymbolicLink(temp.resolve("stick/conf/more.conf"), temp.resolve("secret"));
        assertThat(rig.failure(model.entry(NOWHERE), new ModelOrigin.Folder(temp.resolve("stick"))))
                .isEqualTo(ProblemCode.MOD_06);
        assertThat(rig.names()).isEmpty();
    }

    @Test
    void install_folderWithLinkedFolder_refuses() throws Exception {
        model.write(temp.resolve("stick"));
        Files.createSymbolicLink(temp.resolve("stick/more"), temp);
        assertThat(rig.failure(model.entry(NOWHERE), new ModelOrigin.Folder(temp.resolve("stick"))))
                .isEqualTo(ProblemCode.MOD_06);
    }

    @Test
    void install_emptyFolder_refuses() throws Exception {
        Files.createDirectories(temp.resolve("stick"));
        assertThat(rig.failure(model.entry(NOWHERE), new ModelOrigin.Folder(temp.resolve("stick"))))
                .isEqualTo(ProblemCode.MOD_06);
    }

    @Test
    void install_zipFileOfOtherSizeOrContent_refuses() throws Exception {
        var entry = model.entry(NOWHERE);
        assertThat(rig.failure(entry, zipFile(older))).isEqualTo(ProblemCode.MOD_05);
        var zip = model.zip();
        zip[zip.length / 2] ^= 1;
        assertThat(rig.failure(entry, file(zip))).isEqualTo(ProblemCode.MOD_05);
        assertThat(rig.names()).isEmpty();
    }

    @Test
    void install_zipFileSpoiltAndNoChecksumKnown_isNoticedByTheArchive() throws Exception {
        var zip = model.zip();
        zip[zip.length / 2] ^= 1;
        var entry = model.entry(NOWHERE, OptionalLong.of(zip.length), Optional.empty());
        assertThat(rig.failure(entry, file(zip))).isEqualTo(ProblemCode.MOD_06);
        assertThat(rig.names()).isEmpty();
    }

    @Test
    void install_fileGone_saysSo() {
        var gone = new ModelOrigin.Archive(temp.resolve("gone.zip"));
        assertThat(rig.failure(model.entry(NOWHERE), gone)).isEqualTo(ProblemCode.MOD_04);
    }

    @Test
    void install_modelThatComesWithBitan_saysThatItHasNoAddress() {
        var entry = new CatalogModel(NAME, "zh-CN", Optional.empty(), OptionalLong.empty(), 1,
                Optional.empty(), "",
                List.of(), "", "", "");
        assertThat(rig.failure(entry, new ModelOrigin.Official())).isEqualTo(ProblemCode.MOD_04);
    }

    @Test
    void install_proofFails_tellsWhyAndNothingStays() throws Exception {
        assertThat(rig.failure(model.entry(NOWHERE), zipFile(model), FAILS)).isEqualTo(ProblemCode.MOD_02);
        assertThat(rig.names()).isEmpty();
    }

    @Test
    void install_overOlderModel_olderStandsUntilTheNewOneIsProven() throws Exception {
        rig.install(older.entry(NOWHERE), zipFile(older));
        rig.install(model.entry(NOWHERE), zipFile(model), folder -> {
            try {
                older.assertIn(rig.place());
                model.assertIn(folder);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        model.assertIn(rig.place());
        assertThat(rig.names()).containsExactly(NAME, NAME + ".sha256");
    }

    @Test
    void install_overOlderModelAndProofFails_olderStays() throws Exception {
        rig.install(older.entry(NOWHERE), zipFile(older));
        rig.failure(model.entry(NOWHERE), zipFile(model), FAILS);
        older.assertIn(rig.place());
        assertThat(rig.names()).containsExactly(NAME, NAME + ".sha256");
    }

    @Test
    void install_afterPowerCutWhileUnpacking_clearsWhatWasLeft() throws Exception {
        older.write(rig.models.resolve(".installing-" + NAME));
        rig.install(model.entry(NOWHERE), zipFile(model));
        model.assertIn(rig.place());
        assertThat(rig.names()).containsExactly(NAME, NAME + ".sha256");
    }

    @Test
    void install_afterPowerCutWhileReplacing_olderIsPutBackEvenIfThisFails() throws Exception {
        older.write(rig.models.resolve(".replaced-" + NAME));
        rig.failure(model.entry(NOWHERE), zipFile(model), FAILS);
        older.assertIn(rig.place());
    }

    @Test
    void install_cancelledWhileProving_nothingStays() throws Exception {
        assertThatThrownBy(() -> rig.install(model.entry(NOWHERE), zipFile(model), _ -> {
            throw new InterruptedException("cancelled");
        })).isInstanceOf(InterruptedException.class);
        assertThat(rig.names()).isEmpty();
    }

    @Test
    void install_cancelledWhileUnpacking_nothingStays() throws Exception {
        var installer = new ModelInstaller(rig.models, InstallRig.tries(1), _ -> Long.MAX_VALUE);
        assertThatThrownBy(() -> installer.install(model.entry(NOWHERE), zipFile(model), step -> {
            if (step instanceof InstallStep.Unpacking) {
                Thread.currentThread().interrupt();
            }
        }, InstallRig.LOADS)).isInstanceOf(InterruptedException.class);
        assertThat(rig.names()).isEmpty();
    }

    @Test
    void install_unpackedDoesNotFit_saysSo() throws Exception {
        var small = new InstallRig(rig.models, InstallRig.tries(1), 1 << 20);
        assertThat(small.failure(model.entry(NOWHERE), zipFile(model))).isEqualTo(ProblemCode.MOD_08);
    }

    @Test
    void install_folderCannotBeWritten_saysSo() throws Exception {
        Files.writeString(temp.resolve("file"), "");
        var blocked = new InstallRig(temp.resolve("file/models"));
        assertThat(blocked.failure(model.entry(NOWHERE), zipFile(model))).isEqualTo(ProblemCode.DSK_02);
    }

    @Test
    void install_whileThisProgramInstalls_saysSo() throws Exception {
        var second = new InstallRig(rig.models);
        rig.install(model.entry(NOWHERE), zipFile(model), _ -> assertThat(
                second.failure(older.entry(NOWHERE), new ModelOrigin.Archive(temp.resolve("any.zip"))))
                .isEqualTo(ProblemCode.MOD_10));
        model.assertIn(rig.place());
    }

    @Test
    void install_whileAnotherProcessInstalls_saysSoAndWorksAfterItsEnd() throws Exception {
        Files.createDirectories(rig.models);
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"), LockHolder.class.getName(), rig.models.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var said = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("held");
            assertThat(rig.failure(model.entry(NOWHERE), zipFile(model))).isEqualTo(ProblemCode.MOD_10);
        } finally {
            process.destroyForcibly().waitFor();
        }
        rig.install(model.entry(NOWHERE), zipFile(model));
        model.assertIn(rig.place());
    }

    private ModelOrigin zipFile(SmallModel of) throws Exception {
        return file(of.zip());
    }

    private ModelOrigin file(byte[] bytes) throws Exception {
        return new ModelOrigin.Archive(Files.write(temp.resolve("model.zip"), bytes));
    }
}
