package bitan.wording.line;

import java.util.ArrayList;
import java.util.List;

import bitan.wording.Choice;
import bitan.wording.HeardWord;
import bitan.wording.Span;
import bitan.wording.line.Joining.Joined;

/** Where other readings of the same sound differ from the one that was chosen. */
final class OtherReadings {
    private OtherReadings() {
    }

    /** The stretches of {@code chosen} that {@code other} words differently, by its longest common words. */
    static List<Choice> differences(Joined chosen, List<String> other) {
        var words = chosen.words().stream().map(HeardWord::text).toList();
        int[][] common = common(words, other);
        var found = new ArrayList<Choice>();
        int i = 0;
        int j = 0;
        int fromI = 0;
        int fromJ = 0;
        while (i < words.size() && j < other.size()) {
            if (words.get(i).equals(other.get(j))) {
                difference(chosen, fromI, i, other.subList(fromJ, j), found);
                fromI = ++i;
                fromJ = ++j;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        difference(chosen, fromI, words.size(), other.subList(fromJ, other.size()), found);
        return found;
    }

    /** For every pair of places how many words both have in common from there on, in the same order. */
    private static int[][] common(List<String> a, List<String> b) {
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] = a.get(i).equals(b.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void difference(Joined chosen, int from, int to, List<String> instead,
            List<Choice> found) {
        var text = Joining.text(instead);
        if (from < to && !text.isEmpty()) {
            found.add(new Choice(new Span(chosen.spans().get(from).start(), chosen.spans().get(to - 1).end()),
                    List.of(text)));
        }
    }
}
