package bitan.screens.shared;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import java.util.ResourceBundle;

import bitan.settings.Language;

/** Both screens' own words in one language. Immutable and safe between threads. */
public final class Messages {
    static final String BUNDLE = "bitan.screens.shared.screens";

    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The words in a language. */
    public static Messages in(Language language) {
        return new Messages(ResourceBundle.getBundle(BUNDLE, language.locale()));
    }

    /** The words of a key; throws {@link java.util.MissingResourceException} if there are none. */
    public String get(String key) {
        return bundle.getString(key);
    }

    /** The same with facts put in for {@code {0}}, {@code {1}}. */
    public String format(String key, Object... facts) {
        return new MessageFormat(get(key), bundle.getLocale()).format(facts);
    }

    /** A date, or a part of one, written as the pattern of a key says. */
    public String date(String key, TemporalAccessor date) {
        return DateTimeFormatter.ofPattern(get(key), bundle.getLocale()).format(date);
    }

    /** The words of a key that may have none. */
    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }
}
