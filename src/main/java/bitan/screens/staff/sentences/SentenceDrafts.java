package bitan.screens.staff.sentences;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import bitan.sentences.ReadySentence;
import bitan.sentences.SentenceGroup;

/**
 * What is written of ready sentences and not saved, and how they were before each change: what the editor must not lose
 * when the screen it stands on is made anew. Confined to one thread.
 */
public final class SentenceDrafts {
    /** Of each sentence that is being changed; the one without a sentence is new. */
    private final Map<Optional<ReadySentence>, Draft> drafts = new HashMap<>();
    /** The last one first. */
    private final Deque<List<ReadySentence>> before = new ArrayDeque<>();
    private Optional<List<ReadySentence>> all = Optional.empty();

    /** A sentence as it is written. */
    record Draft(SentenceGroup group, String text) {
        static Draft of(ReadySentence sentence) {
            return new Draft(sentence.group(), sentence.text());
        }
    }

    /** Takes the counter's sentences; whether they are others than before. A change from elsewhere can be undone, too. */
    boolean follow(List<ReadySentence> now) {
        if (all.equals(Optional.of(now))) {
            return false;
        }
        all.filter(old -> !old.isEmpty()).ifPresent(before::push);
        use(now);
        return true;
    }

    List<ReadySentence> all() {
        return all.orElse(List.of());
    }

    /** Has these from now on, which can be undone. */
    void change(List<ReadySentence> now) {
        before.push(all());
        use(now);
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    /** Has those from before the last change. */
    List<ReadySentence> undo() {
        use(before.pop());
        return all();
    }

    /** How a sentence, or a new one, is written; empty if nothing is unsaved. */
    Optional<Draft> draft(Optional<ReadySentence> of) {
        return Optional.ofNullable(drafts.get(of));
    }

    /** Which sentences are changed and not saved. */
    Set<Optional<ReadySentence>> unsaved() {
        return Set.copyOf(drafts.keySet());
    }

    /** Keeps what is written; nothing where it is as it was. */
    void write(Optional<ReadySentence> of, Draft draft) {
        boolean isSaved = of.map(one -> Draft.of(one).equals(draft)).orElse(draft.text().isBlank());
        if (isSaved) {
            drafts.remove(of);
        } else {
            drafts.put(of, draft);
        }
    }

    /** Drops what is written of a sentence: it was saved or deleted. */
    void drop(Optional<ReadySentence> of) {
        drafts.remove(of);
    }

    private void use(List<ReadySentence> now) {
        all = Optional.of(List.copyOf(now));
        // What is written for a sentence that is gone can still be saved, as a new one.
        for (var of : Set.copyOf(drafts.keySet())) {
            if (of.isPresent() && !now.contains(of.get())) {
                drafts.putIfAbsent(Optional.empty(), drafts.get(of));
                drafts.remove(of);
            }
        }
    }
}
