package bitan.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.ink.Ink;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;
import bitan.letter.LetterFolder.Kept;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LetterFolderTest {
    private static final LocalTime NOON = LocalTime.of(12, 3, 4, 567);
    private static final Ink INK = new Ink(List.of(
            new Stroke(List.of(InkPoint.at(1.26, 2, 0), InkPoint.at(300.5, 40, 15))),
            new Stroke(List.of(new InkPoint(7, 8, 900, 0.9)))));
    private static final Letter LETTER = new Letter(LocalDate.of(2026, 11, 23), "六号窗口",
            Optional.of(Feeling.GOOD), "讲得很清楚，“谢谢”\\😀", INK);

    @TempDir private Path data;

    @Test
    void keep_aLetter_readsBackWithoutWhenItWasDrawn() throws ProblemException {
        var file = folder().keep(LETTER, NOON);

        assertThat(file).hasFileName("2026-11-23-120304-1.json");
        var drawn = new Ink(
                List.of(new Stroke(List.of(InkPoint.at(1.3, 2, 0), InkPoint.at(300.5, 40, 0))),
                        new Stroke(List.of(InkPoint.at(7, 8, 0)))));
        assertThat(folder().load().letters()).containsExactly(new Kept("2026-11-23-120304-1",
                new Letter(LETTER.date(), LETTER.counter(), LETTER.feeling(), LETTER.words(), drawn)));
    }

    @Test
    void keep_inTheSameSecond_takesTheNextNumberAndTouchesNoOther() throws ProblemException {
        var words = IntStream.rangeClosed(1, 3).mapToObj(String::valueOf).toList();
        for (var word : words) {
            folder().keep(new Letter(LETTER.date(), "", Optional.empty(), word, Ink.NONE), NOON);
        }
        assertThat(folder().load().letters()).extracting(kept -> kept.letter().words())
                .containsExactlyElementsOf(words);
        assertThat(data.resolve("letters")).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void keep_whereNothingCanBeWritten_isToldAndLosesNothing() throws IOException {
        var file = Files.writeString(data.resolve("letters"), "a file in the folder's place");
        assertThatThrownBy(() -> folder().keep(LETTER, NOON))
                .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.problem().code())
                        .isEqualTo(ProblemCode.LET_01));
        assertThat(file).hasContent("a file in the folder's place");
    }

    @Test
    void load_noFolder_isNoLetters() {
        assertThat(folder().load().letters()).isEmpty();
        assertThat(folder().load().problems()).isEmpty();
        assertThat(data.resolve("letters")).doesNotExist();
    }

    @Test
    void load_aFileInTheFoldersPlace_isTold() throws IOException {
        Files.writeString(data.resolve("letters"), "");
        assertThat(folder().load().problems()).extracting(Problem::code).containsExactly(ProblemCode.LET_03);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{}", "{\"date\":\"2026-11-23\"}",
            "{\"date\":\"23.11.\",\"counter\":\"\",\"words\":\"\",\"strokes\":[]}",
            "{\"date\":\"2026-11-23\",\"counter\":\"\",\"words\":\"\",\"strokes\":[]} more",
            "{\"date\":\"2026-11-23\",\"counter\":\"\",\"words\":7,\"strokes\":[]}",
            "{\"date\":\"2026-11-23\",\"counter\":\"\",\"feeling\":\"hate\",\"words\":\"\",\"strokes\":[]}",
            "{\"date\":\"2026-11-23\",\"counter\":\"\",\"feeling\":null,\"words\":\"\",\"strokes\":[]}",
            "{\"date\":\"2026-11-23\",\"counter\":\"\",\"words\":\"\",\"strokes\":7}",
            "{\"date\":\"2026-11-23\",\"counter\":\"\",\"words\":\"\",\"strokes\":[[]]}",
            "{\"date\":\"2026-11-23\",\"counter\":\"\",\"words\":\"\",\"strokes\":[[[1]]]}",
            "{\"date\":\"2026-11-23\",\"counter\":\"\",\"words\":\"\",\"strokes\":[[[1,1e999]]]}",
            "{\"date\":\"2026-11-23\",\"counter\":\"\",\"words\":\"\",\"strokes\":[[[\"1\",\"2\"]]]}"})
    void load_aDamagedFile_isToldAndTheOthersAreThere(String content) throws Exception {
        folder().keep(LETTER, NOON);
        var damaged = Files.writeString(data.resolve("letters/2026-11-22-080000-1.json"), content);

        var loaded = folder().load();

        assertThat(loaded.letters()).hasSize(1);
        assertThat(loaded.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.LET_02);
            assertThat(problem.facts()).startsWith(damaged.toString());
        });
        assertThat(damaged).hasContent(content);
    }

    @Test
    void load_wordsThatAreTooLong_notUtf8OrAFolder_areTold() throws Exception {
        var letters = Files.createDirectories(data.resolve("letters"));
        Files.writeString(letters.resolve("a.json"),
                "{\"date\":\"2026-11-23\",\"counter\":\"\",\"words\":\"" + "谢".repeat(Letter.LONGEST + 1)
                        + "\",\"strokes\":[]}");
        Files.write(letters.resolve("b.json"), new byte[]{(byte) 0xff, (byte) 0xfe});
        Files.createDirectory(letters.resolve("c.json"));
        Files.write(letters.resolve("d.json"), new byte[5 << 20]);
        Files.writeString(letters.resolve("e.txt"), "not looked at");
        assertThat(folder().load().letters()).isEmpty();
        assertThat(folder().load().problems()).hasSize(4)
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.LET_02));
    }

    private LetterFolder folder() {
        return new LetterFolder(data.resolve("letters"));
    }
}
