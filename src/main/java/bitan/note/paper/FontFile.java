package bitan.note.paper;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import bitan.disk.RegularFile;

/** Where systems keep Chinese fonts with outlines that PDFBox can embed, the plainest and lightest first. */
final class FontFile {
    private static final List<String> LINUX = List.of(
            "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
            "/usr/share/fonts/wqy-microhei/wqy-microhei.ttc",
            "/usr/share/fonts/wenquanyi/wqy-microhei/wqy-microhei.ttc",
            "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc",
            "/usr/share/fonts/wqy-zenhei/wqy-zenhei.ttc",
            "/usr/share/fonts/wenquanyi/wqy-zenhei/wqy-zenhei.ttc",
            "/usr/share/fonts/truetype/arphic-gbsn00lp/gbsn00lp.ttf",
            "/usr/share/fonts/truetype/arphic/uming.ttc",
            "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf");
    private static final List<String> MAC = List.of(
            "/System/Library/Fonts/STHeiti Medium.ttc",
            "/System/Library/Fonts/STHeiti Light.ttc",
            "/System/Library/Fonts/Supplemental/Songti.ttc",
            "/System/Library/Fonts/Supplemental/Arial Unicode.ttf",
            "/Library/Fonts/Arial Unicode.ttf");
    private static final List<String> WINDOWS = List.of("msyh.ttc", "simhei.ttf", "Deng.ttf", "simsun.ttc");

    private static final Pattern IS_FONT = Pattern.compile("(?i)\\.tt[fc]$");
    private static final Pattern IS_HEAVY = Pattern.compile("(?i)bold|black|heavy|italic|oblique");
    /** Links may lead in circles. */
    private static final int DEEPEST = 6;
    private static final int COLLECTION = 0x74746366; // ttcf
    private static final int FIRST_FONT_AT = 12;
    private static final int TRUE_TYPE = 0x00010000;
    private static final int APPLE = 0x74727565; // true

    private FontFile() {
    }

    /** All places to look at, in this order, whether there is a file or not. */
    static List<Path> places(Map<String, String> environment) {
        var windows = Path.of(environment.getOrDefault("SystemRoot", "C:\\Windows"), "Fonts");
        return Stream.of(LINUX.stream().map(Path::of), WINDOWS.stream().map(windows::resolve),
                MAC.stream().map(Path::of)).flatMap(places -> places).toList();
    }

    /** The folders in which systems keep all their fonts, and people their own. */
    static List<Path> folders(Map<String, String> environment) {
        var home = Path.of(environment.getOrDefault("HOME", "/"));
        var windows = Path.of(environment.getOrDefault("SystemRoot", "C:\\Windows"), "Fonts");
        return List.of(Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts"), home.resolve(".fonts"),
                home.resolve(".local/share/fonts"), windows, Path.of("/Library/Fonts"),
                Path.of("/System/Library/Fonts"), home.resolve("Library/Fonts"));
    }

    /** Font files in a folder and those below it, bold and slanted ones last. */
    static Stream<Path> within(Path folder) {
        return below(folder, DEEPEST)
                .sorted(Comparator.comparing((Path file) -> IS_HEAVY.matcher(file.toString()).find())
                        .thenComparing(file -> file));
    }

    private static Stream<Path> below(Path folder, int deeper) {
        try (var entries = Files.list(folder)) {
            return entries.toList().stream().flatMap(entry -> Files.isDirectory(entry) && deeper > 0
                    ? below(entry, deeper - 1)
                    : Stream.of(entry).filter(file -> IS_FONT.matcher(file.toString()).find()));
        } catch (IOException | UncheckedIOException e) {
            return Stream.empty(); // a folder that is not there, or not for us
        }
    }

    /**
     * Whether a file begins as a font with TrueType outlines, the only ones that PDFBox embeds. Those of the other kind
     * would take it seconds to read.
     */
    static boolean hasOutlines(Path file) {
        try (var in = RegularFile.channel(file, StandardOpenOption.READ)) {
            int tag = number(in, 0);
            if (tag == COLLECTION) {
                tag = number(in, Integer.toUnsignedLong(number(in, FIRST_FONT_AT)));
            }
            return tag == TRUE_TYPE || tag == APPLE;
        } catch (IOException e) {
            return false;
        }
    }

    private static int number(FileChannel in, long at) throws IOException {
        var bytes = ByteBuffer.allocate(Integer.BYTES);
        if (in.read(bytes, at) < Integer.BYTES) {
            throw new EOFException();
        }
        return bytes.getInt(0);
    }
}
