package bitan.lexicon;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the shipped list of words out of {@code pinyin_simp.dict.yaml} from Debian's package
 * {@code rime-data-pinyin-simp} ({@code apt-get download}, {@code dpkg -x}): takes the path of that file and the path of
 * {@code src/main/resources/bitan/lexicon/words.bin.gz}.
 */
final class LexiconMaker {
    private LexiconMaker() {
    }

    public static void main(String[] paths) throws IOException {
        var words = read(Path.of(paths[0]));
        try (var out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(Path.of(paths[1]))))) {
            write(words, out);
        }
    }

    /** Writes the layout that {@link LexiconFile} reads. */
    private static void write(List<LexiconEntry> words, DataOutputStream out) throws IOException {
        var syllables = words.stream().flatMap(word -> word.syllables().stream()).distinct().sorted()
                .toList();
        out.writeInt(syllables.size());
        out.writeInt(words.size());
        out.writeInt(words.stream().mapToInt(word -> word.word().length()).sum());
        for (var syllable : syllables) {
            out.writeBytes(syllable + " ".repeat(LexiconFile.SYLLABLE - syllable.length()));
        }
        for (var word : words) {
            out.writeByte(word.word().length());
        }
        for (var word : words) {
            out.writeInt(word.weight());
        }
        for (var word : words) {
            out.writeChars(word.word());
        }
        for (var word : words) {
            for (var syllable : word.syllables()) {
                out.writeShort(Collections.binarySearch(syllables, syllable));
            }
        }
    }

    private static List<LexiconEntry> read(Path dictionary) throws IOException {
        try (var lines = Files.lines(dictionary)) {
            return lines.map(line -> line.split("\t")).filter(columns -> columns.length == 3)
                    .map(columns -> new LexiconEntry(columns[0], List.of(columns[1].split(" ")),
                            Integer.parseInt(columns[2])))
                    .sorted(Comparator.comparing(LexiconEntry::word)
                            .thenComparing(Comparator.comparingInt(LexiconEntry::weight).reversed()))
                    .toList();
        }
    }
}
