package bitan.bench;

import bitan.glossary.GlossaryFile;
import bitan.lexicon.Lexicon;
import bitan.wording.line.Wording;
import bitan.wording.terms.Terms;

/** The wording as it is shipped. */
final class Wordings {
    private Wordings() {
    }

    static Wording shipped() {
        return new Wording(new Terms(GlossaryFile.shipped(), Lexicon.load()));
    }
}
