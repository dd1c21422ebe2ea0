package bitan.screens.staff;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import bitan.conversation.Pace;
import bitan.screens.FxExtension;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.CounterState;
import bitan.settings.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** Every moment in both languages and several sizes: kept as pictures, and nothing is cut. */
@ExtendWith(FxExtension.class)
class StaffPicturesTest {

    /** A moment, and what the clerk then does. */
    record Moment(String name, CounterState state, Consumer<Scene> then) {
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
                new Moment("starting", new Story().state()),
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
                new Moment("editing", Moments.state(Moments.visit()), scene -> press(scene, KeyCode.UP)),
                new Moment("end", Moments.state(Moments.visit()), scene -> press(scene, KeyCode.F9)),
                new Moment("keys", Moments.state(Moments.visit()), scene -> press(scene, KeyCode.F1)),
                new Moment("long", Moments.state(Moments.longVisit(200))));
    }

    static Stream<Arguments> pictures() {
        return moments().flatMap(moment -> Stream.of(Language.values()).flatMap(language -> Stream.of(
                Arguments.of(moment, language, 1280, 800), Arguments.of(moment, language, 1920, 1080),
                Arguments.of(moment, language, 1120, 700))));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void show_everyMoment_nothingIsCut(Moment moment, Language language, int width, int height) {
        var screen = new StaffScreen(language, _ -> {});
        var scene = Pictures.scene(screen.root(), width, height);
        screen.show(moment.state());
        Pictures.settle(scene);
        moment.then().accept(scene);

        Pictures.keep(scene,
                String.format(Locale.ROOT, "staff-%s-%s-%d", moment, language.locale().getLanguage(), width));

        assertThat(labels(screen.root()).filter(StaffPicturesTest::isCut).map(Labeled::getText)).isEmpty();
        assertThat(labels(screen.root()).filter(label -> isOutside(label, scene)).map(Labeled::getText))
                .isEmpty();
    }

    private static boolean isCut(Labeled label) {
        return label.lookupAll(".text").stream().anyMatch(
                node -> node instanceof Text text && !text.getText()
                        .equals(label.getText().replace("\n", text.getText().contains("\n") ? "\n" : "")));
    }

    private static boolean isOutside(Labeled label, Scene scene) {
        var bounds = label.localToScene(label.getLayoutBounds());
        return bounds.getMinX() < 0 || bounds.getMaxX() > scene.getWidth() + 0.5;
    }

    private static Stream<Labeled> labels(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        var inside = node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.<Node>of();
        return node instanceof Labeled label
                ? Stream.of(label)
                : inside.stream().flatMap(StaffPicturesTest::labels);
    }

    private static void press(Scene scene, KeyCode code) {
        Event.fireEvent(scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
