package bitan.note.paper;

import java.io.IOException;

/** A form that can be read, but would not be shown as it is. */
final class UnshownException extends IOException {
    private static final long serialVersionUID = 1;

    private final String why;

    /**
     * Says why.
     *
     * @param why in few words, for the technician
     */
    UnshownException(String why) {
        super(why);
        this.why = why;
    }

    /** In few words. */
    String why() {
        return why;
    }
}
