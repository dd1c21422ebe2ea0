package bitan.screens.staff;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.conversation.CaseCommand;
import bitan.counter.Intent;
import bitan.guide.Guide;
import bitan.guide.file.GuideFolder;
import bitan.screens.FxExtension;
import bitan.screens.LongSteps;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.settings.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** The clerk says at which step the visitor is. */
@ExtendWith(FxExtension.class)
class StepsPanelTest {
    private static final Guide GUIDE = GuideFolder.shipped().getFirst();
    private final Desk desk = new Desk();
    private final Story story = new Story().said("您好").then(new CaseCommand.Present(GUIDE));

    @Test
    void number_clicked_saysSoAndAgainTakesItBack() {
        desk.show(Moments.state(story));
        desk.pressAlt(KeyCode.B, 1);
        desk.click("3");
        assertThat(desk.intents).containsExactly(reach(Optional.of(GUIDE.steps().get(2).id())));

        desk.show(Moments.state(story.then(new CaseCommand.Reach(Optional.of(GUIDE.steps().get(2).id())))));
        assertThat(desk.labels()).contains("第 3 步：" + GUIDE.steps().get(2).title());
        desk.click("3");
        assertThat(desk.intents).endsWith(reach(Optional.empty()));
    }

    @Test
    void ctrlDigit_whileTyping_saysTheStepAndTypesNothing() {
        desk.show(Moments.state(story));
        desk.press(KeyCode.DIGIT2, true);

        assertThat(desk.intents).containsExactly(reach(Optional.of(GUIDE.steps().get(1).id())));
        assertThat(desk.focusedText()).isEmpty();
    }

    @Test
    void ctrlDigit_noSuchStepOrBehindAQuestion_doesNothing() {
        desk.show(Moments.state(story));
        desk.press(KeyCode.DIGIT9, true);
        desk.press(KeyCode.F9);
        desk.press(KeyCode.DIGIT1, true);

        assertThat(desk.intents).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1280,800,CHINESE", "1366,768,ENGLISH", "1920,1080,CHINESE"})
    void twelveLongSteps_areInViewAndNothingIsCut(int width, int height, Language language) {
        var guide = LongSteps.guide(LongSteps.of(12));
        var at = new Desk(language, width, height);
        at.show(Moments.state(new Story().said("您好").then(new CaseCommand.Present(guide))
                .then(new CaseCommand.Reach(Optional.of(guide.steps().get(6).id())))));

        at.pressAlt(KeyCode.B, 1);
        var picture = Pictures.keep(at.scene(), "staff-steps-%s-%d".formatted(language, width));

        assertThat(List.of("1", "12")).allSatisfy(number -> assertThat(at.buttons(number)).hasSize(1)
                .allSatisfy(button -> assertThat(Measure.bounds(button).getMaxY()).isLessThan(height - 40)));
        assertThat(Measure.visible(at.scene(), Labeled.class)).filteredOn(StaffPicturesTest::isCut)
                .extracting(Labeled::getText).isEmpty();
        Measure.assertContrast(at.scene(), picture, 7);
    }

    private static Intent reach(Optional<String> step) {
        return new Intent.Converse(new CaseCommand.Reach(step));
    }
}
