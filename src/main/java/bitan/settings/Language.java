package bitan.settings;

import java.util.Locale;

/** The languages Bitan's own words come in. */
public enum Language {
    /** 简体中文. */
    CHINESE(Locale.SIMPLIFIED_CHINESE),
    /** English. */
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The one nearest to what a terminal speaks: English, else Chinese. */
    public static Language of(Locale spoken) {
        return spoken.getLanguage().equals(ENGLISH.locale.getLanguage()) ? ENGLISH : CHINESE;
    }

    /** The locale of resource bundles and dates. */
    public Locale locale() {
        return locale;
    }
}
