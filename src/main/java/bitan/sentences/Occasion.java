package bitan.sentences;

import java.util.List;

/** What a visit has come to, as far as other sentences fit it. */
public enum Occasion {
    /** The clerk has said nothing yet. */
    OPENING,
    /** The visit is going on. */
    TALKING,
    /** A list of materials stands before the visitor. */
    PAPERS,
    /** The visitor has the note to take home. */
    LEAVING;

    /** The groups that fit, the best first, without those that calm, which always do. */
    List<SentenceGroup> groups() {
        return switch (this) {
            case OPENING -> List.of(SentenceGroup.GREETING, SentenceGroup.WAITING, SentenceGroup.EXPLAINING,
                    SentenceGroup.SHOWING);
            case TALKING ->
                List.of(SentenceGroup.EXPLAINING, SentenceGroup.WAITING, SentenceGroup.SHOWING);
            case PAPERS ->
                List.of(SentenceGroup.SHOWING, SentenceGroup.EXPLAINING, SentenceGroup.WAITING);
            case LEAVING ->
                List.of(SentenceGroup.FAREWELL, SentenceGroup.EXPLAINING, SentenceGroup.WAITING);
        };
    }
}
