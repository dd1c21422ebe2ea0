package bitan.note.paper;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    private FontFile() {
    }

    /** All places to look at, in this order, whether there is a file or not. */
    static List<Path> places(Map<String, String> environment) {
        var windows = Path.of(environment.getOrDefault("SystemRoot", "C:\\Windows"), "Fonts");
        return Stream.of(LINUX.stream().map(Path::of), WINDOWS.stream().map(windows::resolve),
                MAC.stream().map(Path::of)).flatMap(places -> places).toList();
    }
}
