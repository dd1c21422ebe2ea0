package bitan.pinyin;

import java.util.Set;

/** Whether what stands before says that a name follows. */
enum Introduction {
    /** Nothing stands before, and one in thirty begins with a name; or somebody is said to be somebody. */
    POSSIBLE(3400, Introduction.NEVER),
    /** A label, as on a form, or the words by which people say what they are called. */
    LABEL(-4000, Introduction.NEVER),
    /** The word before a surname. */
    SURNAME(0, -2000),
    /** Nothing of the kind. */
    NONE(Introduction.NEVER, Introduction.NEVER);

    /** No name here. */
    static final int NEVER = 1 << 28;

    private static final Set<String> LABELS = Set.of("我叫", "他叫", "她叫", "名叫", "字叫", "字是", "姓名", "名字", "我名",
            "就叫", "叫做",
            "人叫", "伴叫", "子叫", "儿叫", "亲叫", "妈叫", "爸叫");
    private static final String SURNAMES = "姓";
    private static final String LASTS = "叫是名字做姓：: ";
    private static final String COLONS = "：:是 ";

    private final int full;
    private final int surname;

    Introduction(int full, int surname) {
        this.full = full;
        this.surname = surname;
    }

    /** What a name costs here beyond its own, in thousandths of a natural logarithm. */
    int cost() {
        return full;
    }

    /** The same of a surname alone, or of a name. */
    int cost(boolean alone) {
        return alone ? surname : full;
    }

    /** Whether a name may follow at all: most characters say that none does. */
    static boolean mayFollow(char last) {
        return LASTS.indexOf(last) >= 0;
    }

    static Introduction of(String before) {
        if (before.isEmpty()) {
            return POSSIBLE;
        }
        char last = before.charAt(before.length() - 1);
        var text = COLONS.indexOf(last) >= 0 ? before.substring(0, before.length() - 1) : before;
        if (isLabel(before) || isLabel(text)) {
            return LABEL;
        }
        if (text.endsWith(SURNAMES)) {
            return SURNAME;
        }
        return last == '叫' || last == '是' ? POSSIBLE : NONE;
    }

    private static boolean isLabel(String text) {
        return text.length() > 1 && LABELS.contains(text.substring(text.length() - 2));
    }
}
