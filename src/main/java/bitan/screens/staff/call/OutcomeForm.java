package bitan.screens.staff.call;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.note.CallOutcome;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.staff.modal.OneLine;

/**
 * Where a call's outcome is keyed: Enter goes to the next field and sends in the last, Ctrl+Enter sends from any, and ↓
 * takes what was said on the telephone. FX thread only.
 */
final class OutcomeForm {
    /** Of each kind; the newest count. */
    private static final int SUGGESTED = 2;
    private static final int AGREED_LINES = 2;

    private final VBox root = new VBox();
    private final TextArea agreed = new TextArea();
    private final TextField by = new TextField();
    private final TextField until = new TextField();
    private final TextField telephone = new TextField();
    private final List<TextInputControl> fields = List.of(agreed, by, until, telephone);
    private final FlowPane suggested = new FlowPane();
    private final Label missing;
    private final Messages words;
    private final Consumer<CallOutcome> outcomes;
    private Overheard overheard = Overheard.NOTHING;
    private String whom = "";

    /** An empty form; what is keyed goes to {@code outcomes}. */
    OutcomeForm(Messages words, Consumer<CallOutcome> outcomes) {
        this.words = words;
        this.outcomes = outcomes;
        fields.forEach(field -> OneLine.hold(field, CallOutcome.LONGEST));
        OneLine.hold(agreed, CallOutcome.LONGEST_AGREED);
        agreed.setWrapText(true);
        agreed.setPrefRowCount(AGREED_LINES);
        agreed.setMinHeight(Region.USE_PREF_SIZE);
        missing = Widgets.wrapped(words.get("staff.telephone.missing"), "notice");
        Widgets.hide(missing);
        agreed.textProperty().subscribe(text -> missing.setVisible(missing.isVisible() && text.isBlank()));
        suggested.getStyleClass().add("call-suggestions");
        Widgets.hide(suggested);
        var send = new Button(words.get("staff.telephone.send"));
        send.getStyleClass().add("accent");
        send.setMaxWidth(Double.MAX_VALUE);
        send.setOnAction(_ -> send());
        root.getStyleClass().add("outcome-form");
        root.getChildren().addAll(name("agreed", agreed), agreed, missing, grid(), suggested, send);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    Region root() {
        return root;
    }

    /** Makes room for the outcome of a call, or fills in what was keyed before. */
    void begin(String called, Optional<CallOutcome> before, String number) {
        whom = called;
        agreed.setText(before.map(CallOutcome::agreed).orElse(""));
        by.setText(before.map(CallOutcome::by).orElse(""));
        until.setText(before.map(CallOutcome::until).orElse(""));
        telephone.setText(before.map(CallOutcome::telephone).orElse(number));
        missing.setVisible(false);
    }

    /** Offers what was said on the telephone. */
    void suggest(Overheard now) {
        if (!now.equals(overheard)) {
            overheard = now;
            suggested.getChildren().setAll(Stream.concat(
                    chips("until", until, now.days()), chips("telephone", telephone, now.telephones()))
                    .toList());
            suggested.setVisible(!suggested.getChildren().isEmpty());
        }
    }

    /** Puts the cursor where the first thing is missing. */
    void focus() {
        var first = fields.stream().filter(field -> field.getText().isBlank()).findFirst().orElse(agreed);
        first.requestFocus();
        first.end();
    }

    private GridPane grid() {
        var grid = new GridPane();
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        var boxes = new ColumnConstraints();
        boxes.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, boxes);
        grid.getStyleClass().add("outcome-grid");
        grid.addRow(0, name("by", by), by);
        grid.addRow(1, name("until", until), until);
        grid.addRow(2, name("telephone", telephone), telephone);
        return grid;
    }

    private Label name(String key, TextInputControl field) {
        var name = new Label(words.get("staff.telephone." + key));
        name.setLabelFor(field);
        field.setAccessibleText(name.getText());
        return name;
    }

    private Stream<Button> chips(String key, TextInputControl field, List<String> texts) {
        return texts.stream().limit(SUGGESTED).map(text -> {
            var chip = Widgets.button(words.format("staff.telephone.heard." + key, text),
                    () -> fill(field, text));
            chip.getStyleClass().add("call-chip");
            return chip;
        });
    }

    private static void fill(TextInputControl field, String text) {
        // In this way Ctrl+Z brings back what was keyed.
        field.replaceText(0, field.getLength(), OneLine.of(text, CallOutcome.LONGEST));
        field.requestFocus();
        field.end();
    }

    private void onKey(KeyEvent event) {
        int at = event.getTarget() instanceof TextInputControl field ? fields.indexOf(field) : -1;
        if (at < 0) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> {
                if (event.isShortcutDown() || at == fields.size() - 1) {
                    send();
                } else {
                    next(at);
                }
                event.consume();
            }
            case DOWN -> takeNext(fields.get(at), event);
            default -> {
            }
        }
    }

    private void next(int at) {
        var next = fields.get(at + 1);
        next.requestFocus();
        next.selectAll();
    }

    /** Each press takes an older one. */
    private void takeNext(TextInputControl field, KeyEvent event) {
        var known = field == until
                ? overheard.days()
                : field == telephone ? overheard.telephones() : List.<String>of();
        if (!known.isEmpty()) {
            int now = known.indexOf(field.getText());
            fill(field, known.get((now + 1) % known.size()));
            event.consume();
        }
    }

    private void send() {
        if (agreed.getText().isBlank()) {
            missing.setVisible(true);
            agreed.requestFocus();
            return;
        }
        outcomes.accept(new CallOutcome(whom, agreed.getText(), by.getText(), until.getText(),
                telephone.getText()));
    }
}
