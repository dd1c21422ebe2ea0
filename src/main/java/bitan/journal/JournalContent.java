package bitan.journal;

import java.sql.SQLException;
import java.util.List;

import bitan.conversation.Conversation;
import bitan.journal.json.EventJson;
import bitan.problem.ProblemException;

/**
 * What a journal held when it was opened.
 *
 * @param entries of the conversation that was open, as far as they can be read
 * @param conversation what they come to
 * @param isWhole whether nothing is damaged
 */
record JournalContent(List<JournalEntry> entries, Conversation conversation, boolean isWhole) {
    static final JournalContent NOTHING = new JournalContent(List.of(), Conversation.opened(1), false);

    JournalContent {
        entries = List.copyOf(entries);
    }

    static JournalContent in(Ledger ledger) throws SQLException {
        var read = ledger.read();
        int visit = read.entries().isEmpty() ? ledger.visit() : read.entries().getLast().visit();
        var entries = read.entries().stream().filter(entry -> entry.visit() == visit).toList();
        var conversation = Conversation.opened(visit);
        int done = 0;
        for (var entry : entries) {
            try {
                conversation = conversation.after(EventJson.read(entry.payload()));
                done++;
            } catch (ProblemException | IllegalArgumentException | IndexOutOfBoundsException e) {
                return new JournalContent(entries.subList(0, done), conversation, false);
            }
        }
        return new JournalContent(entries, conversation, read.isWhole());
    }
}
