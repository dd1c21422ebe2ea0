package bitan.screens.staff;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.conversation.CaseCommand;
import bitan.conversation.Pace;
import bitan.counter.CounterState;
import bitan.guide.file.GuideFolder;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.ReadingColumn;
import bitan.screens.staff.desk.Arrangement;
import bitan.settings.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** The clerk's screen on a whole monitor, in a strip and as a bar: the parts are moved, and nothing is lost. */
@ExtendWith(FxExtension.class)
class ArrangementTest {
    private static final String TYPING = "给办事人的文字";
    private final Desk desk = new Desk(Language.CHINESE, 1366, 768);

    @Test
    void everyArrangementInTurn_whatIsTypedScrolledAndFocusedStays() {
        desk.show(Moments.state(Moments.longVisit(60)));
        desk.type("请稍");
        desk.press(KeyCode.PAGE_UP);
        desk.press(KeyCode.PAGE_UP);
        var nodes = all();
        for (var arrangement : List.of(Arrangement.STRIP, Arrangement.FOLDED, Arrangement.STRIP,
                Arrangement.FULL)) {
            desk.arrange(arrangement, width(arrangement), 768);
            assertThat(column().isFollowing()).as("%s", arrangement).isFalse();
            assertThat(all()).as("parts in %s", arrangement).containsAll(nodes);
        }
        assertThat(desk.focusedName()).isEqualTo(TYPING);
        assertThat(desk.focusedText()).isEqualTo("请稍");
        desk.type("等");
        assertThat(desk.focusedText()).isEqualTo("请稍等");
    }

    @Test
    void strip_tabPressed_wantsRoomBesideItAndEscGivesItBack() {
        var wanted = new ArrayList<Number>();
        desk.screen().besideProperty().subscribe(wide -> {
            wanted.add(wide);
        });
        desk.arrange(Arrangement.STRIP, 400, 768);
        desk.show(list());
        assertThat(desk.seen().filter(node -> node.getStyleClass().contains("list-desk"))).isEmpty();
        desk.type("请");
        desk.pressAlt(KeyCode.Q, 1);
        desk.resize(1020, 768);
        assertThat(desk.seen().filter(node -> node.getStyleClass().contains("list-line"))).isNotEmpty();
        assertThat(bounds(".talk-column").getMinX()).isEqualTo(620);
        assertThat(bounds(".work-body").getMaxX()).isLessThanOrEqualTo(620);
        desk.press(KeyCode.ESCAPE);
        desk.press(KeyCode.ESCAPE);
        desk.resize(400, 768);

        assertThat(wanted.stream().map(Number::intValue)).containsExactly(0, 620, 0);
        assertThat(desk.focusedName()).isEqualTo(TYPING);
        assertThat(desk.focusedText()).isEqualTo("请");
    }

    @Test
    void strip_noRoomBesideIt_theWorkPaneStandsOverIt() {
        desk.arrange(Arrangement.STRIP, 400, 768);
        desk.show(list());
        desk.pressAlt(KeyCode.Q, 1);
        Pictures.settle(desk.scene());

        assertThat(bounds(".work-body").getWidth()).isEqualTo(400);
        desk.click("✕");
        assertThat(desk.focusedName()).isEqualTo(TYPING);
    }

    @Test
    void folded_theOwnerIsAskedAndTheBarShowsTheLineAndTheSignal() {
        var asked = new ArrayList<Arrangement>();
        desk.screen().ownedBy(asked::add);
        desk.show(Moments.state(Moments.signalled(Pace.UNCLEAR)));
        desk.arrange(Arrangement.STRIP, 400, 768);
        desk.click("»");
        desk.arrange(Arrangement.FOLDED, 48, 768);
        assertThat(desk.labels()).contains("下\n周\n三\n上\n午\n九\n点\n再\n来\n六\n号\n窗\n口", "6");
        desk.press(KeyCode.ENTER);

        assertThat(asked).containsExactly(Arrangement.FOLDED, Arrangement.STRIP);
    }

    @ParameterizedTest
    @CsvSource({"STRIP,360", "STRIP,400", "STRIP,480", "FOLDED,48"})
    void pictures(Arrangement arrangement, int width) {
        for (var language : Language.values()) {
            var at = new Desk(language, width, 768);
            at.arrange(arrangement, width, 768);
            at.show(Moments
                    .ready(Moments.signalled(Pace.UNCLEAR).then(new CaseCommand.Present(FullGuide.GUIDE))));
            Pictures.keep(at.scene(), "staff-%s-%s-%d".formatted(arrangement, language, width));
        }
    }

    private CounterState list() {
        return Moments.state(new Story().said("您好")
                .then(new CaseCommand.Present(GuideFolder.shipped().getFirst())));
    }

    private static int width(Arrangement arrangement) {
        return switch (arrangement) {
            case FULL -> 1366;
            case STRIP -> 400;
            case FOLDED -> 48;
        };
    }

    private List<Node> all() {
        return List.of(column(), desk.scene().lookup(".typing-area"), desk.scene().lookup(".work-body"),
                desk.scene().lookup(".status-bar"));
    }

    private ReadingColumn<?> column() {
        return (ReadingColumn<?>) desk.scene().lookup(".conversation .reading-column");
    }

    private Bounds bounds(String selector) {
        return Measure.bounds(desk.scene().lookup(selector));
    }
}
