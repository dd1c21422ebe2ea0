package bitan.letter;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import bitan.disk.RegularFile;
import bitan.disk.WholeFile;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** The folder of letters, a file of JSON each, named by day, time and a number. Safe between threads; not for the FX thread. */
public final class LetterFolder {
    private static final String ENDING = ".json";
    /** Bytes; a sheet that is written all over takes a tenth of it. */
    private static final int LARGEST = 4 << 20;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);

    private final Path folder;

    /**
     * A letter and where it lies.
     *
     * @param name of its file, without the ending
     */
    public record Kept(String name, Letter letter) {}

    /** What could be read, oldest first, and what is wrong with the rest. */
    public record Loaded(List<Kept> letters, List<Problem> problems) {
        public Loaded {
            letters = List.copyOf(letters);
            problems = List.copyOf(problems);
        }
    }

    /** Letters kept in {@code folder}, which need not exist yet. */
    public LetterFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps a letter in a file of its own; no other file is touched.
     *
     * @param at when it was handed over
     * @return the file
     * @throws ProblemException if it cannot be written ({@code LET-01})
     */
    public synchronized Path keep(Letter letter, LocalTime at) throws ProblemException {
        var file = free(letter.date() + "-" + TIME.format(at));
        try {
            WholeFile.write(file, LetterJson.written(letter));
            return file;
        } catch (IOException e) {
            throw ProblemException.of(ProblemCode.LET_01, file, e);
        }
    }

    /** Reads all letters; none where there is no folder. A file that is no letter is left as it is ({@code LET-02}). */
    public Loaded load() {
        var letters = new ArrayList<Kept>();
        var problems = new ArrayList<Problem>();
        try {
            for (var file : files()) {
                try {
                    letters.add(new Kept(name(file), LetterJson.read(file.toString(), text(file))));
                } catch (ProblemException e) {
                    problems.add(e.problem());
                }
            }
        } catch (IOException e) {
            problems.add(Problem.of(ProblemCode.LET_03, folder, e.getClass().getSimpleName()));
        }
        return new Loaded(letters, problems);
    }

    private Path free(String beginning) {
        int number = 1;
        while (Files.exists(named(beginning, number), LinkOption.NOFOLLOW_LINKS)) {
            number++;
        }
        return named(beginning, number);
    }

    private Path named(String beginning, int number) {
        return folder.resolve(beginning + "-" + number + ENDING);
    }

    private List<Path> files() throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        }
    }

    private static String text(Path file) throws ProblemException {
        try {
            return RegularFile.text(file, LARGEST);
        } catch (MalformedInputException e) {
            throw LetterJson.wrong(file.toString(), "not UTF-8");
        } catch (IOException e) {
            throw LetterJson.wrong(file.toString(), RegularFile.why(e));
        }
    }

    private static String name(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ENDING.length());
    }
}
