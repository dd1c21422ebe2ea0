package bitan.screens.visitor;

import java.util.Optional;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.counter.Replying;
import bitan.replies.PhraseBoard;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.Messages;
import bitan.settings.Language;
import bitan.settings.Settings.VisitorTheme;

import static org.assertj.core.api.Assertions.assertThat;

/** The board of wishes on old monitors: every page whole, with pictures that can be told apart. */
@ExtendWith(FxExtension.class)
class BoardPicturesTest {
    @ParameterizedTest
    @CsvSource({"1024,768,LIGHT,1", "1366,768,DARK,2", "768,1024,YELLOW,3"})
    void board_everyPage_isWhole(int width, int height, VisitorTheme theme, int size) {
        var story = new Story().at("六号窗口", Language.CHINESE, theme, size, false);
        var screen = new VisitorScreen(Messages.in(Language.CHINESE), story, _ -> {});
        var scene = Pictures.scene(screen.root(), width, height);
        var board = PhraseBoard.load().board(Optional.of("remote-medical-care"));
        screen.show(story.said("请问您要办什么？").state()
                .aids(aids -> aids.with(Replying.NONE.withWishes(board))));
        Pictures.settle(scene);
        story.later(1);
        Reach.press(scene, "选一句");
        for (var group : board.groups()) {
            story.later(1);
            Reach.press(scene, group.name());
            Pictures.settle(scene);
            assertThat(scene.getRoot().lookupAll(".wish-tiles .picture")).hasSize(group.wishes().size())
                    .allSatisfy(picture -> assertThat(picture.getBoundsInParent().getHeight())
                            .isGreaterThanOrEqualTo(70));
            Measure.assertForVisitor(scene, "board-%d-%s".formatted(width, group.name()));
        }
    }
}
