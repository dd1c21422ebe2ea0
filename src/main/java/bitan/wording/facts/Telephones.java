package bitan.wording.facts;

import java.util.List;
import java.util.Optional;

import bitan.wording.Fact;
import bitan.wording.facts.FactRecogniser.Found;

/** Telephone numbers: mobile, with area code, of services, and local or short ones where a word says so. */
final class Telephones {
    private static final String BEGIN = "(?<![\\dA-Za-z*.])(?<!\\d[-,]|掌上)";
    private static final String OVER = "(?![\\dA-Za-z*%元块万亿]|[-.,]\\d|\\s?(?:网|APP|app|平台|公众号|小程序))";
    private static final String MOBILE = "(?:(?:\\+|00)86[- ]?)?1[3-9]\\d(?:[- ]?\\d{4}[- ]?\\d{4}|\\*{4}\\d{4})";
    private static final String LANDLINE = "(?:\\(0\\d{2,3}\\)|0\\d{2,3})[- ]?(?:[1-9]\\d{2,3}[- ]?\\d{4}|[19]\\d{4})";
    private static final String SERVICE = "[48]00[- ]?\\d{3,4}[- ]?\\d{3,4}|12\\s?[13]\\d{2}|955\\d{2}|96\\d{3}(?<!00)";
    private static final String EXTENSION = "(?:转\\d{1,5}(?![\\d个份张天年月人元块])|-\\d{1,4}(?![\\d-]))?";
    private static final String CUE = "(?<=(?:打|拨|拨通|电话|热线|来电|致电|座机|客服|号码|总机|传真)"
            + Grammar.upTo(2, "是|为|:|给|通|个|到|一下|了|就是|\\s") + ")";
    private static final String LOCAL = "[2-8]\\d{2,3}[- ]?\\d{4}";
    private static final String SHORT = "\\d{5,6}|1[12]\\d";

    private static final String SPOKEN_DIGIT = "[零一二三四五六七八九]";
    private static final String SPOKEN = "(?<!" + SPOKEN_DIGIT + ")";

    static final List<FactRecogniser> ALL = List.of(
            telephone(BEGIN + "(?:" + MOBILE + "|" + LANDLINE + "|" + SERVICE + ")" + EXTENSION + OVER),
            telephone(BEGIN + CUE + "(?:" + LOCAL + "|" + SHORT + ")" + EXTENSION + OVER),
            telephone(BEGIN + "(?!20)[2-8]\\d{7}" + EXTENSION + OVER + "(?![年月日号个人份])"),
            telephone("(?<=区号(?:是|为|:)?)0\\d{2,3}[,;]?(?:电话|号码|座机)(?:号码?)?(?:是|为|:)?[2-8]\\d{2,3}[- ]?\\d{4}"
                    + OVER),
            telephone("(?<=区号(?:是|为|:)?)0\\d{2,3}" + OVER),
            telephone("(?<=(?:内线|分机|短号)(?:号?(?:是|:)?))" + BEGIN + "\\d{3,5}" + OVER),
            telephone(SPOKEN + "(?:一[三四五六七八九]" + SPOKEN_DIGIT + "{9}|零" + SPOKEN_DIGIT + "{9,11}|一二三"
                    + SPOKEN_DIGIT
                    + "{2})(?!" + SPOKEN_DIGIT + ")"),
            telephone("(?:110|119|120|122)(?=报警|急救)"));

    private Telephones() {
    }

    private static FactRecogniser telephone(String pattern) {
        return new FactRecogniser(Fact.Kind.TELEPHONE, pattern, Telephones::digits);
    }

    private static Optional<String> digits(Found found) {
        return Optional.of(Numeral.digits(found.matched()).replaceFirst("^(?:\\+|00)86", "")
                .replaceFirst("(?<=\\d{4}-?\\d{3,4}[- ]?\\d{4})-(?=\\d{1,4}$)", "转")
                .replaceAll("[^\\d*转]", ""));
    }
}
