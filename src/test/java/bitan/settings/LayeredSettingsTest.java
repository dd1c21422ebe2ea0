package bitan.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.settings.Settings.PaperSize;
import bitan.settings.Settings.Printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The built-in settings, the administrator's over them, and the counter's own over both. */
class LayeredSettingsTest {
    @TempDir Path folder;
    private Path own;
    private Path administrator;
    private SettingsFile file;

    @BeforeEach
    void open() {
        own = folder.resolve("data/settings.json");
        administrator = folder.resolve("etc/settings.json");
        file = new SettingsFile(own, administrator);
    }

    @Test
    void load_noAdministratorsFile_locksNothing() {
        assertThat(file.load()).isEqualTo(new SettingsFile.Loaded(Settings.DEFAULT, List.of(), true));
    }

    @Test
    void load_eachLayer_comesOverTheOneBelow() throws Exception {
        administrator("{\"counterName\": \"大厅\", \"language\": \"ENGLISH\", \"microphone\": \"hall\"}");
        own("{\"counterName\": \"六号窗口\", \"microphone\": null}");

        var loaded = file.load();

        assertThat(loaded.settings()).isEqualTo(Settings.DEFAULT.named("六号窗口", Language.ENGLISH));
        assertThat(loaded.problems()).isEmpty();
    }

    @Test
    void load_lockedField_hasTheAdministratorsValueOrItsDefault() throws Exception {
        administrator("{\"paper\": \"A5\", \"locked\": [\"paper\", \"idleMinutes\", \"pin\"]}");
        own("{\"paper\": \"ROLL\", \"idleMinutes\": 3, \"counterName\": \"六号窗口\"}");

        var loaded = file.load();

        assertThat(loaded.settings().printing().paper()).isEqualTo(PaperSize.A5);
        assertThat(loaded.settings().idleMinutes()).isEqualTo(10);
        assertThat(loaded.settings().counterName()).isEqualTo("六号窗口");
        assertThat(loaded.locks().has(SettingsField.PAPER)).isTrue();
        assertThat(loaded.locks().has(Locks.Door.PIN)).isTrue();
        assertThat(loaded.locks().has(Locks.Door.AUTOSTART)).isFalse();
    }

    @Test
    void load_locksInTheCountersOwnFile_areNone() throws Exception {
        own("{\"locked\": [\"paper\"]}");

        assertThat(file.load().locks()).isEqualTo(Locks.NONE);
        assertThat(file.load().problems()).map(Problem::code).containsExactly(ProblemCode.SET_05);
    }

    @Test
    void load_mistakesOfTheAdministrator_areToldWithTheirFile() throws Exception {
        administrator("{\"locked\": [\"paper\", \"papier\"], \"stripWidth\": 3, \"mine\": 1}");

        var loaded = file.load();

        assertThat(loaded.locks().has(SettingsField.PAPER)).isTrue();
        assertThat(loaded.problems()).map(Problem::code).containsExactly(ProblemCode.SET_04,
                ProblemCode.SET_05);
        assertThat(loaded.problems()).allSatisfy(
                problem -> assertThat(problem.facts()).startsWith(administrator.toString()));
        assertThat(loaded.problems().getFirst().facts().get(1)).contains("locked", "stripWidth");
    }

    @Test
    void load_administratorsFileCannotBeRead_isToldAndNothingIsPurged() throws Exception {
        administrator("{\"keepDays\": 30, \"keep");

        assertThat(file.load().problems()).map(Problem::code).containsExactly(ProblemCode.SET_01);
        assertThat(file.load().settings().retention().isKnown()).isFalse();
    }

    @Test
    void save_newFile_doesNotFreezeWhatTheAdministratorDecides() throws Exception {
        administrator("{\"language\": \"ENGLISH\", \"paper\": \"A5\", \"locked\": [\"idleMinutes\"]}");
        var before = file.load().settings();
        file.save(before, before.named("六号窗口", before.language()));
        var written = new JsonMapper().readTree(own);
        assertThat(written.propertyNames()).contains("version", "counterName", "steadiness")
                .doesNotContain("language", "paper", "idleMinutes");

        administrator("{\"language\": \"CHINESE\", \"paper\": \"ROLL\"}");
        assertThat(file.load().settings()).isEqualTo(Settings.DEFAULT.named("六号窗口", Language.CHINESE)
                .with(new Printing(Optional.empty(), PaperSize.ROLL)));
    }

    @Test
    void save_lockedField_isRefusedAndTheFileStaysAsItWas() throws Exception {
        administrator("{\"locked\": [\"paper\"]}");
        own("{\"counterName\": \"六号窗口\"}");
        var text = Files.readString(own);
        var before = file.load().settings();

        assertThatThrownBy(() -> file.save(before,
                before.named("七号", Language.CHINESE)
                        .with(new Printing(Optional.empty(), PaperSize.ROLL))))
                .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.problem())
                        .isEqualTo(Problem.of(ProblemCode.SET_06, "paper", administrator)));
        assertThat(own).hasContent(text);
    }

    @Test
    void kept_lockedFields_stayAndAllOthersAreWanted() {
        var locks = new Locks(Set.of(SettingsField.LANGUAGE), Set.of(), administrator);

        assertThat(locks.kept(Settings.DEFAULT, Settings.DEFAULT.named("六号窗口", Language.ENGLISH)))
                .isEqualTo(Settings.DEFAULT.named("六号窗口", Language.CHINESE));
    }

    @Test
    void change_oneField_leavesAllOthersAndChecksTheValue() {
        var doubtful = Settings.DEFAULT.with(Retention.NONE.inDoubt());
        var changed = SettingsChange.of(SettingsField.STRIP_WIDTH, 400).in(doubtful);
        assertThat(changed.desk().stripWidth()).isEqualTo(400);
        assertThat(changed.retention().isKnown()).isFalse();
        assertThat(SettingsChange.of(SettingsField.KEEP_DAYS, 30).in(doubtful).retention())
                .isEqualTo(new Retention(30, true));
        assertThat(SettingsChange.of(SettingsField.MICROPHONE, "USB").in(doubtful).microphone())
                .contains("USB");
        assertThat(SettingsChange.none(SettingsField.MICROPHONE).in(doubtful).microphone()).isEmpty();
        assertThatThrownBy(() -> SettingsChange.of(SettingsField.STRIP_WIDTH, 3).in(doubtful))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SettingsChange.of(SettingsField.PAPER, "A3").in(doubtful))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fields_areAllThatTheFileHas() {
        var inFile = SettingsTree.of(Settings.DEFAULT).propertyNames().stream()
                .filter(name -> !name.equals("version")).toList();

        assertThat(Arrays.stream(SettingsField.values()).map(SettingsField::label))
                .containsExactlyInAnyOrderElementsOf(inFile);
        assertThat(new SettingsChange(Map.of()).in(Settings.DEFAULT)).isEqualTo(Settings.DEFAULT);
    }

    private void own(String text) throws Exception {
        Files.createDirectories(own.getParent());
        Files.writeString(own, text);
    }

    private void administrator(String text) throws Exception {
        Files.createDirectories(administrator.getParent());
        Files.writeString(administrator, text);
    }
}
