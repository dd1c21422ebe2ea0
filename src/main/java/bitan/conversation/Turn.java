package bitan.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import bitan.wording.Caption;

/**
 * One contribution to a conversation. Immutable.
 *
 * @param number its place in the conversation, from 1
 * @param corrections new wordings, oldest first
 * @param pace the reader's last signal about it
 */
public record Turn(int number, Speaker speaker, Content content, Instant at, List<Correction> corrections,
        Optional<Pace> pace) {
    public Turn {
        corrections = List.copyOf(corrections);
    }

    /** A turn as it is first said. */
    static Turn said(int number, Speaker speaker, Content content, Instant at) {
        return new Turn(number, speaker, content, at, List.of(), Optional.empty());
    }

    /** The wording that counts: the last correction, or what was first said. */
    public String text() {
        return caption().text();
    }

    /** The same, with what is known about its parts. */
    public Caption caption() {
        return corrections.isEmpty() ? content.caption() : corrections.getLast().caption();
    }

    /** The wording before the last correction; empty if never corrected. */
    public Optional<String> replaced() {
        return switch (corrections.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(content.caption().text());
            default -> Optional.of(corrections.get(corrections.size() - 2).caption().text());
        };
    }

    Turn corrected(Correction correction) {
        var all = new ArrayList<>(corrections);
        all.add(correction);
        return new Turn(number, speaker, content, at, all, pace);
    }

    Turn paced(Pace signal) {
        return new Turn(number, speaker, content, at, corrections, Optional.of(signal));
    }
}
