package bitan.bench;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** Texts in one form, so that two that say the same with other conventions are equal: for measuring only. */
final class Values {
    private static final String FORMAL = "零〇一壹弌二贰貳两兩俩倆三叁參叄参四肆五伍六陆陸七柒八捌九玖十拾百佰千仟万萬亿億兆点點负負幺洞拐勾";
    private static final String PLAIN = "零零一一一二二二二二二二三三三三三四四五五六六六七七八八九九十十百百千千万万亿亿兆点点负负一零七九";
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "十百千万亿兆";
    private static final long[] WORTH = {10, 100, 1000, 10_000, 100_000_000, 1_000_000_000_000L};
    private static final Pattern NUMBER = Pattern
            .compile("(?:\\d+(?:\\.\\d+)?|[零一二三四五六七八九十百千万亿兆])+(?:点[零一二三四五六七八九]+[万亿]?)?");
    private static final Pattern CURRENCY = Pattern.compile(
            "US\\$|JPY¥|TWD|[¥￥$£€₹₩₽]|美元|英镑|欧元|日元|韩元|印度卢布|卢布|新台币|澳元|人民币|[元块圆]|钱|整|正$");

    private Values() {
    }

    /** Every number as its value, and nothing of marks, spaces and names of money. */
    static String of(String text) {
        var narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var plain = new StringBuilder();
        narrow.chars().forEach(
                c -> plain.append(FORMAL.indexOf(c) < 0 ? (char) c : PLAIN.charAt(FORMAL.indexOf(c))));
        var bare = CURRENCY.matcher(plain.toString().replaceAll("(?<=\\d),(?=\\d{3})", "")
                .replaceAll("[\\s，。？！,.?!]+$|[\\s，。？！]", "").replaceAll("百分之([\\d.零一二三四五六七八九十百点]+)", "$1%"))
                .replaceAll("");
        return NUMBER.matcher(bare).replaceAll(match -> value(match.group())).replace("负", "-");
    }

    /** The numbers of a text, as they are after {@link #of}. */
    static List<String> numbers(String text) {
        return Pattern.compile("\\d+(?:\\.\\d+)?").matcher(of(text)).results()
                .map(match -> new BigDecimal(match.group()))
                .map(number -> number.stripTrailingZeros().toPlainString()).toList();
    }

    private static String value(String said) {
        int point = said.indexOf('点');
        if (point < 0) {
            return whole(said).stripTrailingZeros().toPlainString();
        }
        var behind = said.substring(point + 1);
        int unit = UNITS.indexOf(behind.charAt(behind.length() - 1));
        var digits = unit < 0 ? behind : behind.substring(0, behind.length() - 1);
        var number = new BigDecimal(whole(said.substring(0, point)).toPlainString()).add(
                whole(digits).movePointLeft(digits.length()));
        return number.multiply(BigDecimal.valueOf(unit < 0 ? 1 : WORTH[unit])).stripTrailingZeros()
                .toPlainString();
    }

    private static BigDecimal whole(String said) {
        var sum = BigDecimal.ZERO;
        var section = BigDecimal.ZERO;
        var current = new StringBuilder();
        long last = 1;
        for (char c : said.toCharArray()) {
            int unit = UNITS.indexOf(c);
            if (unit < 0) {
                current.append(DIGITS.indexOf(c) < 0 ? c : (char) ('0' + DIGITS.indexOf(c)));
                continue;
            }
            last = WORTH[unit];
            if (unit < 3) {
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
        boolean isLeftOut = current.length() == 1 && last > 10;
        return sum.add(section)
                .add(number(current, "0").multiply(BigDecimal.valueOf(isLeftOut ? last / 10 : 1)));
    }

    private static BigDecimal number(StringBuilder digits, String none) {
        return new BigDecimal(digits.isEmpty() ? none : digits.toString());
    }
}
