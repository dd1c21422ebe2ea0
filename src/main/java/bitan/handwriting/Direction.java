package bitan.handwriting;

import java.util.List;

import bitan.ink.InkPoint;
import bitan.ink.Stroke;

/** Which way the characters of a line follow each other. */
enum Direction {
    /** From left to right. */
    ACROSS {
        @Override
        List<Stroke> laid(List<Stroke> strokes) {
            return strokes;
        }
    },
    /** From top to bottom. */
    DOWN {
        @Override
        List<Stroke> laid(List<Stroke> strokes) {
            return strokes.stream().map(stroke -> new Stroke(stroke.points().stream()
                    .map(p -> new InkPoint(p.y(), p.x(), p.millis(), p.pressure())).toList())).toList();
        }
    };

    /** Strokes mirrored so that a line goes from left to right; done twice, they are as before. */
    abstract List<Stroke> laid(List<Stroke> strokes);
}
