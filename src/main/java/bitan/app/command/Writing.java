package bitan.app.command;

import java.util.List;
import java.util.function.Function;

import bitan.lexicon.Lexicon;
import bitan.speech.SpeechEvent.Settled;
import bitan.wording.Caption;
import bitan.wording.Glossary;
import bitan.wording.HeardWord;
import bitan.wording.line.Wording;
import bitan.wording.terms.Terms;

/** How a transcript is written: as it was heard, or so that people can read it. Immutable. */
final class Writing {
    /** As the engine wrote it. */
    static final Writing RAW = new Writing(settled -> Caption.of(Wording.raw(heard(settled))));

    private final Function<Settled, Caption> caption;

    private Writing(Function<Settled, Caption> caption) {
        this.caption = caption;
    }

    /** With numbers, marks and the terms of a glossary, just as on the visitor's screen. */
    static Writing readable(Glossary glossary) {
        var wording = new Wording(new Terms(glossary, Lexicon.load()));
        return new Writing(settled -> wording.settled(heard(settled), settled.alternatives()).caption());
    }

    Reading read(Settled settled) {
        return Reading.of(caption.apply(settled));
    }

    private static List<HeardWord> heard(Settled settled) {
        return settled.words().stream()
                .map(word -> new HeardWord(word.text(), word.start(), word.end(), word.confidence()))
                .toList();
    }
}
