package bitan.wording.facts;

import java.util.Optional;
import java.util.regex.Pattern;

import bitan.wording.Fact;
import bitan.wording.facts.FactRecogniser.Found;

/** Days of the old calendar: 正月初八, 大年初三, 腊月二十三, 农历五月初五. */
final class LunarDates {
    private static final String UNIT = "[一二三四五六七八九]";
    private static final String FIRST_TEN = "初(?:" + UNIT + "|十)";
    private static final String LATER = "(?:十" + UNIT + "?|[二廿]十?" + UNIT + "?|三十)(?![几多来"
            + "一二三四五六七八九十百千万])";
    private static final String MONTH = "(?:十[一二]?|" + UNIT + ")月";
    private static final Pattern NEW_YEAR = Pattern.compile("大年(?=初)|(?<=^)大年(?=三十)");

    static final FactRecogniser DATE = new FactRecogniser(Fact.Kind.DATE,
            "(?:农历|阴历|旧历)?(?:(?:正月|腊月|冬月)(?:" + FIRST_TEN + "|" + LATER + ")|大年(?:" + FIRST_TEN + "|三十)|"
                    + MONTH
                    + FIRST_TEN + ")|(?:农历|阴历|旧历)" + MONTH + "(?:" + FIRST_TEN + "|" + LATER + ")",
            LunarDates::value);

    private LunarDates() {
    }

    /** 大年三十 is in the twelfth month, and 廿 is 二十. */
    private static Optional<String> value(Found found) {
        var said = found.matched().replaceFirst("^(?:农历|阴历|旧历)", "").replace("廿十", "二十").replace("廿", "二十");
        return Optional.of(NEW_YEAR.matcher(said).replaceFirst(said.contains("初") ? "正月" : "腊月"));
    }
}
