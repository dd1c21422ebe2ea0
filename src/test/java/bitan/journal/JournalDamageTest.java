package bitan.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.conversation.Conversation;
import bitan.conversation.Turn;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever happens to the files, the counter starts, with a beginning of what was said and nothing else. */
class JournalDamageTest {
    private static final Path WORK = Path.of("target", "work");
    private static final int TURNS = 240;
    private static final int SAMPLES = 60;
    private static final long SEED = 20261123;

    @TempDir private Path folder;

    @Test
    void open_fileCutAnywhere_beginsWithWhatIsReadable() throws Exception {
        var whole = closed();
        for (int sample = 0; sample < SAMPLES; sample++) {
            int length = (int) ((long) whole.length * sample / SAMPLES);
            assertBeginning("journal.db cut at " + length, Arrays.copyOf(whole, length), new byte[0]);
        }
    }

    @Test
    void open_bitsFlippedInTheFile_beginsWithWhatIsReadable() throws Exception {
        var whole = closed();
        var chance = new Random(SEED);
        for (int sample = 0; sample < SAMPLES; sample++) {
            assertBeginning("flipped, sample " + sample, flipped(whole, chance, 1 + sample % 3), new byte[0]);
        }
    }

    @Test
    void open_logCutOrFlipped_beginsWithWhatIsReadable() throws Exception {
        var left = killed();
        var chance = new Random(SEED);
        for (int sample = 0; sample < SAMPLES; sample++) {
            int length = (int) ((long) left.log.length * sample / SAMPLES);
            assertBeginning("log cut at " + length, left.file, Arrays.copyOf(left.log, length));
            assertBeginning("log flipped, sample " + sample, left.file, flipped(left.log, chance, 1));
        }
    }

    /** Damage that loses a turn is told; only the end of a log can be lost unseen, as in a power cut. */
    @Test
    void open_turnsLostFromTheFile_isTold() throws Exception {
        var whole = closed();
        var chance = new Random(SEED + 1);
        for (int sample = 0; sample < SAMPLES; sample++) {
            var opened = opened(flipped(whole, chance, 1), new byte[0]);
            opened.journal().close();
            if (opened.conversation().turns().size() < TURNS) {
                assertThat(opened.problems()).as("sample " + sample).isNotEmpty();
            }
        }
    }

    private void assertBeginning(String what, byte[] file, byte[] log) throws IOException, ProblemException {
        var opened = opened(file, log);
        var turns = opened.conversation().turns();
        assertThat(turns).as(what).isEqualTo(said().subList(0, turns.size()));
        try (var journal = opened.journal()) {
            journal.append(opened.conversation().visit(), Said.spoken(turns.size() + 1, "请继续"));
        }
        var again = Journal.open(folder.resolve("sample"), WORK);
        again.journal().close();
        assertThat(again.problems()).as(what).isEmpty();
        assertThat(again.conversation().turns()).as(what).hasSize(turns.size() + 1);
    }

    private Opened opened(byte[] file, byte[] log) throws IOException {
        var place = Files.createDirectories(folder.resolve("sample"));
        try (var old = Files.list(place)) {
            for (var one : old.toList()) {
                Files.delete(one);
            }
        }
        Files.write(place.resolve("journal.db"), file);
        if (log.length > 0) {
            Files.write(place.resolve("journal.db-wal"), log);
        }
        return Journal.open(place, WORK);
    }

    private static byte[] flipped(byte[] whole, Random chance, int times) {
        var bytes = whole.clone();
        for (int time = 0; time < times; time++) {
            bytes[chance.nextInt(bytes.length)] ^= (byte) (1 << chance.nextInt(8));
        }
        return bytes;
    }

    /** Of a program that ended well: everything is in the one file. */
    private byte[] closed() throws Exception {
        var place = folder.resolve("closed");
        try (var journal = Journal.open(place, WORK).journal()) {
            talk(journal);
        }
        return Files.readAllBytes(place.resolve("journal.db"));
    }

    private record Left(byte[] file, byte[] log) {}

    /** Of a program that was killed. */
    private Left killed() throws Exception {
        var place = folder.resolve("killed");
        try (var journal = Journal.open(place, WORK).journal()) {
            talk(journal);
            return new Left(Files.readAllBytes(place.resolve("journal.db")),
                    Files.readAllBytes(place.resolve("journal.db-wal")));
        }
    }

    private static void talk(Journal journal) throws ProblemException {
        for (int number = 1; number <= TURNS; number++) {
            journal.append(1, Said.spoken(number, sentence(number)));
        }
    }

    private static String sentence(int number) {
        return "第" + number + "句：" + "请带好身份证和户口本。".repeat(1 + number % 12);
    }

    private static List<Turn> said() {
        var conversation = Conversation.opened(1);
        for (int number = 1; number <= TURNS; number++) {
            conversation = conversation.after(Said.spoken(number, sentence(number)));
        }
        return conversation.turns();
    }
}
