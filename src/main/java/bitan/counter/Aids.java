package bitan.counter;

import bitan.sentences.ReadySentences;

/**
 * What helps both people to understand each other: the counter's terms, answers for the visitor, guides, and sentences
 * for the clerk. Immutable.
 */
public record Aids(Terminology terminology, Replying replying, Guidance guidance, Phrasebook phrasebook) {
    /** No help. */
    public static final Aids NONE = new Aids(Terminology.NONE, Replying.NONE, Guidance.NONE,
            Phrasebook.NONE);

    /** The clerk's ready sentences. */
    public ReadySentences sentences() {
        return phrasebook.sentences();
    }

    /** The same for the next visit. */
    public Aids begun() {
        return new Aids(terminology, replying.begun(), guidance.begun(), phrasebook);
    }

    /** The same with other terms. */
    public Aids with(Terminology now) {
        return new Aids(now, replying, guidance, phrasebook);
    }

    /** The same with other answers for the visitor. */
    public Aids with(Replying now) {
        return new Aids(terminology, now, guidance, phrasebook);
    }

    /** The same with other guides. */
    public Aids with(Guidance now) {
        return new Aids(terminology, replying, now, phrasebook);
    }

    /** The same with other sentences for the clerk. */
    public Aids with(Phrasebook now) {
        return new Aids(terminology, replying, guidance, now);
    }

    /** The same with other sentences for the clerk. */
    public Aids with(ReadySentences now) {
        return with(phrasebook.with(now));
    }
}
