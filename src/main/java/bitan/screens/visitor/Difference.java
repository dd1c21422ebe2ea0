package bitan.screens.visitor;

import java.util.List;

import bitan.wording.Caption;
import bitan.wording.Term;
import bitan.wording.Whole;

/**
 * What a correction changed: {@code before + was + after} became {@code before + is + after}.
 *
 * @param was empty where something was only added
 * @param is empty where something was only taken away
 */
record Difference(String before, String was, String is, String after) {

    /** The shortest change that leaves words, numbers, facts and terms whole. */
    static Difference between(Caption old, Caption now, List<Term> terms) {
        var change = Whole.change(old, now, terms);
        int end = change.start() + change.text().length();
        return new Difference(now.text().substring(0, change.start()),
                old.text().substring(change.start(), change.end()), change.text(),
                now.text().substring(end));
    }
}
