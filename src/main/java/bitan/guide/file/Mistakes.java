package bitan.guide.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;

/** What is wrong with one file, in the order it was found. Confined to one thread. */
final class Mistakes {
    /** More would not be read by anybody before the first are mended. */
    private static final int MOST = 20;
    /** Characters shown of something that may be of any length. */
    private static final int SHOWN = 40;

    private final Path file;
    private final List<Problem> problems = new ArrayList<>();
    private boolean isUsable = true;

    Mistakes(Path file) {
        this.file = file;
    }

    /** Something for which the guide cannot be used. */
    void add(ProblemCode code, Object... facts) {
        isUsable = false;
        warn(code, facts);
    }

    /** Something that is only to be told. */
    void warn(ProblemCode code, Object... facts) {
        if (problems.size() < MOST) {
            problems.add(Problem.of(code, Stream.concat(Stream.of(file), Stream.of(facts)).toArray()));
        }
    }

    /** Where the file lies, and pictures and forms beside it. */
    Path folder() {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    boolean isUsable() {
        return isUsable;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The beginning of {@code text}, without anything that a terminal would obey. */
    static String shown(String text) {
        var beginning = text.codePoints().limit(SHOWN)
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT
                        ? '\ufffd'
                        : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return text.codePointCount(0, text.length()) > SHOWN ? beginning + "…" : beginning.toString();
    }
}
