package bitan.wording.facts;

import java.util.Set;

import bitan.wording.ShippedWords;

/** What a sum of money follows, though nobody says 元: 起付线, 报销, 每月. */
final class AmountWords {
    private static final Set<String> WORDS = ShippedWords.beside(AmountWords.class, "amount-words.txt");
    private static final Set<String> BETWEEN = Set.of("了", "着", "的", "是", "为", "约", "到", "有", ":", "大概", "大约",
            "差不多",
            "您", "你", "我", "他", "给", "要", "一共", "总共", "不到", "超过", "每月", "每人", "才", "就", "又", "再", "只", "仅",
            "能", "可以",
            "自己");
    private static final int LONGEST = WORDS.stream().mapToInt(String::length).max().orElse(0);
    private static final int LONGEST_BETWEEN = 3;
    private static final int MOST_BETWEEN = 3;

    private AmountWords() {
    }

    /** Whether one of the words ends before this index, with at most three little words between. */
    static boolean standBefore(String text, int index) {
        return standBefore(text, index, MOST_BETWEEN);
    }

    private static boolean standBefore(String text, int index, int between) {
        for (int start = index - 1; start >= Math.max(0, index - LONGEST); start--) {
            if (WORDS.contains(text.substring(start, index))) {
                return true;
            }
        }
        for (int start = index - 1; between > 0 && start >= Math.max(0, index - LONGEST_BETWEEN); start--) {
            if (BETWEEN.contains(text.substring(start, index)) && standBefore(text, start, between - 1)) {
                return true;
            }
        }
        return false;
    }
}
