package bitan.app.kiosk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalDouble;

import bitan.wording.Caption;

/** Measures how long the reader waits: from a word's end in the sound to its showing. Safe between threads. */
final class CaptionDelay {
    /** Delays the median is taken of: about the last two sentences. */
    private static final int RECENT = 15;
    private static final int WAITING_AT_MOST = 32;

    private final Deque<Expected> expected = new ArrayDeque<>();
    private final Deque<Double> delays = new ArrayDeque<>();

    private record Expected(Caption caption, long wordEndNanos) {}

    /** A caption whose last word ended at {@code wordEndNanos} is on its way to the screen. */
    synchronized void expect(Caption caption, long wordEndNanos) {
        expected.addLast(new Expected(caption, wordEndNanos));
        if (expected.size() > WAITING_AT_MOST) {
            expected.removeFirst();
        }
    }

    /** A caption is on the screen since {@code shownNanos}; captions before it never will be. */
    synchronized void shown(Caption caption, long shownNanos) {
        if (expected.stream().noneMatch(waiting -> waiting.caption.equals(caption))) {
            return;
        }
        Expected next;
        do {
            next = expected.removeFirst();
        } while (!next.caption.equals(caption));
        delays.addLast((shownNanos - next.wordEndNanos) / 1e9);
        if (delays.size() > RECENT) {
            delays.removeFirst();
        }
    }

    /** The recent median, seconds; empty before anything was shown. */
    synchronized OptionalDouble median() {
        return delays.stream().mapToDouble(Double::doubleValue).sorted().skip(delays.size() / 2).findFirst();
    }
}
