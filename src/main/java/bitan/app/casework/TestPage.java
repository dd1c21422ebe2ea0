package bitan.app.casework;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import bitan.note.Note;
import bitan.note.NoteHead;
import bitan.note.NoteItem;
import bitan.note.paper.NoteSheet;
import bitan.note.paper.Paper;
import bitan.note.paper.Sheets;
import bitan.note.print.Printers;
import bitan.problem.ProblemException;
import bitan.settings.Settings;

/** A page to try a printer with: it looks as a note does, and holds nothing of a visit. */
public final class TestPage {
    private static final List<String> ITEMS = List.of("title", "black", "edges");

    private TestPage() {
    }

    /**
     * Prints it as notes are printed; waits until a printer has taken it. Not for the FX thread.
     *
     * @throws ProblemException NOT-01, NOT-02 or NOT-03
     */
    public static void print(Settings settings) throws ProblemException {
        var paper = Paper.of(settings.printing().paper());
        try (var sheets = Sheets.open()) {
            var sheet = sheet(sheets, settings, paper);
            new Printers(Printers.PATIENCE).print(sheet, paper, settings.printing().printer());
        }
    }

    static NoteSheet sheet(Sheets sheets, Settings settings, Paper paper) {
        Locale locale = settings.language().locale();
        var words = ResourceBundle.getBundle("bitan.app.casework.testpage", locale);
        var head = new NoteHead(words.getString("head"), settings.counterName(), "",
                LocalDate.now(ZoneId.systemDefault()), "");
        var items = ITEMS.stream().map(key -> NoteItem.of(words.getString(key))).toList();
        return sheets.make(Note.of(head, items), paper, locale);
    }
}
