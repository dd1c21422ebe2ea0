package bitan.screens.staff;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import bitan.conversation.CaseCommand;
import bitan.conversation.Mark;
import bitan.counter.Intent;
import bitan.guide.Guide;
import bitan.guide.file.GuideFolder;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Story;

import static org.assertj.core.api.Assertions.assertThat;

/** The clerk marks the list by keyboard alone, and has two lists in a visit. */
@ExtendWith(FxExtension.class)
class ListByKeysTest {
    private static final String TYPING = "给办事人的文字";
    private static final List<Guide> GUIDES = GuideFolder.shipped();
    private final Desk desk = new Desk();

    @Test
    void digits_answerALineAndGoOnToTheNext() {
        desk.show(Moments.state(FullGuide.answered()));
        desk.pressAlt(KeyCode.Q, 1);
        desk.type("12");
        desk.press(KeyCode.DOWN);
        desk.type("3");
        desk.press(KeyCode.UP);
        desk.press(KeyCode.UP);
        desk.type("1");
        desk.press(KeyCode.ESCAPE);

        assertThat(desk.intents).containsExactly(tick(0, Mark.HAVE), tick(1, Mark.MISSING),
                tick(3, Mark.NOT_NEEDED), tick(2, Mark.HAVE));
        assertThat(desk.focusedName()).isEqualTo(TYPING);
    }

    @Test
    void conditions_comeFirstAndAreAnsweredAlike() {
        desk.show(Moments.state(new Story().then(new CaseCommand.Present(FullGuide.GUIDE))));
        desk.pressAlt(KeyCode.Q, 1);
        desk.type("213");

        assertThat(desk.intents).containsExactly(
                new Intent.Converse(new CaseCommand.Hold("condition-1", false)),
                new Intent.Converse(new CaseCommand.Hold("condition-2", true)));
    }

    @Test
    void missing_isOpenedOutBelowAndTheLineChosenIsInView() {
        desk.show(Moments.state(FullGuide.missing(19)));
        assertThat(why()).anyMatch(text -> text.startsWith("也可以带："))
                .anyMatch(text -> text.startsWith("常被退回："));
        desk.pressAlt(KeyCode.Q, 1);
        for (int i = 0; i < 19; i++) {
            desk.press(KeyCode.DOWN);
        }

        var pane = Measure.bounds(desk.scene().lookup(".list-scroll"));
        assertThat(desk.seen().filter(node -> node.getPseudoClassStates().toString().contains("chosen"))
                .filter(node -> node.getStyleClass().contains("list-item")).map(Measure::bounds))
                .singleElement().satisfies(row -> assertThat(row.getMaxY())
                        .isBetween(pane.getMinY(), pane.getMaxY() + 1));
    }

    @Test
    void twoGuides_haveTwoTabs_andTheKeyGoesOnToTheOther() {
        var story = new Story().said("您好").then(new CaseCommand.Present(GUIDES.get(0)))
                .then(new CaseCommand.Tick(GUIDES.get(0).materials().getFirst().id(),
                        Optional.of(Mark.MISSING)))
                .then(new CaseCommand.Present(GUIDES.get(1)));
        desk.show(Moments.state(story));
        assertThat(desk.labels()).filteredOn(label -> label.startsWith("清单 ")).hasSize(2)
                .first().matches(label -> label.endsWith("缺1"));
        desk.pressAlt(KeyCode.Q, 1);
        desk.pressAlt(KeyCode.Q, 1);

        assertThat(desk.intents)
                .containsExactly(new Intent.Converse(new CaseCommand.Present(GUIDES.get(0))));
    }

    @Test
    void steps_enterSaysTheNextOne() {
        var story = new Story().then(new CaseCommand.Present(GUIDES.getFirst()));
        desk.show(Moments.state(story));
        desk.pressAlt(KeyCode.B, 1);
        desk.press(KeyCode.ENTER);

        assertThat(desk.intents).containsExactly(new Intent.Converse(
                new CaseCommand.Reach(Optional.of(GUIDES.getFirst().steps().getFirst().id()))));
        assertThat(desk.focusedName()).isEqualTo(TYPING);
    }

    private List<String> why() {
        return desk.seen().filter(node -> node.getStyleClass().contains("list-why"))
                .map(node -> ((Labeled) node).getText()).toList();
    }

    private static Intent tick(int place, Mark mark) {
        return new Intent.Converse(
                new CaseCommand.Tick(FullGuide.GUIDE.materials().get(place).id(), Optional.of(mark)));
    }
}
