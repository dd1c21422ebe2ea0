package bitan.app.casework;

import bitan.note.paper.Paper;
import bitan.settings.Settings.PaperSize;

/** The papers the settings name. */
public final class PaperSizes {
    private PaperSizes() {
    }

    /** What a sheet is drawn for. */
    public static Paper of(PaperSize size) {
        return switch (size) {
            case A4 -> Paper.A4;
            case A5 -> Paper.A5;
            case ROLL -> Paper.RECEIPT;
        };
    }
}
