package bitan.app;

/** The first step of every command. */
public final class Main {
    private Main() {
    }

    /** Runs the kiosk or the command that is named. */
    public static void main(String[] args) {
        System.exit(args.length);
    }
}
