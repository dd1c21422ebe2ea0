package bitan.screens.visitor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import bitan.conversation.Call;
import bitan.conversation.Conversation;
import bitan.conversation.Pace;
import bitan.conversation.Speaker;
import bitan.conversation.Turn;
import bitan.wording.Caption;
import bitan.wording.Term;

/** One line of the visitor's screen: what a row shows. */
sealed interface Line {

    /**
     * A settled turn.
     *
     * @param large whether it is still to be read
     * @param newest whether it is the clerk's newest words
     * @param change what its correction changed, while that is still shown
     */
    record Settled(Turn turn, boolean large, boolean newest, Optional<Difference> change) implements Line {}

    /** A turn the reader asked for once more: larger than any other. */
    record Again(Turn turn) implements Line {}

    /**
     * The clerk's words that may still change: being heard, or being typed letter by letter.
     *
     * @param onTelephone whether they are being said to somebody on the telephone
     */
    record Unsettled(Caption caption, boolean onTelephone) implements Line {}

    /** The clerk's unsettled words, in the order in which they are shown below the turns. */
    static List<Unsettled> unsettled(Conversation conversation) {
        boolean calling = conversation.call().filter(Call::isGoingOn).isPresent();
        return Stream.of(new Unsettled(conversation.staff().heard(), calling),
                new Unsettled(Caption.of(conversation.staff().typed()), false))
                .filter(line -> !line.caption().text().isBlank()).toList();
    }

    /** The clerk's latest turn while the reader wants it once more and nothing newer has come. */
    static Optional<Again> again(Conversation conversation) {
        return unsettled(conversation).isEmpty()
                ? conversation.standing(Speaker.STAFF)
                        .filter(turn -> turn.pace().equals(Optional.of(Pace.AGAIN)))
                        .map(Again::new)
                : Optional.empty();
    }

    /** A turn as a line, with the counter's terms left whole. */
    static Settled of(Turn turn, boolean newest, ReadingProgress reading, List<Term> terms) {
        boolean large = turn.speaker() == Speaker.STAFF && (newest || reading.isUnread(turn));
        return new Settled(turn, large, newest,
                turn.replaced().filter(_ -> reading.explains(turn)).filter(old -> !old.isEmpty())
                        .map(old -> Difference.between(old, turn.caption(), terms)));
    }
}
