package bitan.models;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a server does: the exact model stands there, or a problem is told and nothing stands there. */
class InstallPropertyTest {
    private static final List<ProblemCode> TELLABLE = List.of(ProblemCode.MOD_04, ProblemCode.MOD_05,
            ProblemCode.MOD_06);

    @Property(tries = 80)
    void install_anyMisbehaviour_exactModelOrProblemAndNothing(@ForAll long seed,
            @ForAll("misbehaviours") List<Manner> manners) throws Exception {
        var model = SmallModel.of(seed);
        installTwice(model, manners, OptionalLong.of(model.zip().length),
                Optional.of(SmallModel.sha256(model.zip())));
    }

    @Property(tries = 50)
    void install_anyMisbehaviourUnknownChecksum_exactModelOrProblemAndNothing(@ForAll long seed,
            @ForAll("misbehavioursWithWholeBytes") List<Manner> manners) throws Exception {
        installTwice(SmallModel.of(seed), manners, OptionalLong.empty(), Optional.empty());
    }

    /** The second installation goes on with what the first left, if it left anything. */
    private static void installTwice(SmallModel model, List<Manner> manners, OptionalLong bytes,
            Optional<String> sha256) throws Exception {
        var temp = Files.createTempDirectory("bitan-install");
        try (var server = new MisbehavingServer(model.zip(), manners)) {
            var rig = new InstallRig(temp, InstallRig.stall(Duration.ofMillis(150), 2), Long.MAX_VALUE);
            var entry = model.entry(server.address(), bytes, sha256);
            boolean installed = installs(rig, model, entry);
            if (!installed) {
                installed = installs(rig, model, entry);
            }
            Statistics.label("installed").collect(installed)
                    .coverage(seen -> seen.check(true).percentage(percent -> percent > 10));
        } finally {
            Tree.delete(temp);
        }
    }

    private static boolean installs(InstallRig rig, SmallModel model, CatalogModel entry)
            throws IOException, InterruptedException {
        try {
            rig.install(entry, new ModelOrigin.Official());
            model.assertIn(rig.place());
            assertThat(rig.names()).containsExactly(SmallModel.NAME, SmallModel.NAME + ".sha256");
            return true;
        } catch (ProblemException e) {
            assertThat(e.problem().code()).isIn(TELLABLE);
            assertThat(rig.names()).allMatch(name -> name.startsWith("." + SmallModel.NAME + ".zip.part"));
            return false;
        }
    }

    @Provide
    Arbitrary<List<Manner>> misbehaviours() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, wholeBytes()),
                Tuple.of(1, Arbitraries.integers().between(0, 70_000).map(Manner.SpoilsByte::new)),
                Tuple.of(1, Arbitraries.just(new Manner.HasOtherVersion())),
                Tuple.of(1, Arbitraries.just(new Manner.SwapsSilently())))
                .list().ofMaxSize(8);
    }

    /** Without a checksum only the archive's own vouches, so bytes are lost or moved here, but none is changed. */
    @Provide
    Arbitrary<List<Manner>> misbehavioursWithWholeBytes() {
        return wholeBytes().list().ofMaxSize(8);
    }

    private static Arbitrary<Manner> wholeBytes() {
        var places = Arbitraries.integers().between(0, 70_000);
        return Arbitraries.frequencyOf(
                Tuple.of(8, places.map(at -> new Manner.Cuts(at, at % 2 == 0))),
                Tuple.of(1, places.map(Manner.Stalls::new)),
                Tuple.of(2, Arbitraries.integers().between(-3_000, 3_000).map(Manner.LiesAboutLength::new)),
                Tuple.of(2, Arbitraries.integers().between(-3_000, 3_000).map(Manner.ShiftsRange::new)),
                Tuple.of(2, places.map(Manner.NamesNoVersion::new)),
                Tuple.of(1, Arbitraries.of(404, 408, 416, 429, 500, 503).map(Manner.Answers::new)),
                Tuple.of(3, Arbitraries.of(new Manner.IgnoresRange(), new Manner.HidesLength(),
                        new Manner.NeverEnds(), new Manner.MixesVersions(), new Manner.ShowsLoginPage(),
                        new Manner.Redirects(false),
                        new Manner.Redirects(true),
                        new Manner.Babbles(), new Manner.HangsUp(), new Manner.Honest())));
    }
}
