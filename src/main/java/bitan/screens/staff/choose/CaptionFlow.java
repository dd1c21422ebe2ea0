package bitan.screens.staff.choose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import bitan.screens.shared.Messages;
import bitan.screens.staff.choose.Stretches.Mark;
import bitan.screens.staff.choose.Stretches.Piece;
import bitan.wording.Caption;
import bitan.wording.Span;

/** The clerk's words: doubtful ones underlined, repaired ones dotted, each to be clicked. FX thread only. */
public final class CaptionFlow extends TextFlow {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final double BELOW = 1;

    private final Path dots = new Path();
    private final String style;
    private final Messages words;
    private final Pick pick;
    private Stretches stretches = new Stretches(Caption.NOTHING);
    private List<Piece> pieces = List.of();
    private Optional<Integer> turn = Optional.empty();

    /** Hears of a click on words. */
    @FunctionalInterface
    public interface Pick {
        /** That a stretch of a turn was clicked, and where it can be seen. */
        void picked(int turn, Span stretch, CaptionFlow flow);
    }

    /** A flow whose unmarked words have this style class. */
    public CaptionFlow(String style, Messages words, Pick pick) {
        this.style = style;
        this.words = words;
        this.pick = pick;
        dots.setManaged(false);
        dots.setMouseTransparent(true);
        dots.getStyleClass().add("repaired-mark");
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    /** Shows a caption; its words can be clicked if it is a turn's. */
    public void show(Caption caption, Optional<Integer> number) {
        turn = number;
        stretches = new Stretches(caption);
        pieces = stretches.pieces();
        var texts = pieces.stream().map(piece -> text(piece, caption.text())).toList();
        getChildren().setAll(texts);
        getChildren().add(dots);
        pseudoClassStateChanged(OPEN, number.isPresent());
    }

    /** The number of the turn it shows; empty while that is not settled. */
    public Optional<Integer> turn() {
        return turn;
    }

    /** Where a stretch stands in the scene. */
    public Bounds place(Span stretch) {
        var range = new Path(getRangeShape(stretch.start(), stretch.end(), false)).getBoundsInLocal();
        return localToScene(range.isEmpty() ? new BoundingBox(0, 0, 1, 1) : range);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        dots.getElements().clear();
        pieces.stream().filter(piece -> piece.mark() == Mark.REPAIRED).map(Piece::span).forEach(this::dot);
    }

    /** Under each line the stretch is on. */
    private void dot(Span span) {
        Optional<Bounds> line = Optional.empty();
        for (int i = span.start(); i < span.end(); i++) {
            var one = new Path(getRangeShape(i, i + 1, false)).getBoundsInLocal();
            boolean goesOn = line.isPresent() && Math.abs(line.get().getMaxY() - one.getMaxY()) < 1;
            if (!goesOn) {
                dots.getElements().addAll(new MoveTo(one.getMinX(), one.getMaxY() - BELOW),
                        new LineTo(one.getMaxX(), one.getMaxY() - BELOW));
            } else {
                ((LineTo) dots.getElements().getLast()).setX(one.getMaxX());
            }
            line = Optional.of(one);
        }
    }

    private Node text(Piece piece, String whole) {
        var text = new Text(piece.span().in(whole));
        text.getStyleClass()
                .add(piece.mark() == Mark.NONE ? style : piece.mark().name().toLowerCase(Locale.ROOT));
        if (piece.mark() == Mark.REPAIRED) {
            stretches.heard(piece.span())
                    .ifPresent(heard -> Tooltip.install(text,
                            new Tooltip(words.format("staff.choose.heard", heard))));
        }
        return text;
    }

    private void clicked(MouseEvent event) {
        if (turn.isPresent() && event.isStillSincePress() && event.getTarget() instanceof Text) {
            int index = getHitInfo(new Point2D(event.getX(), event.getY())).getCharIndex();
            pick.picked(turn.get(), stretches.at(index), this);
        }
    }
}
