package bitan.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Divides a text into runs of digit groups: the groups of one run may together be one number. */
final class Groups {
    private static final MaskingWords WORDS = MaskingWords.shipped();
    private static final String TIMES = "(?<times>[2-6" + WORDS.line("twice") + "])" + WORDS.line("times")
            + "(?<digit>\\d)";
    private static final Pattern DIGITS = Pattern
            .compile(TIMES + "|\\d+?(?=" + TIMES.replaceAll("\\?<\\w+>", "?:") + ")|\\d+");
    private static final String MARK = "[ \\t\\n\\r\\u00A0\\u3000,，、.。．·\\-－—–―‐‑−~～_|;；()（）*…/:]";
    /** What may part the pieces of one number. */
    static final String GAP = MARK + "{0,6}(?:" + WORDS.any("filler") + MARK + "{0,3}){0,2}";
    private static final Pattern BETWEEN = Pattern.compile(GAP);
    /** The rest of a number in groups of thousands and with a fraction. */
    private static final String FRACTION = "(?:[.,]\\d{1,15}+){0,6} ?";
    private static final Pattern UNIT = Pattern
            .compile(FRACTION + WORDS.any("unit"));
    private static final Pattern MONEY = Pattern
            .compile(FRACTION + WORDS.any("unit.money"));
    private static final Pattern GOES_ON = Pattern.compile(WORDS.any("filler") + "|" + WORDS.any("check"));
    private static final Pattern CURRENCY = Pattern.compile("[¥$€] ?[\\d,.]*\\z");
    private static final Pattern BEFORE = Pattern.compile(WORDS.any("before") + "\\z");
    /** No counted thing has so many digits. */
    private static final int LONG = 11;
    private static final int SHORT = 3;
    private static final int LOOK_BACK = 20;

    private final String text;
    private final String narrow;

    private Groups(String text, String narrow) {
        this.text = text;
        this.narrow = narrow;
    }

    static List<List<DigitGroup>> in(String text, String narrow) {
        return new Groups(text, narrow).runs();
    }

    private List<List<DigitGroup>> runs() {
        var runs = new ArrayList<List<DigitGroup>>();
        var run = new ArrayList<DigitGroup>();
        for (var group : groups()) {
            if (!run.isEmpty() && !isBetween(run.getLast(), group)) {
                runs.add(List.copyOf(run));
                run.clear();
            }
            if (isCounted(group)) {
                runs.add(List.copyOf(run));
                run.clear();
            } else {
                run.add(group);
            }
        }
        runs.add(List.copyOf(run));
        return runs.stream().filter(found -> !found.isEmpty()).toList();
    }

    /** Whether what parts them may part one number; a colon or a slash between few digits is a time's or a date's. */
    private boolean isBetween(DigitGroup one, DigitGroup next) {
        var gap = narrow.substring(one.end(), next.start());
        boolean isClock = (gap.contains(":") || gap.contains("/"))
                && Math.min(one.length(), next.length()) < SHORT;
        return !isClock && BETWEEN.matcher(gap).matches();
    }

    private List<DigitGroup> groups() {
        var groups = new ArrayList<DigitGroup>();
        var matcher = DIGITS.matcher(narrow);
        while (matcher.find()) {
            if (matcher.group("times") == null) {
                divide(matcher.start(), matcher.end(), groups);
            } else {
                int times = Integer.parseInt(matcher.group("times").replace(WORDS.line("twice"), "2"));
                groups.add(
                        new DigitGroup(matcher.start(), matcher.end(), matcher.group("digit").repeat(times)));
            }
        }
        return groups;
    }

    /** Spoken digits beside written ones are often the end of a word, as in "Monday, 138…". */
    private void divide(int start, int end, List<DigitGroup> groups) {
        int from = start;
        for (int i = start + 1; i <= end; i++) {
            if (i == end || DigitText.isSpoken(text.charAt(i)) != DigitText.isSpoken(text.charAt(i - 1))) {
                groups.add(new DigitGroup(from, i, narrow.substring(from, i)));
                from = i;
            }
        }
    }

    /** Whether it says how many or how much, or is no number at all. */
    private boolean isCounted(DigitGroup group) {
        boolean isSpoken = DigitText.isSpoken(text.charAt(group.start()));
        var before = narrow.substring(Math.max(0, group.start() - LOOK_BACK), group.start());
        boolean isLong = group.length() >= LONG;
        if (CURRENCY.matcher(before).find() || isBehind(isLong ? MONEY : UNIT, group)) {
            return true;
        }
        return isSpoken && !isLong && (BEFORE.matcher(before).find() || isWord(group));
    }

    private boolean isBehind(Pattern unit, DigitGroup group) {
        return unit.matcher(narrow).region(group.end(), narrow.length()).lookingAt();
    }

    /** One spoken digit before another character is mostly the beginning of a word. */
    private boolean isWord(DigitGroup group) {
        if (group.length() > 2 || group.end() == text.length()) {
            return false;
        }
        char next = text.charAt(group.end());
        boolean isHanzi = Character.isIdeographic(next) && !DigitText.isSpoken(next);
        return isHanzi && !isBehind(GOES_ON, group);
    }
}
