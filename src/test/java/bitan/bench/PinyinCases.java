package bitan.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import bitan.glossary.GlossaryFile;
import bitan.lexicon.Lexicon;
import bitan.pinyin.Candidate;
import bitan.pinyin.Learned;
import bitan.pinyin.Pinyin;
import bitan.pinyin.PinyinOptions;

/**
 * Other people's inputs by group, as far as they are there: how often what they wanted is the first word offered, and
 * among the first five, with what version 0.1.0 did beside.
 */
public final class PinyinCases {
    /** Columns of the table. */
    private static final int GROUP = 0;
    private static final int INPUT = 1;
    private static final int WANTED = 2;
    private static final int FIRST = 4;
    private static final int FIVE = 5;
    private static final int SHOWN = 5;
    /** What 0.1.0 wrote of the longest input was shorter. */
    private static final int LONG = 30;
    private static final String ALL = "all groups together";
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** How many of a group were right, now and in 0.1.0. */
    private static final class Tally {
        private int all;
        private int first;
        private int five;
        private int firstBefore;
        private int fiveBefore;

        private void add(String[] row, List<String> offered) {
            var wanted = List.of(row[WANTED].split("\\|"));
            all++;
            first += isRight(offered.stream().limit(1).toList(), wanted) ? 1 : 0;
            five += isRight(offered, wanted) ? 1 : 0;
            firstBefore += Integer.parseInt(row[FIRST]);
            fiveBefore += Integer.parseInt(row[FIVE]);
        }

        private List<Figure> figures(String group) {
            int firstBound = group.equals(ALL) ? 88 : 0;
            int fiveBound = group.equals(ALL) ? 96 : 0;
            return List.of(figure(firstBound, group + ", first", first, firstBefore),
                    figure(fiveBound, group + ", first 5", five, fiveBefore));
        }

        private Figure figure(int bound, String name, int right, int before) {
            return Figure.atLeast(bound, "others' pinyin: " + name, 100.0 * right / all, "%",
                    right + " of " + all + ", 0.1.0: " + before);
        }
    }

    private PinyinCases() {
    }

    /** Prints the figures alone. */
    public static void main(String[] none) throws IOException {
        measure(Pinyin.of(Lexicon.load(), GlossaryFile.shipped()))
                .forEach(figure -> OUT.println(figure.row()));
    }

    /** The figures of each group and of all together; none where the cases are not there. */
    static List<Figure> measure(Pinyin engine) throws IOException {
        Map<String, Tally> tallies = new TreeMap<>();
        for (var row : CasesOfOthers.rows("pinyin/pinyin.tsv")) {
            var offered = offered(engine, row);
            for (var group : List.of(row[GROUP], ALL)) {
                tallies.computeIfAbsent(group, _ -> new Tally()).add(row, offered);
            }
            tell(row, offered);
        }
        var figures = new ArrayList<Figure>();
        tallies.forEach((group, tally) -> figures.addAll(tally.figures(group)));
        return figures;
    }

    private static void tell(String[] row, List<String> offered) {
        if (!isRight(offered.stream().limit(1).toList(), List.of(row[WANTED].split("\\|")))) {
            OUT.println("  " + row[GROUP] + " " + row[INPUT] + " "
                    + row[WANTED] + " -> " + offered);
        }
    }

    /** The wanted text is among these; of long input 0.1.0 wrote only the beginning, which was taken for right. */
    private static boolean isRight(List<String> offered, List<String> wanted) {
        return offered.stream().anyMatch(text -> wanted.contains(text)
                || (text.length() > LONG
                        && wanted.stream().anyMatch(text::startsWith)
                        && !wanted.contains(text)));
    }

    private static List<String> offered(Pinyin engine, String[] row) {
        var flags = row[row.length - 1];
        var options = new PinyinOptions(flags.contains("--nine"),
                PinyinOptions.ANY_ACCENT.fuzzy());
        return engine.candidates(row[INPUT], options, Learned.NOTHING).stream().limit(SHOWN)
                .map(Candidate::text).toList();
    }
}
