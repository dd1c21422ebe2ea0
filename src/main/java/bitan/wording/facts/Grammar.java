package bitan.wording.facts;

import java.util.Optional;
import java.util.regex.MatchResult;

/** What the patterns of this room are made of. */
final class Grammar {
    /** A clause ends here. */
    static final String END = "(?=[\\s，。？！、；：,.;:?!)】”]|\\z)";
    /** No number stands right before, of which what follows were the rest; the weekday of 周五9点 is none. */
    static final String BEGIN = "(?<![\\d.,/A-Za-z十百千万亿几])(?<!(?<![周期拜])[一二两三四五六七八九])(?<!(?<![年月天时])零)";
    /** The part of a day a clock time or a date may be said with. */
    static final String PART_OF_DAY = "(?:凌晨|清晨|早晨|早上|早间|上午|中午|午间|午后|下午|傍晚|晚上|晚间|夜里|夜间|半夜)";

    private Grammar() {
    }

    /** The pattern with its named groups open to all, so that it can be used twice in another. */
    static String unnamed(String pattern) {
        return "(?:" + pattern.replaceAll("\\(\\?<\\w+>", "(?:") + ")";
    }

    /** Up to so many of these; a look behind knows how far to look, which it does not with {@code {0,3}}. */
    static String upTo(int times, String pattern) {
        return ("(?:" + pattern + ")?").repeat(times);
    }

    /** What the first of these groups that took part has matched. */
    static Optional<String> first(MatchResult match, String... groups) {
        for (var group : groups) {
            var said = match.group(group);
            if (said != null) {
                return Optional.of(said);
            }
        }
        return Optional.empty();
    }
}
