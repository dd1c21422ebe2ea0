package bitan.app.state;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import bitan.app.log.Trace;
import bitan.counter.CounterState;
import bitan.counter.Exchanged;
import bitan.lexicon.Lexicon;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.sentences.ReadySentence;
import bitan.sentences.SentenceFile;
import bitan.sentences.SentenceGroup;
import bitan.settings.Settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** The counter's ready sentences, with real files that come, go and change. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SentenceBookTest {
    private static final Lexicon LEXICON = Lexicon.load();

    @TempDir private Path folder;
    private final BlockingQueue<CounterState> states = new LinkedBlockingQueue<>();
    private final Counter counter = new Counter(Settings.DEFAULT, Trace.OFF, states::add);
    private SentenceBook book;

    @BeforeEach
    void make() {
        book = new SentenceBook(new SentenceFile(file()), CompletableFuture.completedFuture(LEXICON),
                counter, Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void start_noFileOfItsOwn_hasTheShipped() throws Exception {
        start();
        assertThat(all()).isEqualTo(SentenceFile.shipped());
        assertThat(codes()).isEmpty();
    }

    @Test
    void start_aFileWithAMistake_hasTheRestAndSaysSo() throws Exception {
        write("{\"calming\": [\"别急。\", \"到{窗口\"]}");
        start();
        assertThat(texts()).containsExactly("别急。");
        assertThat(codes()).containsExactly(ProblemCode.SEN_02);
    }

    @Test
    void fileChanges_whileRunning_isReadAtOnceAndFound() throws Exception {
        start();
        write("{\"calming\": [\"别急。\"]}");
        await(_ -> texts().equals(List.of("别急。")) && !find("bj").isEmpty());

        write("{\"calming\": [\"慢慢来。\", \"到{窗口\"]}");
        await(_ -> texts().equals(List.of("慢慢来。")));
        assertThat(codes()).containsExactly(ProblemCode.SEN_02);
        write("{\"calming\": [\"慢慢来。\"]}");
        await(_ -> codes().isEmpty());
    }

    @Test
    void fileIsDamagedOrGone_whileRunning_theSentencesStayAndItIsTold() throws Exception {
        write("{\"calming\": [\"别急。\"]}");
        start();
        write("{\"calming\": [");
        await(_ -> codes().equals(List.of(ProblemCode.SEN_05)));
        assertThat(texts()).containsExactly("别急。");
        write("{\"calming\": [\"别急。\"]}");
        await(_ -> codes().isEmpty());
        Files.delete(file());
        await(_ -> codes().equals(List.of(ProblemCode.SEN_05)));
        assertThat(texts()).containsExactly("别急。");

        book.keepAgain();
        await(_ -> codes().isEmpty());
        assertThat(new SentenceFile(file()).load().sentences()).isEqualTo(all());
    }

    @Test
    void fileMustNotBeRead_whileRunningAndAtTheStart_isTold() throws Exception {
        write("{\"calming\": [\"别急。\"]}");
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix")).isTrue();
        start();
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(file())).as("read by root").isFalse();
        await(_ -> codes().equals(List.of(ProblemCode.SEN_05)));
        assertThat(texts()).containsExactly("别急。");
    }

    @Test
    void keep_manyChangesInARow_theLastIsOnDisk() throws Exception {
        start();
        for (int i = 1; i <= 50; i++) {
            book.keep(some(i));
        }
        book.close();
        assertThat(new SentenceFile(file()).load().sentences()).isEqualTo(some(50)).isEqualTo(all());
        assertThat(find("50句")).isNotEmpty();
    }

    @Test
    void reset_afterAChange_goesBackToTheShippedWithoutAFile() throws Exception {
        start();
        book.keep(some(3));
        book.reset();
        book.close();
        assertThat(all()).isEqualTo(SentenceFile.shipped());
        assertThat(file()).doesNotExist();
    }

    @Test
    void add_aList_keepsWhatIsThereAndSaysHowMany() throws Exception {
        start();
        book.keep(some(2));
        var chosen = Files.writeString(folder.resolve("list.txt"), "第一句\n请坐。\n到{窗口\n");
        book.add(chosen);
        book.add(folder.resolve("absent.txt"));
        await(now -> now.aids().phrasebook().exchanged().filter(Exchanged.Refused.class::isInstance)
                .isPresent());
        book.close();

        assertThat(texts()).containsExactly("第1句", "第2句", "第一句", "请坐。");
        assertThat(states).extracting(now -> now.aids().phrasebook().exchanged()).isEmpty();
        assertThat(new SentenceFile(file()).load().sentences()).hasSize(4);
    }

    @Test
    void export_aTable_isReadAgain() throws Exception {
        start();
        book.export(folder.resolve("out.csv"));
        book.close();
        assertThat(SentenceFile.read(folder.resolve("out.csv")).sentences())
                .isEqualTo(SentenceFile.shipped());
        assertThat(counter.state().aids().phrasebook().exchanged())
                .contains(new Exchanged.Written("out.csv"));
    }

    @Test
    void keep_whereNothingCanBeWritten_saysSoAndTheSentencesAreThere() throws Exception {
        Files.createDirectories(folder.resolve("sentences.json/inside"));
        start();
        book.keep(some(3));
        book.close();
        assertThat(all()).isEqualTo(some(3));
    }

    private void start() throws InterruptedException {
        book.start();
        await(now -> !now.aids().sentences().all().isEmpty() && !find("别").isEmpty());
    }

    private void await(Predicate<CounterState> wanted) throws InterruptedException {
        while (!wanted.test(counter.state())) {
            assertThat(states.poll(1, TimeUnit.MINUTES)).as("nothing new within a minute").isNotNull();
        }
    }

    private List<ProblemCode> codes() {
        return counter.state().equipment().problems().stream().map(Problem::code).toList();
    }

    private List<ReadySentence> find(String typed) {
        return counter.state().aids().sentences().find(typed);
    }

    private List<ReadySentence> all() {
        return counter.state().aids().sentences().all();
    }

    private List<String> texts() {
        return all().stream().map(ReadySentence::text).toList();
    }

    private static List<ReadySentence> some(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new ReadySentence(SentenceGroup.WAITING, "第" + i + "句")).toList();
    }

    private void write(String json) throws Exception {
        Files.writeString(file(), json);
    }

    private Path file() {
        return folder.resolve("sentences.json");
    }
}
