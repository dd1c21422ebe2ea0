package bitan.app.voice;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Measures how long the reader waits: from a word's end in the sound, as the settled result places it, to the first
 * time the visitor's screen showed the text up to that word. Safe between threads.
 */
public final class CaptionDelay {
    /** Delays the median is taken of: about the last two sentences. */
    private static final int RECENT = 15;
    /** Changes of the live line that are remembered: a minute of partials, ten a second. */
    private static final int REMEMBERED = 600;

    private final Deque<Showing> showings = new ArrayDeque<>();
    private final Deque<Double> delays = new ArrayDeque<>();
    private String whole = "";
    private List<WordEnd> settled = List.of();

    /**
     * A settled word.
     *
     * @param upTo the caption from its beginning up to this word
     * @param endNanos {@code System.nanoTime()} when the word had been said
     */
    record WordEnd(String upTo, long endNanos) {}

    private record Showing(String text, long nanos) {}

    /** A settled caption is on its way to the screen: its text, and word by word. */
    synchronized void settled(String text, List<WordEnd> words) {
        whole = text;
        settled = List.copyOf(words);
    }

    /** The visitor's screen shows this as the newest text since {@code nanos}. */
    public synchronized void shown(String text, long nanos) {
        showings.addLast(new Showing(text, nanos));
        if (showings.size() > REMEMBERED) {
            showings.removeFirst();
        }
        if (!settled.isEmpty() && whole.equals(text)) {
            settled.forEach(this::measure);
            settled = List.of();
            showings.clear();
        }
    }

    /** The visit is over: only how long it took is remembered. */
    public synchronized void forget() {
        whole = "";
        settled = List.of();
        showings.clear();
    }

    /** The recent median, seconds; empty before anything was shown. */
    public synchronized OptionalDouble median() {
        return delays.stream().mapToDouble(Double::doubleValue).sorted().skip(delays.size() / 2).findFirst();
    }

    private void measure(WordEnd word) {
        var first = showings.stream().filter(showing -> showing.text.startsWith(word.upTo)).findFirst();
        // A word can be recognised before it is quite over; nobody waited for it then.
        first.ifPresent(showing -> delays.addLast(Math.max(0, (showing.nanos - word.endNanos) / 1e9)));
        if (delays.size() > RECENT) {
            delays.removeFirst();
        }
    }
}
