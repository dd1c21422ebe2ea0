package bitan.models;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.models.InstallStep.Checked;
import bitan.models.Manner.Answers;
import bitan.models.Manner.Babbles;
import bitan.models.Manner.Cuts;
import bitan.models.Manner.HangsUp;
import bitan.models.Manner.HasOtherVersion;
import bitan.models.Manner.HidesLength;
import bitan.models.Manner.IgnoresRange;
import bitan.models.Manner.LiesAboutLength;
import bitan.models.Manner.MixesVersions;
import bitan.models.Manner.NamesNoVersion;
import bitan.models.Manner.NeverEnds;
import bitan.models.Manner.Redirects;
import bitan.models.Manner.ShiftsRange;
import bitan.models.Manner.ShowsLoginPage;
import bitan.models.Manner.SpoilsByte;
import bitan.models.Manner.Stalls;
import bitan.models.Manner.SwapsSilently;
import bitan.problem.ProblemCode;

import static bitan.models.SmallModel.NAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Installing from servers of every manner. */
class InstallFromWebTest {
    private static final ModelOrigin OFFICIAL = new ModelOrigin.Official();

    private final SmallModel model = SmallModel.of(1);
    private final byte[] zip = model.zip();

    @TempDir Path temp;

    @Test
    void install_honestServer_modelAndItsSumsStandThereAndNothingElse() throws Exception {
        var rig = new InstallRig(temp.resolve("data/models"));
        try (var server = new MisbehavingServer(zip, List.of())) {
            var installed = rig.install(model.entry(server.address()), OFFICIAL);
            assertThat(installed.folder()).isEqualTo(rig.place());
            assertThat(server.ranges()).containsExactly("-");
        }
        model.assertIn(rig.place());
        assertThat(rig.names()).containsExactly(NAME, NAME + ".sha256");
    }

    @Test
    void install_honestServer_tellsEveryStepInOrder() throws Exception {
        var rig = new InstallRig(temp);
        try (var server = new MisbehavingServer(zip, List.of())) {
            rig.install(model.entry(server.address()), OFFICIAL);
        }
        assertThat(rig.steps.stream().map(s -> s.getClass().getSimpleName()).distinct())
                .containsExactly("Downloading", "Verifying", "Unpacking", "Proving", "Done");
        assertThat(rig.steps).contains(new InstallStep.Downloading(zip.length, OptionalLong.of(zip.length)));
        assertThat(rig.steps.getLast()).isInstanceOfSatisfying(InstallStep.Done.class,
                done -> assertThat(done.by()).isEqualTo(Checked.CHECKSUM));
    }

    static Stream<Manner> mannersThatPass() {
        return Stream.of(new IgnoresRange(), new HasOtherVersion(), new SwapsSilently(), new MixesVersions(),
                new NamesNoVersion(9_000),
                new ShiftsRange(-7), new ShiftsRange(7), new HidesLength(), new NeverEnds(),
                new LiesAboutLength(1_000), new LiesAboutLength(-1_000), new SpoilsByte(100),
                new Redirects(false), new ShowsLoginPage(), new Babbles(), new HangsUp(), new Answers(500),
                new Answers(503),
                new Answers(416), new Answers(429));
    }

    @ParameterizedTest
    @MethodSource("mannersThatPass")
    void install_serverMisbehavesOnceInTheMiddle_exactModelStandsThere(Manner manner) throws Exception {
        var rig = new InstallRig(temp);
        try (var server = new MisbehavingServer(zip, List.of(new Cuts(20_000, false), manner))) {
            rig.install(model.entry(server.address()), OFFICIAL);
        }
        model.assertIn(rig.place());
        assertThat(rig.names()).containsExactly(NAME, NAME + ".sha256");
    }

    static Stream<Manner> mannersThatNeverGiveTheFile() {
        return Stream.of(new LiesAboutLength(1_000), new LiesAboutLength(-1_000), new SpoilsByte(30_000),
                new HasOtherVersion(), new NeverEnds());
    }

    @ParameterizedTest
    @MethodSource("mannersThatNeverGiveTheFile")
    void install_serverHasNotTheRightFile_saysSoAndKeepsNothing(Manner manner) throws Exception {
        var rig = new InstallRig(temp);
        try (var server = new MisbehavingServer(zip, Collections.nCopies(20, manner))) {
            assertThat(rig.failure(model.entry(server.address()), OFFICIAL)).isEqualTo(ProblemCode.MOD_05);
        }
        assertThat(rig.names()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410})
    void install_serverRefuses_saysSoWithoutAskingAgain(int status) throws Exception {
        var rig = new InstallRig(temp);
        try (var server = new MisbehavingServer(zip, Collections.nCopies(20, new Answers(status)))) {
            assertThatThrownBy(() -> rig.install(model.entry(server.address()), OFFICIAL))
                    .hasMessageContaining("MOD-04").hasMessageContaining("HTTP " + status);
            assertThat(server.ranges()).hasSize(1);
        }
    }

    @Test
    void install_serverNeverWell_givesUpAfterSoManyTries() throws Exception {
        var rig = new InstallRig(temp);
        try (var server = new MisbehavingServer(zip, Collections.nCopies(20, new Answers(500)))) {
            assertThat(rig.failure(model.entry(server.address()), OFFICIAL)).isEqualTo(ProblemCode.MOD_04);
            assertThat(server.ranges()).hasSize(4);
        }
        assertThat(rig.steps).filteredOn(InstallStep.Retrying.class::isInstance).hasSize(3);
    }

    @Test
    void install_redirectsForEver_saysSo() throws Exception {
        var rig = new InstallRig(temp);
        try (var server = new MisbehavingServer(zip, Collections.nCopies(20, new Redirects(true)))) {
            assertThat(rig.failure(model.entry(server.address()), OFFICIAL)).isEqualTo(ProblemCode.MOD_04);
        }
    }

    @Test
    void install_serverStalls_goesOnAfterTheTimeOut() throws Exception {
        var rig = new InstallRig(temp, InstallRig.stall(Duration.ofSeconds(1), 5), Long.MAX_VALUE);
        try (var server = new MisbehavingServer(zip, List.of(new Stalls(20_000)))) {
            rig.install(model.entry(server.address()), OFFICIAL);
            assertThat(server.ranges()).startsWith("-", "bytes=20000-");
        }
        model.assertIn(rig.place());
    }

    @Test
    void install_serverAlwaysStalls_saysSo() throws Exception {
        var rig = new InstallRig(temp, InstallRig.stall(Duration.ofMillis(100), 2), Long.MAX_VALUE);
        try (var server = new MisbehavingServer(zip, Collections.nCopies(20, new Stalls(0)))) {
            assertThatThrownBy(() -> rig.install(model.entry(server.address()), OFFICIAL))
                    .hasMessageContaining("MOD-04").hasMessageContaining("stalled");
        }
    }

    @Test
    void install_nobodyAnswersThere_saysSo() throws Exception {
        var rig = new InstallRig(temp);
        assertThat(rig.failure(model.entry(deadAddress()), OFFICIAL)).isEqualTo(ProblemCode.MOD_04);
    }

    @Test
    void install_fromMirror_officialAddressIsNotAsked() throws Exception {
        var rig = new InstallRig(temp);
        try (var server = new MisbehavingServer(zip, List.of())) {
            rig.install(model.entry(deadAddress()), new ModelOrigin.Address(server.address()));
        }
        model.assertIn(rig.place());
    }

    @Test
    void install_tooLittleDisk_saysHowMuchBeforeAskingAnyServer() throws Exception {
        var rig = new InstallRig(temp, InstallRig.tries(1), 50L << 20);
        try (var server = new MisbehavingServer(zip, List.of())) {
            assertThat(rig.failure(model.entry(server.address()), OFFICIAL)).isEqualTo(ProblemCode.MOD_08);
            assertThat(server.ranges()).isEmpty();
        }
    }

    @Test
    void install_noChecksumInCatalogue_installsAndSaysWhatVouches() throws Exception {
        var rig = new InstallRig(temp);
        try (var server = new MisbehavingServer(zip, List.of(new Cuts(20_000, false)))) {
            var entry = model.entry(server.address(), OptionalLong.empty(), Optional.empty());
            rig.install(entry, OFFICIAL);
            assertThat(server.ranges()).containsExactly("-", "bytes=20000-");
        }
        model.assertIn(rig.place());
        assertThat(rig.steps.getLast()).isInstanceOfSatisfying(InstallStep.Done.class,
                done -> assertThat(done.by()).isEqualTo(Checked.ARCHIVE));
        assertThat(rig.steps).contains(new InstallStep.Downloading(zip.length, OptionalLong.of(zip.length)));
    }

    @Test
    void install_noChecksumAndSilentSwap_isNoticedByTheArchive() throws Exception {
        var rig = new InstallRig(temp);
        try (var server = new MisbehavingServer(zip, List.of(new Cuts(20_000, false), new SwapsSilently()))) {
            var entry = model.entry(server.address(), OptionalLong.empty(), Optional.empty());
            assertThat(rig.failure(entry, OFFICIAL)).isEqualTo(ProblemCode.MOD_06);
        }
        assertThat(rig.names()).isEmpty();
    }

    private static URI deadAddress() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/model.zip");
        }
    }
}
