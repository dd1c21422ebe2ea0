package bitan.wording.pattern;

import java.util.ArrayList;
import java.util.List;

import bitan.wording.pattern.PatternShape.Ahead;
import bitan.wording.pattern.PatternShape.Choice;
import bitan.wording.pattern.PatternShape.Repeated;
import bitan.wording.pattern.PatternShape.Sequence;
import bitan.wording.pattern.PatternShape.Taken;

/** Reads the shape of a regular expression as {@link java.util.regex.Pattern} has them. */
final class ShapeReader {
    private static final String ANY = "(?s).";
    private static final String CLASSES = "dDsSwWhHvVnrtf";
    private static final String PLACES = "AbBGzZ";
    private static final int HEXADECIMALS = 4;

    private final String pattern;
    private int at;

    private ShapeReader(String pattern) {
        this.pattern = pattern;
    }

    /** @throws IllegalArgumentException if there is something in it that this reader does not know */
    static PatternShape read(String pattern) {
        var reader = new ShapeReader(pattern);
        var shape = reader.choice();
        if (reader.at < pattern.length()) {
            throw reader.unknown();
        }
        return shape;
    }

    private PatternShape choice() {
        var branches = new ArrayList<PatternShape>();
        branches.add(sequence());
        while (takes('|')) {
            branches.add(sequence());
        }
        return branches.size() == 1 ? branches.getFirst() : new Choice(List.copyOf(branches));
    }

    private PatternShape sequence() {
        var parts = new ArrayList<PatternShape>();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            parts.add(repeated(atom()));
        }
        return new Sequence(List.copyOf(parts));
    }

    private PatternShape repeated(PatternShape part) {
        if (at == pattern.length() || "?*+{".indexOf(pattern.charAt(at)) < 0) {
            return part;
        }
        var shape = switch (pattern.charAt(at++)) {
            case '?' -> new Repeated(part, 0, 1);
            case '*' -> new Repeated(part, 0, Integer.MAX_VALUE);
            case '+' -> new Repeated(part, 1, Integer.MAX_VALUE);
            default -> counted(part);
        };
        if (!takes('?')) {
            takes('+');
        }
        return shape;
    }

    private PatternShape counted(PatternShape part) {
        var counts = through('}').split(",", 2);
        int least = Integer.parseInt(counts[0]);
        int most = counts.length == 1
                ? least
                : counts[1].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(counts[1]);
        return new Repeated(part, least, most);
    }

    private PatternShape atom() {
        char c = pattern.charAt(at);
        return switch (c) {
            case '(' -> group();
            case '[' -> new Taken(characters());
            case '\\' -> escaped();
            case '^', '$' -> {
                at++;
                yield Sequence.NOTHING;
            }
            default -> {
                at++;
                yield new Taken(c == '.' ? ANY : String.valueOf(c));
            }
        };
    }

    private PatternShape group() {
        at++;
        if (!takes("?")) {
            return closed();
        }
        if (takes("=")) {
            return new Ahead(closed());
        }
        if (takes("!") || takes("<=") || takes("<!")) {
            closed();
            return Sequence.NOTHING;
        }
        if (takes("<")) {
            through('>');
        } else if (!takes(":") && !takes(">")) {
            throw unknown();
        }
        return closed();
    }

    private PatternShape closed() {
        var inside = choice();
        if (!takes(')')) {
            throw unknown();
        }
        return inside;
    }

    /** A class in brackets, classes inside it too. */
    private String characters() {
        int from = at;
        int open = 0;
        do {
            switch (pattern.charAt(at)) {
                case '[' -> open++;
                case ']' -> open--;
                case '\\' -> at++;
                default -> {
                }
            }
            at++;
        } while (open > 0);
        return pattern.substring(from, at);
    }

    private PatternShape escaped() {
        int from = at;
        at += 2;
        char c = pattern.charAt(from + 1);
        if (PLACES.indexOf(c) >= 0) {
            return Sequence.NOTHING;
        }
        if (c == 'k') {
            through('>');
            return new Repeated(new Taken(ANY), 0, Integer.MAX_VALUE);
        }
        if (c == 'p' || c == 'P') {
            through('}');
        } else if (c == 'u') {
            at += HEXADECIMALS;
        } else if (Character.isLetterOrDigit(c) && CLASSES.indexOf(c) < 0) {
            throw unknown();
        }
        boolean isItself = !Character.isLetterOrDigit(c);
        return new Taken(isItself ? String.valueOf(c) : pattern.substring(from, at));
    }

    private boolean takes(char next) {
        return takes(String.valueOf(next));
    }

    private boolean takes(String next) {
        boolean isNext = pattern.startsWith(next, at);
        at += isNext ? next.length() : 0;
        return isNext;
    }

    /** What stands before the next of these characters; goes on behind it. */
    private String through(char last) {
        int end = pattern.indexOf(last, at);
        if (end < 0) {
            throw unknown();
        }
        var before = pattern.substring(at, end);
        at = end + 1;
        return before;
    }

    private IllegalArgumentException unknown() {
        return new IllegalArgumentException("at " + at + " of " + pattern);
    }
}
