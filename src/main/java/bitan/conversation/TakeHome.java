package bitan.conversation;

import bitan.note.CallReport;
import bitan.note.Note;

/** The note of this visit, and what the visitor says of it. Immutable. */
public record TakeHome(Note note, Stage stage) {

    /** How far it has come. */
    public enum Stage {
        /** The clerk alone sees it. */
        WRITTEN,
        /** The visitor sees it too, and has not answered. */
        SHOWN,
        /** The visitor says that it is right. */
        RIGHT,
        /** The visitor has a question about it. */
        QUESTIONED
    }

    static TakeHome written(Note note) {
        return new TakeHome(note, Stage.WRITTEN);
    }

    /** Whether the visitor sees it. */
    public boolean isShown() {
        return stage != Stage.WRITTEN;
    }

    TakeHome shown() {
        return new TakeHome(note, Stage.SHOWN);
    }

    /** With another report of the call; what the visitor said of the note stands only while that reads the same. */
    TakeHome reporting(CallReport report) {
        var now = note.with(report);
        boolean same = now.told().map(CallReport::outcome).equals(note.told().map(CallReport::outcome));
        return new TakeHome(now, same || !isShown() ? stage : Stage.SHOWN);
    }

    TakeHome confirmed(boolean right) {
        return new TakeHome(note, right ? Stage.RIGHT : Stage.QUESTIONED);
    }
}
