package bitan.screens.visitor.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kordamp.ikonli.javafx.FontIcon;

import bitan.replies.BoardPhrase;
import bitan.replies.PhraseBoard;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.settings.Settings.VisitorTheme;

import static org.assertj.core.api.Assertions.assertThat;

/** The board of wishes: every page fits, every tile has its picture, a tap sends what it reads. */
@ExtendWith(FxExtension.class)
class WishPaneTest {
    private static final PhraseBoard WISHES = PhraseBoard.load();

    private final List<BoardPhrase> tapped = new ArrayList<>();
    private final WishPane pane = new WishPane(tapped::add);
    private final Area area = new Area(pane.root(), 1280, 400, VisitorTheme.LIGHT);

    static Stream<Arguments> pages() {
        var boards = Stream.concat(Stream.of(Optional.<String>empty()),
                WISHES.guides().keySet().stream().sorted().map(Optional::of));
        return boards.flatMap(guide -> Stream.of(VisitorTheme.values()).flatMap(theme -> Stream
                .of(Arguments.of(guide, 1280, 400, theme), Arguments.of(guide, 800, 620, theme))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void show_everyPage_tilesAreLargeWithPictureAndWords(Optional<String> guide, int width, int height,
            VisitorTheme theme) {
        var on = new Area(pane.root(), width, height, theme);
        var board = WISHES.board(guide);
        pane.show(board);

        for (var group : board.groups()) {
            tab(on, group.name()).fire();
            on.check("wishes-" + guide.orElse("all") + "-" + group.name() + "-" + width + "-" + theme);

            var tiles = Measure.visible(on.scene(), Button.class);
            assertThat(tiles).extracting(Button::getAccessibleText)
                    .isEqualTo(group.wishes().stream().map(BoardPhrase::text).toList());
            assertThat(tiles).allSatisfy(tile -> {
                assertThat(tile.getWidth()).isGreaterThanOrEqualTo(150);
                assertThat(tile.getHeight()).isGreaterThanOrEqualTo(110);
                assertThat(tile.getFont().getSize()).isGreaterThanOrEqualTo(26);
                assertThat(tile.getGraphic()).isInstanceOfSatisfying(FontIcon.class,
                        icon -> assertThat(icon.getLayoutBounds().getWidth()).isGreaterThanOrEqualTo(48));
            });
        }
    }

    @Test
    void tap_twice_isSentOnceUntilShownAnew() {
        pane.show(WISHES.board(Optional.empty()));
        area.tap("我家人住院了");
        area.tap("我家人住院了");
        assertThat(tapped).extracting(BoardPhrase::text).containsExactly("我家人住院了");

        pane.show(WISHES.board(Optional.empty()));
        area.tap("我家人住院了");
        assertThat(tapped).hasSize(2);
    }

    @Test
    void show_sameBoard_staysAtItsPage() {
        pane.show(WISHES.board(Optional.empty()));
        tab(area, "我想问").fire();
        pane.show(WISHES.board(Optional.empty()));

        assertThat(area.button("要等多久").isDisabled()).isFalse();
    }

    @Test
    void tab_secondTap_pageStays() {
        pane.show(WISHES.board(Optional.empty()));
        tab(area, "我需要").fire();
        tab(area, "我需要").fire();

        assertThat(tab(area, "我需要").isSelected()).isTrue();
        assertThat(area.button("厕所在哪里")).isNotNull();
    }

    private static ToggleButton tab(Area area, String name) {
        return Measure.visible(area.scene(), ToggleButton.class).stream()
                .filter(tab -> tab.getText().equals(name)).findFirst().orElseThrow();
    }
}
