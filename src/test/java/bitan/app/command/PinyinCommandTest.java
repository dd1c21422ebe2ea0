package bitan.app.command;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.app.installation.Folders;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code bitan pinyin} as the middle of a pipe. */
class PinyinCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void pinyin_lines_giveFiveCandidatesEachOnOneLine() {
        assertThat(run("sfz\n\nxian\n".getBytes(StandardCharsets.UTF_8))).isZero();
        var lines = out.toString().split("\n", -1);
        assertThat(lines).hasSize(4);
        assertThat(lines[0].split(" ")).hasSize(5).startsWith("身份证");
        assertThat(lines[1]).isEmpty();
        assertThat(lines[2].split(" ")).hasSize(5).contains("先", "西安");
    }

    @Test
    void pinyin_wordsOfAllLetters_comeBeforeThoseOfTheFirst() {
        run("zhuyuanbaoxiao\n".getBytes(StandardCharsets.UTF_8));
        assertThat(out.toString()).startsWith("住院报销 ");
    }

    @Test
    void pinyin_nineKeys_takeDigits() {
        assertThat(run("743633694364\n".getBytes(StandardCharsets.UTF_8), "--nine")).isZero();
        assertThat(out.toString()).startsWith("身份证 ");
    }

    @Test
    void pinyin_otherSound_isTakenForTheRightOne() {
        assertThat(run("senfenzeng\n".getBytes(StandardCharsets.UTF_8))).isZero();
        assertThat(out.toString()).contains("身份证");
        assertThat(run("senfenzeng\n".getBytes(StandardCharsets.UTF_8), "--fuzzy")).isZero();
    }

    @Test
    void pinyin_noFuzzy_takesSoundsAsTheyAreSpelled() {
        assertThat(run("fukou\n".getBytes(StandardCharsets.UTF_8), "--no-fuzzy")).isZero();
        assertThat(out.toString()).doesNotContain("户口");
        assertThat(run("fukou\n".getBytes(StandardCharsets.UTF_8))).isZero();
        assertThat(out.toString()).contains("户口");
    }

    @Test
    void pinyin_longLine_isWrittenWhole() {
        run(("yanglaojin".repeat(60) + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(out.toString()).startsWith("养老金".repeat(60) + " ");
    }

    @Test
    void pinyin_ownGlossary_comesFirst(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("terms.json"), "[\"士艺\"]");
        assertThat(run("shiyi\n".getBytes(StandardCharsets.UTF_8), "--glossary", file.toString())).isZero();
        assertThat(out.toString()).startsWith("士艺 ");
    }

    @Test
    void pinyin_missingGlossary_isAProblem() {
        assertThat(run(new byte[0], "--glossary", "no-such-file.json")).isEqualTo(1);
        assertThat(err.toString()).contains("no-such-file.json").doesNotContain("Exception:");
    }

    @Test
    void pinyin_brokenBytesAndByteOrderMark_giveALineEach() {
        var bytes = new byte[]{(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', '\r', '\n', (byte) 0xE4,
                (byte) 0xBD, '\n', 0, '\n'};
        assertThat(run(bytes)).isEqualTo(1);
        assertThat(out.toString().split("\n", -1)).hasSize(4);
        assertThat(out.toString()).startsWith("啊 ");
    }

    @Property(tries = 30)
    void pinyin_anyText_givesALineForEachLine(@ForAll @StringLength(max = 300) String text) {
        out.getBuffer().setLength(0);
        assertThat(run((text + "\n").getBytes(StandardCharsets.UTF_8))).isZero();
        assertThat(out.toString().chars().filter(c -> c == '\n').count())
                .isEqualTo(1 + text.chars().filter(c -> c == '\n').count());
    }

    private int run(byte[] input, String... args) {
        var terminal = new Terminal(new ByteArrayInputStream(input), new PrintWriter(out),
                new PrintWriter(err, true),
                Locale.SIMPLIFIED_CHINESE);
        var here = Path.of("").toAbsolutePath();
        var words = new ArrayList<>(List.of("pinyin"));
        words.addAll(List.of(args));
        return Commands.run(new Folders(here, here.resolve("target")), terminal,
                words.toArray(String[]::new));
    }
}
