package bitan.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import bitan.conversation.Event;
import bitan.conversation.Speaker;
import bitan.journal.Journal;
import bitan.journal.Killing;
import bitan.journal.Said;
import bitan.problem.ProblemException;
import bitan.wording.Caption;

/** What keeping the conversation on disk costs, on the disk of the working folder; and what 200 killed programs lose. */
final class JournalCost {
    private static final Path WORK = Path.of("target", "work");
    private static final int TURNS = 2000;
    private static final int TURNS_LEFT = 500;
    private static final int OPENINGS = 20;
    private static final int KILLS = 200;
    private static final int PARTIALS = 5;
    private static final int PAGE = 4096;
    private static final double NANOS = 1e6;
    private static final double P99 = 0.99;
    private static final long SEED = 6;

    private JournalCost() {
    }

    static List<Figure> measure() throws Exception {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "journal");
        try {
            var turns = turns(folder.resolve("turns"));
            var openings = openings(folder.resolve("openings"));
            var lost = killed(folder.resolve("killed"));
            var which = String.format(Locale.ROOT,
                    "of %d, %d partials before each; 4 KB forced to this disk: p99 %.2f",
                    TURNS, PARTIALS, at(forced(folder.resolve("forced")), P99));
            return List.of(Figure.atMost(5, "journal, settled turn, median", at(turns, 0.5), "ms", which),
                    Figure.atMost(5, "journal, settled turn, p99", at(turns, P99), "ms", which),
                    Figure.atMost(500, "journal, opened after a crash, median", at(openings, 0.5), "ms",
                            TURNS_LEFT + " turns, of " + OPENINGS),
                    Figure.atMost(500, "journal, erased", erased(folder.resolve("erased")), "ms",
                            TURNS_LEFT + " turns"),
                    Figure.atMost(0, "journal, settled turns lost", lost.turns, "", KILLS + " times kill -9"),
                    Figure.atMost(0, "journal, starts failed", lost.starts, "", KILLS + " times kill -9"));
        } finally {
            delete(folder);
        }
    }

    private static long[] turns(Path folder) throws ProblemException {
        var times = new long[TURNS];
        try (var journal = Journal.open(folder, WORK).journal()) {
            for (int number = 1; number <= TURNS; number++) {
                say(journal, number);
                long start = System.nanoTime();
                journal.append(1, Said.typed(number, sentence(number)));
                times[number - 1] = System.nanoTime() - start;
            }
        }
        return times;
    }

    /** What the disk alone costs at the moment. */
    private static long[] forced(Path file) throws IOException {
        var times = new long[TURNS];
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int number = 0; number < TURNS; number++) {
                long start = System.nanoTime();
                channel.write(ByteBuffer.allocate(PAGE), (long) number * PAGE);
                channel.force(false);
                times[number] = System.nanoTime() - start;
            }
        }
        return times;
    }

    private static void say(Journal journal, int number) throws ProblemException {
        for (int partial = 1; partial <= PARTIALS; partial++) {
            journal.append(1,
                    new Event.Heard(Speaker.STAFF, Caption.of(sentence(number).substring(0, partial * 3))));
        }
    }

    private static String sentence(int number) {
        return "请您带上本人身份证、户口本和两张一寸照片，下周三上午九点到二楼六号窗口办理，这是第" + number + "句。";
    }

    /** With all of it still in the log. */
    private static long[] openings(Path folder) throws IOException, ProblemException {
        var left = Files.createDirectories(folder.resolve("left"));
        try (var journal = Journal.open(left, WORK).journal()) {
            talk(journal);
            copy(left, folder);
        }
        var times = new long[OPENINGS];
        for (int time = 0; time < OPENINGS; time++) {
            var place = Files.createDirectory(folder.resolve("again" + time));
            copy(folder, place);
            long start = System.nanoTime();
            var opened = Journal.open(place, WORK);
            times[time] = System.nanoTime() - start;
            opened.journal().close();
            if (opened.conversation().turns().size() != TURNS_LEFT) {
                throw new IllegalStateException("turns are missing");
            }
        }
        return times;
    }

    private static void copy(Path from, Path to) throws IOException {
        for (var name : List.of("journal.db", "journal.db-wal")) {
            Files.copy(from.resolve(name), to.resolve(name));
        }
    }

    private static double erased(Path folder) throws ProblemException {
        try (var journal = Journal.open(folder, WORK).journal()) {
            talk(journal);
            long start = System.nanoTime();
            journal.erase(1);
            return (System.nanoTime() - start) / NANOS;
        }
    }

    private static void talk(Journal journal) throws ProblemException {
        for (int number = 1; number <= TURNS_LEFT; number++) {
            journal.append(1, Said.typed(number, sentence(number)));
        }
    }

    private record Lost(int turns, int starts) {}

    private static Lost killed(Path folder) throws IOException, InterruptedException {
        var chance = new Random(SEED);
        int turns = 0;
        int starts = 0;
        for (int time = 0; time < KILLS; time++) {
            // A new conversation now and then, so that most are as long as conversations are.
            var left = new Killing(folder.resolve("visit" + time / 10), chance).once();
            turns += Math.max(0, left.printed() - left.found());
            starts += left.isWhole() && left.printed() > 0 ? 0 : 1;
        }
        return new Lost(turns, starts);
    }

    private static double at(long[] times, double share) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / NANOS;
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
