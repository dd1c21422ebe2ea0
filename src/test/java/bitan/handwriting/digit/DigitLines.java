package bitan.handwriting.digit;

import java.util.ArrayList;
import java.util.Random;

import bitan.ink.Ink;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;

/** Lines of digits as {@link DigitHand} writes them. */
public final class DigitLines {
    private static final double SIZE = 100;

    private DigitLines() {
    }

    /** Of {@link DigitNetwork#CHARACTERS}, some 100 high; the same again for the same seed. */
    public static Ink of(String digits, long seed) {
        var hand = new DigitHand(new Random(seed));
        var all = new ArrayList<Stroke>();
        double right = 0;
        for (int character : digits.chars().map(DigitNetwork.CHARACTERS::indexOf).toArray()) {
            var strokes = hand.write(character, 0, 0);
            double left = new Ink(strokes).box().left();
            for (var stroke : strokes) {
                double back = right - left * SIZE;
                all.add(new Stroke(stroke.points().stream()
                        .map(p -> InkPoint.at(p.x() * SIZE + back, p.y() * SIZE, 0)).toList()));
            }
            right = new Ink(all).box().right() + 0.2 * SIZE;
        }
        return new Ink(all);
    }
}
