package bitan.note.paper;

/** How a text is set: its size in points, and whether it is heavier than the rest. */
record Style(double size, boolean bold) {
    /** From one line to the next, in sizes: hanzi need more than letters (CLREQ, W3C). */
    private static final double LEADING = 1.35;

    static Style plain(double size) {
        return new Style(size, false);
    }

    static Style bold(double size) {
        return new Style(size, true);
    }

    double leading() {
        return size * LEADING;
    }
}
