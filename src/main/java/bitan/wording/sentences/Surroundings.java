package bitan.wording.sentences;

import java.util.regex.Pattern;

/** What has to stand before a word and behind it for a rule to hold. */
record Surroundings(Pattern before, Pattern behind) {

    static Surroundings of(String before, String behind) {
        return new Surroundings(Pattern.compile("(?:" + before + ")$"),
                Pattern.compile("^(?:" + behind + ")"));
    }

    static Surroundings before(String before) {
        return of(before, "");
    }

    static Surroundings behind(String behind) {
        return of("", behind);
    }

    boolean hold(String textBefore, String textBehind) {
        return before.matcher(textBefore).find() && behind.matcher(textBehind).find();
    }
}
