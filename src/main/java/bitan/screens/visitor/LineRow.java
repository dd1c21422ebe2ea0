package bitan.screens.visitor;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import bitan.conversation.Speaker;
import bitan.conversation.Turn;
import bitan.ink.Ink;
import bitan.screens.shared.Messages;
import bitan.screens.shared.ReadingColumn;
import bitan.screens.shared.WidthFirst;
import bitan.screens.shared.ink.InkView;

/** Shows one line: the clerk's large and to the left, the visitor's own smaller in a frame to the right. */
final class LineRow extends WidthFirst implements ReadingColumn.Row<Line> {
    private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large");
    private static final PseudoClass NEWEST = PseudoClass.getPseudoClass("newest");
    private static final PseudoClass OWN = PseudoClass.getPseudoClass("own");
    private static final PseudoClass AGAIN = PseudoClass.getPseudoClass("again");
    private static final PseudoClass UNSETTLED = PseudoClass.getPseudoClass("unsettled");
    /** An own line leaves this share of the width free, so that its place alone tells whose it is. */
    private static final double OWN_WIDTH = 0.8;
    /** Written with a finger, a character is some 200 pixels high. */
    private static final double INK_SCALE = 0.5;
    /** How far above the baseline the middle of a Chinese character is, in characters. */
    private static final double MIDDLE = 0.38;

    private final TextFlow flow = new TextFlow();
    private final InkView ink = new InkView(INK_SCALE);
    /** Keeps the room of words that were taken back, so that those beside them do not move. */
    private final TextFlow room = new TextFlow();
    private final VBox frame = new VBox(flow);
    private final PaceMark mark = new PaceMark();
    private final Rectangle caret = new Rectangle();
    private final Messages words;
    private boolean own;

    LineRow(Messages words) {
        this.words = words;
        getStyleClass().add("line");
        setAccessibleRole(AccessibleRole.TEXT);
        List.of(flow, room).forEach(text -> text.getStyleClass().add("reading"));
        room.setVisible(false);
        frame.getStyleClass().add("line-frame");
        caret.getStyleClass().add("caret");
        caret.setManaged(false);
        getChildren().addAll(frame, mark, caret);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(Line line) {
        switch (line) {
            case Line.Unsettled(var caption, boolean onTelephone) -> {
                state(true, true, false, true);
                mark.clear();
                ink(Optional.empty());
                pieces(whose(Speaker.STAFF, onTelephone).add(caption));
            }
            case Line.Again(var turn) -> {
                state(true, true, false, false);
                pseudoClassStateChanged(AGAIN, true);
                mark.show(turn.pace(), words);
                ink(Optional.empty());
                pieces(pieces(turn, Optional.empty()));
            }
            case Line.Settled(var turn, var large, var newest, var explained) -> {
                state(large, newest, turn.speaker().isInFront(), false);
                mark.show(turn.pace(), words);
                ink(turn.ink());
                pieces(pieces(turn, explained));
                if (large && turn.takenBack()) {
                    keepRoom(turn);
                }
            }
        }
    }

    private void state(boolean large, boolean newest, boolean isOwn, boolean unsettled) {
        own = isOwn;
        pseudoClassStateChanged(LARGE, large);
        pseudoClassStateChanged(NEWEST, newest);
        pseudoClassStateChanged(OWN, isOwn);
        pseudoClassStateChanged(AGAIN, false);
        pseudoClassStateChanged(UNSETTLED, unsettled);
        caret.setVisible(unsettled);
    }

    private CaptionRuns pieces(Turn turn, Optional<Difference> explained) {
        var pieces = whose(turn.speaker(), turn.onTelephone());
        if (turn.takenBack() && !own) {
            return pieces.add(words.get("line.retracted"), "retracted");
        }
        if (turn.takenBack()) {
            return pieces.addStruck(turn.text()).add("\u2002" + words.get("line.takenBack"), "corrected");
        }
        explained.ifPresentOrElse(change -> pieces.add(turn.caption(), change),
                () -> pieces.add(turn.caption()));
        if (!turn.corrections().isEmpty()) {
            pieces.add("\u2002" + words.get("line.corrected"), "corrected");
        }
        return pieces;
    }

    /** Said before the words come, so that they need not move when it is known. */
    private CaptionRuns whose(Speaker speaker, boolean onTelephone) {
        var pieces = new CaptionRuns();
        if (own) {
            pieces.add(words.get("line.own." + speaker), "whose");
        }
        return onTelephone ? pieces.add(words.get("line.telephone"), "whose") : pieces;
    }

    private void ink(Optional<Ink> written) {
        written.ifPresent(ink::show);
        frame.getChildren().setAll(written.isPresent() ? List.of(flow, ink) : List.of(flow));
    }

    /** As high as the words were, while they would still be large. */
    private void keepRoom(Turn turn) {
        room.getChildren().setAll(whose(turn.speaker(), turn.onTelephone()).add(turn.caption()).texts());
        var both = new StackPane(flow, room);
        both.setAlignment(Pos.TOP_LEFT);
        frame.getChildren().setAll(both);
    }

    private void pieces(CaptionRuns pieces) {
        flow.getChildren().setAll(pieces.texts());
        setAccessibleText(text());
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + frame.prefHeight(frameWidth(inner)) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double inner = getWidth() - snappedLeftInset() - snappedRightInset();
        double width = frameWidth(inner);
        double x = own ? snappedLeftInset() + inner - width : snappedLeftInset();
        frame.resizeRelocate(x, snappedTopInset(), width,
                getHeight() - snappedTopInset() - snappedBottomInset());
        frame.layout();
        placeMark();
        placeCaret();
    }

    /** In the middle of the margin, at the height of the first line's characters. */
    private void placeMark() {
        mark.autosize();
        double middle = flow.getBaselineOffset() - MIDDLE * fontSize();
        mark.relocate((snappedLeftInset() - mark.getWidth()) / 2,
                frame.getLayoutY() + flow.getLayoutY() + middle - mark.getHeight() / 2);
    }

    /** After the last character; drawn over the paper, so that words do not move when it goes. */
    private void placeCaret() {
        if (!caret.isVisible()) {
            return;
        }
        var end = new Path(flow.getCaretShape(text().length(), true)).getBoundsInLocal();
        double size = fontSize();
        double middle = end.getCenterY();
        caret.setX(frame.getLayoutX() + flow.getLayoutX() + end.getMaxX() + size * 0.08);
        caret.setY(frame.getLayoutY() + flow.getLayoutY() + middle - size * 0.45);
        caret.setWidth(size * 0.1);
        caret.setHeight(size * 0.9);
    }

    private double fontSize() {
        return flow.getChildren().isEmpty() ? 0 : ((Text) flow.getChildren().getFirst()).getFont().getSize();
    }

    private String text() {
        var text = new StringBuilder();
        flow.getChildren().forEach(piece -> text.append(((Text) piece).getText()));
        return text.toString();
    }

    private double frameWidth(double inner) {
        return own ? Math.min(Math.ceil(frame.prefWidth(-1)), Math.floor(inner * OWN_WIDTH)) : inner;
    }
}
