package bitan.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A document in Markdown, read as its readers do: tables, links, headings, and what stands between backticks. */
public record Page(Path file, String text) {
    private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final Set<String> NOT_OURS = Set.of("target", ".git");

    /** The document of {@code src/main/docs} of this name. */
    public static Page of(String name) {
        return in(Path.of("src/main/docs", name));
    }

    /** The README. */
    public static Page readme() {
        return in(Path.of("README.md"));
    }

    static Page in(Path file) {
        try {
            return new Page(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every document of the repository. */
    static List<Page> all() throws IOException {
        var pages = new ArrayList<Page>();
        Files.walkFileTree(Path.of(""), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_OURS.contains(folder.toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".md")) {
                    pages.add(in(file));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return pages;
    }

    /** Rows of its tables, heads and rules included: the cells of each, without the spaces around them. */
    public List<List<String>> rows() {
        return prose().lines().filter(line -> line.startsWith("|")).map(Page::cells).toList();
    }

    private static List<String> cells(String row) {
        return Arrays.stream(BAR.split(row)).skip(1).map(String::strip).toList();
    }

    /** The row that begins with these words between backticks, and nothing else between them; an empty one if there is none. */
    public List<String> row(String code) {
        return rows().stream().filter(row -> codes(row.getFirst()).findFirst().orElse("").equals(code))
                .findFirst().orElse(List.of());
    }

    /** What stands between backticks in a text. */
    public static Stream<String> codes(String text) {
        return CODE.matcher(text).results().map(found -> found.group(1));
    }

    /** What stands between backticks outside of examples. */
    Stream<String> codes() {
        return codes(prose());
    }

    Stream<String> links() {
        return LINK.matcher(CODE.matcher(prose()).replaceAll("")).results().map(found -> found.group(1));
    }

    /** What links to its headings end with. */
    Set<String> anchors() {
        return prose().lines().filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The example in the block that follows {@code mark}. */
    String blockAfter(String mark) {
        return FENCE.matcher(text.substring(text.indexOf(mark) + mark.length())).results()
                .map(MatchResult::group).findFirst().orElse("");
    }

    /** What follows a heading, up to the next one of its kind. */
    String section(String heading) {
        var after = text.substring(text.indexOf("\n" + heading + "\n") + 1);
        int end = after.indexOf("\n## ");
        return end < 0 ? after : after.substring(0, end);
    }

    private String prose() {
        return FENCE.matcher(text).replaceAll("");
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
