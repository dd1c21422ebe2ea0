package bitan.app.display;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Machines with other fonts than this one: a process of its own, which fontconfig shows one folder only. */
class FontlessTest {
    private static final Path LATIN = Path.of("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf");
    private static final Path HANZI = Path.of("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc");

    @TempDir Path folder;

    @BeforeEach
    void makeConfiguration() throws IOException {
        Files.createDirectory(folder.resolve("fonts"));
        Files.writeString(folder.resolve("fonts.conf"),
                "<?xml version=\"1.0\"?><fontconfig><dir>" + folder.resolve("fonts") + "</dir><cachedir>"
                        + folder.resolve("cache") + "</cachedir></fontconfig>");
    }

    @Test
    void demonstration_noFontAtAll_endsWithItsReasonInLatinLetters() throws Exception {
        assertThat(run("bitan.app.Main", "demo"))
                .matches("(?s).*FNT-01  No Chinese font is installed\\..*= 1");
    }

    @Test
    void demonstration_latinFontsOnly_endsWithItsReasonInLatinLetters() throws Exception {
        install(LATIN);

        assertThat(run("bitan.app.Main", "demo"))
                .matches("(?s).*FNT-01  No Chinese font is installed\\..*= 1");
    }

    @Test
    void font_thatLacksCharacters_isTakenAndWhatItLacksIsNamed() throws Exception {
        assumeTrue(Files.exists(HANZI), "no WenQuanYi Micro Hei");
        install(LATIN);
        Files.write(folder.resolve("fonts/office.ttf"), without("您谈"));

        assertThat(run(FontsSeen.class.getName())).contains("FNT-02").contains("谈").contains("您");
    }

    private void install(Path font) throws IOException {
        assumeTrue(Files.exists(font), font + " is not installed");
        Files.copy(font, folder.resolve("fonts").resolve(font.getFileName()));
    }

    /** A Chinese font under a name nobody knows, without these characters. */
    private static byte[] without(String lacking) throws IOException {
        try (var collection = new TrueTypeCollection(HANZI.toFile())) {
            var subset = new TTFSubsetter(collection.getFontByName("WenQuanYiMicroHei"));
            for (int c = 0x20; c < 0xa000; c = c == 0x7e ? 0x2010 : c + 1) {
                if (lacking.indexOf(c) < 0) {
                    subset.add(c);
                }
            }
            var out = new ByteArrayOutputStream();
            subset.writeToStream(out);
            return renamed(out.toByteArray());
        }
    }

    private static byte[] renamed(byte[] font) {
        for (var charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.US_ASCII)) {
            replace(font, "WenQuanYi".getBytes(charset), "Amtsfonts".getBytes(charset));
        }
        replace(font, "文泉".getBytes(StandardCharsets.UTF_16BE), "公文".getBytes(StandardCharsets.UTF_16BE));
        return font;
    }

    private static void replace(byte[] in, byte[] what, byte[] with) {
        for (int at = 0; at + what.length <= in.length; at++) {
            if (Arrays.equals(in, at, at + what.length, what, 0, what.length)) {
                System.arraycopy(with, 0, in, at, with.length);
            }
        }
    }

    /** What a program prints, and its exit code. */
    private String run(String... command) throws Exception {
        var whole = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx400m", "--enable-native-access=ALL-UNNAMED",
                        "-Dbitan.home=" + Path.of("").toAbsolutePath(),
                        "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-Dglass.platform=Headless",
                        "-Dprism.order=sw", "-cp", System.getProperty("java.class.path")));
        whole.addAll(List.of(command));
        var builder = new ProcessBuilder(whole).redirectErrorStream(true);
        builder.redirectOutput(folder.resolve("said").toFile());
        builder.environment().put("FONTCONFIG_FILE", folder.resolve("fonts.conf").toString());
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        builder.environment().remove("DISPLAY");
        var process = builder.start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(folder.resolve("said")) + "= " + process.exitValue();
    }
}
