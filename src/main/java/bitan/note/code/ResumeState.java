package bitan.note.code;

import java.util.List;

import bitan.settings.Comfort;

/**
 * Everything a resume code holds: nothing about who the visitor is.
 *
 * @param guide the identifier of the guide
 * @param missing identifiers of the materials that were missing, in the guide's order
 */
public record ResumeState(String guide, List<String> missing, Comfort comfort) {
    public ResumeState {
        missing = List.copyOf(missing);
    }
}
