package bitan.bench;

import java.util.List;

import bitan.replies.AskedQuestion;
import bitan.replies.AskedQuestion.Fit;
import bitan.replies.Replies;

/** How many lines of clerks get answers that fit, and how many get answers that mislead. */
final class AnswerFitting {
    private AnswerFitting() {
    }

    static List<Figure> measure() {
        var replies = Replies.load();
        return List.of(fitting(replies, false, "lines the rules were written with"),
                fitting(replies, true, "lines held back"),
                Figure.atMost(0, "answers that mislead",
                        (double) count(AskedQuestion.half(false), replies, Fit.MISLEADS)
                                + (double) count(AskedQuestion.half(true), replies, Fit.MISLEADS),
                        "", "both halves"));
    }

    private static Figure fitting(Replies replies, boolean heldBack, String detail) {
        var lines = AskedQuestion.half(heldBack);
        return Figure.atLeast(90, heldBack ? "answers fit, held back" : "answers fit, known",
                100.0 * (double) count(lines, replies, Fit.FITS) / lines.size(), "%",
                lines.size() + " " + detail);
    }

    private static long count(List<AskedQuestion> lines, Replies replies, Fit fit) {
        return lines.stream().filter(line -> line.fit(replies) == fit).count();
    }
}
