package bitan.replies;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import bitan.wording.Fact;
import bitan.wording.sentences.SentenceType;

/**
 * Which answers fit which sentences.
 *
 * @param asks the types of sentence it is for
 * @param facts the kinds of facts a sentence must have, all of them
 * @param like what a sentence must contain; the answers may repeat its named groups
 * @param unless what a sentence must not contain
 */
record ReplyRule(Set<SentenceType> asks, Set<Fact.Kind> facts, Pattern like, Optional<Pattern> unless,
        List<AnswerTemplate> answers) {

    ReplyRule {
        asks = Set.copyOf(asks);
        facts = Set.copyOf(facts);
        answers = List.copyOf(answers);
        if (asks.isEmpty() || answers.isEmpty() || answers.size() > Offer.MOST) {
            throw new IllegalArgumentException("a rule for nothing, or with too many answers: " + like);
        }
        var groups = like.namedGroups().keySet();
        for (var answer : answers) {
            if (!groups.containsAll(answer.groups())) {
                throw new IllegalArgumentException("no group for " + answer + " in " + like);
            }
        }
    }

    /** The offer for a sentence; empty if the rule is not for it, or if what it repeats would not fit on a button. */
    Optional<Offer> offer(Sentence sentence, PerspectiveSwap turned) {
        if (!asks.contains(sentence.type()) || !sentence.facts().containsAll(facts)
                || unless.filter(not -> not.matcher(sentence.text()).find()).isPresent()) {
            return Optional.empty();
        }
        var match = like.matcher(sentence.text());
        if (!match.find()) {
            return Optional.empty();
        }
        var suggestions = answers.stream()
                .flatMap(answer -> answer.suggestion(group -> turned.of(match.group(group))).stream())
                .toList();
        long different = suggestions.stream().map(Suggestion::label).distinct().count();
        return different == answers.size() ? Optional.of(new Offer(suggestions)) : Optional.empty();
    }
}
