package bitan.replies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The board of common wishes. */
class PhraseBoardTest {
    private final PhraseBoard wishes = PhraseBoard.load();

    @Test
    void board_noGuide_hasFourGroupsOfAtLeastTwentyFourWishes() {
        var board = wishes.board(Optional.empty());

        assertThat(board.groups()).hasSize(4);
        assertThat(texts(board)).hasSizeGreaterThanOrEqualTo(24).doesNotHaveDuplicates()
                .contains("我听不见，请写给我看", "请帮我打电话", "厕所在哪里");
    }

    @Test
    void board_knownGuide_putsItsOwnWishesFirst() {
        assertThat(wishes.guides()).hasSizeGreaterThanOrEqualTo(3).allSatisfy((id, group) -> {
            var board = wishes.board(Optional.of(id));

            assertThat(board.groups().getFirst()).isEqualTo(group);
            assertThat(board.groups().subList(1, 5)).isEqualTo(wishes.groups());
        });
    }

    @Test
    void board_unknownGuide_isEverybodys() {
        assertThat(wishes.board(Optional.of("nobody-knows"))).isEqualTo(wishes.board(Optional.empty()));
    }

    @Test
    void board_everyPage_hasPicturesThatDiffer() {
        Stream.concat(wishes.groups().stream(), wishes.guides().values().stream()).forEach(
                group -> assertThat(group.wishes()).extracting(BoardPhrase::icon).doesNotHaveDuplicates());
    }

    @Test
    void with_ownWishes_replacesEverybodysAndKeepsTheGuides(@TempDir Path folder) throws Exception {
        var own = write(folder, """
                                {"groups": [{"name": "我要办", "wishes": [{"text": "我要迁户口", "picture": "home"},
                                  {"text": "请叫会手语的人", "picture": "interpreter"}]}]}""");
        var board = wishes.with(own).board(Optional.of("remote-medical-care"));

        assertThat(texts(board)).contains("我要迁户口", "我家人在外地住院").doesNotContain("我想喝水");
        assertThat(board.groups().getLast().wishes().getLast().callsInterpreter()).isTrue();
        assertThat(wishes.with(folder.resolve("none.json"))).isEqualTo(wishes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"home|hospitl|3|picture: hospitl", "迁户口|我要把户口从外地迁到本市来|3|text: 1–12",
            "我要办|我要办的事|4|name: 1–4", "groups|group|5|JSON"})
    void with_ownWishesWithAMistake_saysItsLine(String right, String wrong, int line, String why,
            @TempDir Path folder) throws Exception {
        var own = write(folder, """
                                {"groups": [
                                  {"name": "我要办", "wishes": [
                                    {"text": "迁户口", "picture": "home"}
                                  ]}
                                ]}""".replace(right, wrong));

        assertThatThrownBy(() -> wishes.with(own)).isInstanceOfSatisfying(ProblemException.class,
                e -> assertThat(e.problem())
                        .isEqualTo(Problem.of(ProblemCode.WIS_01, own, line, why)));
    }

    private static Path write(Path folder, String json) throws IOException {
        return Files.writeString(folder.resolve("wishes.json"), json);
    }

    private static List<String> texts(WishBoard board) {
        return board.groups().stream().flatMap(group -> group.wishes().stream()).map(BoardPhrase::text)
                .toList();
    }
}
