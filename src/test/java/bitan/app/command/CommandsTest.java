package bitan.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioFormat.Encoding;
import javax.sound.sampled.AudioSystem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import bitan.app.installation.Folders;

import static org.assertj.core.api.Assertions.assertThat;

/** The command line as a technician meets it: real model, real files. */
class CommandsTest {
    private static final String LINE = "src/main/resources/bitan/app/demonstration/staff-01.wav";
    private static final String OTHER = "src/main/resources/bitan/app/demonstration/staff-09.wav";

    @TempDir Path data;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"", "transcribe", "wording", "pinyin", "ink", "models", "models list",
            "models install",
            "models verify",
            "models use", "doctor", "autostart", "autostart on", "autostart off", "support-bundle", "demo",
            "records", "records passphrase", "records export",
            "records purge",
            "records verify"})
    void help_everyCommand_saysWhatItDoesInChinese(String command) {
        assertThat(run((command + " --help").strip().split(" "))).isZero();
        assertThat(out.toString()).contains("用法").containsPattern("\\p{IsHan}{4}").doesNotContain("usage.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--no-such-option", "transcribe", "models install", "models use",
            "no-such-command",
            "transcribe --format klingon a.wav", "--staff-screen x"})
    void run_notUnderstood_isExitCode2(String command) {
        assertThat(run(command.split(" "))).isEqualTo(2);
        assertThat(err.toString()).isNotBlank();
    }

    @Test
    void transcribe_twoFiles_printsALineEach() {
        assertThat(run("transcribe", LINE, OTHER)).isZero();
        assertThat(out).hasToString("您好，请坐。\n还缺一份单位盖章的证明。\n");
    }

    @Test
    void transcribe_aFileIsMissing_saysSoBeforeAnythingOfTheModel() {
        assertThat(run("transcribe", LINE, "no-such.wav")).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(2).first().asString().startsWith("WAV-04");
        assertThat(out).hasToString("您好，请坐。\n");
    }

    @Test
    void transcribe_nothingButMissingFiles_needsNoModel() {
        assertThat(run("transcribe", "--model", "no-such-model", "no-such.wav", "no-such.wav")).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().startsWith("WAV-04");
    }

    @Test
    void transcribe_raw_printsWhatWasRecognised() {
        assertThat(run("transcribe", "--raw", LINE, OTHER)).isZero();
        assertThat(out).hasToString("您好请坐\n还缺一份单位盖章的证明\n");
    }

    @Test
    void transcribe_json_hasWordsWithTimesInOrder() {
        assertThat(run("transcribe", "--format", "json", LINE)).isZero();
        JsonNode file = new JsonMapper().readTree(out.toString()).get(0);
        assertThat(file.get("file").asString()).isEqualTo(LINE);
        assertThat(file.get("text").asString()).isEqualTo("您好，请坐。");
        double before = 0;
        for (var word : file.get("segments").get(0).get("words")) {
            assertThat(word.get("start").asDouble()).isGreaterThanOrEqualTo(before);
            assertThat(word.get("word").asString()).doesNotContain("，", "。");
            before = word.get("end").asDouble();
            assertThat(word.get("confidence").asDouble()).isBetween(0.0, 1.0);
        }
        assertThat(before).isLessThan(2.0);
    }

    @Test
    void transcribe_oneBadFileAmongGood_saysSoOnOneLineAndTranscribesTheRest() throws IOException {
        var bad = Files.writeString(data.resolve("bad.wav"), "not a wave");
        assertThat(run("transcribe", "--format", "json", bad.toString(), LINE)).isEqualTo(1);
        assertThat(err.toString().lines().filter(line -> line.startsWith("WAV-01"))).hasSize(1)
                .allMatch(line -> line.contains("bad.wav"));
        var files = new JsonMapper().readTree(out.toString());
        assertThat(files.get(0).get("problem").asString()).isEqualTo("WAV-01");
        assertThat(files.get(1).get("text").asString()).isEqualTo("您好，请坐。");
    }

    @Test
    void transcribe_telephoneRecording_isHeard() throws Exception {
        var telephone = data.resolve("telephone.wav");
        try (var line = AudioSystem.getAudioInputStream(Path.of(LINE).toFile())) {
            float rate = line.getFormat().getSampleRate();
            var law = new AudioFormat(Encoding.ALAW, rate, 8, 1, 1, rate, false);
            AudioSystem.write(AudioSystem.getAudioInputStream(law, line), AudioFileFormat.Type.WAVE,
                    telephone.toFile());
        }
        assertThat(run("transcribe", telephone.toString())).isZero();
        assertThat(out).hasToString("您好，请坐。\n");
    }

    @Test
    void transcribe_missingModel_namesTheProblem() {
        assertThat(run("transcribe", "--model", data.resolve("none").toString(), LINE)).isEqualTo(1);
        assertThat(err.toString()).startsWith("MOD-02");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void modelsList_embeddedModel_isNamedWithItsLimits() {
        assertThat(run("models", "list")).isZero();
        assertThat(out.toString()).contains("vosk-model-bitan-demo-cn-0.1", "使用中", "听不准真人",
                "vosk-model-cn-0.22");
    }

    @Test
    void modelsVerify_embeddedModel_isIntact() {
        assertThat(run("models", "verify")).isZero();
        assertThat(out.toString()).contains("完好");
    }

    @Test
    void modelsUse_unknownName_saysHowToFindNames() {
        assertThat(run("models", "use", "no-such-model")).isEqualTo(1);
        assertThat(err.toString()).startsWith("MOD-07").contains("bitan models list");
    }

    @Test
    void modelsUse_knownName_isKeptInTheSettings() throws IOException {
        assertThat(run("models", "use", "vosk-model-bitan-demo-cn-0.1")).isZero();
        assertThat(Files.readString(data.resolve("settings.json"))).contains("vosk-model-bitan-demo-cn-0.1");
    }

    @Test
    void modelsInstall_anotherModelThanItsName_transcribesAndIsSaidEachTime() {
        var from = Path.of("models/vosk-model-bitan-demo-cn-0.1").toAbsolutePath().toString();
        assertThat(run("models", "install", "vosk-model-small-cn-0.22", "--from", from)).isZero();
        assertThat(err.toString()).contains("MOD-11", "MOD-03");
        err.getBuffer().setLength(0);
        assertThat(run("transcribe", LINE)).isZero();
        assertThat(out.toString()).endsWith("您好，请坐。\n");
        assertThat(err.toString()).contains("MOD-11", "MOD-03");
        assertThat(run("models", "list")).isZero();
        assertThat(out.toString()).doesNotContain("23.54");
    }

    @Test
    void language_english_isFollowed() {
        assertThat(Terminal.language(Map.of("LANG", "en_US.UTF-8"))).isEqualTo(Locale.ENGLISH);
        assertThat(Terminal.language(Map.of("LC_ALL", "C", "LANG", "en_US.UTF-8")))
                .isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(Terminal.language(Map.of())).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }

    private int run(String... args) {
        var terminal = new Terminal(InputStream.nullInputStream(), new PrintWriter(out, true),
                new PrintWriter(err, true),
                Locale.SIMPLIFIED_CHINESE);
        return Commands.run(new Folders(Path.of("").toAbsolutePath(), data), terminal, args);
    }
}
