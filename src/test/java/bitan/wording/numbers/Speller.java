package bitan.wording.numbers;

/** Says whole numbers as a careful speaker does, every zero and unit in its place. */
final class Speller {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] UNITS = {"", "十", "百", "千"};
    private static final int WAN = 10_000;

    private Speller() {
    }

    /** From 0 to 9999亿9999万9999. */
    static String say(long number) {
        if (number == 0) {
            return "零";
        }
        var said = new StringBuilder();
        long yi = number / WAN / WAN;
        long wan = number / WAN % WAN;
        long rest = number % WAN;
        section(said, yi, "亿");
        section(said, wan, "万");
        section(said, rest, "");
        return said.indexOf("一十") == 0 ? said.substring(1) : said.toString();
    }

    private static void section(StringBuilder said, long section, String name) {
        if (section == 0) {
            return;
        }
        boolean gap = !said.isEmpty() && section < WAN / 10;
        for (int place = UNITS.length - 1; place >= 0; place--) {
            int digit = (int) (section / (long) Math.pow(10, place) % 10);
            if (digit == 0) {
                gap |= !said.isEmpty();
            } else {
                said.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(UNITS[place]);
                gap = false;
            }
        }
        said.append(name);
    }
}
