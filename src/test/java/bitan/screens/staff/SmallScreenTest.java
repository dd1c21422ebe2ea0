package bitan.screens.staff;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.conversation.CaseCommand;
import bitan.guide.file.GuideFolder;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.settings.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** On the smallest monitors nothing of the clerk's screen is outside of it. */
@ExtendWith(FxExtension.class)
class SmallScreenTest {
    @ParameterizedTest
    @CsvSource({"1024,768,CHINESE", "1024,768,ENGLISH", "1280,800,ENGLISH", "1366,768,CHINESE"})
    void show_listAndCall_nothingIsOutsideOrCutAtTheSides(int width, int height, Language language) {
        var story = Moments.visit().then(new CaseCommand.Dial("单位人事"))
                .then(new CaseCommand.Present(GuideFolder.shipped().getFirst()));
        var desk = new Desk(language, width, height).show(Moments.state(story));
        Pictures.keep(desk.scene(), "staff-small-%s-%d".formatted(language, width));
        assertThat(Measure.visible(desk.scene(), Labeled.class)).hasSizeGreaterThan(30)
                .allMatch(label -> Measure.bounds(label).getMinX() >= 0
                        && Measure.bounds(label).getMaxX() <= width);
        assertThat(Measure.visible(desk.scene(), ButtonBase.class)).noneMatch(StaffPicturesTest::isCut);
        assertThat(Measure.visible(desk.scene(), Label.class)).noneMatch(StaffPicturesTest::isCut);
    }
}
