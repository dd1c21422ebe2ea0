package bitan.screens.staff;

import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.conversation.CaseCommand;
import bitan.conversation.Command;
import bitan.conversation.Thanks;
import bitan.counter.Intent;
import bitan.ink.Ink;
import bitan.letter.Feeling;
import bitan.note.Notes;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.ink.InkView;
import bitan.settings.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** The clerk asks how it went before the visit ends, and reads what the visitor says of it. */
@ExtendWith(FxExtension.class)
class ThanksBannerTest {
    private static final Thanks SAID = new Thanks(Optional.of(Feeling.GOOD), "讲得很清楚，帮我打了电话", Notes.wave(),
            true,
            true);

    @Test
    void f9ThenTab_asksTheVisitorAndEndsNothing() {
        var desk = new Desk().show(Moments.state(Moments.visit()));
        desk.press(KeyCode.F9);
        assertThat(desk.labels()).contains("结束本次（F9）", "先请对方评价", "取消");
        desk.read();
        desk.press(KeyCode.TAB);
        desk.press(KeyCode.TAB);
        desk.press(KeyCode.ENTER);

        assertThat(desk.intents).containsExactly(new Intent.Converse(new CaseCommand.InviteThanks()));
        assertThat(desk.isAsked()).isFalse();
        assertThat(desk.focusedName()).isEqualTo("给办事人的文字");
    }

    @Test
    void button_clicked_asksToo() {
        var desk = new Desk().show(Moments.state(Moments.visit()));
        desk.press(KeyCode.F9);
        desk.click("先请对方评价");
        assertThat(desk.intents).containsExactly(new Intent.Converse(new CaseCommand.InviteThanks()));
    }

    @Test
    void asked_theClerkWaitsAndIsNotOfferedItAgain() {
        var story = Moments.visit().then(new CaseCommand.InviteThanks())
                .then(new CaseCommand.Thank(
                        new Thanks(Optional.of(Feeling.POOR), "很耐心", Ink.NONE, false, false)));
        var desk = new Desk().show(Moments.state(story));
        assertThat(desk.labels()).contains("等待对方评价").as("what is not handed over is the visitor's")
                .noneMatch(label -> label.contains("不满意") || label.contains("很耐心"));
        desk.press(KeyCode.F9);
        assertThat(desk.labels()).contains("结束本次（F9）").doesNotContain("先请对方评价");
        desk.read().press(KeyCode.F9);
        desk.read().press(KeyCode.F9);
        assertThat(desk.intents).containsExactly(new Intent.Converse(new Command.Close()));
    }

    @Test
    void given_isReadInWordsAndInk_andPutAsideByEsc() {
        var desk = new Desk().show(Moments.state(given(SAID)));
        assertThat(desk.labels()).contains("办事人评价：满意", SAID.words(), "对方同意留下，存进感谢信。可以按 F9 结束本次。");
        assertThat(Measure.visible(desk.scene(), InkView.class)).isNotEmpty();
        desk.press(KeyCode.ESCAPE);
        assertThat(desk.labels()).doesNotContain("办事人评价：满意");
        desk.show(Moments.state(given(SAID)));
        assertThat(desk.labels()).as("no news").doesNotContain("办事人评价：满意");
    }

    @Test
    void declined_saysSo() {
        var desk = new Desk()
                .show(Moments.state(given(new Thanks(Optional.empty(), "", Ink.NONE, false, true))));
        assertThat(desk.labels()).contains("办事人不评价", "可以按 F9 结束本次。");
    }

    @ParameterizedTest
    @CsvSource({"1280,800,CHINESE", "1120,700,ENGLISH", "1920,1080,CHINESE"})
    void given_onEveryScreen_nothingIsCutOrFaint(int width, int height, Language language) {
        var desk = new Desk(language, width, height).show(Moments.state(given(SAID)));
        check(desk, "staff-thanks-%s-%d".formatted(language, width));
        desk.press(KeyCode.F9);
        check(desk, "staff-thanks-end-%s-%d".formatted(language, width));
        var fresh = new Desk(language, width, height).show(Moments.state(Moments.visit()));
        fresh.press(KeyCode.F9);
        check(fresh, "staff-thanks-ask-%s-%d".formatted(language, width));
    }

    private static void check(Desk desk, String name) {
        var picture = Pictures.keep(desk.scene(), name);
        assertThat(Measure.visible(desk.scene(), Labeled.class)).filteredOn(StaffPicturesTest::isCut)
                .extracting(Labeled::getText).isEmpty();
        if (!desk.isAsked()) {
            Measure.assertContrast(desk.scene(), picture, 7);
        }
    }

    private static Story given(Thanks thanks) {
        return Moments.visit().then(new CaseCommand.InviteThanks()).then(new CaseCommand.Thank(thanks));
    }
}
