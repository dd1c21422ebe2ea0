package bitan.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Texts in one form, so that two that say the same with other conventions are equal: for measuring only. */
final class Values {
    private static final String FORMAL = "零〇一壹弌二贰貳两兩俩倆三叁參叄参四肆五伍六陆陸七柒八捌九玖十拾百佰千仟万萬亿億兆点點负負幺洞拐勾";
    private static final String PLAIN = "零零一一一二二二二二二二三三三三三四四五五六六六七七八八九九十十百百千千万万亿亿兆点点负负一零七九";
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "十百千万亿兆";
    private static final long[] WORTH = {10, 100, 1000, 10_000, 100_000_000, 1_000_000_000_000L};
    /** Of 100一个 the hanzi is another number. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:\\d+(?:\\.\\d+)?[十百千万亿兆]*)+|[零一二三四五六七八九十百千万亿兆]+(?:点[零一二三四五六七八九]+[万亿]?)?");
    private static final Pattern SHARE = Pattern.compile(
            "(?:([\\d.]+)\\|又)?([\\d.]+)\\|/([\\d.]+)\\||([\\d.]+)\\|分之([\\d.]+)\\||([\\d.]+)\\|([%‰])");
    private static final Pattern CURRENCY = Pattern.compile(
            "US\\$|JPY¥|TWD|[¥￥$£€₹₩₽]|美元|英镑|欧元|日元|韩元|印度卢布|卢布|新台币|澳元|人民币|[元块圆]|钱|整|正$");
    private static final Pattern MARKS = Pattern
            .compile("[\\s。？！,.?!]+$|[。？！]|\\(any.*|[ap]\\.m\\.|[上下]午|早上");
    private static final Pattern HUNDREDTHS = Pattern.compile("百分之([\\d.零一二三四五六七八九十百点]+)");
    private static final int PLACES = 6;

    private Values() {
    }

    /** Every number as its value, and nothing of marks, spaces and names of money. */
    static String of(String text) {
        var plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC).chars()
                .forEach(c -> plain
                        .append(FORMAL.indexOf(c) < 0 ? (char) c : PLAIN.charAt(FORMAL.indexOf(c))));
        var bare = MARKS.matcher(plain.toString().replaceAll("(?<=\\d),(?=\\d{3})", "")).replaceAll("")
                .replace("km/h", "km每小时").replace("千米", "km").replace("千克", "kg").replace("2点2刻", "2:30")
                .replaceAll("[~-](?=\\d+km)", "到").replaceAll("(?<!\\d)0(?=\\d[:点])", "");
        var spoken = HUNDREDTHS.matcher(CURRENCY.matcher(bare).replaceAll("")).replaceAll("$1%");
        var valued = NUMBER.matcher(spoken).replaceAll(match -> value(match.group()) + "|").replace("负", "-");
        return SHARE.matcher(valued).replaceAll(match -> share(match) + "|").replaceAll("[\\s，,|]+", "|")
                .replaceAll("\\|(?=$|\\D)", "");
    }

    /** The numbers of a text. */
    static List<String> numbers(String text) {
        return Pattern.compile("\\d+(?:\\.\\d+)?").matcher(of(text)).results()
                .map(match -> plain(new BigDecimal(match.group()))).toList();
    }

    /** A fraction, a percentage or a per mille as a decimal. */
    private static String share(MatchResult match) {
        if (match.group(6) != null) {
            return plain(new BigDecimal(match.group(6)).movePointLeft("‰".equals(match.group(7)) ? 3 : 2));
        }
        boolean isSpoken = match.group(4) != null;
        var under = new BigDecimal(match.group(isSpoken ? 4 : 3));
        var over = new BigDecimal(match.group(isSpoken ? 5 : 2));
        var whole = match.group(1) == null ? BigDecimal.ZERO : new BigDecimal(match.group(1));
        return under.signum() == 0
                ? match.group()
                : plain(whole.add(over.divide(under, 9, RoundingMode.HALF_UP)));
    }

    private static String plain(BigDecimal number) {
        var rounded = number.setScale(PLACES, RoundingMode.HALF_UP);
        return (rounded.signum() == 0 ? number : rounded).stripTrailingZeros().toPlainString();
    }

    private static String value(String said) {
        int point = said.indexOf('点');
        if (point < 0) {
            return plain(whole(said));
        }
        var behind = said.substring(point + 1);
        int unit = UNITS.indexOf(behind.charAt(behind.length() - 1));
        var digits = unit < 0 ? behind : behind.substring(0, behind.length() - 1);
        var number = whole(said.substring(0, point)).add(whole(digits).movePointLeft(digits.length()));
        return plain(number.multiply(BigDecimal.valueOf(unit < 0 ? 1 : WORTH[unit])));
    }

    private static BigDecimal whole(String said) {
        var sum = BigDecimal.ZERO;
        var section = BigDecimal.ZERO;
        var current = new StringBuilder();
        long last = 1;
        for (int i = 0; i < said.length(); i++) {
            char c = said.charAt(i);
            int unit = UNITS.indexOf(c);
            if (unit < 0) {
                current.append(DIGITS.indexOf(c) < 0 ? c : (char) ('0' + DIGITS.indexOf(c)));
                last = c == '零' ? 1 : last;
                continue;
            }
            last = WORTH[unit];
            if (last < WORTH[3]) {
                section = section.add(number(current, "1").multiply(BigDecimal.valueOf(last)));
            } else {
                var all = section.add(number(current, "0"));
                sum = sum.add(all.signum() == 0
                        ? sum.multiply(BigDecimal.valueOf(last - 1))
                        : all.multiply(BigDecimal.valueOf(last)));
                section = BigDecimal.ZERO;
            }
            current.setLength(0);
        }
        boolean isLeftOut = current.length() == 1 && last > WORTH[0];
        return sum.add(section)
                .add(number(current, "0").multiply(BigDecimal.valueOf(isLeftOut ? last / 10 : 1)));
    }

    private static BigDecimal number(StringBuilder digits, String none) {
        return new BigDecimal(digits.isEmpty() ? none : digits.toString());
    }
}
