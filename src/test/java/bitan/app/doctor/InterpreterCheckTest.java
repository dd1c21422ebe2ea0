package bitan.app.doctor;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.settings.SettingsFile;

import static org.assertj.core.api.Assertions.assertThat;

class InterpreterCheckTest {
    @TempDir private Path data;

    @Test
    void finding_noneSet_isTold() throws Exception {
        assertThat(finding("{}")).isEqualTo(Finding.of("interpreter", "interpreterNone"));
    }

    @Test
    void finding_withALinkOrWithout_tellsHowVisitorsReachThemAndNoName() throws Exception {
        assertThat(finding("""
                           {"interpreter": {"name": "李老师", "number": "010-12345", "hours": "9:00-17:00",
                                            "link": "https://video.example/li"}}"""))
                .isEqualTo(Finding.of("interpreter", "interpreterSeen"));
        assertThat(
                finding("""
                        {"interpreter": {"name": "李老师", "number": "010-12345", "hours": "", "link": ""}}"""))
                .isEqualTo(Finding.of("interpreter", "interpreterNoLink"));
    }

    private Finding finding(String settings) throws Exception {
        var file = Files.writeString(data.resolve("settings.json"), settings);
        var loaded = new SettingsFile(file).load();
        assertThat(loaded.problems()).isEmpty();
        return new InterpreterCheck(loaded.settings()).finding();
    }
}
