package bitan.app.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.app.installation.Folders;
import bitan.letter.Feeling;
import bitan.letter.Letter;
import bitan.letter.LetterFolder;
import bitan.note.Notes;
import bitan.pin.Pin;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;

class LettersCommandTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder;

    @Test
    void letters_none_saysSoAndMakesNothing() {
        assertThat(run("--out", folder.resolve("pdf").toString())).isZero();
        assertThat(out.toString()).isEqualTo("还没有感谢信。\n");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void letters_kept_areListedByNumberDayAndFeelingWithoutTheirWords() throws ProblemException {
        keep(DAY.plusDays(1), Optional.empty(), "写了单子带走");
        keep(DAY, Optional.of(Feeling.GOOD), "很耐心");
        assertThat(run()).isZero();
        assertThat(out.toString()).isEqualTo("1\t2026-11-23\t满意\n2\t2026-11-24\t没有点\n");
    }

    @Test
    void out_aFolder_getsAPdfOfEach() throws Exception {
        keep(DAY, Optional.of(Feeling.GOOD), "很耐心");
        keep(DAY, Optional.of(Feeling.FAIR), "等得有点久");
        var pdfs = folder.resolve("new/pdf");
        assertThat(run("--out", pdfs.toString())).isZero();
        assertThat(out.toString()).contains(pdfs + "：写好了 2 封。");
        assertThat(names(pdfs)).containsExactly("2026-11-23-090000-1.pdf", "2026-11-23-090000-2.pdf");
        try (var document = Loader.loadPDF(pdfs.resolve("2026-11-23-090000-1.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("感谢信", "2026年11月23日", "六号窗口", "满意",
                    "很耐心");
        }
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void letters_damagedOne_isToldAndTheOthersAreWritten() throws Exception {
        keep(DAY, Optional.of(Feeling.GOOD), "很耐心");
        Files.writeString(folder.resolve("data/letters/0.json"), "{\"words\": \"secret");
        assertThat(run("--out", folder.resolve("pdf").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("LET-02", "0.json").doesNotContain("secret", "\tat ");
        assertThat(names(folder.resolve("pdf"))).hasSize(1);
    }

    @Test
    void letters_ofAnotherFolder_areThose() throws Exception {
        keep(DAY, Optional.of(Feeling.GOOD), "很耐心");
        assertThat(run("--letters", folder.resolve("absent").toString())).isZero();
        assertThat(out.toString()).isEqualTo("还没有感谢信。\n");
    }

    @Test
    void out_thatIsAFile_isToldAndLeftAlone() throws Exception {
        keep(DAY, Optional.of(Feeling.GOOD), "很耐心");
        var file = Files.writeString(folder.resolve("pdf"), "mine");
        assertThat(run("--out", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("DSK-02").doesNotContain("\tat ");
        assertThat(file).hasContent("mine");
    }

    @Test
    void letters_withAPin_areListedForWhoKnowsIt() throws Exception {
        keep(DAY, Optional.of(Feeling.GOOD), "很耐心");
        new Folders(folder, folder.resolve("data")).pinFile().set(Pin.of("482915"));
        assertThat(typing("482916\n", "--stdin", "--out", folder.resolve("pdf").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("PIN-07");
        assertThat(out.toString()).isEmpty();
        assertThat(folder.resolve("pdf")).doesNotExist();
        assertThat(typing("482915\n", "--stdin")).isZero();
        assertThat(out.toString()).isEqualTo("1\t2026-11-23\t满意\n");
    }

    private void keep(LocalDate day, Optional<Feeling> feeling, String words) throws ProblemException {
        new LetterFolder(folder.resolve("data/letters"))
                .keep(new Letter(day, "六号窗口", feeling, words, Notes.wave()), LocalTime.of(9, 0));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    private int run(String... options) {
        return typing("", options);
    }

    private int typing(String typed, String... options) {
        var all = Stream.concat(Stream.of("letters"), Stream.of(options)).toArray(String[]::new);
        var terminal = new Terminal(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out), new PrintWriter(err),
                Locale.SIMPLIFIED_CHINESE);
        return Commands.run(new Folders(folder, folder.resolve("data")), terminal, all);
    }
}
