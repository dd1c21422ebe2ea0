package bitan.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import bitan.app.installation.Folders;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** {@code bitan ink}: files of strokes, good and bad. */
class InkCommandTest {
    private static final String TEN = "[[[10,50,0],[90,50,80]],[[50,5],[50,40],[50,98,300,0.5]]]";

    @TempDir Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void ink_badFileAmongGood_saysSoAndReadsTheRest() throws IOException {
        var good = file("good.json", TEN);
        var bad = file("bad.json", "[[[1,\"2\"]]]");
        assertThat(run(good, bad, good)).isEqualTo(1);
        var all = new JsonMapper().readTree(out.toString());
        assertThat(all).hasSize(3);
        assertThat(all.get(0).get("file").asString()).isEqualTo(good);
        assertThat(all.get(0).get("text").asString()).isEqualTo("十");
        assertThat(all.get(2).get("characters").get(0)).hasSize(5);
        assertThat(all.get(1).get("text").asString()).isEmpty();
        assertThat(err.toString().lines()).hasSize(1)
                .allMatch(line -> line.contains("INK-02") && line.contains("bad.json"));
    }

    @Test
    void ink_byteOrderMark_isPassedOver() throws IOException {
        assertThat(run(file("bom.json", "\uFEFF" + TEN))).isZero();
        assertThat(new JsonMapper().readTree(out.toString()).get(0).get("text").asString()).isEqualTo("十");
    }

    @Test
    void ink_moreThanAnybodyWrites_isAProblemAndNoEmptyAnswer() throws IOException {
        var much = file("much.json", "[" + "[[1,2],[3,4]],".repeat(2999) + "[[1,2]]]");
        assertThat(run(much, file("good.json", TEN))).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1)
                .allMatch(line -> line.startsWith("INK-04 ") && line.contains("much.json"));
        assertThat(new JsonMapper().readTree(out.toString()).get(1).get("text").asString()).isEqualTo("十");
    }

    @Test
    void ink_nothingButMissingFiles_saysSoBeforeAnythingElse() throws IOException {
        file("glossary.json", "{");
        assertThat(run("no-such.json")).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().startsWith("INK-02");
        assertThat(new JsonMapper().readTree(out.toString()).get(0).get("text").asString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}", "[]", "[[]]", "[1,2]", "[[1,2]]", "[[[1]]]", "[[[1,\"2\"]]]",
            "[[[1,null]]]",
            "[[[NaN,1]]]", "[[[1e308,1]]]", "[[[1e999,1]]]", "[[[1,2]]] x", "[[[1,2,\"t\"]]]", "null"})
    void read_somethingElse_isToldWithTheFile(String content) throws IOException {
        var bad = file("bad.json", content);
        assertThatThrownBy(() -> InkFile.read(bad)).isInstanceOf(ProblemException.class)
                .hasMessageContaining("INK-02")
                .hasMessageContaining("bad.json");
    }

    @Test
    void read_missingHugeOrBinary_isTold() throws IOException {
        var huge = file("huge.json", "[" + "[[1,2]],".repeat(1_300_000) + "[[1,2]]]");
        var deep = file("deep.json", "[".repeat(100_000));
        var binary = Files.write(folder.resolve("binary.json"), new byte[]{(byte) 0xC3, (byte) 0x28})
                .toString();
        for (var bad : List.of(huge, deep, binary, folder.toString(), "no-such.json")) {
            assertThatThrownBy(() -> InkFile.read(bad)).isInstanceOf(ProblemException.class);
        }
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private int run(String... files) {
        var terminal = new Terminal(InputStream.nullInputStream(), new PrintWriter(out),
                new PrintWriter(err, true),
                Locale.SIMPLIFIED_CHINESE);
        var args = new ArrayList<>(List.of("ink"));
        args.addAll(List.of(files));
        return Commands.run(new Folders(Path.of("").toAbsolutePath(), folder), terminal,
                args.toArray(String[]::new));
    }
}
