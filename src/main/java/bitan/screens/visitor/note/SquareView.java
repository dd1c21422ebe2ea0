package bitan.screens.visitor.note;

import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import bitan.note.Square;

/**
 * A square for a telephone, as large as there is room. Black on white in every theme, for that is what cameras expect,
 * and in whole pixels for each module. FX thread only.
 */
public final class SquareView extends Region {
    private final Canvas canvas = new Canvas();
    private Optional<Square> square = Optional.empty();

    /** Without a square. */
    public SquareView() {
        getChildren().add(canvas);
        setMinSize(0, 0);
    }

    /** Shows this one, or none. */
    public void show(Optional<Square> now) {
        if (!now.equals(square)) {
            square = now;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        double room = Math.min(getWidth(), getHeight());
        int modules = square.map(one -> one.size() + 2 * Square.MARGIN).orElse(1);
        double module = Math.floor(room / modules);
        double side = module * modules;
        canvas.setWidth(side);
        canvas.setHeight(side);
        canvas.relocate(Math.floor((getWidth() - side) / 2), Math.floor((getHeight() - side) / 2));
        square.ifPresent(one -> draw(canvas.getGraphicsContext2D(), one, module));
    }

    private static void draw(GraphicsContext pen, Square square, double module) {
        double side = module * (square.size() + 2 * Square.MARGIN);
        pen.setFill(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setFill(Color.BLACK);
        for (int y = 0; y < square.size(); y++) {
            for (int x = 0; x < square.size(); x++) {
                if (square.isDark(x, y)) {
                    pen.fillRect((x + Square.MARGIN) * module, (y + Square.MARGIN) * module, module, module);
                }
            }
        }
    }
}
