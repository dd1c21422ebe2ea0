package bitan.screens.visitor.reply;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.guide.ServiceHours;
import bitan.guide.Telephone;
import bitan.note.Square;
import bitan.note.code.Squares;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.visitor.note.SquareView;

/**
 * The sign-language interpreter, as somebody's telephone reaches them: a square to scan, the hours, and the number. FX
 * thread only.
 */
public final class InterpreterPane {
    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");
    /** The square is as high as the pane, and takes no more of its width than this. */
    private static final double SHARE = 0.4;

    private final HBox root = new HBox();
    private final VBox texts = new VBox();
    private final SquareView square = new SquareView();
    private final Label name = Widgets.whole("", "list-material");
    private final Label how = Widgets.whole("", "list-remark");
    private final Label hours = Widgets.whole("", "list-remark");
    private final Label number = Widgets.whole("", "list-remark");
    private final Label closed = Widgets.whole("", "interpreter-closed");
    private final Messages words;
    private final InstantSource clock;
    private Optional<Telephone> interpreter = Optional.empty();

    /** A pane without an interpreter. */
    public InterpreterPane(Messages words, InstantSource clock) {
        this.words = words;
        this.clock = clock;
        closed.setText(words.get("interpreter.closed"));
        Widgets.collapse(square, how, hours, number, closed);
        texts.getChildren().addAll(name, closed, how, hours, number);
        texts.getStyleClass().add("interpreter-texts");
        HBox.setHgrow(texts, Priority.ALWAYS);
        root.getStyleClass().add("interpreter");
        root.getChildren().addAll(square, texts);
        square.setMinWidth(Region.USE_PREF_SIZE);
        root.widthProperty().subscribe(this::arrange);
        root.heightProperty().subscribe(this::arrange);
    }

    /** The whole pane. */
    public Region root() {
        return root;
    }

    /** Whether there is anybody to call. */
    public boolean isThere() {
        return interpreter.isPresent();
    }

    /** This is who can be called now, if anybody can. */
    public void use(Optional<Telephone> now) {
        if (!now.equals(interpreter)) {
            interpreter = now;
            now.ifPresent(this::fill);
        }
    }

    /** Says whether somebody answers at this moment. */
    public void open() {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneId.systemDefault());
        closed.setVisible(interpreter.flatMap(one -> ServiceHours.of(one.hours()))
                .filter(known -> !known.isOpen(now)).isPresent());
        arrange();
    }

    /** Smaller type where the usual one would be cut. */
    private void arrange() {
        double height = root.getHeight() - root.snappedTopInset() - root.snappedBottomInset();
        double width = root.getWidth() - root.snappedLeftInset() - root.snappedRightInset();
        double side = square.isVisible() ? Math.clamp(width * SHARE, 0, Math.max(0, height)) : 0;
        square.setPrefWidth(side);
        texts.pseudoClassStateChanged(SMALL, false);
        texts.applyCss();
        texts.pseudoClassStateChanged(SMALL,
                height > 0 && texts.prefHeight(width - side - root.getSpacing()) > height);
    }

    private void fill(Telephone one) {
        var code = one.isSeen() ? Squares.of(one.link()) : Optional.<Square>empty();
        square.show(code);
        square.setVisible(code.isPresent());
        square.setAccessibleText(words.get("interpreter.how"));
        name.setText(one.name());
        how.setText(words.get(code.isPresent() ? "interpreter.how" : "interpreter.call"));
        how.setVisible(true);
        text(hours, "interpreter.hours", one.hours());
        text(number, "interpreter.number", one.number());
    }

    private void text(Label label, String key, String text) {
        label.setVisible(!text.isEmpty());
        label.setText(words.format(key, text));
    }
}
