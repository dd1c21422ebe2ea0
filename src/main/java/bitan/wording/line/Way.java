package bitan.wording.line;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import bitan.wording.Edit;
import bitan.wording.Edited;
import bitan.wording.Span;

/** The texts on the way from what was heard to what is read. */
record Way(List<Edited> steps) {

    Way then(Edited next) {
        return new Way(Stream.concat(steps.stream(), Stream.of(next)).toList());
    }

    String text() {
        return steps.getLast().after();
    }

    /** Where a stretch of the text before {@code step} stands in the last text. */
    Optional<Span> moved(int step, Span span) {
        var at = Optional.of(span);
        for (var edited : steps.subList(step, steps.size())) {
            at = at.flatMap(edited::after);
        }
        return at;
    }

    /** Where an edit of {@code step} stands in the last text. */
    Optional<Span> placed(int step, Edit edit) {
        return steps.get(step).after(edit).flatMap(span -> moved(step + 1, span));
    }

    String replaced(int step, Edit edit) {
        return steps.get(step).before().substring(edit.start(), edit.end());
    }
}
