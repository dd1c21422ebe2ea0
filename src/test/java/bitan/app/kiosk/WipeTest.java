package bitan.app.kiosk;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import bitan.speech.Sounds.Spoken;

import static org.assertj.core.api.Assertions.assertThat;

/** A closed visit leaves no word: not in memory, not in the data folder, not in the temporary one. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class WipeTest {
    private static final long SEED = 20_261_123;
    /** As many as there are, and some that are in no visit. */
    private static final int MOST_WORDS = 80;
    /** As strings of Java, as big-endian dumps of characters, as files. */
    private static final List<Charset> WRITTEN = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_8);

    @TempDir Path folder;

    @Test
    void visit_closed_noWordIsLeft() throws Exception {
        var data = Files.createDirectories(folder.resolve("data"));
        var temporary = Files.createDirectories(folder.resolve("tmp"));
        var heaps = Files.createDirectories(folder.resolve("heaps"));
        var secrets = new Secrets(SEED);
        int count = play(data, temporary, heaps);
        var words = new ArrayList<>(Stream.generate(secrets::next).limit(count).toList());
        // As they were spoken; what may be written with digits is not.
        words.add(Spoken.INSURED.text());
        words.add(Spoken.DAYS.text().substring(0, 5));
        assertThat(count).isGreaterThan(40);
        assertThat(heaps.resolve("kiosk.hprof")).exists();
        assertThat(heaps.resolve("recogniser.hprof")).exists();
        for (var file : files(heaps, data, temporary)) {
            assertThat(found(words, file)).as(file.toString()).isEmpty();
        }
    }

    /** The looking itself: what is there is found. */
    @Test
    void looking_wordsInAnyEncoding_findsThem() throws Exception {
        for (var charset : WRITTEN) {
            var file = Files.write(folder.resolve(charset.name()), "说的是三号窗口吧".getBytes(charset));
            assertThat(found(List.of("三号窗口", "四号窗口"), file)).containsExactly("三号窗口");
        }
    }

    private int play(Path data, Path temporary, Path heaps) throws IOException, InterruptedException {
        var builder = JavaProcess.headless(ClosedVisit.class, data.toString(), String.valueOf(SEED),
                heaps.toString(), "insured.wav", "days.wav");
        // Nobody can look into the recogniser otherwise, which these come after.
        builder.environment().put("_JAVA_OPTIONS",
                "-XX:-DisableAttachMechanism -Djava.io.tmpdir=" + temporary);
        var process = builder.redirectErrorStream(true).start();
        var printed = process.inputReader(StandardCharsets.UTF_8);
        long recogniser = Long.parseLong(line(printed, "closed "));
        assertNothingIsIn(process.pid(), "program");
        assertNothingIsIn(recogniser, "recogniser");
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
        int count = Integer.parseInt(line(printed, "words "));
        assertThat(process.waitFor()).isZero();
        return count;
    }

    /** As root reads it, some seconds after the visit; what is done in the background may take longer on a busy machine. */
    private static void assertNothingIsIn(long process, String name) throws IOException {
        var secrets = new Secrets(SEED);
        var memory = new ProcessMemory(Stream.generate(secrets::next).limit(MOST_WORDS).toList());
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        var found = memory.in(process);
        while (!found.isEmpty() && System.nanoTime() < end) {
            found = memory.in(process);
        }
        assertThat(found).as("words in the memory of the " + name).isEmpty();
    }

    private static String line(BufferedReader printed, String beginning) throws IOException {
        var all = new StringBuilder();
        for (var line = printed.readLine(); line != null; line = printed.readLine()) {
            if (line.startsWith(beginning)) {
                return line.substring(beginning.length());
            }
            all.append(line).append('\n');
        }
        throw new AssertionError(all.toString());
    }

    private static List<Path> files(Path... folders) throws IOException {
        var all = new ArrayList<Path>();
        for (var one : folders) {
            try (var walk = Files.walk(one)) {
                walk.filter(Files::isRegularFile).forEach(all::add);
            }
        }
        return all;
    }

    private static List<String> found(List<String> words, Path file) throws IOException {
        var found = new ArrayList<String>();
        // One character for each byte, so that all words can be looked for in one text.
        var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        words.stream()
                .filter(word -> WRITTEN.stream().anyMatch(charset -> text
                        .contains(new String(word.getBytes(charset), StandardCharsets.ISO_8859_1))))
                .forEach(found::add);
        return found;
    }
}
