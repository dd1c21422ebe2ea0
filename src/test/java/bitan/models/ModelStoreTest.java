package bitan.models;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.models.InstalledModel.Place;
import bitan.models.Verification.Difference;
import bitan.models.Verification.Difference.Kind;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

import static bitan.models.SmallModel.NAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is found on the disk, and whether it is still what was installed. */
class ModelStoreTest {
    private static final Path EMBEDDED = Path.of("models");
    private static final String DEMO = "vosk-model-bitan-demo-cn-0.1";

    private final SmallModel model = SmallModel.of(1);

    @TempDir Path temp;

    @Test
    void list_freshProgram_namesTheEmbeddedModel() throws Exception {
        var store = new ModelStore(temp.resolve("none"), temp.resolve("none"), EMBEDDED,
                Catalog.read(EMBEDDED.resolve("catalog.json")));
        assertThat(store.list()).singleElement().satisfies(found -> {
            assertThat(found.name()).isEqualTo(DEMO);
            assertThat(found.place()).isEqualTo(Place.EMBEDDED);
            assertThat(found.bytes()).isEqualTo(7_273_847);
            assertThat(found.known()).isPresent();
        });
        assertThat(store.find(DEMO)).contains(EMBEDDED.resolve(DEMO));
    }

    @Test
    void verify_embeddedModel_isIntact() throws Exception {
        var store = new ModelStore(temp, temp.resolve("none"), EMBEDDED, new Catalog(List.of()));
        assertThat(store.verify(DEMO)).isEqualTo(new Verification.Intact(7));
    }

    @Test
    void list_installedModel_goesBeforeTheEmbeddedOfTheSameName() throws Exception {
        install();
        var embedded = temp.resolve("program");
        model.write(embedded.resolve(NAME));
        model.write(embedded.resolve("another"));
        assertThat(
                new ModelStore(temp.resolve("models"), temp.resolve("none"), embedded, new Catalog(List.of()))
                        .list())
                .extracting(InstalledModel::name, InstalledModel::place)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(NAME, Place.INSTALLED),
                        org.assertj.core.groups.Tuple.tuple("another", Place.EMBEDDED));
    }

    @Test
    void list_sharedModel_goesBehindTheCountersOwnAndBeforeThePrograms() throws Exception {
        var shared = temp.resolve("etc/models");
        model.write(shared.resolve(NAME));
        model.write(shared.resolve("another"));
        model.write(temp.resolve("program").resolve(NAME));
        var store = new ModelStore(temp.resolve("models"), shared, temp.resolve("program"),
                new Catalog(List.of()));
        assertThat(store.list()).extracting(InstalledModel::name, InstalledModel::place).containsExactly(
                org.assertj.core.groups.Tuple.tuple("another", Place.SHARED),
                org.assertj.core.groups.Tuple.tuple(NAME, Place.SHARED));
        assertThat(store.find("another")).contains(shared.resolve("another"));
        install();
        assertThat(store.find(NAME)).contains(temp.resolve("models").resolve(NAME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../models", "a/b", "a\\b", "/etc", "C:x", ".hidden", "a..", "con",
            "a\0b",
            "名", "a b"})
    void find_nameThatIsNoName_findsNothing(String name) throws Exception {
        install();
        assertThat(store().find(name)).isEmpty();
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> store().verify(name))
                .satisfies(e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.MOD_07));
    }

    @Test
    void find_machineStoppedWhileReplacing_findsTheOldModel() throws Exception {
        var aside = temp.resolve("models/.replaced-" + NAME);
        model.write(aside);
        assertThat(store().find(NAME)).contains(aside);
        assertThat(store().list()).singleElement()
                .satisfies(found -> assertThat(found.name()).isEqualTo(NAME));
    }

    @Test
    void verify_justInstalled_isIntact() throws Exception {
        install();
        assertThat(store().verify(NAME)).isEqualTo(new Verification.Intact(5));
    }

    @Test
    void verify_filesChangedLostAndAdded_namesThem() throws Exception {
        install();
        var place = store().find(NAME).orElseThrow();
        var bytes = Files.readAllBytes(place.resolve("am/final.mdl"));
        bytes[17] ^= 1;
        Files.write(place.resolve("am/final.mdl"), bytes);
        Files.delete(place.resolve("conf/model.conf"));
        Files.writeString(place.resolve("conf/more.conf"), "--beam=1");
        assertThat(store().verify(NAME)).isInstanceOfSatisfying(Verification.Damaged.class, damaged -> {
            assertThat(damaged.differences()).containsExactlyInAnyOrder(
                    new Difference("am/final.mdl", Kind.CHANGED),
                    new Difference("conf/model.conf", Kind.MISSING),
                    new Difference("conf/more.conf", Kind.EXTRA));
            assertThat(damaged.problem().code()).isEqualTo(ProblemCode.MOD_02);
        });
    }

    @Test
    void verify_putThereByHand_isUnknown() throws Exception {
        model.write(temp.resolve("models/by-hand"));
        assertThat(store().verify("by-hand")).isEqualTo(new Verification.Unknown());
    }

    @Test
    void verify_sumsSpoilt_isUnknown() throws Exception {
        install();
        Files.writeString(temp.resolve("models/" + NAME + ".sha256"), "rubbish\n");
        assertThat(store().verify(NAME)).isEqualTo(new Verification.Unknown());
    }

    private ModelStore store() {
        return new ModelStore(temp.resolve("models"), temp.resolve("none"), temp.resolve("program"),
                new Catalog(List.of()));
    }

    private void install() throws Exception {
        var zip = Files.write(temp.resolve("model.zip"), model.zip());
        new InstallRig(temp.resolve("models")).install(
                model.entry(URI.create("https://example.invalid/a.zip")), new ModelOrigin.Archive(zip));
    }
}
