package bitan.screens.staff.setup;

import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import bitan.problem.Problem;
import bitan.problem.ProblemText;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.setup.Attempt;

/** How something went, on one line: done, or a problem with its code and the next step. FX thread only. */
final class ResultLine {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Label label = Widgets.whole("", "setup-result");
    private final Messages words;
    private final Locale locale;

    /** Nothing to tell yet. */
    ResultLine(Messages words, Locale locale) {
        this.words = words;
        this.locale = locale;
        Widgets.hide(label);
    }

    Region root() {
        return label;
    }

    /** Tells how something went; what is done by it is told by the words of its name. */
    void show(Optional<Attempt> attempt) {
        attempt.ifPresentOrElse(one -> {
            if (one.problem().isPresent()) {
                tell(one.problem().get());
            } else {
                say(words.get("setup." + one.deed() + (one.isUnderWay() ? ".begun" : ".done")));
            }
        }, () -> say(""));
    }

    /** Says something that is well. */
    void say(String text) {
        put(text, false);
    }

    /** Tells a problem. */
    void tell(Problem problem) {
        put(ProblemText.line(problem, locale), true);
    }

    private void put(String text, boolean isWrong) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.pseudoClassStateChanged(WRONG, isWrong);
    }
}
