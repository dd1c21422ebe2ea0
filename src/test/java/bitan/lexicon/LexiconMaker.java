package bitan.lexicon;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the shipped list of words out of {@code pinyin_simp.dict.yaml} from Debian's package
 * {@code rime-data-pinyin-simp} ({@code apt-get download}, {@code dpkg -x}): takes the path of that file and the path of
 * {@code src/main/resources/bitan/lexicon/words.tsv.gz}.
 */
final class LexiconMaker {
    private LexiconMaker() {
    }

    public static void main(String[] paths) throws IOException {
        var words = read(Path.of(paths[0]));
        try (var out = new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(Path.of(paths[1]))),
                StandardCharsets.UTF_8)) {
            for (var word : words) {
                out.write(word.word() + "\t" + String.join(" ", word.syllables()) + "\t" + word.weight()
                        + "\n");
            }
        }
    }

    private static List<Entry> read(Path dictionary) throws IOException {
        try (var lines = Files.lines(dictionary)) {
            return lines.map(line -> line.split("\t")).filter(columns -> columns.length == 3)
                    .map(columns -> new Entry(columns[0], List.of(columns[1].split(" ")),
                            Integer.parseInt(columns[2])))
                    .sorted(Comparator.comparing(Entry::word)
                            .thenComparing(Comparator.comparingInt(Entry::weight).reversed()))
                    .toList();
        }
    }
}
