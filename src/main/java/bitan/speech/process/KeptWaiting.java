package bitan.speech.process;

import java.time.Duration;

/**
 * How long a process has kept somebody waiting by its own fault. Where the machine does other work and gives it little,
 * what it computed counts; where it does not compute, the time that passed. One thread.
 */
final class KeptWaiting {
    /** What one look counts at most: where more has passed, this program slept or was not given the machine either. */
    private static final Duration MOST = Duration.ofMillis(500);
    /** A process that computes less of the time has nothing to do, or is stopped; to say that it lives takes 0.2 %. */
    private static final double COMPUTES = 0.01;

    private final CpuTime cpu;
    private long last;
    private Duration passed = Duration.ZERO;

    /** Waits for this process since that {@code System.nanoTime()}. */
    KeptWaiting(ProcessHandle process, long since) {
        cpu = new CpuTime(process);
        last = since;
    }

    /** Looks at the clock, some times a second; answers what counts until now. */
    Duration look() {
        long now = System.nanoTime();
        passed = passed.plusNanos(Math.min(now - last, MOST.toNanos()));
        last = now;
        var used = cpu.used();
        return used.toNanos() >= passed.toNanos() * COMPUTES ? used : passed;
    }
}
