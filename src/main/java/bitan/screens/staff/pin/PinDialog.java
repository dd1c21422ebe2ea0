package bitan.screens.staff.pin;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.counter.Door;
import bitan.counter.Door.Answer;
import bitan.counter.Door.Lock;
import bitan.counter.Intent;
import bitan.counter.Intent.AtDoor;
import bitan.problem.Problem;
import bitan.problem.ProblemText;
import bitan.screens.shared.EnterKey;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.staff.modal.Modal;
import bitan.settings.Language;

/**
 * Asks for the staff PIN in front of everything on the clerk's screen, for as long as the door does. Digits come from
 * keys or from the pad and show as dots; every key that is pressed meanwhile goes here. FX thread only.
 */
public final class PinDialog {
    private static final String DOT = "●";

    private final Modal modal;
    private final Label purpose = Widgets.wrapped("");
    private final Label dots = new Label();
    private final Label message = Widgets.wrapped("", "pin-message");
    private final PinPad pad;
    private final Countdown countdown;
    private final Language language;
    private final Messages words;
    private final Consumer<Intent> intents;
    private final Runnable closed;
    private final StringBuilder digits = new StringBuilder();
    private Lock lock = Door.CLOSED.lock();
    private Optional<Node> before = Optional.empty();

    /**
     * A closed dialog.
     *
     * @param clock what the end of waiting is told by
     * @param closed called when it was closed and the keyboard is free
     */
    public PinDialog(Language language, InstantSource clock, Consumer<Intent> intents, Runnable closed) {
        this.language = language;
        this.words = Messages.in(language);
        this.intents = intents;
        this.closed = closed;
        modal = Modal.forQuestions(clock, this::giveBack);
        countdown = new Countdown(words, clock, this::render);
        pad = new PinPad(words, digit -> type(String.valueOf(digit)), this::deleteLast, this::enter);
        modal.fill(dialog());
    }

    /** What it stands in. */
    public Modal modal() {
        return modal;
    }

    /** Asks while the door does. */
    public void show(Door door) {
        boolean isNew = !door.lock().equals(lock);
        lock = door.lock();
        if (!(lock instanceof Lock.Asking)) {
            forget();
            modal.close();
        } else if (!isOpen()) {
            open();
        } else if (isNew) {
            render();
        }
    }

    /** Takes every key while it is open, wherever the key would have gone. */
    public void onKey(KeyEvent event) {
        if (!isOpen()) {
            return;
        }
        boolean isItsOwn = event.getEventType() == KeyEvent.KEY_RELEASED;
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            isItsOwn = isPressed(event);
        } else if (event.getEventType() == KeyEvent.KEY_TYPED) {
            type(event.getCharacter());
        }
        if (!isItsOwn) {
            event.consume();
        }
    }

    /** Whether the key moves among the dialog's own buttons or presses one, and has to get there. */
    private boolean isPressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (!EnterKey.fires(event)) {
                    enter();
                }
            }
            case ESCAPE -> turnBack();
            case BACK_SPACE -> deleteLast();
            case DELETE -> {
                forget();
                render();
            }
            case TAB -> {
                return true;
            }
            case SPACE -> {
                return event.getTarget() instanceof ButtonBase;
            }
            default -> {
            }
        }
        return false;
    }

    private boolean isOpen() {
        return modal.openProperty().get();
    }

    private void open() {
        forget();
        before = Optional.ofNullable(modal.root().getScene()).map(scene -> scene.getFocusOwner());
        modal.ask();
        render();
        dots.requestFocus();
    }

    private void giveBack() {
        countdown.stop();
        before.ifPresent(Node::requestFocus);
        boolean isBack = before.filter(node -> node.getScene().getFocusOwner() == node).isPresent();
        // Coming to a field selects all of it: the next key would replace what is there.
        before.filter(TextField.class::isInstance).map(TextField.class::cast).ifPresent(TextField::deselect);
        before = Optional.empty();
        if (!isBack) {
            closed.run();
        }
    }

    private Region dialog() {
        var title = new Label(words.get("staff.pin.title"));
        title.getStyleClass().add("type-title");
        dots.setFocusTraversable(true);
        dots.setMaxWidth(Double.MAX_VALUE);
        dots.setAccessibleRole(AccessibleRole.PASSWORD_FIELD);
        dots.getStyleClass().add("pin-dots");
        pad.root().managedProperty().bind(pad.root().visibleProperty());
        dots.visibleProperty().bind(pad.root().visibleProperty());
        Widgets.collapse(dots);
        var cancel = new Button(words.get("staff.cancel"));
        cancel.setOnAction(_ -> turnBack());
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        var left = new VBox(title, purpose, dots, message, gap, cancel);
        left.getStyleClass().add("pin-words");
        var dialog = new HBox(left, pad.root());
        dialog.getStyleClass().addAll("dialog", "pin");
        dialog.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        dialog.setAccessibleRole(AccessibleRole.DIALOG);
        dialog.setAccessibleText(title.getText());
        return dialog;
    }

    private void type(String character) {
        boolean isDigit = character.length() == 1 && character.charAt(0) >= '0' && character.charAt(0) <= '9';
        if (isDigit && takesDigits() && digits.length() < Door.LONGEST_PIN) {
            digits.append(character);
            render();
        }
    }

    private void deleteLast() {
        digits.setLength(Math.max(0, digits.length() - 1));
        render();
    }

    private void enter() {
        if (isEnough()) {
            var entered = new AtDoor.Enter(digits.toString());
            forget();
            render();
            intents.accept(entered);
        }
    }

    private void turnBack() {
        forget();
        intents.accept(new AtDoor.TurnBack());
    }

    private void forget() {
        digits.setLength(0);
    }

    private boolean isEnough() {
        return takesDigits() && digits.length() >= Door.SHORTEST_PIN;
    }

    private boolean takesDigits() {
        return lock instanceof Lock.Asking(_, var answer) && switch (answer) {
            case Answer.None _,Answer.Wrong _ -> true;
            case Answer.Waiting(var until) -> countdown.isOver(until);
            case Answer.Trying _,Answer.Shut _ -> false;
        };
    }

    private void render() {
        if (lock instanceof Lock.Asking(var behind, var answer)) {
            purpose.setText(words.format("staff.pin.purpose", words.get("staff.pin." + behind)));
            dots.setText(DOT.repeat(digits.length()));
            dots.setAccessibleText(words.format("staff.pin.accessible", digits.length()));
            message.setText(said(answer));
            pad.root().setVisible(!(answer instanceof Answer.Shut));
            pad.allow(takesDigits(), isEnough());
        }
    }

    private String said(Answer answer) {
        return switch (answer) {
            case Answer.None _ -> words.get("staff.pin.none");
            case Answer.Trying _ -> words.get("staff.pin.trying");
            case Answer.Wrong(int left) -> words.format("staff.pin.wrong", left);
            case Answer.Waiting(var until) -> countdown.isOver(until)
                    ? words.get("staff.pin.again")
                    : words.format("staff.pin.waiting", countdown.left(until));
            case Answer.Shut(var problem) -> said(problem);
        };
    }

    private String said(Problem problem) {
        var text = ProblemText.of(problem, language.locale());
        return problem.code().label() + " " + text.what() + " " + text.next();
    }
}
