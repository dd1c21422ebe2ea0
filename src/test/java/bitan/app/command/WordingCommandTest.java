package bitan.app.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import bitan.app.installation.Folders;
import bitan.wording.Caption;
import bitan.wording.Fact;
import bitan.wording.Repair;
import bitan.wording.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code bitan wording} as the middle of a pipe. */
class WordingCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void wording_lines_giveOneReadableLineEach() {
        assertThat(run("您好请坐\n\n什么时候住院的\n")).isZero();
        assertThat(out).hasToString("您好，请坐。\n\n什么时候住院的？\n");
    }

    @Test
    void wording_byteOrderMarkAndCarriageReturns_areNoText() {
        run("\uFEFF好的\r\n可以\r\n");
        assertThat(out).hasToString("好的。\n可以。\n");
    }

    @Test
    void wording_lastLineWithoutEnd_isALine() {
        run("好的\n可以");
        assertThat(out).hasToString("好的。\n可以。\n");
    }

    @Test
    void wording_nothing_givesNothing() {
        assertThat(run("")).isZero();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void wording_wordsApart_areJoined() {
        run("什么 时候 住院 的\n");
        assertThat(out).hasToString("什么时候住院的？\n");
    }

    @Test
    void wording_brokenBytes_areReplacedAndNothingElseIsLost() {
        var bytes = new byte[]{(byte) 0xE4, (byte) 0xBD, '\n', (byte) 0xED, (byte) 0xA0, (byte) 0x80, 'a',
                '\n'};
        assertThat(run(new ByteArrayInputStream(bytes), out)).isEqualTo(1);
        assertThat(out.toString().lines()).hasSize(2).allMatch(line -> line.contains("\uFFFD"));
        assertThat(err.toString().lines()).hasSize(1).allMatch(line -> line.startsWith("TXT-01 "));
    }

    @Test
    void wording_otherEncodingAmongUtf8_isToldByItsLineAndTheRestIsWorded() {
        var in = new ByteArrayOutputStream();
        in.writeBytes("好的\n".getBytes(StandardCharsets.UTF_8));
        in.writeBytes("可以\n您好\n".getBytes(Charset.forName("GB18030")));
        in.writeBytes("可以\n".getBytes(StandardCharsets.UTF_8));
        assertThat(run(new ByteArrayInputStream(in.toByteArray()), out)).isEqualTo(1);
        assertThat(out.toString().lines()).hasSize(4).startsWith("好的。").endsWith("可以。");
        assertThat(err.toString().lines()).hasSize(1)
                .allMatch(line -> line.startsWith("TXT-01 ") && line.contains("2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"叁佰点伍元", "百分之二十点五", "每月二十点五元", "六百点五元", "工龄三十点五年", "十点三天后"})
    void wording_fractionsOfRoundNumbers_areLinesLikeOthers(String line) {
        assertThat(run("您好请坐\n" + line + "\n好的\n")).isZero();
        assertThat(out.toString().lines()).hasSize(3).endsWith("好的。");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void filter_lineThatFails_comesOutAsItWasAndIsToldByItsNumber() throws IOException {
        var terminal = terminal(new ByteArrayInputStream("a\nb\nc\nb\n".getBytes(StandardCharsets.UTF_8)),
                out);
        assertThat(RawLines.filter(terminal, line -> {
            if (line.equals("b")) {
                throw new NumberFormatException(line);
            }
            return line + "!";
        }, line -> line + "?")).isEqualTo(1);
        assertThat(out).hasToString("a!\nb?\nc!\nb?\n");
        assertThat(err.toString().lines().map(line -> line.substring(0, 6))).containsExactly("TXT-02",
                "TXT-02");
        assertThat(err.toString()).contains("2", "4", "NumberFormatException");
    }

    @Test
    void wording_lineOf100000Characters_isOneLine() {
        run("您的材料齐了吗".repeat(15_000) + "\n");
        assertThat(out.toString().lines()).hasSize(1).allMatch(line -> line.length() >= 105_000);
    }

    @Test
    void wording_json_isOneObjectALine() {
        assertThat(run("您好请坐\n\n", "--format", "json")).isZero();
        var lines = out.toString().lines().map(line -> new JsonMapper().readTree(line)).toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().get("text").asString()).isEqualTo("您好，请坐。");
        assertThat(lines.getLast().get("text").asString()).isEmpty();
        assertThat(lines).allMatch(line -> line.get("facts").isArray() && line.get("repairs").isArray());
    }

    @Test
    void wording_missingGlossary_isAProblem() {
        assertThat(run("好的\n", "--glossary", "no-such-file.json")).isEqualTo(1);
        assertThat(err.toString()).containsPattern("^[A-Z]{3}-\\d\\d ").contains("no-such-file.json");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void wording_unknownFormat_isNotUnderstood() {
        assertThat(run("", "--format", "klingon")).isEqualTo(2);
    }

    @Test
    void wording_inAPipe_answersEachLineBeforeTheNextComes() throws Exception {
        var answers = new LinkedBlockingQueue<String>();
        var in = new PipedInputStream();
        try (var sending = new PipedOutputStream(in)) {
            Thread.ofPlatform().daemon().start(() -> run(in, answering(answers)));
            for (var line : List.of("好的\n", "可以\n")) {
                sending.write(line.getBytes(StandardCharsets.UTF_8));
                sending.flush();
                assertThat(answers.poll(20, TimeUnit.SECONDS)).isEqualTo(line.replace("\n", "。\n"));
            }
        }
    }

    @Test
    void wording_readerGone_stops() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return '\n';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                Arrays.fill(into, from, from + length, (byte) '\n');
                return length;
            }
        };
        assertThat(run(endless, new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("Broken pipe");
            }

            @Override
            public void flush() {
                // nothing is kept
            }

            @Override
            public void close() {
                // nothing is open
            }
        })).isZero();
    }

    @Test
    void reading_places_areCountedInUnicodeCharacters() {
        var caption = new Caption("𠮷3500元，异地就医", List.of(),
                List.of(new Fact(Fact.Kind.AMOUNT, "3500", new Span(2, 7))),
                List.of(new Repair("一地就医", new Span(8, 12))), List.of());
        var json = new JsonMapper().readTree(WordingFormat.JSON.write(caption));
        assertThat(json).isEqualTo(new JsonMapper().readTree(
                """
                {"text": "𠮷3500元，异地就医",
                 "facts": [{"kind": "amount", "value": "3500", "text": "3500元", "start": 1, "end": 6}],
                 "repairs": [{"heard": "一地就医", "term": "异地就医", "start": 7, "end": 11}]}"""));
    }

    @Property(tries = 300)
    void wording_anyLines_giveAsManyThatStayAsTheyAre(@ForAll("lines") List<String> lines) {
        var input = String.join("", lines.stream().map(line -> line + "\n").toList());
        var once = piped(input);
        assertThat(once.split("\\R", -1)).hasSize(lines.size() + 1);
        assertThat(piped(once)).isEqualTo(once);
    }

    @Provide
    Arbitrary<List<String>> lines() {
        var spoken = Arbitraries
                .of("您好", "请", "带", "了", "没有", "吗", "呢", "什么", "三千五", "百分之", "八十五", "，", "？", " ", "\u3000",
                        "bank", "\r", "\u2028", "\u0085", "\f", "\uFEFF", "𠮷", "\u0000")
                .list().ofMaxSize(10)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(spoken, Arbitraries.strings().excludeChars('\n').ofMaxLength(20)).list()
                .ofMaxSize(5);
    }

    private String piped(String input) {
        var readable = new StringWriter();
        assertThat(run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), readable)).isZero();
        return readable.toString();
    }

    private int run(String input, String... args) {
        return run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, args);
    }

    private int run(InputStream in, Writer to, String... args) {
        var terminal = terminal(in, to);
        var here = Path.of("").toAbsolutePath();
        var words = new ArrayList<>(List.of("wording"));
        words.addAll(List.of(args));
        return Commands.run(new Folders(here, here.resolve("target")), terminal,
                words.toArray(String[]::new));
    }

    private Terminal terminal(InputStream in, Writer to) {
        return new Terminal(in, new PrintWriter(to), new PrintWriter(err, true), Locale.SIMPLIFIED_CHINESE);
    }

    private static Writer answering(BlockingQueue<String> answers) {
        return new Writer() {
            @Override
            public void write(char[] text, int from, int length) {
                answers.add(new String(text, from, length));
            }

            @Override
            public void flush() {
                // nothing is kept
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }
}
