package bitan.app.doctor;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import bitan.audio.aid.VirtualOutputs;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.settings.Settings;
import bitan.settings.SettingsFile;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
class HeadphonesCheckTest {
    @TempDir private Path folder;

    @AfterEach
    void unplugAll() {
        VirtualOutputs.unplugAll();
    }

    @Test
    void output_thereByPartOfItsName_isToldAndTheToneWasPlayed() throws Exception {
        var loop = VirtualOutputs.plug("Hearing Loop", 48_000, 2);
        var finding = new HeadphonesCheck(naming("loop")).finding().orElseThrow();
        assertThat(finding).isEqualTo(Finding.of("visitorHeadphones", "tone", "Hearing Loop"));
        assertThat(loop.peak()).isGreaterThan(0.4);
    }

    @Test
    void output_notThere_isItsProblemAndNamesWhatThereIs() throws Exception {
        VirtualOutputs.plug("Hearing Loop", 48_000, 2);
        var finding = new HeadphonesCheck(naming("headphones")).finding().orElseThrow();
        assertThat(finding.problem()).contains(Problem.of(ProblemCode.EAR_01, "headphones"));
        assertThat(finding.facts().getLast().toString()).contains("Hearing Loop");
    }

    @Test
    void noneInTheSettings_nothingIsTested() {
        assertThat(new HeadphonesCheck(Settings.DEFAULT).finding()).isEmpty();
    }

    private Settings naming(String output) throws Exception {
        var file = Files.writeString(folder.resolve("settings.json"),
                "{\"visitorHeadphones\": \"" + output + "\"}");
        return new SettingsFile(file).load().settings();
    }
}
