package bitan.screens.staff.guide.edit;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

import bitan.guide.TimeLimit;
import bitan.guide.TimeLimit.Period;
import bitan.guide.TimeLimit.Season;
import bitan.problem.Problem;

/**
 * A time limit as it is being written, right or wrong. Immutable.
 *
 * @param unit one of {@link #UNITS}
 * @param first how many, or the first day of a season
 * @param second words of the day it counts from, or the last day of a season
 */
record LimitText(String unit, String first, String second) {
    /** There is no limit. */
    static final String NONE = "NONE";
    /** The same days of every year. */
    static final String SEASON = "SEASON";
    /** All there are. */
    static final List<String> UNITS = List.of(NONE, TimeLimit.Unit.DAYS.name(), TimeLimit.Unit.MONTHS.name(),
            SEASON);
    /** How {@link MonthDay} begins what it writes. */
    private static final String EVERY_YEAR = "--";

    /** As it stands in a row. */
    static LimitText of(String text) {
        var parts = text.split("\n", -1);
        return new LimitText(text.isEmpty() ? NONE : parts[0], parts.length > 1 ? parts[1] : "",
                parts.length > 2 ? parts[2] : "");
    }

    static LimitText of(TimeLimit limit) {
        return switch (limit) {
            case Period(int count, var unit, var from) ->
                new LimitText(unit.name(), String.valueOf(count), from);
            case Season(var first, var last) -> new LimitText(SEASON, day(first), day(last));
        };
    }

    /** As it stands in a row; empty for none. */
    String text() {
        return unit.equals(NONE) ? "" : String.join("\n", unit, first, second);
    }

    boolean isSeason() {
        return unit.equals(SEASON);
    }

    /** The limit that a text without a mistake is. */
    Optional<TimeLimit> limit() {
        if (unit.equals(NONE)) {
            return Optional.empty();
        }
        return isSeason()
                ? day(first).flatMap(from -> day(second).map(to -> new Season(from, to)))
                : Optional.of(new Period(Integer.parseInt(first.strip()), TimeLimit.Unit.valueOf(unit),
                        second.strip()));
    }

    Optional<Problem> mistake(String field) {
        if (unit.equals(NONE)) {
            return Optional.empty();
        }
        if (isSeason()) {
            return day(first).isPresent() && day(second).isPresent()
                    ? Optional.empty()
                    : FieldRule.sample(field, "09-15");
        }
        return new FieldRule.Count(Period.MOST).mistake(field, first.strip())
                .or(() -> new FieldRule.Line(0, Period.LONGEST_FROM).mistake(field, second.strip()));
    }

    private static String day(MonthDay day) {
        return day.toString().substring(EVERY_YEAR.length());
    }

    private static Optional<MonthDay> day(String text) {
        try {
            return Optional.of(MonthDay.parse(EVERY_YEAR + text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
