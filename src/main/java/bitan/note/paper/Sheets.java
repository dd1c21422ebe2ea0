package bitan.note.paper;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDFont;

import bitan.letter.Letter;
import bitan.note.Note;
import bitan.note.NoteWords;
import bitan.problem.ProblemException;

/**
 * Makes sheets of notes and letters; keeps the font open between them. Safe between threads, one sheet at a time. Not for the FX
 * thread: the first sheet takes about a second.
 */
public final class Sheets implements Closeable {
    private final Face face;

    private Sheets(Face face) {
        this.face = face;
    }

    /**
     * With the first font of this machine that can be embedded.
     *
     * @throws ProblemException NOT-01 if there is none
     */
    public static Sheets open() throws ProblemException {
        return new Sheets(Face.installed());
    }

    /** The note on paper, in Chinese or English words. Any note can be printed; it never throws for what it says. */
    public synchronized NoteSheet make(Note note, Paper paper, Locale locale) {
        var replaced = new LinkedHashSet<String>();
        var words = new NoteWords(locale);
        var pages = pages(note, paper, words, replaced);
        return sheet(note.head().title(), locale, paper, pages, replaced);
    }

    /**
     * Where the smallest text does not fit one page, the square is shortened, then remarks are left out: what is to be
     * done is worth more.
     */
    private List<Page> pages(Note note, Paper paper, NoteWords words, Set<String> replaced) {
        var squares = new NoteSquares(note, words);
        var all = paginated(paper, body -> set(note, squares, paper, SquareSize.ROOMY,
                new TextSetting(words, face, paper.room(), body, replaced)));
        if (all.size() == 1) {
            return all;
        }
        var setting = new TextSetting(words, face, paper.room(), paper.bodies().getLast(), replaced);
        var brief = note.brief(words.say("contact.brief"));
        return Stream.<Supplier<List<Page>>>of(() -> set(note, squares, paper, SquareSize.TIGHT, setting),
                () -> set(brief, squares, paper, SquareSize.TIGHT, setting),
                () -> set(brief, squares, paper, SquareSize.SMALL, setting),
                () -> set(brief.asking(List.of()), squares, paper, SquareSize.SMALL, setting))
                .map(Supplier::get).filter(pages -> pages.size() == 1).findFirst().orElse(all);
    }

    private static List<Page> set(Note note, NoteSquares squares, Paper paper, SquareSize size,
            TextSetting setting) {
        return Page.of(new SheetLayout(note, setting).blocks(),
                new SheetFoot(note, squares, setting).blocks(size),
                paper);
    }

    /** A thank-you letter on paper, in the same way. */
    public synchronized NoteSheet make(Letter letter, Paper paper, Locale locale) {
        var replaced = new LinkedHashSet<String>();
        var words = new NoteWords(locale);
        var pages = flowing(paper, words, replaced, setting -> new LetterLayout(setting).blocks(letter));
        return sheet(words.say("letter"), locale, paper, pages, replaced);
    }

    /** A card for the desk, in the same way. */
    public synchronized NoteSheet make(Card card, Locale locale) {
        var replaced = new LinkedHashSet<String>();
        var pages = flowing(Paper.DESK, new NoteWords(locale), replaced,
                setting -> new CardLayout(setting).blocks(card));
        return sheet(card.title(), locale, Paper.DESK, pages, replaced);
    }

    /** One block after the other, with nothing at the foot. */
    private List<Page> flowing(Paper paper, NoteWords words, Set<String> replaced,
            Function<TextSetting, List<Block>> blocks) {
        return paginated(paper, body -> Page.of(
                blocks.apply(new TextSetting(words, face, paper.room(), body, replaced)), List.of(), paper));
    }

    private NoteSheet sheet(String title, Locale locale, Paper paper, List<Page> pages,
            Set<String> replaced) {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            var font = face.in(document);
            var texts = new ArrayList<String>();
            for (var page : pages) {
                texts.addAll(draw(document, font, paper, page));
            }
            describe(document, title, locale);
            document.save(out);
            return new NoteSheet(out.toByteArray(), texts, pages.size(), replaced);
        } catch (IOException e) {
            // Nothing but memory and the opened font is read or written.
            throw new UncheckedIOException(e);
        }
    }

    /** In the largest size with which everything fits on one page. */
    private static List<Page> paginated(Paper paper, IntFunction<List<Page>> set) {
        List<Page> pages = List.of();
        for (int body : paper.bodies()) {
            pages = set.apply(body);
            if (pages.size() == 1) {
                return pages;
            }
        }
        return pages;
    }

    private static List<String> draw(PDDocument document, PDFont font, Paper paper, Page page)
            throws IOException {
        double height = paper.isRoll() ? page.depth() + 2 * paper.margin() : paper.height();
        try (var canvas = new Canvas(document, font, paper, height)) {
            for (var placed : page.blocks()) {
                placed.block().draw(canvas, placed.top());
            }
            return canvas.texts();
        }
    }

    private static void describe(PDDocument document, String title, Locale locale) {
        document.getDocumentCatalog().setLanguage(locale.toLanguageTag());
        var information = new PDDocumentInformation();
        information.setTitle(title);
        document.setDocumentInformation(information);
    }

    @Override
    public void close() {
        try {
            face.close();
        } catch (IOException e) {
            // It was only read.
            throw new UncheckedIOException(e);
        }
    }
}
