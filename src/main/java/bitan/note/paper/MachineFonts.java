package bitan.note.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

import bitan.problem.ProblemException;

/**
 * What stands in for fonts that a form names and does not hold: this machine's Chinese font for hanzi, and for letters the
 * font that PDFBox brings. PDFBox's own choice reads every font of the machine, writes a list of them into the user's home,
 * and passes over collections, in which most Chinese fonts are. Not safe between threads: the fonts read from open files.
 */
final class MachineFonts implements FontMapper {
    private static final String LETTERS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private @Nullable TrueTypeFont letters;
    private @Nullable TrueTypeFont hanzi;

    /** From now on, for every document of this program. */
    static void use() {
        FontMappers.set(new MachineFonts());
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(@Nullable String name,
            @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(letters(), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(@Nullable String name,
            @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(letters(), true);
    }

    @Override
    public CIDFontMapping getCIDFont(@Nullable String name, @Nullable PDFontDescriptor descriptor,
            @Nullable PDCIDSystemInfo collection) {
        return new CIDFontMapping(null, hanzi(), true);
    }

    private TrueTypeFont hanzi() {
        if (hanzi == null) {
            hanzi = installed().orElseGet(this::letters);
        }
        return hanzi;
    }

    private static Optional<TrueTypeFont> installed() {
        try {
            return Optional.of(Face.installed().outlines());
        } catch (ProblemException e) {
            // Hanzi are missing then, and the form is refused.
            return Optional.empty();
        }
    }

    private TrueTypeFont letters() {
        if (letters == null) {
            try (var in = FontMapper.class.getResourceAsStream(LETTERS)) {
                letters = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
            } catch (IOException e) {
                // It is in PDFBox's jar.
                throw new UncheckedIOException(e);
            }
        }
        return letters;
    }
}
