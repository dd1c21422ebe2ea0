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
final class TranscriptWriting {
    /** As the engine wrote it. */
    static final TranscriptWriting RAW = new TranscriptWriting(
            settled -> Caption.of(Wording.raw(heard(settled))));

    private final Function<Settled, Caption> caption;

    private TranscriptWriting(Function<Settled, Caption> caption) {
        this.caption = caption;
    }

    /** With numbers, marks and the terms of a glossary, just as on the visitor's screen. */
    static TranscriptWriting readable(Glossary glossary) {
        var wording = new Wording(new Terms(glossary, Lexicon.load()));
        return new TranscriptWriting(
                settled -> wording.settled(heard(settled), settled.alternatives()).caption());
    }

    CaptionJson read(Settled settled) {
        return CaptionJson.of(caption.apply(settled));
    }

    private static List<HeardWord> heard(Settled settled) {
        return settled.words().stream()
                .map(word -> new HeardWord(word.text(), word.start(), word.end(), word.confidence()))
                .toList();
    }
}
