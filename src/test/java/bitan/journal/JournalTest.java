package bitan.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import bitan.conversation.CaseEvent;
import bitan.conversation.Conversation;
import bitan.conversation.Event;
import bitan.conversation.Speaker;
import bitan.disk.NotAFile;
import bitan.ink.Ink;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;
import bitan.journal.json.EventJson;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.wording.Caption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JournalTest {
    static final Path WORK = Path.of("target", "work");
    private static final Ink INK = new Ink(
            List.of(new Stroke(List.of(InkPoint.at(1, 2, 0), InkPoint.at(3, 4, 9)))));

    @TempDir private Path folder;

    @Test
    void open_nothingThere_isTheFirstVisit() {
        try (var journal = opened().journal()) {
            assertThat(journal).isNotNull();
        }
        assertThat(reopened()).isEqualTo(Conversation.opened(1));
    }

    @Test
    void open_afterALostProgram_isAsBothScreensShowedIt() throws ProblemException {
        var shown = Conversation.opened(1);
        try (var journal = opened().journal()) {
            for (var event : visit()) {
                journal.append(1, event);
                shown = shown.after(event);
            }
        }
        assertThat(reopened()).isEqualTo(shown);
    }

    @Test
    void append_whatPasses_takesThePlaceOfWhatWas() throws ProblemException {
        try (var journal = opened().journal()) {
            for (int length = 1; length <= 300; length++) {
                journal.append(1, new Event.Drafted(Speaker.VISITOR, "我".repeat(length)));
                journal.append(1, new Event.Heard(Speaker.STAFF, Caption.of("你".repeat(length))));
            }
            journal.append(1, Said.typed(1, "好的"));
        }
        assertThat(rows()).isEqualTo(3);
        assertThat(reopened().staff().heard().text()).hasSize(300);
        assertThat(reopened().visitor().typed()).isEmpty();
    }

    @Test
    void append_closed_erasesAndCountsOn() throws ProblemException {
        try (var journal = opened().journal()) {
            journal.append(1, Said.spoken(1, "您好"));
            journal.append(1, new Event.Closed());
            journal.append(2, Said.spoken(1, "请坐"));
            journal.append(2, new Event.Closed());
        }
        assertThat(reopened()).isEqualTo(Conversation.opened(3));
    }

    @Test
    void open_whileAnotherHasIt_saysSoAndGoesOn() throws ProblemException {
        try (var first = opened().journal()) {
            first.append(1, Said.spoken(1, "您好"));
            var second = opened();
            assertThat(second.problems()).extracting(Problem::code).containsExactly(ProblemCode.JOU_03);
            try (var other = second.journal()) {
                assertProblem(ProblemCode.JOU_03, () -> other.append(1, Said.spoken(1, "在吗")));
                other.erase(1);
            }
            first.append(1, Said.spoken(2, "请坐"));
        }
        assertThat(reopened().turns()).hasSize(2);
    }

    @Test
    void files_fromTheFirstByteOn_areTheirOwnersAlone() throws Exception {
        try (var journal = opened().journal()) {
            assertOwnersOnly(1);
            journal.append(1, Said.spoken(1, "您好"));
            assertOwnersOnly(2);
        }
        var file = folder.resolve("journal.db");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        try (var _ = opened().journal()) {
            assertOwnersOnly(2);
        }
    }

    private void assertOwnersOnly(int least) throws IOException {
        try (var files = Files.list(folder)) {
            var all = files.toList();
            assertThat(all).hasSizeGreaterThanOrEqualTo(least);
            for (var file : all) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as(file.toString())
                        .isEqualTo("rw-------");
            }
        }
    }

    /** The first layout as it was; never to be changed. */
    @Test
    void open_theFirstLayout_isBroughtToTheNewest() throws Exception {
        makeFirstLayout();
        try (var journal = opened().journal()) {
            journal.append(4, Said.spoken(2, "请坐"));
            journal.append(4, new Event.Drafted(Speaker.VISITOR, "好"));
        }
        var opened = opened();
        opened.journal().close();
        assertThat(opened.problems()).isEmpty();
        assertThat(opened.conversation().visit()).isEqualTo(4);
        assertThat(opened.conversation().turns()).extracting(turn -> turn.text()).containsExactly("您好", "请坐");
        assertThat(opened.conversation().visitor().typed()).isEqualTo("好");
    }

    private void makeFirstLayout() throws SQLException {
        try (var database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("journal.db"));
                var statement = database.createStatement()) {
            statement.execute(
                    "CREATE TABLE event (seq INTEGER PRIMARY KEY, visit INTEGER NOT NULL, payload BLOB NOT NULL)");
            statement.execute("PRAGMA user_version = 1");
            try (var insert = database.prepareStatement("INSERT INTO event (visit, payload) VALUES (4, ?)")) {
                insert.setBytes(1, EventJson.written(Said.spoken(1, "您好")));
                insert.execute();
            }
        }
    }

    @Test
    void open_aNewerLayout_isSetAsideUnread() throws Exception {
        try (var database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("journal.db"));
                var statement = database.createStatement()) {
            statement.execute("PRAGMA user_version = 3");
        }
        var opened = opened();
        try (var journal = opened.journal()) {
            journal.append(1, Said.spoken(1, "您好"));
        }
        assertThat(opened.problems()).extracting(Problem::code).containsExactly(ProblemCode.JOU_06);
        assertThat(reopened().turns()).hasSize(1);
    }

    @Test
    void append_somethingElseInThePlaceOfTheFile_waitsUntilItCanBeWritten() throws Exception {
        var place = Files.createDirectory(folder.resolve("journal.db"));
        var opened = opened();
        assertThat(opened.problems()).extracting(Problem::code).containsExactly(ProblemCode.JOU_02);
        try (var journal = opened.journal()) {
            assertProblem(ProblemCode.JOU_02, () -> journal.append(1, Said.spoken(1, "您好")));
            assertProblem(ProblemCode.JOU_02, () -> journal.append(1, Said.typed(2, "你好")));
            Files.delete(place);
            journal.append(1, Said.spoken(3, "请坐"));
        }
        assertThat(reopened().turns()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void open_somethingThatIsNoFile_isToldAtOnce(NotAFile what) throws Exception {
        for (var name : List.of("journal.db", "journal.db-wal")) {
            try (var _ = what.put(folder.resolve(name)); var journal = opened().journal()) {
                assertProblem(ProblemCode.JOU_02, () -> journal.append(1, Said.spoken(1, "您好")));
            }
        }
        assertThat(Inspection.of(folder, WORK).problem()).isEmpty();
    }

    @Test
    void append_noRoom_saysSoAndIsWrittenOnceThereIs() throws ProblemException {
        var sheet = new Ink(IntStream.range(0, 400)
                .mapToObj(at -> new Stroke(List.of(InkPoint.at(at / 7.0, at / 3.0, at)))).toList());
        try (var journal = Journal.open(folder, WORK, 10).journal()) {
            journal.append(1, Said.spoken(1, "您好"));
            journal.append(1, new Event.Sketched(INK));
            assertProblem(ProblemCode.JOU_02,
                    () -> journal.append(1, new Event.Sketched(new Ink(Collections.nCopies(9, sheet)
                            .stream().flatMap(ink -> ink.strokes().stream()).toList()))));
            assertProblem(ProblemCode.JOU_02, () -> journal.append(1, Said.spoken(2, "请慢慢写")));
            journal.append(1, new Event.Sketched(INK));
        }
        var kept = reopened();
        assertThat(kept.turns()).hasSize(2);
        assertThat(kept.visitor().written()).isEqualTo(INK);
    }

    static List<Event> visit() {
        return List.of(Said.spoken(1, "您好，请问办什么业务？"), new Event.Alerted(),
                new Event.Heard(Speaker.VISITOR, Caption.of("社保")), new Event.Sketched(INK),
                Said.typed(2, "社保卡丢了"), new Event.Pinned(2, true),
                new CaseEvent.Dialled("银行", Instant.EPOCH), new CaseEvent.ThanksInvited(),
                new Event.Drafted(Speaker.VISITOR, "谢谢"), new Event.Drafted(Speaker.STAFF, "不"));
    }

    private Opened opened() {
        return Journal.open(folder, WORK);
    }

    private Conversation reopened() {
        return reopened(folder);
    }

    static Conversation reopened(Path place) {
        var opened = Journal.open(place, WORK);
        opened.journal().close();
        assertThat(opened.problems()).isEmpty();
        return opened.conversation();
    }

    private int rows() {
        try (var database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("journal.db"));
                var statement = database.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM event")) {
            return row.getInt(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static void assertProblem(ProblemCode code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ProblemException.class,
                e -> assertThat(e.problem().code()).isEqualTo(code));
    }
}
