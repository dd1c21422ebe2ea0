package bitan.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

import bitan.glossary.GlossaryFile;
import bitan.lexicon.Lexicon;
import bitan.wording.Edited;
import bitan.wording.terms.Terms;

/**
 * Misheard terms, ordinary sentences and traps that strangers wrote, with what 0.1.0 made of them. The cases are no part
 * of the project: they are read from {@code text/terms.tsv} of the
 * {@linkplain CasesOfOthers cases of others}, and nothing is measured without it.
 */
final class StrangersTerms {
    private static final String MISHEARING = "mishearing";

    private StrangersTerms() {
    }

    static List<Figure> measure() throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var terms = new Terms(GlossaryFile.shipped(), Lexicon.load());
        var sets = new LinkedHashMap<String, List<Case>>();
        CasesOfOthers.rows("text/terms.tsv").stream().map(row -> Case.of(row, terms))
                .forEach(one -> sets.computeIfAbsent(one.set, _ -> new ArrayList<>()).add(one));
        sets.forEach((set, cases) -> cases.stream().filter(one -> !one.isRight()).forEach(
                one -> out.println("  " + set + ": " + one.heard + " -> " + one.now + ", not " + one.meant)));
        return sets.entrySet().stream().map(set -> figure(set.getKey(), set.getValue())).toList();
    }

    private static Figure figure(String set, List<Case> cases) {
        long right = cases.stream().filter(Case::isRight).count();
        long before = cases.stream().filter(one -> one.wasRight).count();
        long changed = cases.stream().filter(one -> !one.now.equals(one.heard)).count();
        return Figure.atLeast(100, "strangers' terms, " + set, 100.0 * right / cases.size(), "%",
                String.format(Locale.ROOT, "repaired %d, stay %d, wrong %d of %d; 0.1.0 had %d wrong",
                        changed,
                        cases.size() - changed, cases.size() - right, cases.size(), cases.size() - before));
    }

    /**
     * One case.
     *
     * @param now what is made of it without numbers and marks
     * @param wasRight whether 0.1.0 did it right
     */
    private record Case(String set, String heard, String meant, String now, boolean wasRight) {

        static Case of(String[] cells, Terms terms) {
            return new Case(cells[0], cells[1], cells[2],
                    new Edited(cells[1], terms.repairs(cells[1])).after(), !cells[4].equals("WRONG"));
        }

        boolean isRight() {
            return set.equals(MISHEARING) ? now.contains(meant) && !now.equals(heard) : now.equals(heard);
        }
    }
}
