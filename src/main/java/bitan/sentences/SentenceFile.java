package bitan.sentences;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;

import bitan.disk.RegularFile;
import bitan.disk.WholeFile;
import bitan.json.Json;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** The counter's ready sentences on disk. Not for the FX thread. */
public final class SentenceFile {
    /** Sentences that are used; a counter has no use for more. */
    public static final int MOST = 2000;
    private static final String SHIPPED = "sentences.json";
    private static final String JSON = ".json";
    /** Bytes: {@link #MOST} of the longest sentences, every character of them escaped. */
    private static final int LARGEST = 4 << 20;

    private final Path file;

    /** Sentences and what had to be said about them. */
    public record Loaded(List<ReadySentence> sentences, List<Problem> problems) {
        public Loaded {
            sentences = List.copyOf(sentences);
            problems = List.copyOf(problems);
        }
    }

    /** Sentences in {@code file}, which need not exist. */
    public SentenceFile(Path file) {
        this.file = file;
    }

    /** The sentences that come with the program. */
    public static List<ReadySentence> shipped() {
        try (var in = Objects.requireNonNull(SentenceFile.class.getResourceAsStream(SHIPPED))) {
            var loaded = JsonSentences.read(in.readAllBytes()).of(Path.of(SHIPPED));
            if (!loaded.problems().isEmpty()) {
                throw new IllegalStateException("the shipped sentences: " + loaded.problems());
            }
            return loaded.sentences();
        } catch (IOException e) {
            throw new UncheckedIOException(SHIPPED, e);
        }
    }

    /**
     * The sentences of a file somebody chose: JSON if its name says so, else a list with one on each line. What cannot be
     * a sentence ({@code SEN-02}), and what is too many ({@code SEN-03}), is left out.
     *
     * @throws ProblemException SEN-06 if nothing of it can be read
     */
    public static Loaded read(Path chosen) throws ProblemException {
        try {
            var bytes = RegularFile.bytes(chosen, LARGEST);
            var gathered = isJson(chosen) ? JsonSentences.read(bytes) : ListedSentences.read(bytes);
            return gathered.of(chosen);
        } catch (IOException e) {
            throw unread(chosen, RegularFile.why(e));
        } catch (JacksonException e) {
            throw unread(chosen, Json.place(e));
        }
    }

    /**
     * Writes sentences for people or another counter: JSON if the name says so, else a table with the groups' names in
     * this language.
     *
     * @throws ProblemException SEN-04 if it cannot be written
     */
    public static void export(Path chosen, List<ReadySentence> sentences, Locale locale)
            throws ProblemException {
        try {
            RegularFile.check(chosen);
            WholeFile.write(chosen, isJson(chosen)
                    ? JsonSentences.written(sentences)
                    : ListedSentences.written(sentences, locale));
        } catch (IOException e) {
            throw ProblemException.of(ProblemCode.SEN_04, chosen, e);
        }
    }

    /** Of sentences that are alike, the first stays; group by group, no more than are used. */
    public static List<ReadySentence> merged(List<ReadySentence> before, List<ReadySentence> added) {
        var known = before.stream().map(ReadySentence::text).collect(Collectors.toSet());
        var all = Stream.concat(before.stream(),
                added.stream().filter(one -> !known.contains(one.text())).limit(MOST - before.size()));
        return all.sorted(Comparator.comparing(ReadySentence::group)).toList();
    }

    /** Where they are. */
    public Path path() {
        return file;
    }

    /** Whether there is such a file. */
    public boolean isThere() {
        return Files.exists(file);
    }

    /**
     * The sentences of the file; the shipped ones where there is no file or it cannot be used ({@code SEN-01}). What
     * cannot be a sentence ({@code SEN-02}), and what is too many ({@code SEN-03}), is left out.
     */
    public Loaded load() {
        try {
            return loaded();
        } catch (NoSuchFileException e) {
            return new Loaded(shipped(), List.of());
        } catch (IOException e) {
            return unusable(shipped(), ProblemCode.SEN_01, RegularFile.why(e));
        } catch (JacksonException e) {
            return unusable(shipped(), ProblemCode.SEN_01, Json.place(e));
        }
    }

    /** The same while {@code used} are in use, which stay so where the file is gone or cannot be used ({@code SEN-05}). */
    public Loaded reload(List<ReadySentence> used) {
        try {
            return loaded();
        } catch (NoSuchFileException e) {
            return used.equals(shipped())
                    ? new Loaded(used, List.of())
                    : unusable(used, ProblemCode.SEN_05, RegularFile.why(e));
        } catch (IOException e) {
            return unusable(used, ProblemCode.SEN_05, RegularFile.why(e));
        } catch (JacksonException e) {
            return unusable(used, ProblemCode.SEN_05, Json.place(e));
        }
    }

    /**
     * Writes the sentences so that a power cut leaves either the old ones or the new; the shipped ones need no file. A
     * file of which something was left out is kept beside it first.
     *
     * @throws ProblemException SEN-04 if the folder cannot be written
     */
    public void save(List<ReadySentence> sentences) throws ProblemException {
        if (!load().problems().isEmpty()) {
            WholeFile.setAside(file);
        }
        try {
            if (sentences.equals(shipped())) {
                Files.deleteIfExists(file);
            } else {
                WholeFile.write(file, JsonSentences.written(sentences));
            }
        } catch (IOException e) {
            throw ProblemException.of(ProblemCode.SEN_04, file, e);
        }
    }

    private Loaded loaded() throws IOException {
        return JsonSentences.read(RegularFile.bytes(file, LARGEST)).of(file);
    }

    private Loaded unusable(List<ReadySentence> instead, ProblemCode code, String why) {
        return new Loaded(instead, List.of(Problem.of(code, file, why)));
    }

    private static boolean isJson(Path chosen) {
        return String.valueOf(chosen.getFileName()).toLowerCase(Locale.ROOT).endsWith(JSON);
    }

    private static ProblemException unread(Path chosen, String why) {
        return new ProblemException(Problem.of(ProblemCode.SEN_06, chosen, why));
    }
}
