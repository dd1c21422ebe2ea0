package bitan.screens.staff.sentences;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import bitan.sentences.ReadySentence;
import bitan.sentences.ReadySentences;
import bitan.sentences.SentenceFile;
import bitan.sentences.SentenceGroup;

/** What can be done to the ready sentences; pure. */
final class SentenceEdits {
    private SentenceEdits() {
    }

    /** What came of an attempt. */
    sealed interface Result {
        /** The sentences are now these, and among them is this one. */
        record Done(List<ReadySentence> all, ReadySentence sentence) implements Result {}

        /** There is such a sentence already. */
        record Known(ReadySentence sentence) implements Result {}

        /** There is no text. */
        record Empty() implements Result {}

        /** A brace has no partner, or nothing stands between two. */
        record WrongPlaces() implements Result {}

        /** There is no room for one more. */
        record Full() implements Result {}
    }

    /** Those of a group, or of all, that hold what is looked for, or are meant by it. */
    static List<ReadySentence> matching(List<ReadySentence> all, ReadySentences found,
            Optional<SentenceGroup> group, String query) {
        var wanted = query.strip().toLowerCase(Locale.ROOT);
        var meant = new HashSet<>(found.find(query));
        return all.stream().filter(one -> group.isEmpty() || group.get() == one.group()).filter(
                one -> one.text().toLowerCase(Locale.ROOT).contains(wanted) || meant.contains(one)).toList();
    }

    /** Puts a sentence in the place of another one, or at the end of its group. */
    static Result put(List<ReadySentence> all, Optional<ReadySentence> old, SentenceGroup group,
            String written) {
        var text = written.strip();
        var known = all.stream().filter(one -> one.text().equals(text) && !old.equals(Optional.of(one)))
                .findFirst();
        if (text.isEmpty()) {
            return new Result.Empty();
        }
        if (!ReadySentence.fits(text)) {
            return new Result.WrongPlaces();
        }
        if (known.isPresent()) {
            return new Result.Known(known.get());
        }
        var sentence = new ReadySentence(group, text);
        int place = old.filter(one -> one.group() == group).map(all::indexOf).orElse(-1);
        var changed = new ArrayList<>(all);
        if (place >= 0) {
            changed.set(place, sentence);
        } else {
            old.ifPresent(changed::remove);
            changed.add(sentence);
        }
        return changed.size() > SentenceFile.MOST ? new Result.Full() : done(changed, sentence);
    }

    /** All without one. */
    static List<ReadySentence> without(List<ReadySentence> all, ReadySentence sentence) {
        return all.stream().filter(one -> !one.equals(sentence)).toList();
    }

    /** All with one nearer to the beginning of its group, or to the end; the same where there is no further. */
    static List<ReadySentence> moved(List<ReadySentence> all, ReadySentence sentence, int by) {
        int from = all.indexOf(sentence);
        int to = from + by;
        if (from < 0 || to < 0 || to >= all.size() || all.get(to).group() != sentence.group()) {
            return all;
        }
        var changed = new ArrayList<>(all);
        Collections.swap(changed, from, to);
        return List.copyOf(changed);
    }

    private static Result done(List<ReadySentence> all, ReadySentence sentence) {
        return new Result.Done(
                all.stream().sorted(Comparator.comparing(ReadySentence::group)).toList(), sentence);
    }
}
