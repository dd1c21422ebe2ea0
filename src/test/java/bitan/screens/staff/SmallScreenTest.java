package bitan.screens.staff;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.conversation.CaseCommand;
import bitan.conversation.Pace;
import bitan.counter.CounterState;
import bitan.note.Notes;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.ReadingColumn;
import bitan.screens.staff.desk.Arrangement;
import bitan.settings.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** On every monitor nothing of the clerk's screen is cut, outside of it, or too small to hit. */
@ExtendWith(FxExtension.class)
class SmallScreenTest {
    /** Pixels as they are laid out: less is drawn where the desktop's scale leaves too little room. */
    private static final double EASY_TO_HIT = 32;
    private static final double HISTORY = 40;

    @ParameterizedTest
    @CsvSource({"FULL,1024,768,CHINESE", "FULL,1024,768,ENGLISH", "FULL,1280,800,CHINESE",
            "FULL,1280,800,ENGLISH", "FULL,1366,768,CHINESE", "FULL,1366,768,ENGLISH",
            "FULL,1920,1080,CHINESE", "FULL,1920,1080,ENGLISH", "FULL,853,533,CHINESE",
            "FULL,640,400,ENGLISH", "STRIP,420,533,CHINESE", "STRIP,360,768,CHINESE",
            "STRIP,400,800,ENGLISH", "STRIP,480,1080,CHINESE"})
    void show_everyMoment_isWholeInViewAndEasyToHit(Arrangement arrangement, int width, int height,
            Language language) {
        var desk = new Desk(language, width, height);
        desk.arrange(arrangement, width, height);
        for (var state : PlayedMoments.all()) {
            desk.show(state);
            check(desk, width, height, "turn %s".formatted(state.conversation().turns().size()));
        }
        for (var state : moments()) {
            var other = new Desk(language, width, height);
            other.arrange(arrangement, width, height);
            other.show(state);
            check(other, width, height, "moment %s".formatted(moments().indexOf(state)));
        }
        Pictures.keep(desk.scene(), "staff-small-%s-%s-%d".formatted(arrangement, language, width));
    }

    @ParameterizedTest
    @CsvSource({"1024,768,CHINESE", "1024,768,ENGLISH", "1366,768,CHINESE", "1366,768,ENGLISH"})
    void everyTab_fullOfEverything_isWholeInViewAndEasyToHit(int width, int height, Language language) {
        var desk = new Desk(language, width, height).show(full());
        List.<Runnable>of(() -> desk.press(KeyCode.F10), () -> desk.pressAlt(KeyCode.Q, 1),
                () -> desk.pressAlt(KeyCode.B, 1), () -> desk.press(KeyCode.F11),
                () -> desk.press(KeyCode.F12), () -> desk.click("⚙")).forEach(open -> {
                    open.run();
                    Pictures.settle(desk.scene());
                    check(desk, width, height, desk.focusedName());
                    Pictures.keep(desk.scene(), "staff-tab-%s-%d-%s".formatted(language, width,
                            Integer.toHexString(String.valueOf(desk.focusedName()).hashCode())));
                });
    }

    @ParameterizedTest
    @CsvSource({"1366,768,10", "1920,1080,16"})
    void list_ofTwentyMaterials_asManyRowsAreInView(int width, int height, int least) {
        var desk = new Desk(Language.CHINESE, width, height).show(Moments.ready(FullGuide.usual()));
        Pictures.keep(desk.scene(), "staff-list-%d".formatted(width));
        var pane = Measure.bounds(desk.scene().lookup(".list-scroll"));
        var rows = desk.seen().filter(node -> node.getStyleClass().contains("list-item"))
                .map(Measure::bounds);

        assertThat(rows.filter(pane::contains)).hasSizeGreaterThanOrEqualTo(least);
        assertThat(
                desk.seen().filter(node -> node.getStyleClass().contains("list-chip")).map(Measure::bounds))
                .allMatch(chip -> chip.getHeight() >= 44 && chip.getWidth() >= 40);
    }

    private static List<CounterState> moments() {
        return List.of(Moments.ready(new Story()), full(),
                Moments.ready(Moments.visit().then(new CaseCommand.Present(FullGuide.GUIDE))),
                Moments.ready(FullGuide.missing(0, 1, 2)), Moments.ready(Moments.heardWithChoices()),
                Moments.ready(Moments.justSaid()),
                Moments.ready(Moments.signalled(Pace.AGAIN)).with(Moments.troubled()),
                Moments.ready(Moments.visit()).with(Moments.lagging()));
    }

    private static CounterState full() {
        return Moments.ready(FullGuide.missing(2, 4).then(new CaseCommand.Dial("单位人事处王会计"))
                .then(new CaseCommand.HangUp()).then(new CaseCommand.WriteNote(Notes.story())))
                .with(Doors.OPEN);
    }

    private static void check(Desk desk, int width, int height, String when) {
        assertThat(Measure.visible(desk.scene(), Labeled.class)).as("cut: %s", when)
                .filteredOn(StaffPicturesTest::isCut).extracting(Labeled::getText).isEmpty();
        assertThat(Measure.visible(desk.scene(), Control.class)).as("outside: %s", when)
                .filteredOn(control -> !isScrolled(control) && !isIn(Measure.bounds(control), width, height))
                .isEmpty();
        double scale = desk.screen().root().scale();
        assertThat(Measure.visible(desk.scene(), Control.class)).as("too small: %s", when)
                .filteredOn(SmallScreenTest::isPressed)
                .filteredOn(control -> Math.min(Measure.bounds(control).getHeight(),
                        Measure.bounds(control).getWidth()) < EASY_TO_HIT * scale - 0.01)
                .isEmpty();
        var talk = (Pane) desk.scene().lookup(".talk-column");
        assertThat(talk.getChildren()).as("pushed out: %s", when).filteredOn(Node::isVisible)
                .extracting(part -> part.getBoundsInParent().getMaxY() - talk.getHeight())
                .allMatch(over -> over <= 1);
        assertThat(Measure.bounds(desk.scene().lookup(".conversation")).getHeight()).as("history: %s", when)
                .isGreaterThanOrEqualTo(HISTORY * scale);
    }

    private static boolean isPressed(Control control) {
        return control instanceof ButtonBase || control instanceof TextInputControl
                || control instanceof ComboBox<?>;
    }

    private static boolean isIn(Bounds bounds, int width, int height) {
        return bounds.getMinX() >= -0.5 && bounds.getMaxX() <= width + 0.5 && bounds.getMinY() >= -0.5
                && bounds.getMaxY() <= height + 0.5;
    }

    /** What is above or below can be scrolled to. */
    private static boolean isScrolled(Node node) {
        for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane || parent instanceof ReadingColumn<?>) {
                return true;
            }
        }
        return false;
    }
}
