package bitan.app.state;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import bitan.app.log.Trace;
import bitan.counter.Imported;
import bitan.glossary.GlossaryFile;
import bitan.lexicon.Lexicon;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.settings.Settings;
import bitan.wording.Glossary;
import bitan.wording.Term;

import static org.assertj.core.api.Assertions.assertThat;

/** The counter's terms, with real files. */
class GlossariesTest {
    private static final Lexicon LEXICON = Lexicon.load();

    @TempDir private Path folder;
    private final Counter counter = new Counter(Settings.DEFAULT, Trace.OFF, _ -> {});
    private final CompletableFuture<Lexicon> lexicon = new CompletableFuture<>();
    private final List<Glossary> used = new ArrayList<>();

    @RepeatedTest(20)
    void keep_manyChangesInARow_theLastIsOnDiskAndListenedFor() throws ProblemException {
        try (var glossaries = glossaries()) {
            for (int i = 1; i <= 50; i++) {
                glossaries.keep(terms(i));
                if (i == 25) {
                    lexicon.complete(LEXICON);
                }
            }
        }
        assertThat(GlossaryFile.read(file())).isEqualTo(terms(50));
        assertThat(used.getLast()).isEqualTo(terms(50));
    }

    @Test
    void add_whileTermsAreChanged_losesNeither() throws Exception {
        lexicon.complete(LEXICON);
        var chosen = Files.writeString(folder.resolve("chosen.json"), "[\"异地就医\", \"词1号\"]");
        try (var glossaries = glossaries()) {
            glossaries.keep(terms(2));
            glossaries.add(chosen);
        }
        assertThat(GlossaryFile.read(file()).terms()).extracting(Term::text)
                .containsExactly("词1号", "词2号", "异地就医");
        assertThat(counter.state().aids().terminology().imported())
                .contains(new Imported.Added("chosen.json", 1, 1));
    }

    @Test
    void keep_whereNothingCanBeWritten_saysSoUntilItCan() throws Exception {
        lexicon.complete(LEXICON);
        var inTheWay = Files.createDirectories(folder.resolve("glossary.json/inside"));
        try (var glossaries = glossaries()) {
            glossaries.keep(terms(3));
        }
        assertThat(counter.state().equipment().problems()).extracting(Problem::code)
                .containsExactly(ProblemCode.GLO_02);
        Files.delete(inTheWay);
        Files.delete(file());
        try (var glossaries = glossaries()) {
            glossaries.keep(terms(4));
        }
        assertThat(counter.state().equipment().problems()).isEmpty();
        assertThat(GlossaryFile.read(file())).isEqualTo(terms(4));
    }

    @Test
    void keepAgain_theFileIsGone_isThereAgain() throws Exception {
        lexicon.complete(LEXICON);
        var glossaries = glossaries();
        glossaries.keep(terms(3));
        glossaries.close();
        try (var next = glossaries()) {
            next.start();
            next.keep(terms(2));
            next.keepAgain();
        }
        Files.delete(file());
        try (var next = glossaries()) {
            next.keep(terms(2));
            next.keepAgain();
        }
        assertThat(GlossaryFile.read(file())).isEqualTo(terms(2));
    }

    private Glossaries glossaries() {
        return new Glossaries(new GlossaryFile(file()), lexicon, counter,
                (_, glossary) -> used.add(glossary));
    }

    private Path file() {
        return folder.resolve("glossary.json");
    }

    private static Glossary terms(int count) {
        return new Glossary(IntStream.rangeClosed(1, count).mapToObj(i -> Term.of("词" + i + "号")).toList());
    }
}
