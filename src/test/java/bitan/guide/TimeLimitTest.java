package bitan.guide;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.guide.TimeLimit.Period;
import bitan.guide.TimeLimit.Season;
import bitan.guide.TimeLimit.Span;
import bitan.guide.TimeLimit.Unit;

import static org.assertj.core.api.Assertions.assertThat;

class TimeLimitTest {
    private static final Season PAYING = new Season(MonthDay.of(9, 15), MonthDay.of(2, 28));

    @ParameterizedTest
    @CsvSource({"2026-11-29,2026-09-15,2027-02-28", "2027-01-01,2026-09-15,2027-02-28",
            "2027-02-28,2026-09-15,2027-02-28", "2027-03-01,2027-09-15,2028-02-28",
            "2026-09-14,2026-09-15,2027-02-28"})
    void on_seasonOverNewYear_isTheOneGoingOnOrTheNext(LocalDate visit, LocalDate first, LocalDate last) {
        assertThat(PAYING.on(visit)).contains(new Span(first, last));
    }

    @Test
    void on_period_countsFromTheVisitOrFromADayNobodyKnowsHere() {
        var visit = LocalDate.of(2026, 11, 30);
        assertThat(new Period(7, Unit.DAYS, "").on(visit))
                .contains(new Span(visit, LocalDate.of(2026, 12, 7)));
        assertThat(new Period(3, Unit.MONTHS, "").on(visit))
                .contains(new Span(visit, LocalDate.of(2027, 2, 28)));
        assertThat(new Period(30, Unit.DAYS, "出院之日").on(visit)).isEmpty();
    }

    @Property(tries = 300)
    void on_anySeason_isNotOverAndNoOtherComesBefore(@ForAll @IntRange(max = 365) int first,
            @ForAll @IntRange(max = 365) int last, @ForAll @IntRange(max = 4000) int visitDay) {
        var leap = LocalDate.of(2024, 1, 1);
        var season = new Season(MonthDay.from(leap.plusDays(first)), MonthDay.from(leap.plusDays(last)));
        var visit = leap.plusDays(visitDay);
        var span = season.on(visit).orElseThrow();
        assertThat(span.first()).isBeforeOrEqualTo(span.last());
        assertThat(span.last()).isAfterOrEqualTo(visit);
        assertThat(span.contains(visit) || span.first().minusYears(1).isBefore(visit)).isTrue();
        assertThat(List.of(span.first(), span.last())).allMatch(day -> day.isBefore(visit.plusYears(2)));
    }
}
