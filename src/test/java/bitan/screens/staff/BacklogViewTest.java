package bitan.screens.staff;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import bitan.conversation.Pace;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Story;
import bitan.settings.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** The clerk sees how far the reader is behind, and is asked to wait. */
@ExtendWith(FxExtension.class)
class BacklogViewTest {
    private static final String WAIT = "请稍等，让对方看完";
    private final Story story = Moments.visit().later(60);
    private final Desk desk = new Desk(Language.CHINESE, story, 1280, 800);

    @Test
    void show_everythingRead_saysNothing() {
        show();

        assertThat(backlog()).isEmpty();
    }

    @Test
    void show_aShortSentenceJustSaid_isAQuietFigure() {
        story.said("请您稍等一会儿");
        show();

        assertThat(backlog()).containsExactly("还有 7 字没看");
    }

    @Test
    void show_muchSaidAtOnce_asksToWaitUntilTheReaderHasNearlyCaughtUp() {
        story.said("您带的材料还缺一样，单位盖章的证明，请补");
        show();
        assertThat(backlog()).containsExactly("还有 20 字没看", WAIT);

        story.later(4);
        show();
        assertThat(backlog()).containsExactly("还有 10 字没看", WAIT);

        story.later(3);
        show();
        assertThat(backlog()).containsExactly("还有 3 字没看");
    }

    @Test
    void show_fiveSecondsBehind_fillsHalfTheBar() {
        story.said("您带的材料还缺一样，单位");
        show();

        var bar = desk.scene().lookup(".backlog-bar").getLayoutBounds().getWidth();
        var level = desk.scene().lookup(".backlog-level").getLayoutBounds().getWidth();
        assertThat(level / bar).isBetween(0.4, 0.6);
    }

    @Test
    void show_readerSaysTheyHaveReadIt_isGoneAtOnce() {
        story.said("您带的材料还缺一样，单位盖章的证明，请补").signalled(Pace.READ);
        show();

        assertThat(backlog()).isEmpty();
    }

    @Test
    void show_comesAndGoes_nothingBesideItMoves() {
        show();
        var box = desk.scene().lookup(".typing-area");
        var before = Measure.bounds(box);
        story.said("您带的材料还缺一样，单位盖章的证明，请补");
        show();

        assertThat(Measure.bounds(box)).isEqualTo(before);
    }

    private void show() {
        desk.show(Moments.state(story));
    }

    private List<String> backlog() {
        var foot = desk.labels().stream().filter(label -> label.startsWith("对方："))
                .flatMap(label -> Stream.of(label.substring("对方：".length()).split(" · ")))
                .filter(part -> part.startsWith("还有"));
        return Stream.concat(foot, desk.labels().stream().filter(WAIT::equals)).toList();
    }
}
