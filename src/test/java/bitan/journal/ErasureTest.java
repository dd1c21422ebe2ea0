package bitan.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.conversation.Conversation;
import bitan.conversation.Event;
import bitan.conversation.Speaker;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.wording.Caption;

import static org.assertj.core.api.Assertions.assertThat;

/** After a conversation is closed, no byte in the folder holds a word of it. */
class ErasureTest {
    private static final Path WORK = Path.of("target", "work");
    private static final String SECRET = "张三丰的银行卡";
    private static final List<Charset> AS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 1200})
    void erase_openFile_leavesNoWord(int turns) throws Exception {
        try (var journal = Journal.open(folder, WORK).journal()) {
            talk(journal, 1, turns);
            assertThat(holdsSecret()).isTrue();
            journal.append(1, new Event.Closed());
            assertThat(holdsSecret()).isFalse();
            assertThat(Files.size(folder.resolve("journal.db"))).isLessThan(64 << 10);
            talk(journal, 2, 3);
            journal.erase(2);
            assertThat(holdsSecret()).isFalse();
        }
        assertThat(holdsSecret()).isFalse();
        assertThat(reopened()).isEqualTo(Conversation.opened(3));
    }

    @Test
    void erase_takenUpAfterARestart_leavesNoWord() throws Exception {
        try (var journal = Journal.open(folder, WORK).journal()) {
            talk(journal, 1, 300);
        }
        try (var journal = Journal.open(folder, WORK).journal()) {
            journal.erase(1);
            assertThat(holdsSecret()).isFalse();
        }
    }

    @Test
    void erase_partSetAsideAsDamaged_leavesNoWordOfThatEither() throws Exception {
        try (var journal = Journal.open(folder, WORK).journal()) {
            talk(journal, 1, 300);
        }
        var file = folder.resolve("journal.db");
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x10;
        Files.write(file, bytes);
        var opened = Journal.open(folder, WORK);
        assertThat(opened.problems()).extracting(Problem::code).containsExactly(ProblemCode.JOU_01);
        assertThat(opened.conversation().turns()).isNotEmpty();
        try (var journal = opened.journal()) {
            assertThat(files()).hasSizeGreaterThan(2);
            journal.erase(1);
            assertThat(holdsSecret()).isFalse();
            assertThat(files()).allMatch(name -> !name.contains("kept"));
        }
    }

    @Test
    void erase_noRoom_leavesNoWord() throws Exception {
        try (var journal = Journal.open(folder, WORK, 12).journal()) {
            talkUntilFull(journal);
            journal.erase(1);
            assertThat(holdsSecret()).isFalse();
            journal.append(2, Said.spoken(1, "您好"));
        }
        assertThat(reopened().turns()).hasSize(1);
    }

    /** The file is damaged while the program has it open. */
    @Test
    void erase_damagedWhileOpen_leavesNoWord() throws Exception {
        try (var journal = Journal.open(folder, WORK).journal()) {
            talk(journal, 1, 900);
            var file = folder.resolve("journal.db");
            var noise = new byte[(int) Files.size(file)];
            new Random(7).nextBytes(noise);
            try (var out = FileChannel.open(file, StandardOpenOption.WRITE)) {
                out.write(ByteBuffer.wrap(noise), 0);
            }
            journal.erase(1);
            assertThat(holdsSecret()).isFalse();
            journal.append(2, Said.spoken(1, "您好"));
        }
        var kept = Journal.open(folder, WORK);
        kept.journal().close();
        assertThat(kept.conversation().turns()).hasSize(1);
    }

    private static void talk(Journal journal, int visit, int turns) throws ProblemException {
        for (int number = 1; number <= turns; number++) {
            journal.append(visit, new Event.Heard(Speaker.STAFF, Caption.of(number + SECRET.repeat(3))));
            journal.append(visit, new Event.Drafted(Speaker.VISITOR, SECRET + number));
            journal.append(visit, Said.spoken(number, SECRET.repeat(1 + number % 50) + number));
        }
    }

    private static void talkUntilFull(Journal journal) {
        boolean isFull = false;
        for (int number = 1; !isFull; number++) {
            try {
                journal.append(1, Said.spoken(number, SECRET.repeat(20)));
            } catch (ProblemException e) {
                isFull = true;
            }
        }
    }

    private boolean holdsSecret() throws IOException {
        try (var all = Files.list(folder)) {
            for (var file : all.toList()) {
                var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (AS.stream().anyMatch(
                        as -> content
                                .contains(new String(SECRET.getBytes(as), StandardCharsets.ISO_8859_1)))) {
                    return true;
                }
            }
            return false;
        }
    }

    private List<String> files() throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).toList();
        }
    }

    private Conversation reopened() {
        var opened = Journal.open(folder, WORK);
        opened.journal().close();
        assertThat(opened.problems()).isEmpty();
        return opened.conversation();
    }
}
