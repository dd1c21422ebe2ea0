package bitan.note;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

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

    /** A detail behind its label; empty if there is none. */
    public String labelled(String key, String detail) {
        return detail.isEmpty() ? "" : say(key, detail);
    }
}
