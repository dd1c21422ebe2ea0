package bitan.note.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * Breaks text into lines: anywhere between hanzi, never within a number, a telephone number or a word, and no line
 * begins with what closes or ends with what opens (GB/T 15834, 5.1).
 */
final class Breaking {
    /** Letters, digits and what holds them together; else a hanzi with what must not stand alone on either side. */
    private static final Pattern PIECE = Pattern
            .compile("[\\p{Ps}\\p{Pi}]*(?:[\\w.:/+@#%~–-]+|\\P{Z})[\\p{Pe}\\p{Pf}，。、；：？！,;?!…%]*|\\p{Z}+");

    private final ToDoubleFunction<String> width;
    private final double room;
    private final List<String> lines = new ArrayList<>();
    private String line = "";

    private Breaking(double room, ToDoubleFunction<String> width) {
        this.room = room;
        this.width = width;
    }

    /** The lines, without spaces at their ends; no character stands alone on the last if it can be helped. */
    static List<String> lines(String text, double room, ToDoubleFunction<String> width) {
        var lines = filled(text, room, width);
        if (lines.size() < 2 || lines.getLast().replaceAll("\\p{P}+$", "").length() > 1) {
            return lines;
        }
        var narrower = filled(text, room - width.applyAsDouble(lines.getLast()), width);
        return narrower.size() == lines.size() ? narrower : lines;
    }

    private static List<String> filled(String text, double room, ToDoubleFunction<String> width) {
        var breaking = new Breaking(room, width);
        PIECE.matcher(text).results().forEach(piece -> breaking.add(piece.group()));
        breaking.end();
        return List.copyOf(breaking.lines);
    }

    private void add(String piece) {
        if (!fits(line + piece.stripTrailing())) {
            end();
        }
        if (fits(piece.stripTrailing())) {
            line += line.isEmpty() ? piece.stripLeading() : piece;
        } else {
            // Longer than a whole line: there is no better place than any.
            piece.codePoints().mapToObj(Character::toString).forEach(this::addCharacter);
        }
    }

    private void addCharacter(String character) {
        if (!fits(line + character)) {
            end();
        }
        line += character;
    }

    private boolean fits(String text) {
        return width.applyAsDouble(text) <= room;
    }

    private void end() {
        var whole = line.strip();
        if (!whole.isEmpty()) {
            lines.add(whole);
        }
        line = "";
    }
}
