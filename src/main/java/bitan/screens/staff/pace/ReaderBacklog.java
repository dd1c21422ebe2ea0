package bitan.screens.staff.pace;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import bitan.conversation.Conversation;
import bitan.conversation.Correction;
import bitan.conversation.Pace;
import bitan.conversation.Speaker;
import bitan.conversation.Turn;
import bitan.screens.shared.ReadingSpeed;

/**
 * How far the reader is behind the clerk, if they read without pause at an older reader's speed. Immutable; fed with
 * one state after another.
 *
 * @param visit which visit it is about
 * @param turns how many turns were counted
 * @param shown characters the clerk has put on the visitor's screen; corrections are read anew
 * @param read how many of them have been read
 * @param at until when this was worked out
 * @param signal the reader's last signal that was taken into account
 */
record ReaderBacklog(int visit, int turns, double shown, double read, Instant at, Optional<Signal> signal) {
    /** Nobody has said anything. */
    static final ReaderBacklog NONE = new ReaderBacklog(0, 0, 0, 0, Instant.EPOCH, Optional.empty());
    /** A delay of more than this shuts a deaf reader out (Glasser 2017). */
    static final Duration TOO_FAR = Duration.ofSeconds(5);

    /** What was signalled about which turn. */
    record Signal(int turn, Pace pace) {}

    /** How far behind the reader is, now that the conversation is this. */
    ReaderBacklog after(Conversation now, Instant time) {
        var known = now.visit() == visit
                ? this
                : new ReaderBacklog(now.visit(), 0, 0, 0, Instant.EPOCH, Optional.empty());
        double sum = amount(now.turns().subList(0, Math.min(known.turns, now.turns().size())));
        for (var turn : now.turns().subList(known.turns, now.turns().size())) {
            sum += amount(List.of(turn));
            known = known.until(turn.at()).showing(sum);
        }
        double unsettled = characters(now.staff().heard().text()) + characters(now.staff().typed());
        var next = known.until(time).showing(amount(now.turns()) + unsettled).signalled(now);
        return new ReaderBacklog(next.visit, now.turns().size(), next.shown, next.read, next.at, next.signal);
    }

    /** The same later, if nothing happens until then. */
    ReaderBacklog until(Instant time) {
        if (!time.isAfter(at)) {
            return this;
        }
        double more = Duration.between(at, time).toMillis() / 1000.0 * ReadingSpeed.CHARACTERS_A_SECOND;
        return new ReaderBacklog(visit, turns, shown, Math.min(shown, read + more), time, signal);
    }

    /** Characters not read yet. */
    int characters() {
        return (int) Math.ceil(shown - read);
    }

    /** How long it takes to read them. */
    Duration time() {
        return Duration.ofMillis((long) (1000 * (shown - read) / ReadingSpeed.CHARACTERS_A_SECOND));
    }

    /** Whether the clerk had better wait. */
    boolean isTooFar() {
        return time().compareTo(TOO_FAR) > 0;
    }

    private ReaderBacklog showing(double all) {
        return new ReaderBacklog(visit, turns, all, Math.min(read, all), at, signal);
    }

    /** A new 看明白了 means that all up to that turn is read, a new 再说一遍 that the turn is read once more. */
    private ReaderBacklog signalled(Conversation now) {
        var latest = now.turns().reversed().stream()
                .filter(turn -> turn.speaker() == Speaker.STAFF && turn.pace().isPresent()).findFirst();
        var newest = latest.map(
                turn -> new Signal(turn.number(), turn.pace().orElseThrow()));
        // A correction keeps the turn's signal, which was about the wording before.
        if (newest.isEmpty() || newest.equals(signal)) {
            return this;
        }
        double upTo = amount(now.turns().subList(0, newest.get().turn()));
        double known = switch (newest.get().pace()) {
            case READ -> Math.max(read, upTo);
            case AGAIN -> Math.min(read, upTo - characters(latest.orElseThrow().text()));
            case UNCLEAR, SLOWER -> read;
        };
        return new ReaderBacklog(visit, turns, shown, known, at, newest);
    }

    private static double amount(List<Turn> turns) {
        return turns.stream().filter(turn -> turn.speaker() == Speaker.STAFF && !turn.takenBack())
                .mapToDouble(turn -> characters(turn.content().caption().text())
                        + turn.corrections().stream().map(Correction::caption)
                                .mapToDouble(caption -> characters(caption.text())).sum())
                .sum();
    }

    private static double characters(String text) {
        return text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    }
}
