package bitan.note.paper;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** A font of this machine that can be embedded and has what a sheet needs. For one thread at a time. */
final class Face implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(Face.class);
    /** Every sheet has these: a font without digits is no font for telephone numbers. */
    private static final String NEEDED = "0123456789ABCXYZ.-:办事材料电话，。、：（）";
    /** Put for what the font does not have, the first that it does have. */
    private static final String STAND_INS = "□〓?";
    /** Bits 1 and 8 of fsType in OS/2: embedding forbidden, and subsets forbidden (OpenType 1.9). */
    private static final int RESTRICTED = 0x0002;
    private static final int NO_SUBSET = 0x0100;

    private final TrueTypeFont font;
    private final Closeable file;
    private final CmapLookup glyphs;
    private final String standIn;
    private final double unitsPerEm;

    private Face(TrueTypeFont font, Closeable file) throws IOException {
        this.font = font;
        this.file = file;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
        this.standIn = STAND_INS.codePoints().filter(this::has).mapToObj(Character::toString).findFirst()
                .orElse(" ");
    }

    /**
     * The first font that can be used: one of those known to be plain and light, else any that is installed.
     *
     * @throws ProblemException NOT-01 if there is none
     */
    static Face installed() throws ProblemException {
        return firstOf(FontFile.places(System.getenv()), FontFile.folders(System.getenv()));
    }

    static Face firstOf(List<Path> places, List<Path> folders) throws ProblemException {
        return Stream.concat(places.stream(), folders.stream().flatMap(FontFile::within)).distinct()
                .flatMap(place -> open(place).stream()).findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of(ProblemCode.NOT_01)));
    }

    private static Optional<Face> open(Path place) {
        if (!Files.isRegularFile(place) || !FontFile.hasOutlines(place)) {
            return Optional.empty();
        }
        try {
            return Optional.of(place.toString().endsWith(".ttc") ? ofCollection(place) : ofFile(place));
        } catch (IOException | RuntimeException e) {
            // PDFBox throws any runtime exception for a file that is not what it says.
            LOG.info("{} cannot be embedded: {}", place, e.toString());
            return Optional.empty();
        }
    }

    private static Face ofFile(Path place) throws IOException {
        var font = new TTFParser().parse(new RandomAccessReadBufferedFile(place.toFile()));
        return usable(List.of(font), font);
    }

    private static Face ofCollection(Path place) throws IOException {
        var all = new TrueTypeCollection(place.toFile());
        var fonts = new ArrayList<TrueTypeFont>();
        all.processAllFonts(fonts::add);
        return usable(fonts, all);
    }

    private static Face usable(List<TrueTypeFont> fonts, Closeable file) throws IOException {
        try {
            for (var font : fonts) {
                var face = new Face(font, file);
                if (font.getGlyph() != null && NEEDED.codePoints().allMatch(face::has)
                        && !face.isForbidden()) {
                    return face;
                }
            }
            throw new IOException("no outlines, not all characters, or not allowed");
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private boolean isForbidden() throws IOException {
        var licence = font.getOS2Windows();
        return licence != null && ((licence.getFsType() & 0xF) == RESTRICTED
                || (licence.getFsType() & NO_SUBSET) != 0);
    }

    /** The font for one document, which takes from it what it uses when it is saved. */
    PDType0Font in(PDDocument document) throws IOException {
        return PDType0Font.load(document, font, true);
    }

    /** The font as it is read from its file, which stays open. */
    TrueTypeFont outlines() {
        return font;
    }

    boolean has(int character) {
        return glyphs.getGlyphId(character) > 0;
    }

    /**
     * The text as this font can write it.
     *
     * @param replaced gets every character that had to be replaced
     */
    String writable(String text, Set<String> replaced) {
        var result = new StringBuilder();
        // Two code points of one hanzi share a glyph; only the composed one is read back from it.
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().filter(c -> !isUnseen(c)).forEach(c -> {
            if (has(c)) {
                result.appendCodePoint(c);
            } else {
                replaced.add(Character.toString(c));
                result.append(standIn);
            }
        });
        return result.toString();
    }

    /** Joiners and variation selectors, which only tell how to draw what stands before them. */
    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.CONTROL, Character.NON_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** The text in lines no wider than {@code width}, as {@link #writable} gives it. */
    List<String> lines(String text, Style style, double width, Set<String> replaced) {
        return Breaking.lines(writable(text, replaced), width, part -> width(part, style.size()));
    }

    /** How wide a text is that {@link #writable} gave, in points. */
    double width(String text, double size) {
        return text.codePoints().mapToDouble(c -> advance(glyphs.getGlyphId(c))).sum() * size / unitsPerEm;
    }

    private int advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
