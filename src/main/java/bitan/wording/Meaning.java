package bitan.wording;

import java.util.stream.IntStream;

/** What no repair may touch: whether something is denied, and every number. A repair that did would turn the line round. */
public final class Meaning {
    private static final String DENIALS = "不没未无非别勿莫甭否";
    private static final String NUMERALS = "零〇一二两三四五六七八九十百千万亿兆半幺俩仨廿0123456789";
    private static final char FEW = '几';
    /** The same digits in Arabic, as a term may be written. */
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String BEFORE_NUMBERS = "第点之每初";
    /** What is counted: a numeral before one of these is a number, not a sound. */
    private static final String COUNTED = "个块元角毛分年月日号天周点时级楼层岁次份张页条项位名户人口倍折成档趟遍种类样件家间封只本斤公里米秒刻";

    private Meaning() {
    }

    /** Whether {@code text} still denies and counts the same when {@code meant} stands in place of a stretch of it. */
    public static boolean stays(String text, Span stretch, String meant) {
        var heard = stretch.in(text);
        return only(DENIALS, heard).equals(only(DENIALS, meant)) && (heard.length() == meant.length()
                ? numbersStay(text, stretch, meant)
                : digits(heard).equals(digits(meant)));
    }

    private static boolean numbersStay(String text, Span stretch, String meant) {
        var heard = around(text, stretch, stretch.in(text));
        var now = around(text, stretch, meant);
        return IntStream.rangeClosed(1, meant.length())
                .filter(at -> digit(heard.charAt(at)) != digit(now.charAt(at)))
                .noneMatch(at -> isNumber(heard, at) || isNumber(now, at));
    }

    /** With the characters beside the stretch, or spaces. */
    private static String around(String text, Span stretch, String inside) {
        char before = stretch.start() == 0 ? ' ' : text.charAt(stretch.start() - 1);
        char after = stretch.end() == text.length() ? ' ' : text.charAt(stretch.end());
        return before + inside + after;
    }

    /** Whether a numeral there counts; alone and before nothing that is counted it may be any word of its sound. */
    private static boolean isNumber(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return isNumeral(text.charAt(at)) && (isNumeral(before) || isNumeral(after) || before == FEW
                || after == FEW || BEFORE_NUMBERS.indexOf(before) >= 0 || COUNTED.indexOf(after) >= 0);
    }

    private static boolean isNumeral(char c) {
        return NUMERALS.indexOf(c) >= 0;
    }

    private static String digits(String text) {
        var digits = new StringBuilder();
        only(NUMERALS, text).chars().forEach(c -> digits.append(digit((char) c)));
        return digits.toString();
    }

    /** The Arabic digit of a numeral; what is none stays. */
    private static char digit(char c) {
        int digit = "零〇幺两".indexOf(c) < 0 ? DIGITS.indexOf(c) : "0012".charAt("零〇幺两".indexOf(c)) - '0';
        return digit < 0 ? c : Character.forDigit(digit, 10);
    }

    private static String only(String these, String text) {
        var left = new StringBuilder();
        text.chars().filter(c -> these.indexOf(c) >= 0).forEach(c -> left.append((char) c));
        return left.toString();
    }
}
