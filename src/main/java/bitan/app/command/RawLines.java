package bitan.app.command;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.slf4j.LoggerFactory;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;

/** Lines of UTF-8 as they arrive, whatever the locale. Byte order marks are left out. */
final class RawLines {
    private static final String BOM = "\uFEFF";
    /** What other programs take for the end of a line: it must not come out again inside one. */
    private static final Pattern OTHER_BREAKS = Pattern
            .compile("[\\r\\f\\x0B\\x1C-\\x1E\\x85\\u2028\\u2029]");

    private final InputStream in;
    private int number;

    /**
     * A line without its end.
     *
     * @param number of the line, from 1 on
     * @param text bytes that are no UTF-8 are U+FFFD
     */
    record Line(int number, String text, boolean isUtf8) {}

    RawLines(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /**
     * Writes for every line of the input what {@code made} makes of it, as soon as it is there, and a line break. A
     * line it fails on comes out as {@code plain} has it and is told by its number; text that is not UTF-8 is told once.
     *
     * @return the exit code
     * @throws IOException if the input cannot be read
     */
    static int filter(Terminal terminal, UnaryOperator<String> made, UnaryOperator<String> plain)
            throws IOException {
        var lines = new RawLines(terminal.in());
        int code = Terminal.DONE;
        boolean isUtf8 = true;
        // Whoever reads what comes out may have enough, as head does: then there is nothing more to do.
        while (!terminal.out().checkError()) {
            var line = lines.next();
            if (line.isEmpty()) {
                break;
            }
            if (isUtf8 && !line.get().isUtf8()) {
                isUtf8 = false;
                code = terminal.tell(Problem.of(ProblemCode.TXT_01, line.get().number()));
            }
            String result;
            try {
                result = made.apply(line.get().text());
            } catch (RuntimeException | StackOverflowError e) {
                code = told(terminal, line.get(), e);
                result = plain.apply(line.get().text());
            }
            terminal.out().print(result + "\n");
            terminal.out().flush();
        }
        return code;
    }

    private static int told(Terminal terminal, Line line, Throwable e) {
        var what = e.getClass().getSimpleName();
        // The message may quote the line.
        LoggerFactory.getLogger(RawLines.class).error("line {} failed with {} at {}", line.number(), what,
                e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0]);
        return terminal.tell(Problem.of(ProblemCode.TXT_02, line.number(), what));
    }

    /** The next line, as soon as it is there; empty at the end of the input. */
    Optional<Line> next() throws IOException {
        var bytes = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        while (b >= 0 && b != '\n') {
            bytes.write(b);
            b = in.read();
        }
        number++;
        return Optional.of(line(bytes.toByteArray()));
    }

    private Line line(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new Line(number, clean(text), true);
        } catch (CharacterCodingException e) {
            return new Line(number, clean(new String(bytes, StandardCharsets.UTF_8)), false);
        }
    }

    private static String clean(String text) {
        return OTHER_BREAKS.matcher(text).replaceAll(" ").replace(BOM, "");
    }
}
