package bitan.screens.staff.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import bitan.conversation.Call;
import bitan.conversation.Conversation;
import bitan.conversation.Turn;
import bitan.wording.Fact;
import bitan.wording.Fact.Kind;

/**
 * What was said on the telephone that may belong into a call's outcome: newest first, each once. Immutable.
 *
 * @param days by when something may be done, with the time where one follows, in the words that were said
 * @param telephones numbers, digits only
 */
record Overheard(List<String> days, List<String> telephones) {
    static final Overheard NOTHING = new Overheard(List.of(), List.of());

    Overheard {
        days = List.copyOf(days);
        telephones = List.copyOf(telephones);
    }

    /** That of the call there is now. */
    static Overheard in(Conversation conversation) {
        return conversation.call().map(call -> new Overheard(
                all(conversation, call, Kind.DATE, turn -> fact -> day(turn, fact)),
                all(conversation, call, Kind.TELEPHONE, _ -> Fact::value))).orElse(NOTHING);
    }

    private static List<String> all(Conversation conversation, Call call, Kind kind,
            Function<Turn, Function<Fact, String>> text) {
        var found = new ArrayList<String>();
        for (var turn : conversation.turns().reversed()) {
            if (turn.onTelephone() && !turn.takenBack() && !turn.at().isBefore(call.began())) {
                turn.caption().facts().reversed().stream().filter(fact -> fact.kind() == kind)
                        .map(text.apply(turn)).filter(one -> !found.contains(one)).forEach(found::add);
            }
        }
        return found;
    }

    /** A day, and the time that follows it at once. */
    private static String day(Turn turn, Fact day) {
        Optional<Fact> time = turn.caption().facts().stream().filter(
                fact -> fact.kind() == Kind.TIME && fact.span().start() == day.span().end()).findFirst();
        return turn.text().substring(day.span().start(), time.orElse(day).span().end());
    }
}
