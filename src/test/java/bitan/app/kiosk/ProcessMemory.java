package bitan.app.kiosk;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** All memory a process may write, as root reads it on Linux: Java's heap, what lies free in it, and the native part. */
final class ProcessMemory {
    private static final int CHUNK = 4 << 20;
    /** No word is longer in any encoding. */
    private static final int OVERLAP = 256;
    private static final Pattern MAPPED = Pattern
            .compile("([0-9a-f]+)-([0-9a-f]+) rw.. \\S+ \\S+ \\S+ *(.*)");
    private static final List<Charset> WRITTEN = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_8);

    private final List<Sought> all = new ArrayList<>();
    private final BitSet beginnings = new BitSet(1 << 16);

    /** A word as it stands in memory. */
    private record Sought(String word, Charset charset, byte[] bytes) {}

    /** Where a word was found: the file and the address of its region. */
    record Place(String word, Charset charset, String region) {}

    ProcessMemory(List<String> words) {
        for (var word : words) {
            for (var charset : WRITTEN) {
                var bytes = word.getBytes(charset);
                all.add(new Sought(word, charset, bytes));
                beginnings.set(beginning(bytes, 0));
            }
        }
    }

    /** For the rig: of the process with this number, a line for each place in which one of the words is. */
    public static void main(String[] args) throws IOException {
        var words = List.of(args).subList(1, args.length);
        new ProcessMemory(words).in(Long.parseLong(args[0])).forEach((place, times) -> System.out
                .printf("%s %s %s %d%n", place.word(), place.charset(), place.region(), times));
    }

    /** How often each word stands where. */
    Map<Place, Integer> in(long pid) throws IOException {
        var found = new HashMap<Place, Integer>();
        try (var memory = new RandomAccessFile("/proc/" + pid + "/mem", "r")) {
            for (var line : Files.readAllLines(Path.of("/proc/" + pid + "/maps"))) {
                var mapped = MAPPED.matcher(line);
                if (mapped.matches() && !mapped.group(1).startsWith("ffff")) {
                    long start = Long.parseUnsignedLong(mapped.group(1), 16);
                    long end = Long.parseUnsignedLong(mapped.group(2), 16);
                    look(memory, start, end, mapped.group(3) + " " + mapped.group(1), found);
                }
            }
        }
        return found;
    }

    private void look(RandomAccessFile memory, long start, long end, String region,
            Map<Place, Integer> found) {
        var chunk = new byte[CHUNK + OVERLAP];
        for (long at = start; at < end; at += CHUNK) {
            int length = (int) Math.min(chunk.length, end - at);
            try {
                memory.seek(at);
                memory.readFully(chunk, 0, length);
            } catch (IOException e) {
                continue; // given back meanwhile, or of a device
            }
            look(chunk, length, Math.min(CHUNK, length), region, found);
        }
    }

    private void look(byte[] chunk, int length, int until, String region, Map<Place, Integer> found) {
        for (int i = 0; i < until - 1; i++) {
            if (beginnings.get(beginning(chunk, i))) {
                for (var one : all) {
                    int to = i + one.bytes().length;
                    if (to <= length && Arrays.equals(chunk, i, to, one.bytes(), 0, one.bytes().length)) {
                        found.merge(new Place(one.word(), one.charset(), region), 1, Integer::sum);
                    }
                }
            }
        }
    }

    private static int beginning(byte[] bytes, int at) {
        return ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
    }
}
