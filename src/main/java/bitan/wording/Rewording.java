package bitan.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A caption's text and another wording of it. What is known about the parts that stay is kept, at their new places;
 * what was chosen can be chosen back.
 */
final class Rewording {
    private final Caption before;
    private final Optional<Choice> chosen;
    private final Edit change;
    private final Edited edited;
    private final Caption kept;
    private final List<Fact> facts;

    Rewording(Caption before, Caption now) {
        this.before = before;
        facts = now.facts();
        var text = now.text();
        chosen = before.choices().stream().filter(choice -> isChosen(choice, text)).findFirst();
        change = chosen.map(Choice::span).map(span -> new Edit(span.start(), span.end(),
                text.substring(span.start(), text.length() - (before.text().length() - span.end()))))
                .orElseGet(() -> Whole.change(before, now, List.of()));
        edited = new Edited(before.text(), List.of(change));
        kept = before.moved(edited.after(), span -> stays(span) ? edited.after(span) : Optional.empty());
    }

    /** The new wording as a caption. */
    Caption after() {
        return new Caption(kept.text(), kept.doubtful(), facts, kept.repairs(), choices());
    }

    private List<Choice> choices() {
        var back = chosen.stream().flatMap(choice -> edited.after(choice.span()).stream()
                .map(span -> new Choice(span, others(choice))));
        return Stream.concat(kept.choices().stream(), back)
                .sorted((a, b) -> Span.IN_ORDER.compare(a.span(), b.span())).toList();
    }

    private List<String> others(Choice choice) {
        var texts = new ArrayList<>(choice.texts());
        texts.remove(change.text());
        texts.addFirst(choice.span().in(before.text()));
        return texts;
    }

    private boolean isChosen(Choice choice, String text) {
        var span = choice.span();
        return choice.texts().stream().map(other -> new Edit(span.start(), span.end(), other))
                .anyMatch(edit -> new Edited(before.text(), List.of(edit)).after().equals(text));
    }

    private boolean stays(Span span) {
        return change.end() <= span.start() || span.end() <= change.start();
    }
}
