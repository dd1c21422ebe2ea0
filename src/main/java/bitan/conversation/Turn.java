package bitan.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import bitan.ink.Ink;
import bitan.wording.Caption;
import bitan.wording.Fact;

/**
 * One contribution to a conversation. Immutable.
 *
 * @param number its place in the conversation, from 1
 * @param corrections new wordings, oldest first
 * @param pace the reader's last signal about it
 * @param takenBack whether who said it has taken it back: it stays, and no longer counts, nor what was said of it
 * @param onTelephone whether the clerk said it to somebody on the telephone
 * @param pinned whether the clerk wants it on the note
 * @param checks the visitor was asked about these facts of the wording that counts, each once, in the order of asking
 */
public record Turn(int number, Speaker speaker, Content content, Instant at, List<Correction> corrections,
        Optional<Pace> pace, boolean takenBack, boolean onTelephone, boolean pinned,
        List<Check> checks) {
    public Turn {
        corrections = List.copyOf(corrections);
        checks = List.copyOf(checks);
    }

    /** A turn as it is first said. */
    static Turn said(int number, Speaker speaker, Content content, Instant at) {
        return new Turn(number, speaker, content, at, List.of(), Optional.empty(), false, false, false,
                List.of());
    }

    /** The same, said into the telephone. */
    Turn intoTelephone() {
        return new Turn(number, speaker, content, at, corrections, pace, takenBack, true, pinned, checks);
    }

    /** The wording that counts: the last correction, or what was first said. */
    public String text() {
        return caption().text();
    }

    /** The same, with what is known about its parts. */
    public Caption caption() {
        return corrections.isEmpty() ? content.caption() : corrections.getLast().caption();
    }

    /** What was written by hand; empty if it was not. */
    public Optional<Ink> ink() {
        return content instanceof Content.Inked inked ? Optional.of(inked.ink()) : Optional.empty();
    }

    /** What the program reads of ink as long as neither its writer nor the clerk has said what it says. */
    public Optional<String> reading() {
        return content instanceof Content.Inked inked && corrections.isEmpty()
                ? inked.reading()
                : Optional.empty();
    }

    /** Whether its words or its ink can be put on the note. */
    public boolean canBePinned() {
        return !takenBack;
    }

    /** The wording before the last correction; empty if never corrected. */
    public Optional<Caption> replaced() {
        return switch (corrections.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(content.caption());
            default -> Optional.of(corrections.get(corrections.size() - 2).caption());
        };
    }

    /** The check of a fact, wherever in the turn it is said. */
    public Optional<Check> check(Fact fact) {
        return checks.stream().filter(check -> check.fact().agrees(fact)).findFirst();
    }

    /** The question the visitor has not answered yet. */
    public Optional<Check> openCheck() {
        return checks.stream().filter(Check::isOpen).findFirst();
    }

    Turn corrected(Correction correction) {
        var all = new ArrayList<>(corrections);
        all.add(correction);
        var kept = checks.stream().flatMap(check -> check.in(correction.caption(), caption()).stream())
                .toList();
        return new Turn(number, speaker, content, at, all, pace, takenBack, onTelephone, pinned, kept);
    }

    Turn paced(Optional<Pace> signal) {
        return new Turn(number, speaker, content, at, corrections, signal, takenBack, onTelephone, pinned,
                checks);
    }

    Turn pinned(boolean now) {
        return new Turn(number, speaker, content, at, corrections, pace, takenBack, onTelephone, now, checks);
    }

    Turn back() {
        return new Turn(number, speaker, content, at, corrections, Optional.empty(), true, onTelephone, false,
                List.of());
    }

    /** Asks about a fact, anew if it was answered before. */
    Turn asked(Fact fact) {
        var others = checks.stream().filter(check -> !check.fact().agrees(fact));
        return withChecks(Stream.concat(others, Stream.of(new Check(fact, CheckAnswer.OPEN))));
    }

    Turn withdrawn() {
        return openCheck().isEmpty() ? this : withChecks(checks.stream().filter(check -> !check.isOpen()));
    }

    Turn replied(CheckAnswer answer) {
        return withChecks(
                checks.stream().map(check -> check.isOpen() ? new Check(check.fact(), answer) : check));
    }

    /** The same, which no longer has it that a fact is right. */
    Turn unconfirmed(Fact fact) {
        return withChecks(checks.stream()
                .filter(check -> check.answer() != CheckAnswer.RIGHT || !check.fact().agrees(fact)));
    }

    private Turn withChecks(Stream<Check> all) {
        return new Turn(number, speaker, content, at, corrections, pace, takenBack, onTelephone, pinned,
                all.toList());
    }
}
