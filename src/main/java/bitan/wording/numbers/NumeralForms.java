package bitan.wording.numbers;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import bitan.wording.pattern.Sought;

/**
 * Numerals as they are written on cheques (叁仟), in the long script (萬, 點) and told over the radio (洞, 拐), as plain
 * ones. Many of these characters are other words too (队伍, 大陆, 收拾, 参加): they are numerals only in a number.
 */
final class NumeralForms {
    private static final String LONG = "萬億兩點負";
    private static final String SHORT = "万亿两点负";
    private static final String FORMAL = "壹弌贰貳叁參叄参肆伍陆陸柒捌玖拾佰仟俩倆卅圆圓";
    private static final String PLAIN = "一一二二三三三三四五六六七八九十百千两两三元元";
    private static final String TOLD = "洞拐勾";
    private static final String MEANT = "零七九";

    private static final String DIGITS = "零〇一二两三四五六七八九";
    private static final String CHEQUE = "壹弌贰貳叁參叄参肆伍陆陸柒捌玖";
    private static final String UNITS = "拾佰仟";
    private static final String ANY = "[" + DIGITS + "十百千万亿" + CHEQUE + UNITS + "]";
    /** Some of them in a row, with a unit among them; 拾 and 参 alone before plain numerals begin no number. */
    private static final Sought CHEQUES = Sought.of(
            "(?<!" + ANY + ")(?!拾[" + DIGITS + "十百千])(?!参[^拾佰仟万])(?=" + ANY + "{0,30}[" + CHEQUE + UNITS
                    + "])"
                    + "[倆俩]?" + ANY + "{1,40}+[圆圓]?");
    /** One alone, where only a number can stand. */
    private static final Sought ONE = Sought.of(
            "(?<=分之|点)[" + CHEQUE + "]++|(?<![零〇幺一二两三四五六七八九十百千万亿])[壹贰貳叁肆柒捌玖](?=[元圆圓角分年月日](?!" + ANY
                    + "))|[壹贰叁肆柒捌玖](?<=[元圆圓角年月].)|仟(?=分之)");
    private static final String SAID = "[零〇幺一二两三四五六七八九洞拐勾柒捌玖伍陆肆叁贰壹]";
    private static final Sought RADIO = Sought
            .of("(?<!" + SAID + ")(?=" + SAID + "{0,24}[洞拐勾])" + SAID + "{4,25}+");
    private static final Pattern FORMAL_ONES = Pattern.compile("[" + CHEQUE + UNITS + "]");
    private static final String TELLS = "(?<=电话|手机|手机号|热线|号码|[打拨是号])";
    /** 要 heard for 幺, where a telephone number begins. */
    private static final Sought ONE_HEARD = Sought.of(TELLS
            + "要(?=[三四五六七八九][零一二三四五六七八九幺要]{9}(?![零一二三四五六七八九幺十百千万])|(?:二[三零]|一[零九])[零一二三四五六七八九幺]{0,3}(?![零一二三四五六七八九幺十百千万个块号元]))"
            + "|(?<=[零一二三四五六七八九幺]{3,8})要(?=[零一二三四五六七八九幺]{3})");

    private NumeralForms() {
    }

    /** The same text, character by character, with plain numerals where these stand for numbers. */
    static String plain(String text) {
        var plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            int at = LONG.indexOf(plain.charAt(i));
            if (at >= 0) {
                plain.setCharAt(i, SHORT.charAt(at));
            }
        }
        var simple = plain.toString();
        if (hasAny(simple, FORMAL)) {
            CHEQUES.results(simple).filter(NumeralForms::isNumber)
                    .forEach(match -> replace(plain, match, FORMAL, PLAIN));
            ONE.results(simple).forEach(match -> replace(plain, match, FORMAL, PLAIN));
        }
        if (hasAny(simple, TOLD)) {
            RADIO.results(simple).forEach(match -> {
                replace(plain, match, FORMAL + TOLD, PLAIN + MEANT);
                replace(plain, match, "两", "二");
            });
        }
        if (hasAny(simple, "要")) {
            ONE_HEARD.results(simple).forEach(match -> replace(plain, match, "要", "幺"));
        }
        return plain.toString();
    }

    private static boolean hasAny(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(MatchResult match) {
        var said = match.group();
        boolean hasUnit = said.chars().anyMatch(c -> UNITS.indexOf(c) >= 0);
        boolean isFormal = FORMAL_ONES.matcher(said).results().count() == said.length();
        return said.length() > 1 && (hasUnit || isFormal || said.endsWith("万") || said.contains("亿"));
    }

    private static void replace(StringBuilder text, MatchResult match, String from, String to) {
        for (int i = match.start(); i < match.end(); i++) {
            int at = from.indexOf(text.charAt(i));
            if (at >= 0) {
                text.setCharAt(i, to.charAt(at));
            }
        }
    }
}
