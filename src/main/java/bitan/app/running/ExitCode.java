package bitan.app.running;

/** The exit codes by which the launcher decides whether to restart the kiosk. With any other code it does. */
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
