package bitan.screens.staff;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import bitan.conversation.Command;
import bitan.conversation.Content;
import bitan.conversation.Speaker;
import bitan.conversation.Turn;
import bitan.conversation.Unsent;
import bitan.ink.Ink;
import bitan.screens.shared.Messages;
import bitan.screens.shared.ReadingColumn.Row;
import bitan.screens.shared.Widgets;
import bitan.screens.shared.ink.InkView;
import bitan.screens.staff.check.FactChips;
import bitan.screens.staff.choose.CaptionFlow;
import bitan.wording.Caption;

/** One row of the conversation: who, when and what, the reader's signal, and what can be done with it. */
final class EntryRow implements Row<RowContent> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm")
            .withZone(ZoneId.systemDefault());
    private static final PseudoClass VISITOR = PseudoClass.getPseudoClass("visitor");
    private static final PseudoClass DRAFT = PseudoClass.getPseudoClass("draft");
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final PseudoClass TAKEN_BACK = PseudoClass.getPseudoClass("taken-back");
    /** Written with a finger, a character is some 200 pixels high: here it is read at arm's length. */
    private static final double INK_SCALE = 0.4;

    private final VBox box = new VBox();
    private final Label who = new Label();
    private final Label how = new Label();
    private final Label when = new Label();
    private final PaceChip chip;
    private final Label pinned = new Label();
    private final Label refusal;
    private final TurnTools tools;
    private final TurnHead head;
    private final CaptionFlow wording;
    private final InkView ink = new InkView(INK_SCALE);
    private final Label reading = Widgets.wrapped("", "ink-soft");
    private final Text oldText = new Text();
    private final TextFlow oldWording;
    private final FactChips facts;
    private final Messages words;
    private final TurnEditor editor;
    private List<Node> parts = List.of();
    private int number;
    private boolean isPointed;
    private boolean isChosen;
    private boolean hasTools;

    /** Hears what is to be done with a turn. */
    @FunctionalInterface
    interface Acts {
        /** By its number. */
        void act(int turn, TurnAction action);
    }

    EntryRow(Messages words, TurnEditor editor, Acts acts, Consumer<Command> commands,
            CaptionFlow.Pick picks) {
        this.words = words;
        this.editor = editor;
        chip = new PaceChip(words);
        facts = new FactChips(words, commands);
        tools = new TurnTools(words, action -> acts.act(number, action));
        refusal = Widgets.wrapped(words.get("staff.back.answered"), "notice");
        pinned.setText(words.get("staff.pinned"));
        pinned.getStyleClass().add("turn-pinned");
        Widgets.collapse(pinned);
        var said = new HBox(who, how, when, pinned, chip);
        said.getStyleClass().add("turn-head");
        said.setAlignment(Pos.CENTER_LEFT);
        head = new TurnHead(said, tools.root());
        var old = new Text(words.get("staff.turn.before"));
        old.getStyleClass().add("ink-soft");
        oldText.getStyleClass().add("old-words");
        oldWording = new TextFlow(old, oldText);
        oldWording.getStyleClass().add("type-small");
        who.getStyleClass().add("turn-who");
        how.getStyleClass().add("turn-how");
        Widgets.collapse(how);
        when.getStyleClass().add("ink-soft");
        wording = new CaptionFlow("turn-words", words, picks);
        wording.getStyleClass().addAll("turn-wording", "reading");
        box.getStyleClass().add("turn");
        box.setOnMouseEntered(_ -> point(true));
        box.setOnMouseExited(_ -> point(false));
        // The one editor may have been lent to a row out of view since.
        box.visibleProperty().subscribe(visible -> {
            if (visible) {
                compose(parts);
            }
        });
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(RowContent entry) {
        switch (entry) {
            case RowContent.Said said -> showTurn(said);
            case RowContent.Begun(var unsent, var who) -> showBegun(unsent, who);
        }
    }

    /** What can be done with the turn is seen where the pointer is. */
    private void point(boolean now) {
        isPointed = now;
        tools.root().setVisible((isPointed || isChosen) && hasTools);
        box.pseudoClassStateChanged(ACTIVE, isPointed || isChosen);
    }

    private void showTurn(RowContent.Said row) {
        var turn = row.turn();
        boolean editing = row.editing();
        number = turn.number();
        boolean byVisitor = turn.speaker().isInFront();
        box.pseudoClassStateChanged(VISITOR, byVisitor);
        box.pseudoClassStateChanged(DRAFT, false);
        box.pseudoClassStateChanged(TAKEN_BACK, turn.takenBack());
        var speaker = words.get("staff.speaker." + turn.speaker());
        who.setText(speaker);
        how.setText(words.find(way(turn)).orElse(""));
        how.setVisible(!how.getText().isEmpty());
        when.setText(number + " · " + TIME.format(turn.at()));
        wording.show(turn.caption(), byVisitor || turn.takenBack() ? Optional.empty() : Optional.of(number));
        wording.setAccessibleText(words.format("staff.turn.accessible", number, speaker, turn.text()));
        chip.show(turn.pace());
        tools.show(turn, row.retract(), row.chosen());
        hasTools = !editing;
        isChosen = row.chosen().isPresent();
        point(isPointed);
        pinned.setVisible(turn.pinned());
        oldText.setText(turn.replaced().map(Caption::text).orElse(""));
        var shown = new ArrayList<Node>(List.of(head));
        turn.ink().ifPresent(written -> shown.add(ink(written)));
        if (editing) {
            shown.add(editor.root());
        } else if (!turn.text().isEmpty()) {
            shown.add(wording);
        } else {
            turn.reading().ifPresent(guessed -> shown.add(reading(guessed)));
        }
        if (!oldText.getText().isEmpty()) {
            shown.add(oldWording);
        }
        if (row.refused()) {
            shown.add(refusal);
        }
        var asked = row.chosen().flatMap(
                one -> one instanceof TurnAction.Check(var fact) ? Optional.of(fact) : Optional.empty());
        if (facts.show(turn, asked) && !editing) {
            shown.add(facts);
        }
        compose(shown);
    }

    private void showBegun(Unsent unsent, Speaker by) {
        box.pseudoClassStateChanged(VISITOR, true);
        box.pseudoClassStateChanged(DRAFT, true);
        box.pseudoClassStateChanged(TAKEN_BACK, false);
        isChosen = false;
        hasTools = false;
        point(isPointed);
        var shown = new ArrayList<Node>();
        var begun = Stream.concat(sentence("staff.speaking." + by, unsent.heard().text()),
                sentence("staff.typing." + by, unsent.typed())).collect(Collectors.joining("\n"));
        if (!begun.isEmpty()) {
            wording.show(Caption.of(begun), Optional.empty());
            wording.setAccessibleText(begun);
            shown.add(wording);
        }
        if (!unsent.written().isEmpty()) {
            shown.add(ink(unsent.written()));
        }
        compose(shown);
    }

    private Stream<String> sentence(String key, String text) {
        return text.isEmpty() ? Stream.empty() : Stream.of(words.format(key, text));
    }

    private InkView ink(Ink written) {
        ink.show(written);
        ink.setAccessibleText(words.get("staff.ink"));
        return ink;
    }

    /** Nobody has said that it is right: it is told as what the program thinks. */
    private Label reading(String guessed) {
        reading.setText(words.format("staff.ink.reading", guessed));
        return reading;
    }

    /** How a turn came about, where that is worth saying: typing and the clerk's speech are the ordinary ways. */
    private static String way(Turn turn) {
        if (turn.takenBack()) {
            return "staff.way.takenBack";
        }
        if (turn.onTelephone()) {
            return "staff.way.telephone";
        }
        return "staff.way." + (turn.speaker().isInFront() ? Speaker.VISITOR : Speaker.STAFF) + "."
                + switch (turn.content()) {
                    case Content.Spoken _ -> "spoken";
                    case Content.Typed _ -> "typed";
                    case Content.Answered _ -> "answered";
                    case Content.Inked _ -> "inked";
                };
    }

    /** Leaves alone what is there already: an editor taken out and put back would lose the cursor. */
    private void compose(List<Node> shown) {
        parts = shown;
        if (!box.getChildren().equals(shown)) {
            box.getChildren().setAll(shown);
        }
    }
}
