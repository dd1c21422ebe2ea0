package bitan.speech.process;

import java.time.Duration;

/** What a process has computed since this was made, as the system counts it. One thread. */
final class CpuTime {
    private final ProcessHandle process;
    private final Duration before;
    private final long begun = System.nanoTime();

    CpuTime(ProcessHandle process) {
        this.process = process;
        this.before = total();
    }

    /** On all cores together; zero where the system does not say. */
    Duration used() {
        return total().minus(before);
    }

    /** How long this was made ago. */
    Duration passed() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private Duration total() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
