package bitan.app.running;

/** How a kiosk says to whoever watches it whether it is to be started again: with every other code it is. */
public final class ExitCode {
    /** The clerk left: not to be started again. */
    public static final int LEFT = 0;
    /** A watched one found another running ({@code EX_UNAVAILABLE} of sysexits.h): not to be started again. */
    public static final int ANOTHER_RUNS = 69;
    /** It hung, or had no memory left ({@code EX_TEMPFAIL}): to be started again. */
    public static final int HUNG = 75;

    private ExitCode() {
    }
}
