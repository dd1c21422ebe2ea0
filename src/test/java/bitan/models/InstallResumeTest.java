package bitan.models;

import java.nio.file.Files;
import java.nio.file.Path;
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

import bitan.models.Manner.Answers;
import bitan.models.Manner.Cuts;
import bitan.models.Manner.IgnoresRange;
import bitan.models.Manner.MixesVersions;
import bitan.models.Manner.NamesNoVersion;
import bitan.models.Manner.ShiftsRange;
import bitan.models.Manner.ShowsLoginPage;
import bitan.models.Manner.Stalls;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

import static bitan.models.SmallModel.NAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Going on with a download where it stopped, and only where that is right. */
class InstallResumeTest {
    private static final ModelOrigin OFFICIAL = new ModelOrigin.Official();

    private final SmallModel model = SmallModel.of(1);
    private final byte[] zip = model.zip();

    @TempDir Path temp;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void install_lineCut_goesOnWhereItStopped(boolean reset) throws Exception {
        var rig = new InstallRig(temp);
        try (var server = new MisbehavingServer(zip,
                List.of(new Cuts(20_000, reset), new Cuts(5_000, reset)))) {
            rig.install(model.entry(server.address()), OFFICIAL);
            assertThat(server.ranges()).hasSize(3);
            if (!reset) { // a reset may take bytes with it that were on their way
                assertThat(server.ranges()).containsExactly("-", "bytes=20000-", "bytes=25000-");
            }
        }
        model.assertIn(rig.place());
    }

    @Test
    void install_earlierInstallationBrokeOff_goesOnWhereThatStopped() throws Exception {
        var rig = new InstallRig(temp, InstallRig.tries(1), Long.MAX_VALUE);
        try (var server = new MisbehavingServer(zip, List.of(new Cuts(20_000, false)))) {
            assertThat(rig.failure(model.entry(server.address()), OFFICIAL)).isEqualTo(ProblemCode.MOD_04);
            assertThat(rig.place()).doesNotExist();
            rig.install(model.entry(server.address()), OFFICIAL);
            assertThat(server.ranges()).containsExactly("-", "bytes=20000-");
        }
        model.assertIn(rig.place());
        assertThat(rig.names()).containsExactly(NAME, NAME + ".sha256");
    }

    @Test
    void install_wholeFileArrivedBeforeButWasNotInstalled_asksNoServer() throws Exception {
        var rig = new InstallRig(temp);
        try (var server = new MisbehavingServer(zip, List.of())) {
            assertThatThrownBy(() -> rig.install(model.entry(server.address()), OFFICIAL, _ -> {
                throw new InterruptedException();
            })).isInstanceOf(InterruptedException.class);
            rig.install(model.entry(server.address()), OFFICIAL);
            assertThat(server.ranges()).hasSize(1);
        }
        model.assertIn(rig.place());
    }

    @Test
    void install_partOfAnotherVersionKept_startsOver() throws Exception {
        var rig = new InstallRig(temp, InstallRig.tries(1), Long.MAX_VALUE);
        try (var server = new MisbehavingServer(zip, List.of(new Cuts(20_000, false)))) {
            var other = model.entry(server.address(), OptionalLong.empty(), Optional.of("0".repeat(64)));
            assertThat(rig.failure(other, OFFICIAL)).isEqualTo(ProblemCode.MOD_04);
            rig.install(model.entry(server.address()), OFFICIAL);
            assertThat(server.ranges()).containsExactly("-", "-");
        }
        model.assertIn(rig.place());
    }

    @Test
    void install_everyTryBringsALittle_doesNotGiveUp() throws Exception {
        var rig = new InstallRig(temp);
        var manners = Collections.nCopies(12, new Cuts(zip.length / 14, false));
        try (var server = new MisbehavingServer(zip, manners)) {
            rig.install(model.entry(server.address()), OFFICIAL);
            assertThat(server.ranges()).hasSize(13);
        }
        model.assertIn(rig.place());
    }

    @Test
    void install_cancelledWhileDownloading_keepsThePartForTheNext() throws Exception {
        var rig = new InstallRig(temp);
        try (var server = new MisbehavingServer(zip, List.of(new Stalls(20_000)))) {
            var installer = new ModelInstaller(temp, InstallRig.tries(4), _ -> Long.MAX_VALUE);
            assertThatThrownBy(() -> installer.install(model.entry(server.address()), OFFICIAL,
                    _ -> Thread.currentThread().interrupt(), InstallRig.LOADS))
                    .isInstanceOf(InterruptedException.class);
            assertThat(Thread.interrupted()).isFalse();
            rig.install(model.entry(server.address()), OFFICIAL);
            assertThat(server.ranges().getLast()).matches("bytes=\\d+-");
        }
        model.assertIn(rig.place());
    }

    @Test
    void install_noVersionNamed_continuesOnlyWhatTheChecksumWillProve() throws Exception {
        for (var sum : List.of(Optional.of(SmallModel.sha256(zip)), Optional.<String>empty())) {
            var rig = new InstallRig(temp.resolve("known-" + sum.isPresent()));
            try (var server = new MisbehavingServer(zip, List.of(new NamesNoVersion(20_000)))) {
                rig.install(model.entry(server.address(), OptionalLong.empty(), sum), OFFICIAL);
                assertThat(server.ranges()).containsExactly("-", sum.isPresent() ? "bytes=20000-" : "-");
            }
            model.assertIn(rig.place());
        }
    }

    static Stream<Manner> mannersThatDoNotContinueThePart() {
        return Stream.of(new ShiftsRange(-7), new ShiftsRange(7), new MixesVersions(),
                new NamesNoVersion(1_000), new IgnoresRange(), new Answers(416));
    }

    @ParameterizedTest
    @MethodSource("mannersThatDoNotContinueThePart")
    void install_noChecksumAndRestDoesNotFit_isNeverAppended(Manner manner) throws Exception {
        var rig = new InstallRig(temp);
        try (var server = new MisbehavingServer(zip, List.of(new Cuts(20_000, false), manner,
                new Cuts(10_000, false)))) {
            rig.install(model.entry(server.address(), OptionalLong.empty(), Optional.empty()), OFFICIAL);
        }
        model.assertIn(rig.place());
    }

    @Test
    void install_networkShowsItsLoginPage_saysSoAndKeepsWhatHadArrived() throws Exception {
        for (var bytes : List.of(OptionalLong.of(zip.length), OptionalLong.empty())) {
            var rig = new InstallRig(temp.resolve("known-" + bytes.isPresent()), InstallRig.tries(2),
                    Long.MAX_VALUE);
            var login = Collections.nCopies(2, new ShowsLoginPage());
            try (var server = new MisbehavingServer(zip, Stream.concat(Stream.of(new Cuts(20_000, false)),
                    login.stream()).toList())) {
                var entry = model.entry(server.address(), bytes, Optional.empty());
                assertThat(rig.failure(entry, OFFICIAL)).isEqualTo(ProblemCode.MOD_05);
                rig.install(entry, OFFICIAL);
                assertThat(server.ranges().getLast()).isEqualTo("bytes=20000-");
            }
            model.assertIn(rig.place());
        }
    }

    @Test
    void install_provenWrongThoughArchiveIsRight_keepsTheDownload() throws Exception {
        var rig = new InstallRig(temp);
        try (var server = new MisbehavingServer(zip, List.of())) {
            assertThat(rig.failure(model.entry(server.address()), OFFICIAL, folder -> {
                throw new ProblemException(Problem.of(ProblemCode.SPE_01, "no library"));
            })).isEqualTo(ProblemCode.SPE_01);
            rig.install(model.entry(server.address()), OFFICIAL);
            assertThat(server.ranges()).hasSize(1);
        }
        model.assertIn(rig.place());
    }

    @Test
    void install_partFromAnotherAddressKept_startsOver() throws Exception {
        var rig = new InstallRig(temp, InstallRig.tries(1), Long.MAX_VALUE);
        try (var first = new MisbehavingServer(zip, List.of(new Cuts(20_000, false)));
                var second = new MisbehavingServer(zip, List.of())) {
            assertThat(rig.failure(model.entry(first.address()), OFFICIAL)).isEqualTo(ProblemCode.MOD_04);
            rig.install(model.entry(first.address()), new ModelOrigin.Address(second.address()));
            assertThat(second.ranges()).containsExactly("-");
        }
        model.assertIn(rig.place());
    }

    @Test
    void install_partOnDiskSpoilt_isFetchedAgainFromTheStart() throws Exception {
        var rig = new InstallRig(temp, InstallRig.tries(1), Long.MAX_VALUE);
        try (var server = new MisbehavingServer(zip, List.of(new Cuts(20_000, false)))) {
            assertThat(rig.failure(model.entry(server.address()), OFFICIAL)).isEqualTo(ProblemCode.MOD_04);
            Files.write(temp.resolve("." + NAME + ".zip.part"), new byte[20_000]);
            rig.install(model.entry(server.address()), OFFICIAL);
            assertThat(server.ranges()).containsExactly("-", "bytes=20000-", "-");
        }
        model.assertIn(rig.place());
    }
}
