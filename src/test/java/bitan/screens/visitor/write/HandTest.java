package bitan.screens.visitor.write;

import org.junit.jupiter.api.Test;

import bitan.ink.InkPoint;
import bitan.screens.visitor.write.Hand.Meaning;

import static org.assertj.core.api.Assertions.assertThat;

/** One hand writes; palms and other fingers do not. */
class HandTest {
    private static final long PEN = 1;
    private static final long PALM = 2;
    private final Hand hand = new Hand();

    @Test
    void pen_alone_writesAStroke() {
        assertThat(hand.press(PEN, at(0, 0, 0))).isEqualTo(Meaning.BEGUN);
        assertThat(hand.move(PEN, at(50, 0, 10))).isEqualTo(Meaning.WENT_ON);
        assertThat(hand.move(PEN, at(50, 0, 20))).as("where it was").isEqualTo(Meaning.NONE);
        assertThat(hand.lift(PEN, at(50, 0, 30)).orElseThrow().points()).hasSize(2);
    }

    @Test
    void tap_short_isADot() {
        hand.press(PEN, at(5, 5, 0));
        assertThat(hand.lift(PEN, at(5, 5, 120))).isPresent();
    }

    @Test
    void press_longAndStill_isNoDot() {
        hand.press(PEN, at(5, 5, 0));
        hand.move(PEN, at(7, 6, 400));
        assertThat(hand.lift(PEN, at(7, 6, 2500))).isEmpty();
    }

    @Test
    void palm_restingBeforeThePen_leavesNothing() {
        hand.press(PALM, at(300, 300, 0));
        hand.move(PALM, at(303, 302, 50));
        assertThat(hand.press(PEN, at(10, 10, 100))).isEqualTo(Meaning.BEGUN_ANEW);
        assertThat(hand.move(PALM, at(310, 310, 120))).isEqualTo(Meaning.NONE);
        hand.move(PEN, at(90, 10, 200));
        assertThat(hand.lift(PALM, at(310, 310, 210))).isEmpty();
        assertThat(hand.isWriting()).isTrue();
        assertThat(hand.lift(PEN, at(90, 10, 220)).orElseThrow().points()).hasSize(2);
    }

    @Test
    void palm_whileThePenWrites_isNotHeeded() {
        hand.press(PEN, at(10, 10, 0));
        hand.move(PEN, at(90, 10, 50));
        assertThat(hand.press(PALM, at(300, 300, 60))).isEqualTo(Meaning.NONE);
        assertThat(hand.move(PALM, at(350, 300, 70))).isEqualTo(Meaning.NONE);
        hand.move(PEN, at(120, 10, 80));
        assertThat(hand.lift(PEN, at(120, 10, 90)).orElseThrow().points()).hasSize(3);
    }

    @Test
    void tenFingers_atOnce_writeOneStrokeAtMost() {
        int strokes = 0;
        for (int finger = 0; finger < 10; finger++) {
            hand.press(finger, at(finger * 40, 10, finger));
        }
        for (int finger = 0; finger < 10; finger++) {
            hand.move(finger, at(finger * 40, 90, 20 + finger));
        }
        for (int finger = 0; finger < 10; finger++) {
            strokes += hand.lift(finger, at(finger * 40, 90, 40 + finger)).isPresent() ? 1 : 0;
        }
        assertThat(strokes).isEqualTo(1);
        assertThat(hand.isWriting()).isFalse();
        assertThat(hand.press(PEN, at(0, 0, 99))).as("the next stroke").isEqualTo(Meaning.BEGUN);
    }

    private static InkPoint at(double x, double y, long millis) {
        return InkPoint.at(x, y, millis);
    }
}
