package bitan.wording.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import bitan.wording.Edit;
import bitan.wording.Meaning;
import bitan.wording.Mishearing;
import bitan.wording.Span;
import bitan.wording.line.Joining.Joined;

/** Mishearings that were put right once and are heard again, as the same words. */
final class Recurring {
    private Recurring() {
    }

    /** The repairs of a line: those of what was put right before, and the others where they leave these alone. */
    static List<Edit> repairs(Joined line, List<Mishearing> known, List<Edit> others) {
        if (known.isEmpty()) {
            return others;
        }
        var places = new ArrayList<Span>();
        var repairs = new ArrayList<Edit>();
        known.stream().sorted(Comparator.comparingInt((Mishearing one) -> one.heard().length()).reversed())
                .forEach(one -> places(line, one.heard()).stream()
                        .filter(span -> places.stream().noneMatch(span::overlaps)).toList().forEach(span -> {
                            places.add(span);
                            if (!one.isNone() && Meaning.stays(line.text(), span, one.meant())) {
                                repairs.add(new Edit(span.start(), span.end(), one.meant()));
                            }
                        }));
        others.stream().filter(edit -> places.stream()
                .noneMatch(span -> span.start() < edit.end() && edit.start() < span.end()))
                .forEach(repairs::add);
        return repairs;
    }

    /** Where words stand that make up the text. */
    private static List<Span> places(Joined line, String text) {
        var starts = line.spans().stream().map(Span::start).collect(Collectors.toSet());
        var ends = line.spans().stream().map(Span::end).collect(Collectors.toSet());
        var found = new ArrayList<Span>();
        for (int at = line.text().indexOf(text); at >= 0; at = line.text().indexOf(text, at + 1)) {
            if (starts.contains(at) && ends.contains(at + text.length())) {
                found.add(new Span(at, at + text.length()));
            }
        }
        return found;
    }
}
