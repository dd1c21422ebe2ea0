package bitan.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.conversation.Event;
import bitan.conversation.Turn;
import bitan.problem.ProblemCode;

import static bitan.journal.JournalTest.WORK;
import static bitan.journal.JournalTest.assertProblem;
import static bitan.journal.JournalTest.reopened;
import static org.assertj.core.api.Assertions.assertThat;

/** The data folder is deleted or moved while the journal is open. */
class LostFolderTest {
    @TempDir private Path folder;

    @Test
    void append_theFolderWasDeleted_saysSoAndKeepsTheWholeVisitAnew() throws Exception {
        var place = folder.resolve("data/journal");
        try (var journal = Journal.open(place, WORK).journal()) {
            journal.append(1, Said.spoken(1, "您好"));
            journal.append(1, Said.typed(2, "社保卡丢了"));
            deleteAll(folder.resolve("data"));
            assertProblem(ProblemCode.JOU_02, () -> journal.append(1, Said.spoken(3, "请坐")));
            journal.append(1, Said.typed(4, "好的"));
            assertThat(Files.getPosixFilePermissions(place.getParent())).hasSize(3);
        }
        assertThat(reopened(place).turns()).extracting(Turn::text).containsExactly("您好", "社保卡丢了", "请坐", "好的");
    }

    @Test
    void look_theFolderWasDeleted_saysSoOnceAndThenMakesItAnew() throws Exception {
        var place = folder.resolve("data/journal");
        try (var journal = Journal.open(place, WORK).journal()) {
            journal.append(1, Said.spoken(1, "您好"));
            journal.look();
            deleteAll(folder.resolve("data"));
            assertProblem(ProblemCode.JOU_02, journal::look);
            assertThat(place).doesNotExist();
            journal.look();
            assertThat(place.resolve("journal.db")).isNotEmptyFile();
        }
        assertThat(reopened(place).turns()).hasSize(1);
    }

    @Test
    void close_theFolderWasDeleted_leavesTheVisitForTheNextStart() throws Exception {
        var place = folder.resolve("data/journal");
        try (var journal = Journal.open(place, WORK).journal()) {
            journal.append(1, Said.spoken(1, "您好"));
            deleteAll(folder.resolve("data"));
        }
        assertThat(reopened(place).turns()).hasSize(1);
    }

    @Test
    void append_theFolderWasMoved_leavesNoWordWhereItIsNow() throws Exception {
        var place = folder.resolve("data/journal");
        try (var journal = Journal.open(place, WORK).journal()) {
            journal.append(1, Said.spoken(1, "起付线一千三百元"));
            Files.move(folder.resolve("data"), folder.resolve("elsewhere"));
            assertProblem(ProblemCode.JOU_02, () -> journal.append(1, Said.typed(2, "好的")));
        }
        assertThat(reopened(place).turns()).hasSize(2);
        assertThat(
                Files.readString(folder.resolve("elsewhere/journal/journal.db"), StandardCharsets.ISO_8859_1))
                .doesNotContain(
                        new String("起付线".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    @Test
    void append_closedAfterTheFolderWasDeleted_isErasedAndCountsOn() throws Exception {
        var place = folder.resolve("data/journal");
        try (var journal = Journal.open(place, WORK).journal()) {
            journal.append(1, Said.spoken(1, "您好"));
            deleteAll(folder.resolve("data"));
            journal.append(1, new Event.Closed());
            journal.append(2, Said.spoken(1, "请坐"));
        }
        var next = reopened(place);
        assertThat(next.visit()).isEqualTo(2);
        assertThat(next.turns()).extracting(Turn::text).containsExactly("请坐");
    }

    private static void deleteAll(Path place) throws IOException {
        try (var all = Files.walk(place)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
