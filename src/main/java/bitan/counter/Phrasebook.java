package bitan.counter;

import java.util.Optional;

import bitan.sentences.ReadySentences;

/**
 * The clerk's ready sentences at one moment. Immutable.
 *
 * @param exchanged what came of the last import or export
 */
public record Phrasebook(ReadySentences sentences, Optional<Exchanged> exchanged) {
    /** No sentences. */
    public static final Phrasebook NONE = new Phrasebook(ReadySentences.NONE, Optional.empty());

    /** The same with other sentences. */
    public Phrasebook with(ReadySentences now) {
        return new Phrasebook(now, exchanged);
    }

    /** The same after an import or export. */
    public Phrasebook after(Exchanged now) {
        return new Phrasebook(sentences, Optional.of(now));
    }
}
