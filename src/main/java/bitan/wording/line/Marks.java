package bitan.wording.line;

import java.util.ArrayList;
import java.util.List;

import bitan.wording.Caption;
import bitan.wording.Edit;
import bitan.wording.Edited;

/** Keeps the marks of a line as a reader has seen them: a comma that comes later moves everything behind it. */
final class Marks {
    private Marks() {
    }

    /** {@code next} with the marks {@code shown} has, as far as both have the same letters. */
    static Caption asShown(String shown, Caption next) {
        return next.edited(new Edited(next.text(), edits(shown, next.text())));
    }

    /** The same, with the places of its words. */
    static Worded asShown(String shown, Worded next) {
        var edited = new Edited(next.caption().text(), edits(shown, next.caption().text()));
        return new Worded(next.caption().edited(edited), next.words(),
                next.places().stream().map(place -> place.flatMap(edited::after)).toList());
    }

    private static List<Edit> edits(String shown, String next) {
        var edits = new ArrayList<Edit>();
        int i = 0;
        int j = 0;
        while (i < shown.length() && j < next.length()) {
            int s = past(shown, i);
            int n = past(next, j);
            boolean isTail = n == next.length() || s == shown.length();
            if (isTail || shown.charAt(s) != next.charAt(n)) {
                break;
            }
            if (!shown.substring(i, s).equals(next.substring(j, n))) {
                edits.add(new Edit(j, n, shown.substring(i, s)));
            }
            i = s + 1;
            j = n + 1;
        }
        return edits;
    }

    /** The first letter from {@code index} on. */
    private static int past(String text, int index) {
        int at = index;
        while (at < text.length() && isMark(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isMark(char c) {
        return "，。？！、；：".indexOf(c) >= 0;
    }
}
