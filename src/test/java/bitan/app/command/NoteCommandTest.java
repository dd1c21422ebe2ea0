package bitan.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.app.installation.Folders;

import static org.assertj.core.api.Assertions.assertThat;

class NoteCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({"a4, 595", "A5, 420", "80mm, 227"})
    void note_missingMaterial_isWrittenWithWhatAndWhere(String paper, int width) throws IOException {
        var file = folder.resolve("note.pdf");
        assertThat(run("--guide", "remote-medical-care", "--missing", "identity-card, filing-form", "--paper",
                paper,
                "--out", file.toString())).isZero();
        try (var document = Loader.loadPDF(file.toFile())) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(text).contains("参保人身份证", "派出所", "异地就医备案登记表", "请窗口扫这个码");
            assertThat(Math.round(document.getPage(0).getMediaBox().getWidth())).isEqualTo(width);
        }
        assertThat(out.toString()).contains(file.toString());
        assertThat(err.toString()).isEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("note.pdf", "data");
        }
    }

    @Test
    void note_printerThatIsNotThere_isToldAndTheFileIsWritten() {
        var file = folder.resolve("note.pdf");
        assertThat(run("--guide", "remote-medical-care", "--out", file.toString(), "--print",
                "no printer of this name")).isEqualTo(1);
        assertThat(err.toString()).contains("NOT-02", "no printer of this name");
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void note_neitherFileNorPrinter_isNotUnderstood() {
        assertThat(run("--guide", "remote-medical-care")).isEqualTo(2);
    }

    @Test
    void note_nothingMissing_needsNoKey() {
        assertThat(run("--guide", "remote-medical-care", "--out", folder.resolve("note.pdf").toString()))
                .isZero();
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void note_keyThatIsNone_isToldAndTheSheetIsWrittenWithoutCode() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/resume.key"), "short");
        var file = folder.resolve("note.pdf");
        assertThat(
                run("--guide", "remote-medical-care", "--missing", "identity-card", "--out", file.toString()))
                .isZero();
        assertThat(err.toString()).contains("NOT-04");
        try (var document = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(document)).doesNotContain("请窗口扫这个码");
        }
    }

    @Test
    void note_unknownGuideOrMaterial_isToldWithWhatThereIs() {
        var file = folder.resolve("note.pdf");
        assertThat(run("--guide", "no", "--out", file.toString())).isEqualTo(1);
        assertThat(run("--guide", "remote-medical-care", "--missing", "no", "--out", file.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("NOT-05", "remote-medical-care", "identity-card");
        assertThat(file).doesNotExist();
    }

    @Test
    void note_folderOfGuidesThatIsNotThere_isTold() {
        assertThat(run("--guide", "no", "--guides", folder.resolve("absent").toString(), "--out",
                folder.resolve("note.pdf").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("GUI-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "absent/note.pdf", "/dev/null"})
    void note_outThatIsNoFile_isToldAndLeftAlone(String name) {
        assertThat(run("--guide", "remote-medical-care", "--out", folder.resolve(name).toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("DSK-02").doesNotContain("\tat ");
    }

    @Test
    void note_existingFile_isReplaced() throws IOException {
        var file = Files.writeString(folder.resolve("note.pdf"), "old");
        assertThat(run("--guide", "remote-medical-care", "--out", file.toString())).isZero();
        assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F');
    }

    @ParameterizedTest
    @ValueSource(strings = {"--paper=a3", "--nonsense"})
    void note_optionNotUnderstood_exitsWithTwo(String option) {
        assertThat(run("--guide", "x", "--out", "x.pdf", option)).isEqualTo(2);
    }

    private int run(String... options) {
        var all = new String[options.length + 1];
        all[0] = "note";
        System.arraycopy(options, 0, all, 1, options.length);
        var terminal = new Terminal(InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err),
                Locale.SIMPLIFIED_CHINESE);
        return Commands.run(new Folders(folder, folder.resolve("data")), terminal, all);
    }
}
