package bitan.screens.staff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import bitan.conversation.Command;
import bitan.conversation.Speaker;
import bitan.counter.Intent;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Story;
import bitan.screens.staff.choose.CaptionFlow;
import bitan.wording.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** What else a word could be, by mouse and by keyboard, and repairs taken back. */
@ExtendWith(FxExtension.class)
class ChoosingTest {
    private static final int SPOKEN = 6;
    private final Desk desk = new Desk();
    private final Story story = Moments.heardWithChoices();

    @Test
    void click_repairedTerm_offersWhatWasHeardFirst() {
        desk.show(Moments.state(story));
        click("异地就医");

        assertThat(desk.labels()).contains("“异地就医”是按词表改的", "听到的");
        assertThat(items()).containsExactly("一地就医", "宜地就医", "改这句");
    }

    @Test
    void click_thenAnotherWording_correctsThatStretchOnly() {
        desk.show(Moments.state(story));
        click("异地就医");
        desk.click("宜地就医");

        assertThat(desk.intents).containsExactly(correct("您办宜地就医备案，带社保卡和发票，先交3500元。"));
        assertThat(items()).isEmpty();
        assertThat(desk.focusedName()).isEqualTo("给办事人的文字");
    }

    @Test
    void click_number_offersTheWordsThatWereHeard() {
        desk.show(Moments.state(story));
        click("3500元");
        desk.press(KeyCode.ENTER);

        assertThat(desk.intents).containsExactly(correct("您办异地就医备案，带社保卡和发票，先交三千五元。"));
    }

    @Test
    void click_doubtfulWordWithoutChoices_opensTheEditorWithTheWordSelected() {
        desk.show(Moments.state(story));
        click("发票");

        assertThat(items()).isEmpty();
        assertThat(selected()).isEqualTo("发票");
    }

    @Test
    void click_plainCharacter_opensTheEditorAtIt() {
        desk.show(Moments.state(story));
        click("备");

        assertThat(selected()).isEqualTo("备");
    }

    @Test
    void click_whileStillBeingHeard_doesNothing() {
        desk.show(Moments.state(story.heard("下周三")));
        var text = pieces("下周三").getFirst();
        fire(text, Measure.bounds(text));

        assertThat(items()).isEmpty();
        assertThat(desk.focusedName()).isEqualTo("给办事人的文字");
    }

    @Test
    void f7_arrowsAndEnter_chooseByKeyboardAlone() {
        desk.show(Moments.state(story));
        desk.press(KeyCode.F7);
        assertThat(items()).containsExactly("三千五元", "改这句");

        desk.press(KeyCode.LEFT);
        desk.press(KeyCode.LEFT);
        desk.press(KeyCode.DOWN);
        desk.press(KeyCode.ENTER);

        assertThat(desk.intents).containsExactly(correct("您办宜地就医备案，带社保卡和发票，先交3500元。"));
    }

    @Test
    void f7_thenEsc_leavesEverythingAndTheClerkGoesOnTyping() {
        desk.show(Moments.state(story));
        desk.type("请");
        desk.press(KeyCode.F7);
        desk.press(KeyCode.ESCAPE);
        desk.type("稍等");

        assertThat(desk.intents).isEmpty();
        assertThat(desk.focusedText()).isEqualTo("请稍等");
    }

    @Test
    void f7_editTheWholeTurn_opensItWithTheWordSelected() {
        desk.show(Moments.state(story));
        desk.press(KeyCode.F7);
        desk.press(KeyCode.UP);
        desk.press(KeyCode.ENTER);

        assertThat(selected()).isEqualTo("3500元");
    }

    @Test
    void f7_nobodySpokeYet_doesNothing() {
        desk.show(Moments.state(new Story()));
        desk.press(KeyCode.F7);

        assertThat(items()).isEmpty();
    }

    @Test
    void menu_theTurnChangesElsewhere_isClosed() {
        desk.show(Moments.state(story));
        desk.press(KeyCode.F7);
        desk.show(Moments.state(story.then(new Command.Correct(SPOKEN, "请稍等"))));

        assertThat(items()).isEmpty();
    }

    @Test
    void f8_pressedAgainAndAgain_takesBackOneRepairAfterTheOther() {
        desk.show(Moments.state(story));
        desk.press(KeyCode.F8);
        var first = correct("您办异地就医备案，带设保卡和发票，先交3500元。");
        assertThat(desk.intents).containsExactly(first);

        desk.show(Moments.state(story.then(((Intent.Converse) first).command())));
        desk.press(KeyCode.F8);
        var second = correct("您办一地就医备案，带设保卡和发票，先交3500元。");
        assertThat(desk.intents).containsExactly(first, second);

        desk.show(Moments.state(story.then(((Intent.Converse) second).command())));
        desk.press(KeyCode.F8);
        assertThat(desk.intents).hasSize(2);
    }

    @Test
    void f8_somethingTypedSince_isStillAboutWhatWasSpoken() {
        desk.show(Moments.state(story.then(new Command.Type(Speaker.STAFF, "请稍等"))));
        desk.press(KeyCode.F8);

        assertThat(desk.intents).containsExactly(correct("您办异地就医备案，带设保卡和发票，先交3500元。"));
    }

    @Test
    void f8_turnOpenForANewWording_isLeftAlone() {
        desk.show(Moments.state(story));
        desk.edit();
        desk.press(KeyCode.F8);

        assertThat(desk.intents).isEmpty();
    }

    @Test
    void marks_repairedAndDoubtful_areDistinct() {
        desk.show(Moments.state(story));

        assertThat(marked("repaired")).containsOnly("异地就医", "社保卡");
        assertThat(marked("doubtful")).containsOnly("发票");
    }

    private void click(String words) {
        var flow = desk.seen().filter(CaptionFlow.class::isInstance).map(CaptionFlow.class::cast)
                .filter(shown -> shown.turn().equals(Optional.of(SPOKEN)) && text(shown).contains(words))
                .findFirst().orElseThrow();
        int start = text(flow).indexOf(words);
        var place = flow.place(new Span(start, start + 1));
        var target = flow.getChildren().stream().filter(Text.class::isInstance)
                .filter(text -> Measure.bounds(text).contains(place.getCenterX(), place.getCenterY()))
                .findFirst().orElseThrow();
        fire(target, place);
    }

    private void fire(Node target, Bounds place) {
        Event.fireEvent(target,
                new MouseEvent(MouseEvent.MOUSE_CLICKED, place.getMinX() + 2, place.getCenterY(), 0, 0,
                        MouseButton.PRIMARY, 1,
                        false, false, false, false, false, false, false, true, false, true, null));
        desk.scene().getRoot().applyCss();
        desk.scene().getRoot().layout();
    }

    private static String text(CaptionFlow flow) {
        var text = new StringBuilder();
        flow.getChildren().stream().filter(Text.class::isInstance)
                .forEach(piece -> text.append(((Text) piece).getText()));
        return text.toString();
    }

    private List<String> items() {
        return desk.seen().filter(node -> node.getStyleClass().contains("choice-menu"))
                .flatMap(menu -> menu.lookupAll(".button").stream()).map(node -> ((Button) node).getText())
                .toList();
    }

    private String selected() {
        return ((TextInputControl) desk.scene().getFocusOwner()).getSelectedText();
    }

    private List<Text> pieces(String words) {
        return desk.seen().filter(Text.class::isInstance).map(Text.class::cast)
                .filter(text -> text.getText().equals(words)).toList();
    }

    private Stream<String> marked(String style) {
        return desk.seen().filter(node -> node.getStyleClass().contains(style))
                .map(node -> ((Text) node).getText());
    }

    private static Intent correct(String text) {
        return new Intent.Converse(new Command.Correct(SPOKEN, text));
    }
}
