package bitan.audio;

import java.time.Duration;

/** The passing of time: the port that lets pacing be tested without waiting. */
interface Time {

    /** Time as it passes on the wall. */
    Time REAL = new Time() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void sleep(Duration pause) throws InterruptedException {
            Thread.sleep(pause);
        }
    };

    /** Nanoseconds since some moment. */
    long nanos();

    /** Lets this long pass, not at all if it is not positive. */
    void sleep(Duration pause) throws InterruptedException;
}
