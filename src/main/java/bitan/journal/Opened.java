package bitan.journal;

import java.util.List;

import bitan.conversation.Conversation;
import bitan.problem.Problem;

/**
 * A journal that was opened.
 *
 * @param conversation as both screens last showed it; a fresh one, with its number, if none was open
 * @param problems what is to be told; the journal can be used all the same, and says so itself where it cannot
 */
public record Opened(Journal journal, Conversation conversation, List<Problem> problems) {
    public Opened {
        problems = List.copyOf(problems);
    }
}
