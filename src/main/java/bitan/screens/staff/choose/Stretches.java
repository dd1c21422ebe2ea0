package bitan.screens.staff.choose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import bitan.wording.Caption;
import bitan.wording.Choice;
import bitan.wording.Fact;
import bitan.wording.Repair;
import bitan.wording.Span;

/** The parts of a caption that are marked or can be chosen anew. Immutable. */
final class Stretches {
    private final Caption caption;

    Stretches(Caption caption) {
        this.caption = caption;
    }

    /** Why a part is marked to the clerk. */
    enum Mark {
        NONE, DOUBTFUL, REPAIRED
    }

    /** A part of the text that is marked in one way. */
    record Piece(Span span, Mark mark) {}

    /** Another wording of a stretch; {@code heard} if it is what the recogniser wrote before a term took its place. */
    record Offer(Span span, String text, boolean heard) {}

    /** The whole text, cut where marks begin and end. */
    List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        int start = 0;
        for (int i = 1; i <= caption.text().length(); i++) {
            if (i == caption.text().length() || mark(i) != mark(start)) {
                pieces.add(new Piece(new Span(start, i), mark(start)));
                start = i;
            }
        }
        return pieces;
    }

    /** What a click at an index is about: the smallest known part around it, else the character alone. */
    Span at(int index) {
        var known = Stream.of(caption.choices().stream().map(Choice::span), repairs(),
                caption.doubtful().stream(), caption.facts().stream().map(Fact::span))
                .flatMap(spans -> spans);
        int end = caption.text().offsetByCodePoints(index, 1);
        return known.filter(span -> holds(span, index))
                .min(Comparator.comparingInt(span -> span.end() - span.start()))
                .orElseGet(() -> new Span(index, end));
    }

    /** Other wordings of a stretch and of those it is part of, likeliest first. */
    List<Offer> offers(Span stretch) {
        var offers = new LinkedHashSet<Offer>();
        for (var choice : caption.choices()) {
            if (choice.span().overlaps(stretch)) {
                var standing = choice.span().in(caption.text());
                choice.texts().stream().filter(text -> !text.equals(standing))
                        .forEach(text -> offers.add(new Offer(choice.span(), text, isHeard(choice, text))));
            }
        }
        return List.copyOf(offers);
    }

    /** Stretches that could have been something else, in order. */
    List<Span> open() {
        return caption.choices().stream().map(Choice::span).filter(span -> !offers(span).isEmpty())
                .sorted(Span.IN_ORDER).distinct().toList();
    }

    /** What was heard where a term now stands. */
    Optional<String> heard(Span stretch) {
        return caption.repairs().stream().filter(repair -> repair.span().overlaps(stretch)).map(Repair::heard)
                .findFirst();
    }

    /** The text with another wording of a stretch. */
    String with(Offer offer) {
        return caption.text().substring(0, offer.span().start()) + offer.text()
                + caption.text().substring(offer.span().end());
    }

    /** The text without its last repair, what was heard put back; empty if there is none. */
    Optional<String> withoutLastRepair() {
        return caption.repairs().isEmpty()
                ? Optional.empty()
                : Optional.of(caption.repairs().getLast())
                        .map(repair -> with(new Offer(repair.span(), repair.heard(), true)));
    }

    private boolean isHeard(Choice choice, String text) {
        return caption.repairs().contains(new Repair(text, choice.span()));
    }

    private Stream<Span> repairs() {
        return caption.repairs().stream().map(Repair::span);
    }

    private Mark mark(int index) {
        if (repairs().anyMatch(span -> holds(span, index))) {
            return Mark.REPAIRED;
        }
        return caption.doubtful().stream().anyMatch(span -> holds(span, index)) ? Mark.DOUBTFUL : Mark.NONE;
    }

    private static boolean holds(Span span, int index) {
        return span.start() <= index && index < span.end();
    }
}
