package bitan.app.demo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import bitan.app.kiosk.JavaProcess;
import bitan.note.Scanner;
import bitan.note.code.ScannedCode;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole visit, end to end, in a process of its own without a display: recordings on to both screens. */
class DemonstrationRunTest {
    @TempDir Path folder;

    @Test
    void demo_wholeStory_everyLineIsHeardAndBothScreensAreDrawn() throws Exception {
        var out = folder.resolve("out");
        assertThat(run("demo", "--out", out.toString())).contains("16 句里听到 16 句");
        var steps = Story.embedded().steps();
        var record = new JsonMapper().readTree(Files.readString(out.resolve("transcript.json")));
        assertThat(record.size()).isEqualTo(steps.size());
        for (int i = 0; i < steps.size(); i++) {
            assertThat(record.get(i).get("shown").asString()).isEqualTo(steps.get(i).words());
        }
        assertPicture(out.resolve("staff-%02d.png".formatted(steps.size())));
        assertPicture(out.resolve("visitor-%02d.png".formatted(steps.size())));
        assertThat(Scanner.read(note(out.resolve("note.pdf")))).hasSize(2)
                .anyMatch(text -> text.contains("再来一次，六号窗口"))
                .anyMatch(text -> ScannedCode.read(text) instanceof ScannedCode.Reading.Code);
        assertThat(folder.resolve("bitan/demonstration-letters")).isNotEmptyDirectory();
        assertThat(folder.resolve("bitan/letters")).doesNotExist();
        // What the first has left in its journal is not in the way of a second.
        assertThat(run("demo")).contains("16 句里听到 16 句");
    }

    private static BufferedImage note(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            return new PDFRenderer(document).renderImageWithDPI(0, 150);
        }
    }

    @Test
    void kiosk_noDisplay_saysSoAndPlaysTheDemonstration() throws Exception {
        var printed = run();
        assertThat(printed).contains("SCR-01", folder.resolve("bitan/demonstration").toString());
        assertPicture(folder.resolve("bitan/demonstration/visitor-01.png"));
    }

    private String run(String... args) throws IOException, InterruptedException {
        var builder = JavaProcess.kiosk(args);
        builder.environment().put("XDG_DATA_HOME", folder.toString());
        builder.environment().put("LC_ALL", "C");
        return JavaProcess.printed(builder);
    }

    private static void assertPicture(Path file) throws IOException {
        var picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(1280);
        assertThat(picture.getHeight()).isEqualTo(800);
    }
}
