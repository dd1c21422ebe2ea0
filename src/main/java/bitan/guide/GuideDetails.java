package bitan.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a guide says beside its list and its steps. Immutable.
 *
 * @param checkedUntil until when the guide counts as checked, this day included; empty if nobody said so
 * @param sources the public texts it follows
 * @param notFor names of other procedures that people mistake it for, each of at most {@link #LONGEST_NOT_FOR} characters
 * @param choices conditions that exclude each other
 * @param tables costs and benefits by group
 * @param deadlines by when something has to be done
 * @param offices where steps can be done
 */
public record GuideDetails(Optional<LocalDate> checkedUntil, List<GuideSource> sources, List<String> notFor,
        List<ConditionChoice> choices, List<GuideTable> tables, List<Deadline> deadlines,
        List<Office> offices) {
    /** Characters. */
    public static final int LONGEST_NOT_FOR = 20;
    /** Names of other procedures. */
    public static final int MOST_NOT_FOR = 20;
    /** Sources. */
    public static final int MOST_SOURCES = 20;
    /** Choices. */
    public static final int MOST_CHOICES = 12;
    /** Tables. */
    public static final int MOST_TABLES = 6;
    /** Deadlines. */
    public static final int MOST_DEADLINES = 8;
    /** Offices. */
    public static final int MOST_OFFICES = 20;
    /** Nothing. */
    public static final GuideDetails NONE = new GuideDetails(Optional.empty(), List.of(), List.of(),
            List.of(), List.of(), List.of(), List.of());

    public GuideDetails {
        sources = List.copyOf(sources);
        notFor = List.copyOf(notFor);
        choices = List.copyOf(choices);
        tables = List.copyOf(tables);
        deadlines = List.copyOf(deadlines);
        offices = List.copyOf(offices);
        GuideText.checkAll(notFor, MOST_NOT_FOR, LONGEST_NOT_FOR);
        GuideText.checkIds(sources.stream().map(GuideSource::id).toList(), MOST_SOURCES);
        GuideText.checkIds(choices.stream().map(ConditionChoice::id).toList(), MOST_CHOICES);
        GuideText.checkIds(offices.stream().map(Office::id).toList(), MOST_OFFICES);
        GuideText.checkIds(choices.stream().flatMap(choice -> choice.oneOf().stream()).toList(),
                Guide.MOST_CONDITIONS);
        GuideText.check(tables.size() <= MOST_TABLES && deadlines.size() <= MOST_DEADLINES,
                "tables, deadlines");
    }
}
