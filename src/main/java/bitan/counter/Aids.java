package bitan.counter;

/** What helps both people to understand each other: the counter's terms, answers for the visitor, guides. Immutable. */
public record Aids(Terminology terminology, Replying replying, Guidance guidance) {
    /** No help. */
    public static final Aids NONE = new Aids(Terminology.NONE, Replying.NONE, Guidance.NONE);

    /** The same for the next visit. */
    public Aids begun() {
        return new Aids(terminology, replying.begun(), guidance.begun());
    }

    /** The same with other terms. */
    public Aids with(Terminology now) {
        return new Aids(now, replying, guidance);
    }

    /** The same with other answers for the visitor. */
    public Aids with(Replying now) {
        return new Aids(terminology, now, guidance);
    }

    /** The same with other guides. */
    public Aids with(Guidance now) {
        return new Aids(terminology, replying, now);
    }
}
