package bitan.pinyin;

import java.util.Optional;

/** Two sounds that many people confuse, and so may type one for the other. */
public enum Fuzzy {
    /** zh and z. */
    ZH_Z("zh", "z", true),
    /** ch and c. */
    CH_C("ch", "c", true),
    /** sh and s. */
    SH_S("sh", "s", true),
    /** n and l. */
    N_L("n", "l", true),
    /** l and r. */
    L_R("l", "r", true),
    /** f and h. */
    F_H("f", "h", true),
    /** ing and in. */
    IN_ING("ing", "in", false),
    /** eng and en. */
    EN_ENG("eng", "en", false),
    /** ang and an, iang and ian, uang and uan. */
    AN_ANG("ang", "an", false);

    private final String one;
    private final String other;
    private final boolean first;

    Fuzzy(String one, String other, boolean first) {
        this.one = one;
        this.other = other;
        this.first = first;
    }

    /** The same spelling with the other of the two sounds; empty if it has neither. Any letters come out. */
    Optional<String> swapped(String spelled) {
        if (has(spelled, one)) {
            return Optional.of(swap(spelled, one, other));
        }
        return has(spelled, other) ? Optional.of(swap(spelled, other, one)) : Optional.empty();
    }

    private boolean has(String spelled, String sound) {
        return first ? spelled.startsWith(sound) : spelled.endsWith(sound);
    }

    private String swap(String spelled, String from, String to) {
        return first
                ? to + spelled.substring(from.length())
                : spelled.substring(0, spelled.length() - from.length()) + to;
    }
}
