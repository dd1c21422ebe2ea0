package bitan.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.app.installation.Folders;
import bitan.screens.shared.Messages;
import bitan.screens.shared.StaffKey;
import bitan.settings.Language;

import static org.assertj.core.api.Assertions.assertThat;

class CardCommandTest {
    @TempDir private Path folder;
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void card_inEachLanguage_isOnePageWithEveryKey(String language) throws IOException {
        var locale = Locale.forLanguageTag(language);
        var file = folder.resolve("card.pdf");
        assertThat(run(locale, file)).isZero();
        try (var document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            var text = letters(new PDFTextStripper().getText(document));
            var words = Messages.in(Language.of(locale));
            assertThat(StaffKey.ALL)
                    .allMatch(key -> text.contains(letters(key.name()))
                            && text.contains(letters(key.meaning(words))));
        }
    }

    @Test
    void card_outThatIsNoFile_isTold() {
        assertThat(run(Locale.SIMPLIFIED_CHINESE, folder)).isEqualTo(1);
        assertThat(err.toString()).contains("DSK-02");
    }

    /** Without what breaks its lines. */
    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }

    private int run(Locale locale, Path file) {
        var terminal = new Terminal(InputStream.nullInputStream(), new PrintWriter(new StringWriter()),
                new PrintWriter(err), locale);
        return Commands.run(new Folders(folder, folder.resolve("data")), terminal, "card", "--out",
                file.toString());
    }
}
