package bitan.note.paper;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Files of the kinds that offices have, and some that nobody should have. */
final class OddForms {
    /** What is right for a file. */
    enum Right {
        DRAWN, REFUSED, EITHER
    }

    /** A file, its kind, and what is right for it. */
    record Odd(String name, Right right, byte[] pdf) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** What makes a document. */
    @FunctionalInterface
    interface Content {
        void in(PDDocument document) throws IOException;
    }

    /** What makes the image of a page. */
    @FunctionalInterface
    private interface Scan {
        PDImageXObject in(PDDocument document) throws IOException;
    }

    private final List<Odd> all = new ArrayList<>();

    private OddForms() {
    }

    static List<Odd> all() throws IOException {
        var forms = new OddForms();
        forms.pages();
        forms.fonts();
        forms.scans();
        forms.locks();
        forms.damaged();
        forms.all.addAll(OddParts.all());
        return forms.all;
    }

    static Odd odd(String name, Right right, Content content) throws IOException {
        return new Odd(name, right, made(content));
    }

    private void add(String name, Right right, Content content) throws IOException {
        all.add(odd(name, right, content));
    }

    private void pages() throws IOException {
        for (int turn : new int[]{0, 90, 180, 270}) {
            add("turned by " + turn, Right.DRAWN, document -> lettered(document).setRotation(turn));
        }
        for (float side : new float[]{20, 420, 14_400}) {
            add("square of " + side, Right.DRAWN, document -> squared(document, new PDRectangle(side, side)));
        }
        add("crop box", Right.DRAWN,
                document -> lettered(document).setCropBox(new PDRectangle(50, 50, 300, 700)));
        add("box begins below nothing", Right.DRAWN,
                document -> squared(document, new PDRectangle(-300, -400, 600, 800)));
        add("crop box elsewhere", Right.EITHER,
                document -> lettered(document).setCropBox(new PDRectangle(5000, 5000, 300, 300)));
        add("blank page", Right.REFUSED, document -> document.addPage(new PDPage()));
        add("blank page behind", Right.DRAWN, document -> {
            lettered(document);
            document.addPage(new PDPage());
        });
        add("white on white", Right.REFUSED, document -> written(document, "1 g 0 0 500 700 re f"));
        add("500 pages", Right.REFUSED, document -> {
            for (int i = 0; i < 500; i++) {
                lettered(document);
            }
        });
        add("strokes without end", Right.REFUSED,
                document -> written(document, "0 0 m 300 700 l S q ".repeat(1_000_000)));
    }

    private void fonts() throws IOException {
        for (var name : FontName.values()) {
            add("font " + name.getName(), Right.DRAWN, document -> {
                try (var pen = new PDPageContentStream(document, page(document))) {
                    pen.beginText();
                    pen.setFont(new PDType1Font(name), 30);
                    pen.newLineAtOffset(60, 600);
                    pen.showText(name.name().startsWith("ZAPF")
                            ? "\u2714"
                            : name.name().equals("SYMBOL") ? "\u03b1" : "Name");
                    pen.endText();
                }
            });
        }
        for (var map : List.of("UniJIS-UTF16-V Japan1", "UniJIS-UCS2-V Japan1", "90ms-RKSJ-V Japan1",
                "EUC-V Japan1",
                "UniGB-UCS2-H GB1", "UniGB-UTF16-V GB1", "GBK-EUC-H GB1", "ETen-B5-V CNS1",
                "KSCms-UHC-V Korea1",
                "No-Such-V Japan1", "Identity-V GB1")) {
            add("encoding " + map, Right.EITHER, document -> {
                var part = map.split(" ");
                asian(document, part[0], part[1]);
            });
        }
    }

    private static void asian(PDDocument document, String encoding, String collection) throws IOException {
        var system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, collection);
        system.setInt(COSName.SUPPLEMENT, 2);
        var below = new COSDictionary();
        below.setItem(COSName.TYPE, COSName.FONT);
        below.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        below.setName(COSName.BASE_FONT, "Ryumin-Light");
        below.setItem(COSName.CIDSYSTEMINFO, system);
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "Ryumin-Light-" + encoding);
        font.setName(COSName.ENCODING, encoding);
        var descendants = new COSArray();
        descendants.add(below);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        var fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F"), font);
        var page = written(document, "BT /F 40 Tf 300 700 Td <65E5672C8A9E7533> Tj ET");
        page.getCOSObject().setItem(COSName.RESOURCES, new COSDictionary());
        page.getResources().getCOSObject().setItem(COSName.FONT, fonts);
    }

    private void scans() throws IOException {
        var kinds = new int[]{BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_BYTE_INDEXED};
        for (int kind : kinds) {
            scan("lossless image of kind " + kind, Right.DRAWN,
                    document -> LosslessFactory.createFromImage(document, paper(kind)));
        }
        scan("JPEG", Right.DRAWN, document -> JPEGFactory.createFromImage(document, paper(kinds[0])));
        scan("grey JPEG", Right.DRAWN, document -> JPEGFactory.createFromImage(document, paper(kinds[1])));
        scan("fax", Right.DRAWN, document -> CCITTFactory.createFromImage(document, paper(kinds[2])));
        scan("JBIG2", Right.DRAWN, document -> coded(document, "JBIG2Decode", jbig2(document)));
        scan("half of JBIG2", Right.EITHER, document -> {
            var bytes = jbig2(document);
            return coded(document, "JBIG2Decode", Arrays.copyOf(bytes, bytes.length / 2));
        });
        for (var filter : List.of("JPXDecode", "JBIG2Decode", "DCTDecode", "NoSuchDecode")) {
            scan("nonsense as " + filter, Right.REFUSED,
                    document -> coded(document, filter,
                            "no image at all".getBytes(StandardCharsets.US_ASCII)));
        }
        for (var filter : List.of("FlateDecode", "LZWDecode", "CCITTFaxDecode", "RunLengthDecode",
                "ASCII85Decode")) {
            scan("nonsense as " + filter, Right.EITHER,
                    document -> coded(document, filter,
                            "no image at all".getBytes(StandardCharsets.US_ASCII)));
        }
        scan("image larger than a wall", Right.REFUSED, document -> {
            var image = coded(document, "FlateDecode", new byte[]{1});
            image.setWidth(100_000);
            image.setHeight(100_000);
            return image;
        });
    }

    private void scan(String name, Right right, Scan scan) throws IOException {
        add(name, right, document -> {
            var page = page(document);
            var image = scan.in(document);
            try (var pen = new PDPageContentStream(document, page)) {
                pen.drawImage(image, 50, 50, 400, 600);
            }
        });
    }

    private static PDImageXObject coded(PDDocument document, String filter, byte[] bytes) throws IOException {
        var stream = document.getDocument().createCOSStream();
        try (var out = stream.createRawOutputStream()) {
            out.write(bytes);
        }
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setName(COSName.FILTER, filter);
        stream.setInt(COSName.WIDTH, 200);
        stream.setInt(COSName.HEIGHT, 300);
        stream.setInt(COSName.BITS_PER_COMPONENT, 1);
        stream.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        return new PDImageXObject(new PDStream(stream), null);
    }

    /** A page and one generic region of it, coded as a fax would be (ITU-T T.88, 7.2 and 7.4). */
    private static byte[] jbig2(PDDocument document) throws IOException {
        var fax = CCITTFactory.createFromImage(document, paper(BufferedImage.TYPE_BYTE_BINARY)).getCOSObject()
                .createRawInputStream().readAllBytes();
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        segment(out, 0, 48, 19);
        size(out);
        out.writeLong(0);
        out.writeByte(0);
        out.writeShort(0);
        segment(out, 1, 38, 18 + fax.length);
        size(out);
        out.writeLong(0);
        out.writeShort(1);
        out.write(fax);
        return bytes.toByteArray();
    }

    private static void segment(DataOutputStream out, int number, int type, int length) throws IOException {
        out.writeInt(number);
        out.writeByte(type);
        out.writeByte(0);
        out.writeByte(1);
        out.writeInt(length);
    }

    private static void size(DataOutputStream out) throws IOException {
        out.writeInt(200);
        out.writeInt(300);
    }

    private static BufferedImage paper(int kind) {
        var image = new BufferedImage(200, 300, kind);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 200, 300);
        pen.setColor(Color.BLACK);
        pen.fillRect(40, 60, 90, 30);
        pen.dispose();
        return image;
    }

    private void locks() throws IOException {
        for (int bits : new int[]{40, 128, 256}) {
            add("password of %d bits".formatted(bits), Right.REFUSED,
                    document -> locked(document, "b", bits));
            add("owner's password of %d bits".formatted(bits), Right.DRAWN,
                    document -> locked(document, "", bits));
        }
        all.add(new Odd("certificate", Right.REFUSED, certified()));
    }

    private static void locked(PDDocument document, String password, int bits) throws IOException {
        lettered(document);
        var policy = new StandardProtectionPolicy("a", password, new AccessPermission());
        policy.setEncryptionKeyLength(bits);
        document.protect(policy);
    }

    /** As a mail program encrypts for one recipient. */
    private static byte[] certified() throws IOException {
        var plain = new String(made(OddForms::lettered), StandardCharsets.ISO_8859_1);
        return plain
                .replaceFirst("/Root",
                        "/Encrypt <</Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s4 /V 2 /Length 128"
                                + " /Recipients [<3082>]>> /ID [<00><00>] /Root")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private void damaged() throws IOException {
        var whole = Files.readAllBytes(Path.of("src/main/resources/bitan/guide/authorisation.pdf"));
        for (int part = 1; part < 12; part++) {
            all.add(new Odd("%d of 12 of a form".formatted(part), Right.EITHER,
                    Arrays.copyOf(whole, whole.length * part / 12)));
        }
        var text = new String(made(OddForms::lettered), StandardCharsets.ISO_8859_1);
        damaged("nothing", Right.REFUSED, "");
        damaged("words", Right.REFUSED, "%PDF-1.7 not at all");
        damaged("a web page", Right.REFUSED, "<html><body>404</body></html>");
        damaged("a zip archive", Right.REFUSED, "PK\u0003\u0004" + "\0".repeat(500));
        damaged("zeros", Right.REFUSED, "\0".repeat(10_000));
        damaged("words before and behind", Right.DRAWN, "\n\nmail\n" + text + "\n\nbest regards");
        damaged("wrong start of the table", Right.DRAWN,
                text.replaceFirst("startxref\\s+\\d+", "startxref\n7"));
        damaged("no table", Right.EITHER, text.replaceFirst("(?s)xref.*", ""));
        damaged("no end", Right.DRAWN, text.replace("%%EOF", ""));
        damaged("no version", Right.EITHER, text.replaceFirst("%PDF-1\\.\\d", "%PDF-x"));
        damaged("a page that is its own parent", Right.EITHER,
                text.replaceFirst("/Kids \\[\\d+", "/Kids [1"));
    }

    private void damaged(String name, Right right, String text) {
        all.add(new Odd(name, right, text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    static PDPage page(PDDocument document) {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return page;
    }

    /** A page on which something stands. */
    static PDPage lettered(PDDocument document) throws IOException {
        var page = page(document);
        try (var pen = new PDPageContentStream(document, page)) {
            pen.addRect(100, 500, 300, 80);
            pen.stroke();
            pen.beginText();
            pen.setFont(new PDType1Font(FontName.HELVETICA), 30);
            pen.newLineAtOffset(110, 520);
            pen.showText("Name: ".toUpperCase(Locale.ROOT));
            pen.endText();
        }
        return page;
    }

    private static void squared(PDDocument document, PDRectangle box) throws IOException {
        var page = new PDPage(box);
        document.addPage(page);
        try (var pen = new PDPageContentStream(document, page)) {
            pen.addRect(box.getLowerLeftX() + box.getWidth() / 4, box.getLowerLeftY() + box.getHeight() / 4,
                    box.getWidth() / 2, box.getHeight() / 2);
            pen.fill();
        }
    }

    static PDPage written(PDDocument document, String content) throws IOException {
        var page = page(document);
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(stream);
        page.getCOSObject().setItem(COSName.ROTATE, COSInteger.ZERO);
        return page;
    }

    static byte[] made(Content content) throws IOException {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            content.in(document);
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }
}
