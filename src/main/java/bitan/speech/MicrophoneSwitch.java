package bitan.speech;

/**
 * The clerk's switch: on, off, or gone for good. Every turn begins a new session, in which nothing is captured before an
 * engine is ready. Safe between threads.
 */
final class MicrophoneSwitch {
    private boolean on;
    private boolean ready;
    private boolean gone;
    private long session;

    /** Turns on; false if it was on already or is gone. */
    synchronized boolean turnOn() {
        return turn(true);
    }

    /** Turns off; false if it was off already or is gone. */
    synchronized boolean turnOff() {
        return turn(false);
    }

    /** Whether there is an engine that takes sound. */
    synchronized void ready(boolean now) {
        ready = now;
        notifyAll();
    }

    /** Turns off for good; false if it was gone already. */
    synchronized boolean remove() {
        if (gone) {
            return false;
        }
        turn(false);
        gone = true;
        notifyAll();
        return true;
    }

    synchronized boolean isOn() {
        return on;
    }

    /** Whether it is still on since this session began. */
    synchronized boolean isOnSince(long begun) {
        return on && session == begun;
    }

    /** Turns off if it is still on since this session began. */
    synchronized void turnOffSince(long begun) {
        if (session == begun) {
            turn(false);
        }
    }

    /** Waits until it is on and an engine is ready, and answers the session; a negative number once it is gone. */
    synchronized long awaitOn() {
        while (!gone && !(on && ready)) {
            try {
                wait();
            } catch (InterruptedException e) {
                // No more than a sign that the switch was turned: look again.
            }
        }
        return gone ? -1 : session;
    }

    private boolean turn(boolean wanted) {
        if (gone || on == wanted) {
            return false;
        }
        on = wanted;
        session++;
        notifyAll();
        return true;
    }
}
