package bitan.note;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import bitan.guide.TimeLimit;

/** The sheet's own words in one language. Immutable; safe between threads. */
public final class NoteWords {
    private final ResourceBundle bundle;

    /** The words for a language, Chinese or English. */
    public NoteWords(Locale locale) {
        this.bundle = ResourceBundle.getBundle("bitan.note.note", locale);
    }

    /** A phrase with facts put in. */
    public String say(String key, Object... facts) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(facts);
    }

    /** A day as people write it. */
    public String day(LocalDate date) {
        return DateTimeFormatter.ofPattern(bundle.getString("date"), bundle.getLocale()).format(date);
    }

    /** The same without the year, where that is said already. */
    public String dayOfYear(LocalDate date) {
        return DateTimeFormatter.ofPattern(bundle.getString("date.short"), bundle.getLocale()).format(date);
    }

    /** By when something has to be done, with dates where they are known on the day of the visit. */
    public String until(TimeLimit term, LocalDate visit) {
        return told("until", term, visit);
    }

    /** How long something is good, in the same way. */
    public String valid(TimeLimit term, LocalDate visit) {
        return told("valid", term, visit);
    }

    private String told(String key, TimeLimit term, LocalDate visit) {
        return switch (term) {
            case TimeLimit.Period(int count, var unit, var from) -> term.on(visit)
                    .map(span -> say(key, day(span.last())))
                    .orElseGet(() -> say(key + "." + unit, from, count));
            case TimeLimit.Season _ -> term.on(visit)
                    .map(span -> say(key + ".season", day(span.first()), day(span.last()))).orElse("");
        };
    }

    /** What is known, one behind the other. */
    String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(say("joint")));
    }

    /** A detail behind its label; empty if there is none. */
    public String labelled(String key, String detail) {
        return detail.isEmpty() ? "" : say(key, detail);
    }
}
