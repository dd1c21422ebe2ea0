package bitan.wording.terms;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import bitan.lexicon.Lexicon;
import bitan.wording.Choice;
import bitan.wording.Edit;
import bitan.wording.Edited;
import bitan.wording.Glossary;
import bitan.wording.Span;

/** A glossary, prepared for finding its terms in recognised words. Immutable, safe between threads. */
public final class Terms {
    private final Listening listening;
    private final Lexicon lexicon;

    /** Listens for the terms of {@code glossary} in a language of these words. */
    public Terms(Glossary glossary, Lexicon lexicon) {
        this.listening = new Listening(glossary, new PhoneticCache(lexicon));
        this.lexicon = lexicon;
    }

    /** Where terms of the glossary stand in {@code text} as they are, in order, none overlapping, longest first. */
    public List<Span> found(String text) {
        var found = new ArrayList<Span>();
        for (var span : listening.exact(text)) {
            if (found.isEmpty() || !found.getLast().overlaps(span)) {
                found.add(span);
            }
        }
        return found;
    }

    /** The edits that put terms in place of what sounds like them and is no word, in order, none overlapping. */
    public List<Edit> repairs(String text) {
        var edits = List.<Edit>of();
        for (var more = round(text); !more.isEmpty(); more = round(new Edited(text, edits).after())) {
            edits = joined(text, edits, more);
        }
        return edits;
    }

    /** A repaired term may complete a longer one, and so free what stands beside it: hence the rounds. */
    private List<Edit> round(String text) {
        var found = listening.exact(text);
        return reading(text, found, near(text)).terms().stream().filter(match -> !match.isExact())
                .map(match -> new Edit(match.start(), match.end(), match.term())).toList();
    }

    /** Edits of the text after {@code done} as edits of the text before; a longer term takes up those inside it. */
    private static List<Edit> joined(String text, List<Edit> done, List<Edit> more) {
        var after = new Edited(text, done);
        var all = new ArrayList<Edit>();
        var back = back(after);
        for (var edit : more) {
            all.add(new Edit(back[edit.start()], back[edit.end()], edit.text()));
        }
        var replaced = covered(more.stream().map(edit -> new Span(edit.start(), edit.end())).toList());
        done.stream().filter(edit -> after.after(edit)
                .filter(span -> replaced.nextClearBit(span.start()) >= span.end()).isEmpty())
                .forEach(all::add);
        all.sort(Comparator.comparingInt(Edit::start));
        return all;
    }

    /** For each place of the new text that is no edit's where it was in the old. */
    private static int[] back(Edited edited) {
        var back = new int[edited.after().length() + 1];
        int place = 0;
        int grown = 0;
        for (var edit : edited.edits()) {
            int end = edit.start() + grown + edit.text().length();
            for (; place < end; place++) {
                back[place] = place - grown;
            }
            grown += edit.text().length() - (edit.end() - edit.start());
        }
        for (; place < back.length; place++) {
            back[place] = place - grown;
        }
        return back;
    }

    /** Words of {@code text} that sound like a term and are words themselves: for the clerk to decide. */
    public List<Choice> homophones(String text) {
        var found = listening.exact(text);
        var taken = covered(found);
        var near = near(text);
        var reading = reading(text, found, near);
        reading.terms().forEach(match -> taken.set(match.start(), match.end()));
        var borders = reading.borders();
        Map<Span, List<Match>> alike = new TreeMap<>(Span.IN_ORDER);
        IntStream.range(0, text.length()).filter(borders::get).mapToObj(near::get).flatMap(List::stream)
                .filter(match -> match.isAlike() && borders.get(match.end()) && isFree(match, taken))
                .forEach(match -> alike.computeIfAbsent(match.span(), span -> new ArrayList<>()).add(match));
        return alike.entrySet().stream()
                .map(entry -> new Choice(entry.getKey(), nearestFirst(entry.getValue())))
                .toList();
    }

    private static List<String> nearestFirst(List<Match> matches) {
        return matches.stream().sorted(Comparator.comparingInt(Match::cost)).map(Match::term).distinct()
                .toList();
    }

    /** For each place what sounds like a term from there. */
    private List<List<Match>> near(String text) {
        return IntStream.range(0, text.length()).mapToObj(start -> listening.near(text, start)).toList();
    }

    /** The likeliest reading: terms that stand there are sure, and what is a word is not taken for a term. */
    private LikeliestDivision reading(String text, List<Span> found, List<List<Match>> near) {
        var guard = new RepairGuard(text, lexicon, new Standing(found, text.length()));
        var matches = new ArrayList<List<Match>>();
        for (var from : near) {
            var those = new ArrayList<Match>();
            from.stream().filter(guard::lets).forEach(those::add);
            matches.add(those);
        }
        found.forEach(span -> matches.get(span.start())
                .add(new Match(span.start(), span.end(), span.in(text), 0)));
        return LikeliestDivision.of(text, lexicon, matches);
    }

    private static boolean isFree(Match match, BitSet taken) {
        int next = taken.nextSetBit(match.start());
        return next < 0 || next >= match.end();
    }

    private static BitSet covered(List<Span> spans) {
        var covered = new BitSet();
        spans.forEach(span -> covered.set(span.start(), span.end()));
        return covered;
    }
}
