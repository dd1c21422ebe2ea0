package bitan.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A reader who follows the links comes everywhere, and nowhere else. */
class LinksTest {
    private static final Path ALONE_IN_THE_PACKAGE = Path.of("models");

    static Stream<Page> pages() throws IOException {
        return Page.all().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void links_ofEveryDocument_leadToFilesAndHeadings(Page page) {
        assertThat(inside(page).filter(link -> !exists(page, link))).isEmpty();
    }

    @Test
    void documents_all_areReachedFromTheReadme() throws IOException {
        assertThat(reached(Page.readme().file())).containsAll(Page.all().stream().map(Page::file).toList());
    }

    @Test
    void models_theirPage_linksToNothingThatThePackageLacks() {
        var page = Page.in(ALONE_IN_THE_PACKAGE.resolve("README.md"));
        assertThat(inside(page).map(link -> target(page, link)))
                .allMatch(target -> target.startsWith(ALONE_IN_THE_PACKAGE));
    }

    private static Set<Path> reached(Path first) {
        var reached = new HashSet<>(Set.of(first));
        var waiting = new ArrayDeque<>(List.of(first));
        while (!waiting.isEmpty()) {
            var page = Page.in(waiting.remove());
            inside(page).map(link -> target(page, link))
                    .filter(target -> target.toString().endsWith(".md") && reached.add(target))
                    .forEach(waiting::add);
        }
        return reached;
    }

    private static Stream<String> inside(Page page) {
        return page.links().filter(link -> !link.startsWith("http"));
    }

    private static boolean exists(Page page, String link) {
        var target = target(page, link);
        int mark = link.indexOf('#');
        return Files.exists(target)
                && (mark < 0 || Page.in(target).anchors().contains(link.substring(mark + 1)));
    }

    private static Path target(Page page, String link) {
        var path = link.replaceFirst("#.*", "");
        return path.isEmpty() ? page.file() : page.file().resolveSibling(path).normalize();
    }
}
