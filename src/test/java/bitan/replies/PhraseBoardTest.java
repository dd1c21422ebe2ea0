package bitan.replies;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static List<String> texts(WishBoard board) {
        return board.groups().stream().flatMap(group -> group.wishes().stream()).map(BoardPhrase::text)
                .toList();
    }
}
