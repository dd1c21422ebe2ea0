package bitan.screens.staff;

import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import bitan.conversation.Pace;
import bitan.counter.CounterState;
import bitan.counter.Equipment;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.settings.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** Every moment in both languages and several sizes: kept as pictures, nothing is cut, nothing is faint. */
@ExtendWith(FxExtension.class)
class StaffPicturesTest {

    /** A moment, and what the clerk then does. */
    record Moment(String name, CounterState state, Consumer<Desk> then) {
        Moment(String name, CounterState state) {
            this(name, state, _ -> {});
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Moment> moments() {
        return Stream.of(
                new Moment("fresh", Moments.state(new Story())),
                new Moment("starting", Moments.state(new Story(), Equipment.STARTING)),
                new Moment("hearing", Moments.state(Moments.heardInPart())),
                new Moment("doubtful", Moments.state(Moments.heardWithDoubt())),
                new Moment("unclear", Moments.state(Moments.signalled(Pace.UNCLEAR))),
                new Moment("slower", Moments.state(Moments.signalled(Pace.SLOWER), Moments.lagging())),
                new Moment("visitor-typing", Moments.state(Moments.visitorTyping())),
                new Moment("off", Moments.state(Moments.visit(), Moments.off())),
                new Moment("troubled", Moments.state(Moments.visit(), Moments.troubled())),
                new Moment("no-model", Moments.state(new Story(), Moments.without())),
                new Moment("installing",
                        Moments.state(Moments.visit(), Moments.installing("vosk-model-small-cn-0.22"))),
                new Moment("editing", Moments.state(Moments.visit()), Desk::edit),
                new Moment("chosen", Moments.state(Moments.visit()), desk -> desk.press(KeyCode.UP)),
                new Moment("gear", Moments.state(Moments.visit()), desk -> desk.click("⚙")),
                new Moment("end", Moments.state(Moments.visit()), desk -> desk.press(KeyCode.F9)),
                new Moment("keys", Moments.state(Moments.visit()), desk -> desk.press(KeyCode.F1)),
                new Moment("repaired", Moments.state(Moments.heardWithChoices())),
                new Moment("choosing", Moments.state(Moments.heardWithChoices()), desk -> {
                    desk.press(KeyCode.F7);
                    desk.press(KeyCode.RIGHT);
                }),
                new Moment("inked", Moments.state(Moments.inked())),
                new Moment("behind", Moments.state(Moments.justSaid())),
                new Moment("again", Moments.state(Moments.signalled(Pace.AGAIN))),
                new Moment("glossary", Moments.withTerms(), desk -> {
                    desk.press(KeyCode.F4);
                    desk.press(KeyCode.TAB);
                }),
                new Moment("long", Moments.state(Moments.longVisit(200))));
    }

    static Stream<Arguments> pictures() {
        return moments().flatMap(moment -> Stream.of(Language.values()).flatMap(language -> Stream.of(
                Arguments.of(moment, language, 1280, 800), Arguments.of(moment, language, 1920, 1080),
                Arguments.of(moment, language, 1120, 700))));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void show_everyMoment_nothingIsCutOrFaint(Moment moment, Language language, int width, int height) {
        var desk = moment.name().startsWith("behind")
                ? new Desk(language, Moments.justSaid(), width, height)
                : new Desk(language, width, height);
        desk.show(moment.state());
        moment.then().accept(desk);

        var picture = Pictures.keep(desk.scene(),
                "staff-%s-%s-%d".formatted(moment, language.locale().getLanguage(), width));

        assertThat(desk.labels()).isNotEmpty();
        var labels = Measure.visible(desk.scene(), Labeled.class);
        assertThat(labels).filteredOn(StaffPicturesTest::isCut).extracting(Labeled::getText).isEmpty();
        assertThat(labels).filteredOn(label -> isOutside(label, width)).extracting(Labeled::getText)
                .isEmpty();
        if (!desk.isAsked()) {
            Measure.assertContrast(desk.scene(), picture, 7);
        }
    }

    static boolean isCut(Labeled label) {
        return label.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast)
                .anyMatch(text -> !text.getText().replace("\n", "").equals(label.getText()));
    }

    private static boolean isOutside(Labeled label, int width) {
        var bounds = Measure.bounds(label);
        return bounds.getMinX() < 0 || bounds.getMaxX() > width + 0.5;
    }
}
