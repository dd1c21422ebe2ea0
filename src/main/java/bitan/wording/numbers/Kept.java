package bitan.wording.numbers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import bitan.wording.Span;
import bitan.wording.numbers.NumberRule.Written;

/** What stays hanzi though it has numbers in it: names, idioms, weekdays, the old calendar. */
final class Kept {
    private static final String WEEKDAY = "[一二三四五六日天]";
    /** No number before another word has more characters. */
    private static final String SHORT = Spoken.ANY + "{1,20}+";
    /** Further weekdays, unless they begin something else: 周一三五, 周一到周五, 周一至五. */
    private static final String MORE_DAYS = "(?:[到至]?[一二三四五六日]{1,4}+(?!" + Spoken.ANY + "|点|时|"
            + Spoken.MEASURE
            + "))?";

    static final List<NumberRule> RULES = List.of(
            NumberRule.keep("(?:星期|礼拜)" + WEEKDAY + MORE_DAYS),
            NumberRule.keep("周[一二三四五六日](?!次|天(?!气)|个|小时|回|趟)" + MORE_DAYS),
            NumberRule.keep("(?:正月|腊月|冬月)初?" + Spoken.ANY + "++"),
            NumberRule.keep("(?:农历|阴历|旧历)" + SHORT + "月(?:初?" + Spoken.ANY + "++)?"),
            NumberRule.keep("(?:" + Spoken.ANY + "{1,2}月|(?<!月))初[一二三四五六七八九十](?!" + Spoken.ANY + "|[号日])"),
            NumberRule.keep("(?:大年|年)三十(?!" + Spoken.ANY + ")"),
            NumberRule.keep("(?<=国庆|双)十[一二](?!" + Spoken.ANY + ")|十一(?=假期|长假|黄金周|期间|国庆|放假|节)"),
            NumberRule.keep("十分(?!钟|之|" + Spoken.ANY + ")"),
            NumberRule.keep("(?<=[前后末])[三四五六七八]位"),
            NumberRule.keep("(?<=数)[十百千万亿]++"),
            NumberRule.keep("四周(?![岁后内前之以左的]|时间)"),
            NumberRule.keep("五笔(?!钱|款|费|交易|账|记录)"),
            NumberRule.keep(SHORT + "又" + SHORT + "分之" + Spoken.ANY + "++"),
            NumberRule.keep("万分之" + Spoken.ANY + "++(?:点" + Spoken.ANY + "++)?"));

    private static final Set<String> WORDS = words("kept.txt");
    private static final int SHORTEST = 2;
    private static final int LONGEST = WORDS.stream().mapToInt(String::length).max().orElse(0);

    private Kept() {
    }

    /** The longest of the words that begins here. */
    static Optional<Written> word(String text, int at) {
        for (int end = Math.min(text.length(), at + LONGEST); end >= at + SHORTEST; end--) {
            if (WORDS.contains(text.substring(at, end))) {
                return Optional.of(new Written(List.of(), new Span(at, end)));
            }
        }
        return Optional.empty();
    }

    /** The words of a list beside this class: separated by spaces, and lines that begin with # are notes. */
    static Set<String> words(String list) {
        var resource = Objects.requireNonNull(Kept.class.getResourceAsStream(list));
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.split(" ")).stream())
                    .filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
