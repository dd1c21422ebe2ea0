package bitan.screens.visitor;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import bitan.conversation.Pace;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.Messages;
import bitan.screens.shared.ReadingColumn;
import bitan.settings.Language;
import bitan.settings.Settings.VisitorTheme;

import static org.assertj.core.api.Assertions.assertThat;

/** 再说一遍 shows the turn once more, larger. */
@ExtendWith(FxExtension.class)
class AgainTest {
    private static final String ASKED = "请问住在哪家医院";
    private final Story story = new Story().at("", Language.CHINESE, VisitorTheme.LIGHT, 1, false).said("您好")
            .later(20).answered("我要报销").later(5).said(ASKED);
    private final VisitorScreen screen = new VisitorScreen(Messages.in(Language.CHINESE), story, _ -> {});
    private final Scene scene = Pictures.scene(screen.root(), 1280, 800);

    @Test
    void again_tapped_showsTheTurnOnceMoreBelowAndLarger() {
        show();
        var before = Measure.bounds(texts(ASKED).getFirst());
        story.signalled(Pace.AGAIN);
        show();
        Pictures.keep(scene, "visitor-again");

        assertThat(texts(ASKED)).hasSize(2);
        var first = texts(ASKED).getFirst();
        var second = texts(ASKED).getLast();
        assertThat(Measure.bounds(first)).isEqualTo(before);
        assertThat(Measure.bounds(second).getMinY()).isGreaterThan(before.getMaxY());
        assertThat(second.getFont().getSize()).isGreaterThan(first.getFont().getSize());
    }

    @Test
    void again_thenUnderstood_isTakenAwayAndNothingElseMoves() {
        story.signalled(Pace.AGAIN);
        show();
        var before = Measure.bounds(texts(ASKED).getFirst());
        story.signalled(Pace.READ);
        show();

        assertThat(texts(ASKED)).hasSize(1);
        assertThat(Measure.bounds(texts(ASKED).getFirst())).isEqualTo(before);
    }

    @Test
    void again_thenTheClerkSpeaks_theNewWordsTakeItsPlace() {
        story.signalled(Pace.AGAIN);
        show();
        var place = Measure.bounds(texts(ASKED).getLast());
        story.heard("住在哪家");
        show();

        assertThat(texts(ASKED)).hasSize(1);
        assertThat(Measure.bounds(texts("住在哪家").getFirst()).getMinY()).isBetween(place.getMinY() - 20,
                place.getMinY() + 20);
    }

    @Test
    void again_thenTheVisitorAnswers_stays() {
        story.signalled(Pace.AGAIN).answered("省人民医院");
        show();

        assertThat(texts(ASKED)).hasSize(2);
    }

    @Test
    void again_visitorHadScrolledUp_bringsItIntoView() {
        for (int i = 0; i < 20; i++) {
            story.answered("第" + i + "句").later(1);
        }
        show();
        ((ReadingColumn<?>) scene.getRoot().lookup(".reading-column")).scrollBy(-400);
        Pictures.settle(scene);
        story.signalled(Pace.AGAIN);
        show();

        var view = Measure.bounds(scene.getRoot().lookup(".reading-column"));
        assertThat(view.contains(Measure.bounds(texts(ASKED).getLast()))).isTrue();
    }

    private void show() {
        screen.show(story.state());
        Pictures.settle(scene);
    }

    /** Those in view with these words, from above. */
    private List<Text> texts(String words) {
        return Measure.visible(scene, Text.class).stream().filter(text -> text.getText().equals(words))
                .sorted((a, b) -> Double.compare(Measure.bounds(a).getMinY(), Measure.bounds(b).getMinY()))
                .toList();
    }
}
