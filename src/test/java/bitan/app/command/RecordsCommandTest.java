package bitan.app.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.app.installation.Folders;
import bitan.archive.KeyFile;
import bitan.archive.Passphrase;
import bitan.archive.RecordFolder;
import bitan.archive.VisitRecord;
import bitan.conversation.Command;
import bitan.conversation.Conversation;
import bitan.conversation.Speaker;
import bitan.problem.ProblemException;
import bitan.settings.Retention;
import bitan.settings.Settings;
import bitan.settings.SettingsFile;

import static org.assertj.core.api.Assertions.assertThat;

class RecordsCommandTest {
    private static final String SECRET = "frogs on a tram";

    @TempDir static Path once;
    @TempDir Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void makeKeys() throws ProblemException {
        new KeyFile(once.resolve("keys.json")).make(Passphrase.of(SECRET));
    }

    @Test
    void records_none_saysSo() {
        assertThat(run("")).isZero();
        assertThat(out.toString()).contains("没有保存的谈话记录", "还没有清理过");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void passphrase_setChangedAndWrong_isHeeded() {
        assertThat(run("too short\n", "passphrase", "--stdin")).isEqualTo(1);
        assertThat(err.toString()).contains("REC-08");
        assertThat(run(SECRET + "\n", "passphrase", "--stdin")).isZero();
        assertThat(run("wrong\nanother passphrase\n", "passphrase", "--stdin")).isEqualTo(1);
        assertThat(err.toString()).contains("REC-05");
        assertThat(run(SECRET + "\nanother passphrase\n", "passphrase", "--stdin")).isZero();
        assertThat(
                run("another passphrase\n", "export", "--stdin", "--out", folder.resolve("out").toString()))
                .isZero();
        assertThat(out.toString() + err).doesNotContain("frogs", "another");
    }

    @Test
    void records_kept_areListedExportedAndPurged() throws Exception {
        settings(new Retention(30, true));
        set();
        keep(Duration.ofDays(31), "很旧");
        keep(Duration.ofDays(3), "请带结婚证");
        assertThat(run("")).isZero();
        assertThat(out.toString()).containsPattern("1\t\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d\t0\n")
                .containsPattern("2\t\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d\t27\n").doesNotContain("结婚");
        assertThat(run("", "purge")).isZero();
        assertThat(out.toString()).contains("查看 2 份，删除 1 份");
        var exported = folder.resolve("out");
        assertThat(run(SECRET + "\n", "export", "--stdin", "--out", exported.toString())).isZero();
        try (var files = Files.list(exported)) {
            assertThat(files.toList()).hasSize(2).allSatisfy(file -> assertThat(file).content()
                    .contains("请带结婚证"));
        }
        assertThat(out.toString()).contains("写好了 1 份").doesNotContain("结婚");
    }

    @Test
    void export_oneDamaged_writesTheOthers() throws Exception {
        set();
        keep(Duration.ofDays(1), "您好");
        keep(Duration.ofDays(2), "再见");
        Files.write(records().list().getFirst().file(), new byte[]{1, 2});
        assertThat(run(SECRET + "\n", "export", "--stdin", "--out", folder.resolve("out").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("REC-04");
        assertThat(out.toString()).contains("写好了 1 份");
    }

    @Test
    void purge_settingsCannotBeRead_deletesNothing() throws Exception {
        set();
        keep(Duration.ofDays(1), "您好");
        Files.writeString(folder.resolve("data/settings.json"), "{\"keepDays\":");
        assertThat(run("", "purge")).isEqualTo(1);
        assertThat(err.toString()).contains("SET-01");
        assertThat(records().list()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"keepDays\": \"0\"}", "{\"keepDays\": 1",
            "{\"keepDays\": 1, \"keepDays\": 0}"})
    void purge_daysInDoubt_deletesNothing(String text) throws Exception {
        set();
        keep(Duration.ofDays(20), "您好");
        Files.writeString(folder.resolve("data/settings.json"), text);
        assertThat(run("", "purge")).isEqualTo(1);
        assertThat(err.toString()).contains("SET-0");
        assertThat(records().list()).hasSize(1);
        assertThat(folder.resolve("data/settings.json")).hasContent(text);
    }

    @Test
    void purge_anotherFieldWrong_isToldAndDone() throws Exception {
        set();
        keep(Duration.ofDays(20), "您好");
        Files.writeString(folder.resolve("data/settings.json"), "{\"keepDays\": 10, \"paper\": \"a4\"}");
        assertThat(run("", "purge")).isZero();
        assertThat(err.toString()).contains("SET-04");
        assertThat(records().list()).isEmpty();
    }

    @Test
    void verify_lineOfTheProofChanged_isTold() throws Exception {
        settings(new Retention(30, true));
        set();
        run("", "purge");
        run("", "purge");
        assertThat(run("", "verify")).isZero();
        var log = folder.resolve("data/records/purge.log");
        Files.writeString(log, Files.readString(log).replaceFirst("\"deleted\":0", "\"deleted\":5"));
        assertThat(run("", "verify")).isEqualTo(1);
        assertThat(err.toString()).contains("REC-06", "从第 2 行起");
    }

    private void keep(Duration ago, String text) throws ProblemException {
        var at = Instant.now().minus(ago);
        var open = Conversation.opened(1);
        var said = open.after(
                open.decide(new Command.Type(Speaker.STAFF, text), at, _ -> List.of()).orElseThrow());
        records().keep(VisitRecord.of(said, at, "六号窗口").orElseThrow());
    }

    private void set() throws IOException {
        Files.createDirectories(folder.resolve("data/records"));
        Files.copy(once.resolve("keys.json"), folder.resolve("data/records/keys.json"));
    }

    private void settings(Retention retention) throws ProblemException, IOException {
        Files.createDirectories(folder.resolve("data"));
        new SettingsFile(folder.resolve("data/settings.json")).save(Settings.DEFAULT.with(retention));
    }

    private RecordFolder records() {
        return new RecordFolder(folder.resolve("data/records"));
    }

    private int run(String typed, String... options) {
        var terminal = new Terminal(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out, true), new PrintWriter(err, true), Locale.SIMPLIFIED_CHINESE);
        var args = new ArrayList<>(List.of("records"));
        args.addAll(List.of(options));
        return Commands.run(new Folders(folder, folder.resolve("data")), terminal,
                args.toArray(String[]::new));
    }
}
