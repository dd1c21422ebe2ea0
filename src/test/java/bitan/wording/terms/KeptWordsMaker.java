package bitan.wording.terms;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import bitan.glossary.GlossaryFile;
import bitan.lexicon.Lexicon;
import bitan.wording.Edited;

/**
 * Runs the repairs backwards: prints each word of a list, one a line, of which a repair would make a term, and that
 * term. Those that exist belong into {@code kept.txt}; what is a misspelling of the term itself does not.
 */
final class KeptWordsMaker {
    private KeptWordsMaker() {
    }

    public static void main(String[] lists) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var terms = new Terms(GlossaryFile.shipped(), Lexicon.load());
        for (var list : lists) {
            for (var line : Files.readAllLines(Path.of(list))) {
                var word = line.split("\\s", 2)[0];
                var repaired = new Edited(word, terms.repairs(word)).after();
                if (!repaired.equals(word)) {
                    out.println(word + "\t" + repaired);
                }
            }
        }
    }
}
