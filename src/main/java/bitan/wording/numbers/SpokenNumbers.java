package bitan.wording.numbers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import bitan.wording.Edit;
import bitan.wording.Span;
import bitan.wording.numbers.NumberRule.Written;
import bitan.wording.pattern.Prefilter;

/**
 * Writes numbers that were heard as hanzi with digits.
 *
 * <p>What carries information becomes digits: every number of two characters and more (十五, 三千五), amounts, shares,
 * dates, times, telephones, windows and floors, and 三 to 十 before a measure word (三天, 四份). 一 and 两 before a measure
 * word stay hanzi (一个, 两个月), and so do a single digit by itself, 半, weekdays, numbers nobody means exactly (三五天,
 * 十几个, 七八十), names and idioms. 万 and 亿 stay where the number is round (3万元), and are written out where it is not.
 * What is half understood stays as it was heard: a wrong digit is worse than a hanzi.
 *
 * <p>First it is decided where one number ends and the next begins ({@link Division}). Then the text is read from left to
 * right. At each character the first rule that fits writes, or keeps, a stretch; a run of number characters that fits
 * no rule is left whole, so that its end is never taken for a number of its own. At last what would be half a number is
 * taken back ({@link WholeNumbers}).
 */
public final class SpokenNumbers {
    private static final List<NumberRule> RULES = Stream
            .of(Kept.RULES, Shares.RULES, Money.RULES, ClockTimes.RULES, Calendar.RULES, Labels.RULES,
                    Quantities.RULES)
            .flatMap(List::stream).toList();

    private static final Prefilter POSSIBLE = Prefilter.of(RULES.stream().map(NumberRule::pattern).toList());

    private SpokenNumbers() {
    }

    /** The same of a text of whose sound nothing is known. */
    public static List<Edit> edits(String text, List<Span> untouchable) {
        return edits(text, untouchable, HeardBorders.UNKNOWN);
    }

    /**
     * The edits that write the numbers of {@code text}, in order, none overlapping. Never throws; any thread.
     *
     * @param untouchable stretches that stay as they are: terms
     * @param heard where the recogniser's words meet in the text
     */
    public static List<Edit> edits(String text, List<Span> untouchable, HeardBorders heard) {
        var masked = masked(NumeralForms.plain(text), untouchable);
        var divided = Divided.of(masked, heard);
        var edits = new ArrayList<Edit>();
        var kept = new BitSet();
        var open = divided.text();
        var rules = RULES.stream().map(rule -> rule.on(open)).toList();
        for (int at = 0; at < open.length();) {
            int here = at;
            var found = divided.told(at).or(() -> written(open, rules, here));
            var written = found.map(divided::original).filter(one -> one.avoids(untouchable));
            if (written.isPresent()) {
                edits.addAll(written.get().edits());
                keep(written.get(), kept);
                at = found.get().end();
            } else {
                at = Math.max(at + 1, endOfRun(open, at));
            }
        }
        return WholeNumbers.of(masked(text, untouchable), edits, divided.borders(), kept);
    }

    private static void keep(Written written, BitSet kept) {
        if (written.edits().isEmpty()) {
            kept.set(written.span().start(), written.end());
        }
    }

    /** The same length, without numbers in what is not to be touched. */
    private static String masked(String text, List<Span> untouchable) {
        var masked = new StringBuilder(text);
        for (var span : untouchable) {
            for (int i = span.start(); i < Math.min(span.end(), text.length()); i++) {
                if (Spoken.mayBegin(text.charAt(i))) {
                    masked.setCharAt(i, Divided.MASK);
                }
            }
        }
        return masked.toString();
    }

    private static Optional<Written> written(String text, List<NumberRule.Reading> rules, int at) {
        var written = Kept.word(text, at);
        if (written.isEmpty() && Spoken.mayBegin(text.charAt(at))) {
            var possible = POSSIBLE.at(text, at);
            for (int i = possible.nextSetBit(0); i >= 0
                    && written.isEmpty(); i = possible.nextSetBit(i + 1)) {
                written = rules.get(i).at(at);
            }
        }
        return written;
    }

    private static int endOfRun(String text, int at) {
        int end = at;
        while (end < text.length() && Spoken.isNumber(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
