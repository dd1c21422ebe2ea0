package bitan.guide;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When somebody answers, as far as a text says so in the usual form: days, then times, 周一至周五 9:00-12:00，14:00-17:30.
 * Public holidays are not known. Immutable.
 */
public final class ServiceHours {
    private static final String DAYS = "一二三四五六日";
    private static final String TO = "[-–—~～至到]";
    private static final Pattern RANGE = Pattern
            .compile("(\\d{1,2})[:：](\\d{2})" + TO + "(\\d{1,2})[:：](\\d{2})");
    private static final Pattern WHOLE = Pattern.compile("(?<days>周(?<first>[一二三四五六日])(?:" + TO
            + "周?(?<last>[一二三四五六日]))?|每天|工作日)?(?<times>(?:[，,、；;]?" + RANGE.pattern() + ")++)");

    private final Set<DayOfWeek> days;
    private final List<Span> times;

    private record Span(LocalTime from, LocalTime to) {}

    private ServiceHours(Set<DayOfWeek> days, List<Span> times) {
        this.days = days;
        this.times = List.copyOf(times);
    }

    /** What a text says; empty if it is in another form, so that nobody can tell. */
    public static Optional<ServiceHours> of(String text) {
        var match = WHOLE.matcher(text.replaceAll("\\s", "").replace("星期", "周").replace("周天", "周日"));
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            var times = new ArrayList<Span>();
            RANGE.matcher(match.group("times")).results()
                    .forEach(one -> times.add(new Span(time(one, 1), time(one, 3))));
            return Optional.of(new ServiceHours(days(match), times));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether somebody answers then. */
    public boolean isOpen(LocalDateTime now) {
        var time = now.toLocalTime();
        return days.contains(now.getDayOfWeek())
                && times.stream().anyMatch(one -> !time.isBefore(one.from()) && time.isBefore(one.to()));
    }

    private static LocalTime time(MatchResult match, int group) {
        int hour = Integer.parseInt(match.group(group));
        int minute = Integer.parseInt(match.group(group + 1));
        return hour == 24 && minute == 0 ? LocalTime.MAX : LocalTime.of(hour, minute);
    }

    private static Set<DayOfWeek> days(MatchResult match) {
        var named = match.group("days");
        if (named == null || named.equals("每天")) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        if (named.equals("工作日")) {
            return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        }
        var first = day(match.group("first"));
        var last = match.group("last") == null ? first : day(match.group("last"));
        return Stream.iterate(first, day -> day.plus(1))
                .limit(Math.floorMod(last.getValue() - first.getValue(), DAYS.length()) + 1L)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static DayOfWeek day(String name) {
        return DayOfWeek.of(DAYS.indexOf(name) + 1);
    }
}
