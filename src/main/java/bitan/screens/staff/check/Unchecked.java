package bitan.screens.staff.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import bitan.conversation.CheckAnswer;
import bitan.conversation.Conversation;
import bitan.wording.Fact;
import bitan.wording.Fact.Kind;

/** An amount or a date that nobody has confirmed, and the newest turn that says it. */
record Unchecked(int turn, Fact fact, String said) {
    /** Those that cost people money or a journey when they arrive wrong. */
    private static final Set<Kind> LISTED = EnumSet.of(Kind.AMOUNT, Kind.DATE);

    /** What a fact says, wherever it stands. */
    private record Said(Kind kind, String value) {
        Said(Fact fact) {
            this(fact.kind(), fact.value());
        }
    }

    /** Those of a conversation, newest first, each said in several turns once. */
    static List<Unchecked> in(Conversation conversation) {
        var known = conversation.turns().stream().flatMap(turn -> turn.checks().stream())
                .filter(check -> check.answer() != CheckAnswer.WRONG).map(check -> new Said(check.fact()))
                .collect(Collectors.toCollection(HashSet::new));
        var found = new ArrayList<Unchecked>();
        for (var turn : conversation.turns().reversed()) {
            if (turn.takenBack()) {
                continue;
            }
            for (var fact : turn.caption().facts().reversed()) {
                boolean isNew = LISTED.contains(fact.kind()) && known.add(new Said(fact));
                // What was denied is listed again only when it is said again.
                if (isNew && turn.check(fact).isEmpty()) {
                    found.add(new Unchecked(turn.number(), fact, fact.span().in(turn.text())));
                }
            }
        }
        return List.copyOf(found);
    }
}
