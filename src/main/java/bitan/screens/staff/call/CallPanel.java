package bitan.screens.staff.call;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.conversation.Call;
import bitan.conversation.CaseCommand;
import bitan.conversation.Command;
import bitan.conversation.Conversation;
import bitan.guide.Telephone;
import bitan.note.CallOutcome;
import bitan.screens.shared.Messages;
import bitan.screens.shared.RunningTime;
import bitan.screens.shared.Widgets;
import bitan.screens.staff.modal.OneLine;

/** The clerk's panel for a call on the visitor's behalf, and for its result. FX thread only. */
public final class CallPanel {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final VBox root = new VBox();
    private final Label title;
    private final TextField whom = new TextField();
    private final Label called = Widgets.whole("");
    private final RunningTime time;
    private final Button hangUp;
    private final Button another;
    private final List<Node> dialling;
    private final List<Node> talking;
    private final OutcomeForm form;
    private final CopiedNumber copied;
    private final Label verdict = Widgets.whole("", "call-verdict");
    private final Region sign = new Region();
    private final Messages words;
    private final Consumer<Command> commands;
    private Optional<Call> call = Optional.empty();
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper(true);

    /**
     * A desk before the first call.
     *
     * @param clock what the calls' times are taken from
     * @param done the keyboard is free again
     */
    public CallPanel(Messages words, InstantSource clock, Consumer<Command> commands, Runnable done) {
        this.words = words;
        this.commands = commands;
        title = new Label(words.get("staff.telephone.title"));
        title.getStyleClass().add("column-title");
        whom.setPromptText(words.get("staff.telephone.whom.prompt"));
        whom.setAccessibleText(words.get("staff.telephone.whom"));
        OneLine.hold(whom, CallOutcome.LONGEST);
        whom.setOnAction(_ -> dial());
        called.setMaxWidth(Double.MAX_VALUE);
        called.getStyleClass().add("call-whom");
        time = new RunningTime(clock);
        hangUp = button("staff.telephone.hangUp", this::hangUp);
        hangUp.getStyleClass().add("accent");
        another = button("staff.telephone.another", this::another);
        form = new OutcomeForm(words, outcome -> commands.accept(new CaseCommand.Agree(outcome)));
        verdict.setGraphic(sign);
        Widgets.collapse(verdict);
        copied = new CopiedNumber(words, root, this::fill);
        dialling = List.of(title, row(whom, button("staff.telephone.start", this::dial)), copied.root());
        talking = List.of(row(called, time, hangUp, another), verdict, form.root());
        root.getStyleClass().add("call-desk");
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, done));
        ask(true);
    }

    /** What to put into a screen. */
    public Region root() {
        return root;
    }

    /**
     * Puts the cursor where the next thing is keyed: whom to call, with a number that was copied, or what is missing of
     * the outcome.
     */
    public void focus() {
        if (asking.get()) {
            whom.requestFocus();
            whom.end();
            copied.look();
        } else {
            form.focus();
        }
    }

    /** Whether it asks whom to call. */
    public ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /** Writes whom to call; nobody is called yet. */
    public void prepare(Telephone telephone) {
        whom.setText(telephone.name());
        ask(true);
    }

    /** Shows the call there is; one that was not there before has an empty form. */
    public void show(Conversation conversation) {
        var now = conversation.call();
        Optional<Instant> before = call.map(Call::began);
        call = now;
        if (!now.map(Call::began).equals(before)) {
            ask(now.isEmpty());
            whom.clear();
            form.begin(now.map(Call::whom).orElse(""), now.flatMap(Call::outcome), number(conversation));
        }
        form.suggest(Overheard.in(conversation));
        time.show(now);
        now.ifPresent(this::tell);
    }

    /** In a few words how the call stands. */
    public String summary() {
        return words.get(call.map(now -> "staff.tab.CALL." + stage(now)).orElse("staff.tab.CALL"));
    }

    private static String stage(Call now) {
        return Verdict.of(now).filter(verdict -> verdict != Verdict.OPEN || !now.isGoingOn())
                .map(Verdict::name)
                .orElse(now.isGoingOn() ? "on" : "over");
    }

    private void tell(Call now) {
        called.setText(words.format(now.isGoingOn() ? "staff.telephone.on" : "staff.telephone.over",
                now.whom()));
        hangUp.setVisible(now.isGoingOn());
        another.setVisible(!now.isGoingOn());
        var given = Verdict.of(now);
        verdict.setVisible(given.isPresent());
        verdict.pseudoClassStateChanged(WRONG, given.equals(Optional.of(Verdict.WRONG)));
        given.ifPresent(one -> {
            verdict.setText(words.get("staff.telephone.verdict." + one));
            sign.getStyleClass().setAll("answer-sign", one.sign());
        });
    }

    /** The telephone number of the one who is called, where the guide knows it. */
    private static String number(Conversation conversation) {
        var whom = conversation.call().map(Call::whom).orElse("");
        return GuideTelephones.in(conversation).stream()
                .filter(telephone -> telephone.name().equals(whom)).map(Telephone::number).findFirst()
                .orElse("");
    }

    private void ask(boolean now) {
        asking.set(now);
        root.getChildren().setAll(now ? dialling : talking);
    }

    private void fill(String number) {
        whom.requestFocus();
        whom.end();
        whom.replaceSelection((whom.getText().isBlank() ? "" : " ") + number);
    }

    private void dial() {
        if (!whom.getText().isBlank()) {
            commands.accept(new CaseCommand.Dial(whom.getText()));
        }
    }

    private void hangUp() {
        commands.accept(new CaseCommand.HangUp());
        form.focus();
    }

    private void another() {
        ask(true);
        focus();
    }

    /** Esc leads back to the call there was, and then to where the clerk was typing. */
    private void onKey(KeyEvent event, Runnable done) {
        if (event.getCode() == KeyCode.ESCAPE) {
            ask(call.isEmpty());
            done.run();
            event.consume();
        }
    }

    private Button button(String key, Runnable action) {
        var button = new Button(words.get(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        Widgets.collapse(button);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static HBox row(Region first, Node... others) {
        HBox.setHgrow(first, Priority.ALWAYS);
        var row = new HBox(first);
        row.getChildren().addAll(others);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("call-row");
        return row;
    }
}
