package bitan.sentences;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Sentences as offices have them: copied out of a spreadsheet or a document, and saved in any encoding. */
class ListedSentencesTest {
    private static final List<ReadySentence> TWO = List.of(
            new ReadySentence(SentenceGroup.CALMING, "别着急，慢慢来。"),
            new ReadySentence(SentenceGroup.EXPLAINING, "请您到{几号窗口}。"));

    @TempDir private Path folder;

    static Stream<Charset> encodings() {
        return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("GB18030"));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void read_eachEncodingOfAnOffice_isUnderstood(Charset charset) throws Exception {
        var loaded = read("安抚\t别着急，慢慢来。\r\n请您到{几号窗口}。\r\n".getBytes(charset));
        assertThat(loaded).isEqualTo(new SentenceFile.Loaded(TWO, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"安抚,别着急，慢慢来。\n说明,请您到{几号窗口}。",
            "\ufeffCalming,\"别着急，慢慢来。\",,\n请您到{几号窗口}。", "安抚：\n1. 别着急，慢慢来。\n\n说明\n（2）请您到{几号窗口}。",
            "请您到{几号窗口}。\ncalming\t\n• 别着急，慢慢来。"})
    void read_rowsHeadingsAndItems_areTheSame(String list) throws Exception {
        assertThat(read(list.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new SentenceFile.Loaded(TWO, List.of()));
    }

    @Test
    void read_linesThatAreNoSentence_areToldByTheFirstOfThem() throws Exception {
        var list = "您好。\n\n" + "好".repeat(500) + "\n您好。\n到{窗口\n慢走。";
        var loaded = read(list.getBytes(StandardCharsets.UTF_8));

        assertThat(loaded.sentences()).extracting(ReadySentence::text).containsExactly("您好。", "慢走。");
        assertThat(loaded.problems()).containsExactly(Problem.of(ProblemCode.SEN_02, list(), 3, 3));
    }

    @Test
    void read_aDocumentOfAnotherProgram_isRefused() {
        assertThatThrownBy(() -> read(new byte[]{'P', 'K', 3, 4, 0, 0})).isInstanceOf(ProblemException.class)
                .hasMessageContaining("SEN-06");
        assertThatThrownBy(() -> SentenceFile.read(folder.resolve("absent.txt")))
                .isInstanceOf(ProblemException.class).hasMessageContaining("SEN-06");
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.csv", "out.json"})
    void export_thenRead_areTheSame(String name) throws Exception {
        var sentences = Stream.concat(SentenceFile.shipped().stream(),
                Stream.of(new ReadySentence(SentenceGroup.FAREWELL, "他说 \"再见\", 走了\\。"))).toList();
        for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            SentenceFile.export(folder.resolve(name), sentences, locale);
            assertThat(SentenceFile.read(folder.resolve(name)))
                    .isEqualTo(new SentenceFile.Loaded(sentences, List.of()));
        }
    }

    private SentenceFile.Loaded read(byte[] bytes) throws Exception {
        Files.write(list(), bytes);
        return SentenceFile.read(list());
    }

    private Path list() {
        return folder.resolve("list.txt");
    }
}
