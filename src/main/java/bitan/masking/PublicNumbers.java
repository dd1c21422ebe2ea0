package bitan.masking;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Telephone numbers anybody may read: public services', and those the counter and its guides give out. Immutable. */
final class PublicNumbers {
    private static final Pattern SERVICE = Pattern
            .compile("12[1-3]\\d\\d|11[02479]|12[0-2]|95\\d{3}|96\\d{3,4}|100\\d\\d|[48]00\\d{7}");
    /** Fewer digits have no area code before them. */
    private static final int WITH_AREA = 9;
    private static final Pattern AREA = Pattern.compile("^0?(?:10|2\\d|[3-9]\\d\\d)(?=\\d{7,8}$)");
    private static final Pattern COUNTRY = Pattern.compile("^(?:00)?86(?=0?\\d{10,11}$)");

    private final Set<String> own;

    /** With the counter's own numbers, however they are written; an extension behind them is not looked at. */
    PublicNumbers(Set<String> own) {
        this.own = own.stream().map(PublicNumbers::digits).flatMap(number -> Stream.of(number, local(number)))
                .filter(number -> !number.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    boolean has(String digits) {
        return SERVICE.matcher(digits).matches() || own.contains(digits)
                || (digits.length() >= WITH_AREA && own.contains(local(digits)));
    }

    private static String digits(String number) {
        var main = DigitText.of(number).replaceAll("[^\\d() +-].*", "");
        return COUNTRY.matcher(main.replaceAll("\\D", "")).replaceFirst("");
    }

    private static String local(String digits) {
        return AREA.matcher(COUNTRY.matcher(digits).replaceFirst("")).replaceFirst("");
    }
}
