package bitan.sentences;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.sentences.SentenceFile.Loaded;

/** The sentences of a file read so far, each once, and how much of it was left out. */
final class Gathered {
    private final Map<String, ReadySentence> byText = new LinkedHashMap<>();
    private int leftOut;
    private int firstLine;

    /** Takes what stands on this line, if it can be a sentence and is none of those before. */
    void add(int line, SentenceGroup group, String text) {
        var clean = text.strip();
        if (!ReadySentence.fits(clean)
                || byText.putIfAbsent(clean, new ReadySentence(group, clean)) != null) {
            leaveOut(line);
        }
    }

    /** Something on this line is no sentence. */
    void leaveOut(int line) {
        firstLine = leftOut == 0 ? line : firstLine;
        leftOut++;
    }

    /** Those that are used, group by group, with what is to be said about {@code file}. */
    Loaded of(Path file) {
        var all = byText.values().stream().sorted(Comparator.comparing(ReadySentence::group)).toList();
        var problems = new ArrayList<Problem>();
        if (leftOut > 0) {
            problems.add(Problem.of(ProblemCode.SEN_02, file, leftOut, firstLine));
        }
        int used = Math.min(SentenceFile.MOST, all.size());
        if (used < all.size()) {
            problems.add(Problem.of(ProblemCode.SEN_03, file, used, all.size() - used));
        }
        return new Loaded(List.copyOf(all.subList(0, used)), problems);
    }
}
