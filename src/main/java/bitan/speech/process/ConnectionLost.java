package bitan.speech.process;

/** The recogniser process is gone, or of no use any more. The message says how it ended, and never what was said. */
final class ConnectionLost extends Exception {
    private static final long serialVersionUID = 1;

    ConnectionLost(String how) {
        super(how);
    }

    /** How it ended, for a problem's fact. */
    String how() {
        return String.valueOf(getMessage());
    }
}
