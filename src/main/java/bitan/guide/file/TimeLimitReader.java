package bitan.guide.file;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import bitan.guide.TimeLimit;
import bitan.guide.TimeLimit.Period;
import bitan.guide.TimeLimit.Season;

/** Reads times within which something has to happen. */
final class TimeLimitReader {
    /** As a day of every year is written. */
    static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);
    private static final String SAMPLE = "{\"days\": 30} | {\"months\": 3} | {\"first\": \"09-15\", \"last\": \"02-28\"}";
    private static final String SAMPLE_DAY = "\"09-15\"";

    private TimeLimitReader() {
    }

    static Supplier<TimeLimit> read(ObjectReader json) {
        boolean isSeason = json.has("first") || json.has("last");
        if (Stream.of(isSeason, json.has("days"), json.has("months")).filter(one -> one).count() != 1) {
            json.wrong(SAMPLE);
        }
        return isSeason ? season(json) : period(json);
    }

    private static Supplier<TimeLimit> season(ObjectReader json) {
        var first = json.text("first", TimeLimitReader::isDay, SAMPLE_DAY);
        var last = json.text("last", TimeLimitReader::isDay, SAMPLE_DAY);
        return () -> new Season(day(first).orElseThrow(), day(last).orElseThrow());
    }

    private static Supplier<TimeLimit> period(ObjectReader json) {
        var unit = json.has("months") ? TimeLimit.Unit.MONTHS : TimeLimit.Unit.DAYS;
        int count = json.count(unit.name().toLowerCase(Locale.ROOT), Period.MOST);
        var from = json.text("from", 0, Period.LONGEST_FROM);
        return () -> new Period(count, unit, from);
    }

    private static boolean isDay(String text) {
        return day(text).isPresent();
    }

    private static Optional<MonthDay> day(String text) {
        try {
            return Optional.of(MonthDay.parse(text, DAY_OF_YEAR));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
