package bitan.screens.staff;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import bitan.counter.Door.Answer;
import bitan.counter.Door.Behind;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.settings.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** What is asked at the staff door and the sign of an open one are whole and clear in every size. */
@ExtendWith(FxExtension.class)
class PinPicturesTest {
    private final Story clock = Moments.visit();

    static Stream<Arguments> pictures() {
        var until = Moments.visit().instant().plus(Duration.ofSeconds(3599));
        var answers = List.of(Doors.NONE, new Answer.Wrong(4), new Answer.Trying(), new Answer.Waiting(until),
                Doors.SHUT);
        return answers.stream().flatMap(answer -> Stream.of(Language.values())
                .flatMap(language -> Stream.of(Arguments.of(answer, language, 1280, 800),
                        Arguments.of(answer, language, 1120, 700),
                        Arguments.of(answer, language, 1920, 1080))));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void asked_everyAnswer_nothingIsCutOrFaint(Answer answer, Language language, int width, int height) {
        var seen = new Desk(language, clock, width, height);
        seen.show(Moments.state(Moments.visit()).with(Doors.asking(Behind.DEMONSTRATION, answer)));
        if (answer.equals(Doors.NONE)) {
            seen.type("482915");
        }
        var picture = Pictures.keep(seen.scene(), "staff-pin-%s-%s-%d"
                .formatted(answer.getClass().getSimpleName(), language.locale().getLanguage(), width));
        var labels = Measure.visible(seen.scene(), Labeled.class).stream().filter(Doors::isInDialog)
                .toList();
        assertThat(labels).hasSizeGreaterThan(3).filteredOn(StaffPicturesTest::isCut)
                .extracting(Labeled::getText).isEmpty();
        assertThat(labels).allMatch(label -> seen.scene().getRoot().getLayoutBounds()
                .contains(Measure.bounds(label)));
        Measure.assertContrast(Measure.visible(seen.scene(), Text.class).stream()
                .filter(text -> Doors.isInDialog(text) && !text.getText().isBlank()).toList(), picture, 7);
        Measure.visible(seen.scene(), Button.class).stream()
                .filter(button -> button.getText().matches("[0-9]"))
                .forEach(key -> assertThat(key.getHeight()).isGreaterThanOrEqualTo(72));
    }

    static Stream<Arguments> bars() {
        return Stream.of(Language.values()).flatMap(language -> Stream.of(Arguments.of(language, 1120),
                Arguments.of(language, 1280), Arguments.of(language, 1920)));
    }

    @ParameterizedTest
    @MethodSource("bars")
    void open_sign_fitsBesideEverythingInTheBar(Language language, int width) {
        var seen = new Desk(language, clock, width, width * 5 / 8);
        // On the smallest monitors there is room for one notice at a time.
        var state = Moments.state(Moments.visit(),
                width < 1280 ? Moments.listening() : Moments.lagging().withVisitorInput(true));
        seen.show(state.with(Doors.OPEN));
        var picture = Pictures.keep(seen.scene(),
                "staff-pin-open-%s-%d".formatted(language.locale().getLanguage(), width));
        var labels = Measure.visible(seen.scene(), Labeled.class);
        assertThat(labels).filteredOn(StaffPicturesTest::isCut).extracting(Labeled::getText).isEmpty();
        assertThat(labels).filteredOn(label -> Measure.bounds(label).getMaxX() > width + 0.5)
                .extracting(Labeled::getText).isEmpty();
        Measure.assertContrast(seen.scene(), picture, 7);
    }
}
