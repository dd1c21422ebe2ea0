package bitan.glossary;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.glossary.GlossaryFile.Loaded;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.wording.Glossary;
import bitan.wording.Term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GlossaryFileTest {
    private static final Glossary TWO = new Glossary(
            List.of(Term.of("异地就医"), new Term("e社保", List.of("yi1 she4 bao3", "e2 she4 bao3"))));

    @TempDir Path folder;
    private Path path;
    private GlossaryFile file;

    @BeforeEach
    void open() {
        path = folder.resolve("data/glossary.json");
        file = new GlossaryFile(path);
    }

    @Test
    void shipped_termsOfTheCounter_areManyAndDifferent() {
        assertThat(GlossaryFile.shipped().terms()).hasSizeGreaterThan(150).doesNotHaveDuplicates()
                .contains(Term.of("异地就医备案"), Term.of("起付线"));
    }

    @Test
    void load_noFile_givesTheShippedTerms() {
        assertThat(file.load()).isEqualTo(new Loaded(GlossaryFile.shipped(), Optional.empty()));
    }

    @Test
    void save_thenLoad_givesTheSame() throws Exception {
        file.save(GlossaryFile.shipped());
        file.save(TWO);
        assertThat(file.load()).isEqualTo(new Loaded(TWO, Optional.empty()));
        assertThat(path.getParent()).isDirectoryNotContaining(other -> !other.equals(path));
    }

    @Test
    void save_folderIsAFile_namesTheProblem() throws IOException {
        Files.writeString(folder.resolve("data"), "in the way");
        assertThatThrownBy(() -> file.save(TWO)).isInstanceOfSatisfying(ProblemException.class,
                e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.GLO_02));
    }

    @ParameterizedTest
    @ValueSource(strings = {"['异地就医', {'text': 'e社保', 'sounds': ['yi1 she4 bao3', 'e2 she4 bao3']}]",
            "\ufeff{'version': 3, 'terms': [{'term': ' 异地就医 '}, {'word': 'e社保', 'pinyin': 'yi1 she4 bao3'},"
                    + "{'text': 'e社保', 'note': {'a': [1]}, 'pinyin': ['e2 she4 bao3']}, '异地就医'], 'more': null}"})
    void read_waysToWriteAGlossary_areOne(String text) throws Exception {
        assertThat(GlossaryFile.read(written(text))).isEqualTo(TWO);
    }

    @Test
    void read_noTermsInTheArray_isAnEmptyGlossary() throws Exception {
        assertThat(GlossaryFile.read(written("[]"))).isEqualTo(Glossary.EMPTY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"``|1", "null|1", "3|1", "{}|1",
            "{'terms': 3}|1",
            "['a', 3]|1", "['a',\\n['b']]|2", "['a',\\n{'text': 3}]|2", "['a',\\n'b'|2", "['a']\\n\\n['b']|3",
            "no json|1",
            "['a',\\n{'text': 'b', 'sounds': {}}]|2"})
    void read_otherForm_namesFileAndLine(String text, int line) throws IOException {
        var problem = problemOf(text.replace("\\n", "\n"));
        assertThat(problem.code()).isEqualTo(ProblemCode.GLO_04);
        assertThat(problem.facts()).startsWith(path.toString(), String.valueOf(line)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"' '", "''", "{}", "'这一条写了很多很多的字所以它不可能是一个词了'", "'上\\n下'",
            "{'text': 'a', 'sounds': ' '}"})
    void read_entryThatCannotBeATerm_namesTheLineAndTakesNothing(String entry) throws IOException {
        var problem = problemOf("['好词',\n\n" + entry + "]");
        assertThat(problem.code()).isEqualTo(ProblemCode.GLO_05);
        assertThat(problem.facts().get(1)).isEqualTo("3");
    }

    @Test
    void read_hugeString_isNoTermAndIsNotRepeatedInTheMessage() throws IOException {
        var problem = problemOf("['" + "长".repeat(3_500_000) + "']");
        assertThat(problem.code()).isEqualTo(ProblemCode.GLO_05);
        assertThat(problem.facts().getLast()).hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void read_deepNesting_isNoGlossary() throws IOException {
        assertThat(problemOf("[".repeat(1_000_000)).code()).isEqualTo(ProblemCode.GLO_04);
        assertThat(problemOf("{'x': " + "[".repeat(1_000_000)).code()).isEqualTo(ProblemCode.GLO_04);
    }

    @Test
    void read_otherEncodingOrNoFile_cannotBeOpened() throws IOException {
        write("['异地就医']".getBytes(Charset.forName("GB18030")));
        assertThat(problem().code()).isEqualTo(ProblemCode.GLO_03);
        Files.delete(path);
        assertThat(problem().code()).isEqualTo(ProblemCode.GLO_03);
    }

    @Test
    void read_cutAnywhere_isAProblemAndNothingElse() throws Exception {
        file.save(TWO);
        var whole = Files.readString(path).strip().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            write(Arrays.copyOf(whole, length));
            assertThat(problem().code()).isIn(ProblemCode.GLO_03, ProblemCode.GLO_04);
        }
    }

    @Test
    void load_damagedAnywhere_givesTermsOrSaysWhyNot() throws Exception {
        file.save(TWO);
        var whole = Files.readAllBytes(path);
        var random = new Random(3);
        for (int i = 0; i < 500; i++) {
            var damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            write(damaged);
            var loaded = file.load();
            loaded.problem().ifPresent(problem -> assertThat(Path.of(problem.facts().getFirst()))
                    .hasBinaryContent(damaged));
            assertThat(loaded.problem().isEmpty() || loaded.glossary().equals(GlossaryFile.shipped()))
                    .isTrue();
        }
    }

    @Test
    void load_unusable_keepsTheFileAsideAndSaysWhere() throws IOException {
        written("['好词',\n' ']");
        var problem = file.load().problem().orElseThrow();
        assertThat(problem.code()).isEqualTo(ProblemCode.GLO_01);
        assertThat(problem.facts().get(1)).isEqualTo("2");
        assertThat(path).doesNotExist();
        assertThat(Path.of(problem.facts().getFirst())).content().startsWith("[\"好词\"");
    }

    private Problem problemOf(String text) throws IOException {
        written(text);
        return problem();
    }

    private Problem problem() {
        try {
            throw new AssertionError(GlossaryFile.read(path));
        } catch (ProblemException e) {
            return e.problem();
        }
    }

    private Path written(String text) throws IOException {
        write(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        return path;
    }

    private void write(byte[] bytes) throws IOException {
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }
}
