package bitan.models;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.models.CatalogModel.ErrorRate;
import bitan.models.CatalogModel.Unit;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The catalogue that comes with Bitan, and broken ones. */
class CatalogTest {
    private static final String GOOD = """
                                       {"models": [{"name": "a", "language": "zh-CN", "address": "https://example.org/a.zip", "bytes": 10,
                                        "sha256": null, "licence": "MIT", "goodFor": {"zh": "好", "en": "good", "fr": "bon"}, "later": [1]}],
                                        "alsoLater": {}}""";

    @TempDir Path temp;

    @Test
    void read_ownCatalogue_knowsTheFourModels() throws Exception {
        var catalog = Catalog.read(Path.of("models/catalog.json"));
        assertThat(catalog.models()).extracting(CatalogModel::name).containsExactly(
                "vosk-model-bitan-demo-cn-0.1",
                "vosk-model-small-cn-0.22", "vosk-model-cn-0.22", "vosk-model-small-en-us-0.15");
        assertThat(catalog.find("vosk-model-small-cn-0.22")).hasValueSatisfying(model -> {
            assertThat(model.address()).map(Object::toString)
                    .hasValue("https://alphacephei.com/vosk/models/vosk-model-small-cn-0.22.zip");
            assertThat(model.bytes()).hasValue(43_898_754);
            assertThat(model.sha256())
                    .hasValue("3af8b0e7e0f835ae9d414ce5df580237a3cfb08d586c9fbbb0f7ff29ad5b14ba");
            assertThat(model.errorRates()).contains(new ErrorRate("THCHS", Unit.UNSTATED, 17.15));
        });
        assertThat(catalog.find("vosk-model-cn-0.22")).hasValueSatisfying(model -> {
            assertThat(model.bytes()).isEmpty();
            assertThat(model.sha256()).isEmpty();
            assertThat(model.aboutBytes()).isGreaterThan(1_000_000_000);
        });
        assertThat(catalog.find("vosk-model-xx")).isEmpty();
    }

    @Test
    void read_fieldsOfALaterVersion_passesThemOver() throws Exception {
        var model = read(GOOD).models().getFirst();
        assertThat(model.goodFor(Locale.CHINA)).isEqualTo("好");
        assertThat(model.goodFor(Locale.FRANCE)).isEqualTo("good");
        assertThat(model.aboutBytes()).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "{\"models\": 1}", "{\"models\": [1]}",
            "{\"models\": [{}]}"})
    void read_noCatalogue_saysSo(String text) {
        assertBad(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\"|\"../a\"", "\"a\"|\"\"", "\"a\"|1", "https:|file:", "https:|",
            "://e|://me:pw@e",
            "10|-1", "10|\"ten\"", "null|\"abc\"", "\"MIT\"|null", "\"en\": \"good\"|\"en\": 1",
            "\"zh\"|\"cn\""})
    void read_oneValueThatCannotBe_saysSo(String change) {
        var parts = change.split("\\|", -1);
        assertThat(GOOD).contains(parts[0]);
        assertBad(GOOD.replace(parts[0], parts[1]));
    }

    @Test
    void read_nameTwice_saysSo() {
        var entry = GOOD.substring(GOOD.indexOf('[') + 1, GOOD.indexOf("],"));
        assertBad(GOOD.replace("],", "}, " + entry + "],").replace("}}, {", "}, {"));
    }

    @Test
    void read_noFile_saysWhich() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Catalog.read(temp.resolve("none.json")))
                .satisfies(e -> assertThat(e.problem().facts().getFirst()).endsWith("none.json"));
    }

    private Catalog read(String text) throws Exception {
        return Catalog.read(Files.writeString(temp.resolve("catalog.json"), text));
    }

    private void assertBad(String text) {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> read(text))
                .satisfies(e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.MOD_09));
    }
}
