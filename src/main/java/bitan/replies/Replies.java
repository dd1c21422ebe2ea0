package bitan.replies;

import java.util.List;

import bitan.wording.Caption;

/** Knows which answers fit what the clerk said. Immutable; safe between threads. */
public final class Replies {
    private final List<ReplyRule> rules;
    private final PerspectiveSwap turned;

    Replies(List<ReplyRule> rules, PerspectiveSwap turned) {
        this.rules = List.copyOf(rules);
        this.turned = turned;
    }

    /** The rules that come with the program; reads a resource, so not for the FX thread. */
    public static Replies load() {
        return Resource.read("replies.json", RepliesJson.class).replies();
    }

    /**
     * The answers to a line of the clerk: to its last question, else to what it last asks to be done, else to its
     * politeness. Any thread.
     */
    public Offer offer(Caption caption) {
        return Sentence.of(caption).stream()
                .flatMap(sentence -> rules.stream().flatMap(rule -> rule.offer(sentence, turned).stream()))
                .findFirst().orElse(Offer.NOTHING);
    }
}
