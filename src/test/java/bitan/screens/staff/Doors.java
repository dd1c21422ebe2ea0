package bitan.screens.staff;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;

import bitan.counter.Door;
import bitan.counter.Door.Answer;
import bitan.counter.Door.Behind;
import bitan.counter.Door.Lock;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;

/** The staff door as the staff screen meets it, and the dialog before it. */
final class Doors {
    static final Answer NONE = new Answer.None();
    static final Answer SHUT = new Answer.Shut(Problem.of(ProblemCode.PIN_03,
            Path.of("/home/counter/.local/share/bitan/pin.json.kept-1795430400000"), "earlier"));
    static final Door CLOSED = new Door(new Lock.Closed(), Optional.empty());
    static final Door OPEN = new Door(new Lock.Open(), Optional.empty());

    private Doors() {
    }

    /** The PIN is asked for, for the sake of what is behind. */
    static Door asking(Behind behind, Answer answer) {
        return new Door(new Lock.Asking(behind, answer), Optional.empty());
    }

    /** Whether a node is part of the dialog that asks. */
    static boolean isInDialog(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("pin")) {
                return true;
            }
        }
        return false;
    }
}
