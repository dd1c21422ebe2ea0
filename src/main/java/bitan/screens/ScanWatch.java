package bitan.screens;

import java.time.Duration;
import java.time.Instant;

import bitan.note.code.ScannedCode;

/**
 * Holds what may be the scan of a resume code while it comes: characters that begin as every code does, faster than
 * anybody types. For one thread.
 */
final class ScanWatch {
    /** Without a key for so long nobody scans: scanners take up to 50 ms for a character, the fastest typists 60 for a short while. */
    static final Duration PAUSE = Duration.ofMillis(80);
    /** What comes after a longer pause belongs to something else, also where the screen was too busy to see the pause. */
    static final Duration BUSY = Duration.ofMillis(500);

    private final StringBuilder held = new StringBuilder();
    private Instant latest = Instant.MIN;

    /** Takes characters that go on with what is held, or begin it; whether it did. */
    boolean takes(String characters, Instant at) {
        boolean isOneScan = held.isEmpty() || at.isBefore(latest.plus(BUSY));
        if (!isOneScan || !ScannedCode.mayBegin(held + characters)) {
            return false;
        }
        held.append(characters);
        latest = at;
        return true;
    }

    /** An input method makes something of the keys that came, and has not said what. */
    void goesOn(Instant at) {
        latest = at;
    }

    boolean isHolding() {
        return !held.isEmpty();
    }

    /** Whether nothing has come for longer than a scanner needs. */
    boolean isOver(Instant at) {
        return isHolding() && !at.isBefore(latest.plus(PAUSE));
    }

    /** All that is held, which is let go of. */
    String end() {
        var all = held.toString();
        held.setLength(0);
        return all;
    }
}
