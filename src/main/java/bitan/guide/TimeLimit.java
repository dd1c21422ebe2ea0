package bitan.guide;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** A time within which something has to happen, or holds. Immutable. */
public sealed interface TimeLimit {
    /** In which a period is counted. */
    enum Unit {
        /** Days as in the calendar. */
        DAYS,
        /** Months as in the calendar. */
        MONTHS
    }

    /**
     * A number of days or months.
     *
     * @param count 1 to {@value #MOST}
     * @param from words of the day it counts from, such as 出院之日, at most {@link #LONGEST_FROM} characters; empty for the day
     *            of the visit
     */
    record Period(int count, Unit unit, String from) implements TimeLimit {
        /** Days or months; ten years. */
        public static final int MOST = 3660;
        /** Characters. */
        public static final int LONGEST_FROM = 20;

        public Period {
            GuideText.check(count >= 1 && count <= MOST, "period");
            GuideText.check(GuideText.fits(from, 0, LONGEST_FROM), "period from");
        }
    }

    /** The same days of every year; over New Year if the last is earlier in the year than the first. */
    record Season(MonthDay first, MonthDay last) implements TimeLimit {
        /** Whether it goes over New Year. */
        public boolean overNewYear() {
            return last.isBefore(first);
        }
    }

    /**
     * From which day to which, both included.
     *
     * @param first the day of the visit, if that is what is counted from
     */
    record Span(LocalDate first, LocalDate last) {
        /** Whether it is going on. */
        public boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /**
     * Its dates for a visit on this day: of a season the one that is going on, else the next one.
     *
     * @return empty if it counts from another day than that of the visit
     */
    default Optional<Span> on(LocalDate visit) {
        return switch (this) {
            case Period(int count, var unit, var from) -> from.isEmpty()
                    ? Optional.of(new Span(visit, switch (unit) {
                        case DAYS -> visit.plusDays(count);
                        case MONTHS -> visit.plusMonths(count);
                    }))
                    : Optional.empty();
            case Season season -> Optional.of(next(season, visit));
        };
    }

    private static Span next(Season season, LocalDate visit) {
        for (int year = visit.getYear() - 1;; year++) {
            var span = new Span(season.first().atYear(year),
                    season.last().atYear(season.overNewYear() ? year + 1 : year));
            if (!span.last().isBefore(visit)) {
                return span;
            }
        }
    }
}
