package bitan.memory;

import java.lang.ref.Reference;
import java.util.ArrayList;

/**
 * Overwrites the free part of Java's heap. Garbage collection alone leaves the bytes until something else overwrites
 * them, and whoever may read the memory of the process can read them. Written for the serial collector with {@code
 * MarkSweepDeadRatio=0}: by default it leaves some dead objects between live ones.
 */
public final class FreeHeap {
    /** Small beside the rests at the ends of spaces and of threads' buffers, and cheap enough to fill a heap with. */
    private static final int PIECE = 8 << 10;
    /** The part of the largest heap that is used at most, for other threads go on meanwhile. */
    private static final double FULLEST = 0.8;

    private FreeHeap() {
    }

    /**
     * Collects, overwrites what is free of the memory that Java holds at the moment, and gives back what it can. Takes
     * some tenths of a second, in which all threads stand still for some moments. From any thread.
     */
    public static synchronized void overwrite() {
        System.gc();
        passThroughSurvivors();
        fill();
        System.gc();
    }

    /**
     * Has the collector move as many zeros as a survivor space holds, at least twice, so that both are overwritten: a
     * heap that is filled at once is collected as a whole, which leaves them out. A survivor space is a thirtieth of the
     * heap, eden eight times as much.
     */
    private static void passThroughSurvivors() {
        long total = Runtime.getRuntime().totalMemory();
        var moved = new byte[(int) (total / 20 / PIECE) + 1][];
        try {
            for (long allocated = 0; allocated < total; allocated += PIECE) {
                moved[(int) (allocated / PIECE % moved.length)] = new byte[PIECE];
            }
        } finally {
            Reference.reachabilityFence(moved);
        }
    }

    /**
     * Holds as many zeros as the heap has room for at the beginning: the collector moves them together from the beginning
     * of the old generation on, over all that was free there. It makes the heap larger for a moment, since it wants some
     * of it free at any time.
     */
    private static void fill() {
        var runtime = Runtime.getRuntime();
        long total = runtime.totalMemory();
        long most = (long) (runtime.maxMemory() * FULLEST);
        var zeros = new ArrayList<byte[]>();
        try {
            for (long held = 0; held < total && used(runtime) < most; held += PIECE) {
                zeros.add(new byte[PIECE]);
            }
        } finally {
            Reference.reachabilityFence(zeros);
        }
    }

    private static long used(Runtime runtime) {
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
