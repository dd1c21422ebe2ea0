package bitan.screens.staff;

import bitan.screens.staff.guide.edit.GuideDrafts;
import bitan.screens.staff.sentences.SentenceDrafts;

/** What is written in the editors and not saved: it is there again on the screen of the next visit. FX thread only. */
public record EditorDrafts(GuideDrafts guides, SentenceDrafts sentences) {
    /** Nothing written yet. */
    public EditorDrafts() {
        this(new GuideDrafts(), new SentenceDrafts());
    }
}
