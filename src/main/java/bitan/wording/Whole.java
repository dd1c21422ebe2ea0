package bitan.wording;

import java.util.List;
import java.util.stream.Stream;

/** What means something only as a whole: numbers, Latin words, facts and terms. */
public final class Whole {
    private static final String HANZI = "零〇一二两三四五六七八九十百千万亿兆半点壹贰叁肆伍陆柒捌玖拾佰仟萬億";
    /** They belong to a number between two of its digits. */
    private static final String WITHIN = ".,:/-．，：／－";
    private static final String BEHIND = "%％‰";

    private Whole() {
    }

    /** The shortest single change that makes one wording of another and cuts nothing of either that is a whole. */
    public static Edit change(Caption old, Caption now, List<Term> terms) {
        var shortest = Edit.between(old.text(), now.text());
        var before = new Parts(old, terms);
        var after = new Parts(now, terms);
        int head = shortest.start();
        int tail = old.text().length() - shortest.end();
        for (boolean cuts = head < shortest.end() || !shortest.text().isEmpty(); cuts;) {
            int start = Math.min(before.start(head), after.start(head));
            int rest = Math.min(before.rest(tail), after.rest(tail));
            cuts = start < head || rest < tail;
            head = start;
            tail = rest;
        }
        return new Edit(head, old.text().length() - tail,
                now.text().substring(head, now.text().length() - tail));
    }

    /** A wording, and what in it must not be cut. */
    private record Parts(Caption caption, List<Term> terms) {

        /** Where a cut has to be made to leave whole what it would go through; here, if it goes through nothing. */
        int start(int cut) {
            return through(cut).mapToInt(Span::start).min().orElseGet(() -> tears(cut) ? cut - 1 : cut);
        }

        /** The same, counted from the end of the text. */
        int rest(int rest) {
            int length = caption.text().length();
            int cut = length - rest;
            return through(cut).mapToInt(span -> length - span.end()).min()
                    .orElseGet(() -> tears(cut) ? rest - 1 : rest);
        }

        private Stream<Span> through(int cut) {
            var known = Stream.concat(caption.facts().stream().map(Fact::span),
                    caption.repairs().stream().map(Repair::span));
            return Stream.concat(known, terms.stream().flatMap(term -> at(cut, term.text())))
                    .filter(span -> span.start() < cut && cut < span.end());
        }

        /** Where a term stands around a cut. */
        private Stream<Span> at(int cut, String term) {
            int from = Math.max(0, cut - term.length() + 1);
            int found = caption.text().indexOf(term, from, Math.min(caption.text().length(),
                    cut + term.length() - 1));
            return found < 0 ? Stream.empty() : Stream.of(new Span(found, found + term.length()));
        }

        /** Whether a cut before this index goes through a character, a word or a number. */
        private boolean tears(int index) {
            var text = caption.text();
            if (index <= 0 || index >= text.length()) {
                return false;
            }
            if (Character.isLowSurrogate(text.charAt(index))) {
                return true;
            }
            int before = text.codePointBefore(index);
            int here = text.codePointAt(index);
            return (holds(before) && (holds(here) || BEHIND.indexOf(here) >= 0)) || isWithin(index)
                    || isWithin(index - 1);
        }

        private boolean isWithin(int index) {
            var text = caption.text();
            return index > 0 && index + 1 < text.length() && WITHIN.indexOf(text.charAt(index)) >= 0
                    && Character.isDigit(text.charAt(index - 1)) && Character.isDigit(text.charAt(index + 1));
        }

        private static boolean holds(int c) {
            return HANZI.indexOf(c) >= 0 || (Character.isLetterOrDigit(c) && !Character.isIdeographic(c));
        }
    }
}
