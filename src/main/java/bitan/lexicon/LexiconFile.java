package bitan.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** Packs the shipped list of words: word, syllables and weight on each line, sorted by word, then heaviest first. */
final class LexiconFile {
    private static final String SHIPPED = "words.tsv.gz";

    private final StringBuilder characters = new StringBuilder();
    private final List<String> syllables = new ArrayList<>();
    private final Map<String, Short> numbered = new HashMap<>();
    private int[] starts = new int[1 << 16];
    private int[] weights = new int[1 << 16];
    private short[] sounds = new short[1 << 17];
    private int count;

    private LexiconFile() {
    }

    static Lexicon shipped() {
        var packing = new LexiconFile();
        try (var in = Objects.requireNonNull(LexiconFile.class.getResourceAsStream(SHIPPED));
                var lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                packing.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped words", e);
        }
        return packing.packed();
    }

    private void add(String line) {
        int afterWord = line.indexOf('\t');
        int afterSounds = line.indexOf('\t', afterWord + 1);
        starts = roomFor(starts, count + 1);
        weights = roomFor(weights, count);
        starts[count] = characters.length();
        weights[count++] = Integer.parseInt(line, afterSounds + 1, line.length(), 10);
        addSounds(line.substring(afterWord + 1, afterSounds));
        characters.append(line, 0, afterWord);
        starts[count] = characters.length();
    }

    private void addSounds(String said) {
        int at = characters.length();
        for (int start = 0; start < said.length();) {
            int space = said.indexOf(' ', start);
            int end = space < 0 ? said.length() : space;
            sounds = at < sounds.length ? sounds : Arrays.copyOf(sounds, sounds.length * 2);
            sounds[at++] = numbered.computeIfAbsent(said.substring(start, end), this::newNumber);
            start = end + 1;
        }
    }

    private short newNumber(String syllable) {
        syllables.add(syllable);
        return (short) (syllables.size() - 1);
    }

    private static int[] roomFor(int[] numbers, int index) {
        return index < numbers.length ? numbers : Arrays.copyOf(numbers, numbers.length * 2);
    }

    private Lexicon packed() {
        int length = characters.length();
        var packed = new char[length];
        characters.getChars(0, length, packed, 0);
        return new Lexicon(packed, Arrays.copyOf(starts, count + 1), Arrays.copyOf(weights, count),
                Arrays.copyOf(sounds, length), syllables);
    }
}
