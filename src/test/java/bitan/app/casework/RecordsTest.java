package bitan.app.casework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.app.log.Trace;
import bitan.app.state.Counter;
import bitan.archive.KeyFile;
import bitan.archive.Passphrase;
import bitan.archive.RecordFolder;
import bitan.archive.RecordedTurn;
import bitan.archive.VisitRecord;
import bitan.conversation.Command;
import bitan.conversation.Conversation;
import bitan.conversation.Speaker;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.settings.Retention;
import bitan.settings.Settings;

import static org.assertj.core.api.Assertions.assertThat;

/** From a visit that is closed to its record, as the kiosk's parts make it. */
class RecordsTest {
    private final InstantSource clock = InstantSource.system();

    @TempDir private static Path once;
    private static PrivateKey opening;
    @TempDir private Path data;
    private Counter counter = counter(new Retention(30, true));

    @BeforeAll
    static void makeKeys() throws ProblemException {
        var keys = new KeyFile(once.resolve("keys.json"));
        keys.make(Passphrase.of("frogs on a tram"));
        opening = keys.opening("frogs on a tram");
    }

    @Test
    void close_retentionOn_keepsAMaskedRecordOfEachVisit() throws Exception {
        set();
        visits(new Command.Type(Speaker.VISITOR, "我的身份证号是110105"),
                new Command.Type(Speaker.VISITOR, "19491231002X"),
                new Command.Close(), new Command.Type(Speaker.STAFF, "您好"), new Command.Close(),
                new Command.Alert(), new Command.Close());
        assertThat(texts()).hasSize(2);
        assertThat(texts().getFirst()).hasSize(2).noneMatch(text -> text.matches(".*\\d.*"));
        assertThat(texts().getLast()).containsExactly("您好");
        assertThat(folder().proof().last()).isPresent();
        assertThat(problems()).isEmpty();
    }

    @Test
    void close_unmasked_keepsTheNumber() throws Exception {
        counter = counter(new Retention(30, false));
        set();
        visits(new Command.Type(Speaker.VISITOR, "我的身份证号是11010519491231002X"), new Command.Close());
        assertThat(texts()).containsExactly(List.of("我的身份证号是11010519491231002X"));
    }

    @Test
    void close_noPassphrase_keepsNothingAndTellsTheClerk() {
        visits(new Command.Type(Speaker.STAFF, "您好"), new Command.Close());
        assertThat(data).isEmptyDirectory();
        assertThat(problems()).containsExactly(ProblemCode.REC_01);
    }

    @Test
    void close_retentionOff_writesNothing() {
        counter = counter(Retention.NONE);
        visits(new Command.Type(Speaker.STAFF, "您好"), new Command.Close());
        assertThat(data).isEmptyDirectory();
        assertThat(problems()).isEmpty();
    }

    @Test
    void begin_visitBrokenOffAndThenClosed_isKept() throws Exception {
        set();
        var begun = said(Conversation.opened(4), new Command.Type(Speaker.STAFF, "请带结婚证"));
        try (var records = records()) {
            records.begin();
            happen(records, begun, new Command.Close());
        }
        assertThat(texts()).containsExactly(List.of("请带结婚证"));
    }

    @Test
    void begin_oldRecords_arePurgedAndTheProofSaysSo() throws Exception {
        set();
        folder().keep(VisitRecord.of(said(Conversation.opened(1), new Command.Type(Speaker.STAFF, "您好")),
                clock.instant().minus(Duration.ofDays(31)), "").orElseThrow());
        visits(new Command.Alert());
        assertThat(folder().list()).isEmpty();
        assertThat(folder().proof().last().orElseThrow().deleted()).isEqualTo(1);
    }

    @Test
    void begin_turnedOff_tellsTheClerkBeforeAnythingGoes() throws Exception {
        set();
        visits(new Command.Type(Speaker.STAFF, "您好"), new Command.Close());
        counter = counter(Retention.NONE);
        visits(new Command.Alert());
        assertThat(folder().list()).hasSize(1);
        assertThat(problems()).containsExactly(ProblemCode.REC_10);
    }

    @Test
    void close_retentionCannotBeRead_keepsWhatIsThereAndTheNewRecord() throws Exception {
        set();
        folder().keep(VisitRecord.of(said(Conversation.opened(1), new Command.Type(Speaker.STAFF, "您好")),
                clock.instant().minus(Duration.ofDays(31)), "").orElseThrow());
        counter = counter(Retention.NONE.inDoubt());
        visits(new Command.Type(Speaker.STAFF, "再见"), new Command.Close());
        assertThat(folder().list()).hasSize(2);
        assertThat(folder().proof().last()).isEmpty();
        assertThat(problems()).isEmpty();
    }

    @Test
    void close_folderThatCannotBeWritten_isToldAndTheVisitStaysOpenUntilItCanBe()
            throws Exception {
        set();
        var keys = Files.readAllBytes(data.resolve("records/keys.json"));
        try (var files = Files.list(data.resolve("records"))) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        // The lock cannot be opened: as on a disk that is read only, nothing at all can be written here.
        Files.write(data.resolve("records/keys.json"), keys);
        Files.createDirectories(data.resolve("records/lock"));
        var after = visits(new Command.Type(Speaker.STAFF, "您好"), new Command.Close());
        assertThat(after.visit()).isEqualTo(1);
        assertThat(after.turns()).hasSize(1);
        assertThat(problems()).contains(ProblemCode.REC_02);

        Files.delete(data.resolve("records/lock"));
        try (var records = records()) {
            assertThat(happen(records, after, new Command.Close())).isEqualTo(Conversation.opened(2));
        }
        assertThat(texts()).containsExactly(List.of("您好"));
        assertThat(problems()).doesNotContain(ProblemCode.REC_02);
    }

    /** What happens from one start of the program to its end. */
    private Conversation visits(Command... commands) {
        try (var records = records()) {
            records.begin();
            return happen(records, Conversation.opened(1), commands);
        }
    }

    private Conversation happen(Records records, Conversation begun, Command... commands) {
        var now = begun;
        for (var command : commands) {
            if (command instanceof Command.Close && !records.sealed(now)) {
                continue;
            }
            var event = now.decide(command, clock.instant(), _ -> List.of()).orElseThrow();
            now = now.after(event);
            records.happened(event);
        }
        return now;
    }

    private static Conversation said(Conversation before, Command command) {
        return before.after(before.decide(command, Instant.EPOCH, _ -> List.of()).orElseThrow());
    }

    private List<List<String>> texts() throws ProblemException {
        var texts = new ArrayList<List<String>>();
        for (var kept : folder().list()) {
            texts.add(folder().open(kept, opening).turns().stream().map(RecordedTurn::text).toList());
        }
        return texts;
    }

    private List<ProblemCode> problems() {
        return counter.state().equipment().problems().stream().map(Problem::code).toList();
    }

    private void set() throws IOException {
        Files.createDirectories(data.resolve("records"));
        Files.copy(once.resolve("keys.json"), data.resolve("records/keys.json"));
    }

    private Records records() {
        return new Records(folder(), counter, clock);
    }

    private RecordFolder folder() {
        return new RecordFolder(data.resolve("records"));
    }

    private static Counter counter(Retention retention) {
        return new Counter(Settings.DEFAULT.with(retention), Trace.OFF, _ -> {});
    }
}
