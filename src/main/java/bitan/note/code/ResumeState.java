package bitan.note.code;

import java.util.List;
import java.util.Map;

import bitan.settings.Comfort;

/**
 * Everything a resume code holds: nothing about who the visitor is.
 *
 * @param guide the identifier of the guide
 * @param missing identifiers of the materials that were missing, in the guide's order
 * @param answers what was answered to its conditions, by their identifiers; unanswered ones are not there
 */
public record ResumeState(String guide, List<String> missing, Map<String, Boolean> answers, Comfort comfort) {
    public ResumeState {
        missing = List.copyOf(missing);
        answers = Map.copyOf(answers);
    }

    /** One of which no answers are known. */
    public ResumeState(String guide, List<String> missing, Comfort comfort) {
        this(guide, missing, Map.of(), comfort);
    }
}
