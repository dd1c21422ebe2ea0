package bitan.note.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The forms that come with the guides, and files that were made to harm. */
class FormPagesTest {
    private static final Path FOLDER = Path.of("src/main/resources/bitan/guide");
    private static final int WIDTH = 300;
    private final FormPages pages = new FormPages(WIDTH, FormPages.PATIENCE);

    /** What makes a document. */
    @FunctionalInterface
    interface Content {
        void in(PDDocument document) throws IOException;
    }

    /** A file that cannot be shown, and what is the matter with it. */
    record Hostile(String name, byte[] pdf) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"authorisation", "remote-care-filing"})
    void of_shippedForm_isOnePageWithMoreInkInTheExample(String name) throws Exception {
        var empty = pages.of(name, read(name + ".pdf"));
        var filled = pages.of(name, read(name + "-example.pdf"));
        assertThat(empty).singleElement().satisfies(page -> {
            assertThat(page.width()).isBetween(WIDTH - 1, WIDTH + 1);
            assertThat(page.height()).isBetween(WIDTH * 7 / 5, WIDTH * 3 / 2);
            assertThat(Arrays.stream(page.argb())).allMatch(colour -> colour >>> 24 == 0xFF);
        });
        assertThat(ink(filled.getFirst().argb())).isGreaterThan(ink(empty.getFirst().argb()));
        assertThat(text(name + ".pdf")).contains("示例");
        assertThat(text(name + "-example.pdf")).contains("示例", "虚构");
    }

    static Stream<Hostile> hostile() throws IOException {
        var whole = read("authorisation.pdf");
        return Stream.of(new Hostile("empty", new byte[0]),
                new Hostile("words", "%PDF-1.7 not at all".getBytes(StandardCharsets.UTF_8)),
                new Hostile("zeros", new byte[10_000]),
                new Hostile("first half", Arrays.copyOf(whole, 40)),
                new Hostile("no pages", made(document -> document.getVersion())),
                new Hostile("password", made(document -> {
                    document.addPage(new PDPage());
                    document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
                })), new Hostile("page of no width", made(document -> page(document, 0, 800))),
                new Hostile("tower", made(document -> page(document, 1, 14_000))),
                new Hostile("forms in forms", made(FormPagesTest::bomb)));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void of_hostileFile_isToldAndNothingElseHappens(Hostile hostile) {
        var impatient = new FormPages(WIDTH, Duration.ofSeconds(1));
        var told = catchThrowableOfType(ProblemException.class,
                () -> impatient.of("form.pdf", hostile.pdf()));
        assertThat(told.problem().code()).isEqualTo(ProblemCode.GUI_18);
        assertThat(told.problem().facts()).first().isEqualTo("form.pdf");
    }

    @Test
    void of_tooManyPagesOrBytes_isTold() throws IOException {
        var seven = made(document -> {
            for (int i = 0; i < 7; i++) {
                document.addPage(new PDPage());
            }
        });
        for (var pdf : List.of(seven, new byte[FormPages.LARGEST + 1])) {
            var told = catchThrowableOfType(ProblemException.class, () -> pages.of("form.pdf", pdf));
            assertThat(told.problem().code()).isEqualTo(ProblemCode.GUI_19);
        }
    }

    @Test
    void of_pageThatLiesOnItsSide_isWide() throws Exception {
        var turned = pages.of("form.pdf",
                OddForms.made(document -> OddForms.lettered(document).setRotation(90)));
        assertThat(turned.getFirst().height()).isLessThan(turned.getFirst().width());
    }

    @Property(tries = 60)
    void of_anyBytesChanged_givesPagesOrAProblem(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        var bytes = read("authorisation.pdf");
        for (int i = 0; i < 20; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        try {
            assertThat(new FormPages(60, FormPages.PATIENCE).of("form.pdf", bytes)).isNotEmpty();
        } catch (ProblemException e) {
            assertThat(e.problem().code()).isIn(ProblemCode.GUI_18, ProblemCode.GUI_19);
        }
    }

    /** Ten times ten times … one stroke: a few hundred bytes that nobody has ever seen drawn. */
    private static void bomb(PDDocument document) throws IOException {
        PDFormXObject inner = form(document, "0 0 m 9 9 l S ".repeat(10), new PDResources());
        for (int i = 0; i < 12; i++) {
            var resources = new PDResources();
            resources.put(COSName.getPDFName("F"), inner);
            inner = form(document, "/F Do ".repeat(10), resources);
        }
        var page = page(document, 600, 800);
        var resources = new PDResources();
        resources.put(COSName.getPDFName("F"), inner);
        page.setResources(resources);
        var content = new PDStream(document);
        try (var out = content.createOutputStream()) {
            out.write("/F Do ".getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(content);
    }

    private static PDFormXObject form(PDDocument document, String content, PDResources resources)
            throws IOException {
        var form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(600, 800));
        form.setResources(resources);
        try (var out = form.getContentStream().createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    private static PDPage page(PDDocument document, float width, float height) {
        var page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        return page;
    }

    private static byte[] made(Content content) throws IOException {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            content.in(document);
            document.save(out);
            return out.toByteArray();
        }
    }

    private static long ink(int[] argb) {
        return Arrays.stream(argb).filter(colour -> (colour & 0xFF) < 0x80 || (colour >> 16 & 0xFF) < 0x80)
                .count();
    }

    private static String text(String file) throws IOException {
        try (var document = Loader.loadPDF(read(file))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static byte[] read(String file) throws IOException {
        return Files.readAllBytes(FOLDER.resolve(file));
    }
}
