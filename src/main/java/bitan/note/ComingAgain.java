package bitan.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import bitan.guide.Guide;
import bitan.guide.GuideStep;
import bitan.guide.Office;

/**
 * Where and when to come again: the place of the step in which papers are handed in, and never that of another one, such
 * as a telephone. Immutable.
 *
 * @param where the counter's name, or else the house and window; empty if nobody knows
 * @param hours short, without what is added in parentheses; may be empty
 * @param ask whom; may be empty
 * @param more the address and the way there, or each of several offices
 */
record ComingAgain(String where, String hours, String ask, List<String> more) {
    private static final Pattern PARENTHESES = Pattern.compile("[（(][^（()）]*[)）]");
    private static final Pattern STOP = Pattern.compile("[，；。,;]");
    /** As many as anybody compares. */
    private static final int MOST_OFFICES = 4;

    /**
     * Of a guide.
     *
     * @param steps those that this visitor has to take
     * @param counter the counter's name; empty if it has none
     */
    static ComingAgain of(Guide guide, List<GuideStep> steps, String counter, NoteWords words) {
        var step = steps.stream().filter(one -> one.kind() == GuideStep.Kind.APPLY).findFirst();
        var offices = step.map(guide::offices).orElse(List.of()).stream().limit(MOST_OFFICES).toList();
        var hours = Stream
                .of(step.map(GuideStep::hours).orElse(""),
                        offices.size() == 1 ? offices.getFirst().hours() : "", guide.hours())
                .filter(known -> !known.isEmpty()).findFirst().map(ComingAgain::shortened).orElse("");
        var where = counter.isEmpty() ? place(step, offices, words) : counter;
        return new ComingAgain(where, hours, step.map(GuideStep::ask).orElse(""),
                offices.size() == 1
                        ? way(offices.getFirst(), words)
                        : offices.stream().map(office -> line(office, words)).toList());
    }

    /** As a thing to do. */
    NoteItem item(String what) {
        return new NoteItem(what, where, hours, ask, "", more);
    }

    /** The house and window of a step, each once. */
    static String place(GuideStep step) {
        boolean isSaid = step.where().contains(step.place()) || step.ask().contains(step.place());
        return isSaid && !step.where().isEmpty() ? step.where() : (step.where() + " " + step.place()).strip();
    }

    private static String place(Optional<GuideStep> step, List<Office> offices, NoteWords words) {
        return switch (offices.size()) {
            case 0 -> step.map(ComingAgain::place).orElse("");
            case 1 -> (offices.getFirst().name() + " " + window(step, offices.getFirst())).strip();
            default -> words.say("offices");
        };
    }

    private static String window(Optional<GuideStep> step, Office office) {
        return office.window().isEmpty() ? step.map(GuideStep::place).orElse("") : office.window();
    }

    private static List<String> way(Office office, NoteWords words) {
        var lines = new ArrayList<String>();
        var address = words.joined(Stream.of(office.address(), office.way()));
        if (!address.isEmpty()) {
            lines.add(words.say("address", address));
        }
        return lines;
    }

    private static String line(Office office, NoteWords words) {
        return words.joined(Stream.of(office.name(), office.window(), office.address(), office.way(),
                shortened(office.hours())));
    }

    /** What stands before the first stop: names come first, remarks behind them. */
    static String brief(String place) {
        return STOP.split(place, 2)[0];
    }

    /** The sheet says when to come, not when not to. */
    private static String shortened(String hours) {
        var alone = PARENTHESES.matcher(hours).replaceAll("").strip();
        return alone.isEmpty() ? hours : alone;
    }
}
