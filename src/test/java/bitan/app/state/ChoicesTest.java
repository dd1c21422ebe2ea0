package bitan.app.state;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.app.log.Trace;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.settings.Language;
import bitan.settings.Settings;
import bitan.settings.SettingsFile;

import static org.assertj.core.api.Assertions.assertThat;

/** Settings that are changed while the counter runs, with a real file. */
class ChoicesTest {
    @TempDir private Path folder;
    private final Counter counter = new Counter(Settings.DEFAULT, Trace.OFF, _ -> {});

    @RepeatedTest(20)
    void change_justBeforeTheProgramEnds_isOnDisk() {
        try (var choices = choices()) {
            for (int i = 1; i <= 20; i++) {
                var name = "窗口" + i;
                choices.change(settings -> settings.named(name, Language.CHINESE));
            }
        }
        assertThat(kept().counterName()).isEqualTo("窗口20");
    }

    @Test
    void keepAgain_theFolderWasDeleted_isThereAgain() throws Exception {
        try (var choices = choices()) {
            choices.keepAgain();
        }
        assertThat(folder.resolve("data")).doesNotExist();
        try (var choices = choices()) {
            choices.change(settings -> settings.named("六号窗口", Language.CHINESE));
        }
        Files.delete(folder.resolve("data/settings.json"));
        Files.delete(folder.resolve("data"));
        try (var choices = choices()) {
            choices.keepAgain();
        }
        assertThat(kept().counterName()).isEqualTo("六号窗口");
    }

    @Test
    void change_whereNothingCanBeWritten_isToldUntilItCan() throws Exception {
        var inTheWay = Files.createFile(folder.resolve("data"));
        try (var choices = choices()) {
            choices.change(settings -> settings.named("一", Language.CHINESE));
        }
        assertThat(counter.state().equipment().problems()).extracting(Problem::code)
                .containsExactly(ProblemCode.SET_03);
        Files.delete(inTheWay);
        try (var choices = choices()) {
            choices.change(settings -> settings.named("二", Language.CHINESE));
        }
        assertThat(counter.state().equipment().problems()).isEmpty();
    }

    @Test
    void change_lockedField_isToldAndStaysWhileTheOthersChange() throws Exception {
        var administrator = Files.writeString(folder.resolve("administrator.json"),
                "{\"locked\": [\"language\"]}");
        var path = folder.resolve("data/settings.json");
        try (var choices = new Choices(new SettingsFile(path, administrator), counter)) {
            choices.change(settings -> settings.named("六号窗口", Language.ENGLISH));
        }
        assertThat(counter.state().equipment().problems())
                .containsExactly(Problem.of(ProblemCode.SET_06, "language", administrator));
        assertThat(counter.state().settings()).isEqualTo(Settings.DEFAULT.named("六号窗口", Language.CHINESE));
        assertThat(path).content().contains("六号窗口").doesNotContain("language");
    }

    private Choices choices() {
        return new Choices(new SettingsFile(folder.resolve("data/settings.json")), counter);
    }

    private Settings kept() {
        return new SettingsFile(folder.resolve("data/settings.json")).load().settings();
    }
}
