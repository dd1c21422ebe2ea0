package bitan.speech.vosk;

import bitan.audio.AudioSource;

/**
 * Follows which parts of the sound are loud enough to be speech, to find pauses and where words really end. Needed
 * because a model may hear silence as a long last sound of the word before it (the embedded one does), so that its
 * own endpointing never finds the pause. One thread.
 */
final class Loudness {
    private static final int BLOCK = AudioSource.SAMPLE_RATE / 50;
    private static final double BLOCK_SECONDS = (double) BLOCK / AudioSource.SAMPLE_RATE;
    private static final int REMEMBERED = 3000; // one minute

    /** Below this share of full scale (−66 dB) it is quiet whatever the room is like. */
    private static final double QUIET = 0.0005;

    /** Speech stands out of the room by this factor (9.5 dB). */
    private static final double ABOVE_ROOM = 3;

    /** The room may become louder by 5 % a second before we believe it. */
    private static final double ROOM_RISES = 1.001;

    private final boolean[] loud = new boolean[REMEMBERED];
    private double room = 1;
    private double squares;
    private int inBlock;
    private long blocks;
    private long loudBegin = -1;
    private long loudEnd = -1;

    /** Takes the next samples. */
    void add(short[] samples) {
        for (short sample : samples) {
            squares += (double) sample * sample;
            if (++inBlock == BLOCK) {
                closeBlock(Math.sqrt(squares / BLOCK) / Short.MAX_VALUE);
            }
        }
    }

    /** Whether something was loud since {@link #restart}, and has been over for that long, seconds. */
    boolean paused(double pause) {
        return loudEnd >= 0 && (blocks - loudEnd) * BLOCK_SECONDS >= pause;
    }

    /** When it first became loud since {@link #restart}, seconds; the present if it has not. */
    double onset() {
        return (loudBegin >= 0 ? loudBegin : blocks) * BLOCK_SECONDS;
    }

    /** Forgets that anything was loud. */
    void restart() {
        loudBegin = -1;
        loudEnd = -1;
    }

    /** Where the last loud part of a stretch ends, seconds; the stretch's end if nothing in it was loud. */
    double lastLoud(double from, double to) {
        long first = Math.max(Math.round(from / BLOCK_SECONDS), blocks - REMEMBERED);
        for (long b = Math.min(Math.round(to / BLOCK_SECONDS), blocks) - 1; b >= first; b--) {
            if (loud[(int) (b % REMEMBERED)]) {
                return Math.min(to, (b + 1) * BLOCK_SECONDS);
            }
        }
        return to;
    }

    /** Where the first loud part of a stretch begins, seconds; the stretch's beginning if nothing in it was loud. */
    double firstLoud(double from, double to) {
        long first = Math.max(Math.round(from / BLOCK_SECONDS), blocks - REMEMBERED);
        for (long b = first; b < Math.min(Math.round(to / BLOCK_SECONDS), blocks); b++) {
            if (loud[(int) (b % REMEMBERED)]) {
                return Math.clamp(b * BLOCK_SECONDS, from, to);
            }
        }
        return from;
    }

    private void closeBlock(double level) {
        room = Math.max(Math.min(level, room * ROOM_RISES), QUIET / ABOVE_ROOM);
        boolean isLoud = level > room * ABOVE_ROOM;
        loud[(int) (blocks % REMEMBERED)] = isLoud;
        if (isLoud) {
            loudBegin = loudBegin < 0 ? blocks : loudBegin;
            loudEnd = blocks + 1;
        }
        blocks++;
        squares = 0;
        inBlock = 0;
    }
}
