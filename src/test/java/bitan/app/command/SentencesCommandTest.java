package bitan.app.command;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.app.installation.Folders;
import bitan.sentences.ReadySentence;
import bitan.sentences.SentenceFile;
import bitan.sentences.SentenceGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code bitan sentences}, as an office uses it that has its sentences in a spreadsheet. */
class SentencesCommandTest {
    @TempDir private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path data;
    private Path list;

    @BeforeEach
    void name() {
        data = folder.resolve("data");
        list = folder.resolve("list.csv");
    }

    @Test
    void check_aListWithMistakes_tellsTheFirstLineAndChangesNothing() throws Exception {
        write("安抚,别急。\n" + "好".repeat(500) + "\n");
        assertThat(run("check", list)).isEqualTo(1);
        assertThat(out.toString()).contains("1 句可用");
        assertThat(err.toString()).startsWith("SEN-02").contains("第 2 行");
        assertThat(data).doesNotExist();
    }

    @Test
    void importing_aList_addsToTheShippedOnce() throws Exception {
        write("安抚,别急别急。\n请坐请坐。\n");
        assertThat(run("import", list)).isZero();
        assertThat(run("import", list)).isZero();

        assertThat(out.toString().lines()).containsExactly(list + "：加进 2 句，0 句原来就有",
                list + "：加进 0 句，2 句原来就有");
        assertThat(own()).hasSize(SentenceFile.shipped().size() + 2)
                .contains(new ReadySentence(SentenceGroup.EXPLAINING, "请坐请坐。"))
                .contains(new ReadySentence(SentenceGroup.CALMING, "别急别急。"));
    }

    @Test
    void importing_whereTheCountersOwnCannotBeRead_changesNothing() throws Exception {
        write("请坐请坐。\n");
        Files.createDirectories(data);
        Files.writeString(data.resolve("sentences.json"), "{\"calming\": [");
        assertThat(run("import", list)).isEqualTo(1);
        assertThat(err.toString()).startsWith("SEN-01");
        assertThat(data.resolve("sentences.json")).hasContent("{\"calming\": [");
    }

    @Test
    void importing_noTextOrNoFile_isAProblem() throws Exception {
        Files.write(list, new byte[]{'P', 'K', 3, 4});
        assertThat(run("import", list)).isEqualTo(1);
        assertThat(run("check", folder.resolve("absent.json"))).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("SEN-06"));
    }

    @Test
    void exporting_thenImportingElsewhere_isTheSame() throws Exception {
        write("请坐请坐。\n");
        run("import", list);
        var both = own();
        for (var name : List.of("out.json", "out.csv")) {
            assertThat(run("export", folder.resolve(name))).isZero();
            assertThat(SentenceFile.read(folder.resolve(name)).sentences()).isEqualTo(both);
        }
        assertThat(run("export", folder)).isEqualTo(1);
        assertThat(err.toString()).startsWith("SEN-04");
    }

    private void write(String text) throws Exception {
        Files.write(list, text.getBytes(Charset.forName("GB18030")));
    }

    private List<ReadySentence> own() {
        return new SentenceFile(data.resolve("sentences.json")).load().sentences();
    }

    private int run(String command, Path file) {
        var terminal = new Terminal(InputStream.nullInputStream(), new PrintWriter(out),
                new PrintWriter(err, true), Locale.SIMPLIFIED_CHINESE);
        return Commands.run(new Folders(Path.of("").toAbsolutePath(), data), terminal, "sentences", command,
                file.toString());
    }
}
