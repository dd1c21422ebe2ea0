package bitan.screens.visitor;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import bitan.conversation.Conversation;
import bitan.conversation.Pace;
import bitan.conversation.Speaker;
import bitan.conversation.Turn;
import bitan.screens.shared.ReadingSpeed;
import bitan.wording.Caption;

/**
 * What the reader has probably finished reading: until then a turn stays large, and a correction shows what it
 * replaced. FX thread only.
 */
final class ReadingProgress {
    private static final Duration SHORTEST = Duration.ofSeconds(3);

    private final InstantSource clock;
    private final Map<Integer, Explained> corrections = new HashMap<>();
    private int read;

    ReadingProgress(InstantSource clock) {
        this.clock = clock;
    }

    /** How long it takes to read a text of so many characters. */
    static Duration time(int characters) {
        var time = Duration.ofMillis((long) (1000 * characters / ReadingSpeed.CHARACTERS_A_SECOND));
        return time.compareTo(SHORTEST) > 0 ? time : SHORTEST;
    }

    /** Begins with a new reader. */
    void reset() {
        corrections.clear();
        read = 0;
    }

    /** Counts as read whatever had its time; called when a new line begins, so that lines shrink only then. */
    void advance(Conversation conversation) {
        var turns = conversation.turns();
        int newest = conversation.latest(Speaker.STAFF).map(Turn::number).orElse(0);
        boolean unsettled = !conversation.staff().heard().isEmpty()
                || !conversation.staff().typed().isEmpty();
        int end = unsettled ? turns.size() : newest - 1;
        while (read < end && isRead(turns.get(read))) {
            read++;
        }
    }

    /** Whether a turn is still to be read. */
    boolean isUnread(Turn turn) {
        return turn.number() > read;
    }

    /** Whether a turn's last correction is still to be explained; its time begins when this is first asked. */
    boolean explains(Turn turn) {
        if (turn.corrections().isEmpty()) {
            return false;
        }
        int count = turn.corrections().size();
        var explained = corrections.get(turn.number());
        if (explained == null || explained.count() != count) {
            int characters = turn.text().length() + turn.replaced().map(Caption::text).orElse("").length();
            explained = new Explained(count, clock.instant().plus(time(characters)));
            corrections.put(turn.number(), explained);
        }
        return clock.instant().isBefore(explained.until());
    }

    /** How long until the next explanation ends. */
    Optional<Duration> nextEnd() {
        var now = clock.instant();
        return corrections.values().stream().map(Explained::until).filter(now::isBefore).sorted().findFirst()
                .map(until -> Duration.between(now, until));
    }

    private boolean isRead(Turn turn) {
        var since = turn.corrections().isEmpty() ? turn.at() : turn.corrections().getLast().at();
        return turn.speaker().isInFront() || turn.pace().equals(Optional.of(Pace.READ))
                || since.plus(time(turn.text().length())).isBefore(clock.instant());
    }

    private record Explained(int count, Instant until) {}
}
