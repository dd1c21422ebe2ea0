package bitan.screens.staff;

import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import bitan.conversation.Command;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Story;

import static org.assertj.core.api.Assertions.assertThat;

/** What was said and what is being said, as the clerk reads it. */
@ExtendWith(FxExtension.class)
class LinesOnScreenTest {
    private final Desk desk = new Desk();

    @Test
    void pageUp_longVisit_scrollsBackWhileTyping() {
        desk.show(Moments.state(Moments.longVisit(200)));
        assertThat(desk.labels()).doesNotContain("↓ 回到最新");

        desk.press(KeyCode.PAGE_UP);
        assertThat(desk.labels()).contains("↓ 回到最新");

        desk.press(KeyCode.PAGE_DOWN);
        desk.press(KeyCode.PAGE_DOWN);
        assertThat(desk.labels()).doesNotContain("↓ 回到最新");
    }

    @Test
    void manyTurns_onlyThoseInViewExist() {
        desk.show(Moments.state(Moments.longVisit(5000)));

        assertThat(texts()).contains("好的，第 5000 句");
        assertThat(desk.seen()).hasSizeLessThan(600);
    }

    @Test
    void doubtfulWords_heard_areMarkedAndOnlyThose() {
        desk.show(Moments.state(Moments.heardWithDoubt()));

        assertThat(marked()).containsOnly("来", "保卡和");
    }

    @Test
    void doubtfulWords_corrected_areNoLongerMarked() {
        desk.show(Moments.state(Moments.heardWithDoubt().then(new Command.Correct(6, "请再来"))));

        assertThat(marked()).isEmpty();
    }

    @Test
    void liveLine_shortAfterVeryLong_isInView() {
        desk.show(Moments.state(new Story().heard("下周三上午九点再来六号窗口，".repeat(30))));
        desk.show(Moments.state(new Story().said("下周三上午九点再来六号窗口，".repeat(30)).heard("您好")));

        var line = desk.seen().filter(node -> node.getStyleClass().contains("heard")).findFirst()
                .orElseThrow();
        assertThat(Measure.bounds(line).getMinY() - Measure.bounds(desk.scene().lookup(".live")).getMinY())
                .isBetween(0.0, 200.0);
    }

    @Test
    void visitorTyping_letterByLetter_isTheLastLine() {
        desk.show(Moments.state(Moments.visitorTyping()));

        assertThat(texts()).contains("对方正在输入：证明要盖哪个");
    }

    private Stream<String> texts() {
        return desk.seen().filter(Text.class::isInstance).map(node -> ((Text) node).getText());
    }

    private Stream<String> marked() {
        return desk.seen().filter(node -> node.getStyleClass().contains("doubtful"))
                .map(node -> ((Text) node).getText());
    }
}
