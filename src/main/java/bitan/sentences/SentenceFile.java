package bitan.sentences;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import bitan.disk.RegularFile;
import bitan.json.Json;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;

/** The counter's ready sentences on disk, written by people and never by the program. Not for the FX thread. */
public final class SentenceFile {
    /** Sentences that are used; a counter has no use for more. */
    static final int MOST = 2000;
    private static final String SHIPPED = "sentences.json";
    /** Bytes: {@link #MOST} of the longest sentences, every character of them escaped. */
    private static final int LARGEST = 4 << 20;
    private static final JsonMapper JSON = Json.strict().build();

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
            var loaded = loaded(Path.of(SHIPPED), in.readAllBytes());
            if (!loaded.problems().isEmpty()) {
                throw new IllegalStateException("the shipped sentences: " + loaded.problems());
            }
            return loaded.sentences();
        } catch (IOException e) {
            throw new UncheckedIOException(SHIPPED, e);
        }
    }

    /**
     * The sentences of the file; the shipped ones where there is no file or it cannot be used ({@code SEN-01}). An entry
     * that cannot be a sentence ({@code SEN-02}), and what is too many ({@code SEN-03}), is passed over.
     */
    public Loaded load() {
        try {
            return loaded(file, RegularFile.bytes(file, LARGEST));
        } catch (NoSuchFileException e) {
            return new Loaded(shipped(), List.of());
        } catch (IOException e) {
            return unusable(RegularFile.why(e));
        } catch (JacksonException e) {
            return unusable(Json.place(e));
        }
    }

    private Loaded unusable(String why) {
        return new Loaded(shipped(), List.of(Problem.of(ProblemCode.SEN_01, file, why)));
    }

    private static Loaded loaded(Path file, byte[] json) {
        var sentences = new ArrayList<ReadySentence>();
        var wrong = new ArrayList<String>();
        for (var group : Json.read(JSON, json, SentencesJson.class).groups()) {
            int number = 0;
            for (var entry : group.getValue()) {
                number++;
                var text = text(entry);
                if (ReadySentence.fits(text)) {
                    sentences.add(new ReadySentence(group.getKey(), text));
                } else {
                    wrong.add(group.getKey().name().toLowerCase(Locale.ROOT) + " " + number);
                }
            }
        }
        return new Loaded(sentences.subList(0, Math.min(MOST, sentences.size())),
                problems(file, wrong, sentences.size()));
    }

    private static List<Problem> problems(Path file, List<String> wrong, int sentences) {
        var problems = new ArrayList<Problem>();
        if (!wrong.isEmpty()) {
            problems.add(Problem.of(ProblemCode.SEN_02, file, wrong.size(), wrong.getFirst()));
        }
        if (sentences > MOST) {
            problems.add(Problem.of(ProblemCode.SEN_03, file, MOST, sentences - MOST));
        }
        return problems;
    }

    /** The text of an entry; empty, which is no sentence, for anything else than a string. */
    private static String text(JsonNode entry) {
        return entry.isString() ? entry.stringValue().strip() : "";
    }
}
