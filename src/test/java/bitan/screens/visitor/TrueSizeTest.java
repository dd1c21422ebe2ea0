package bitan.screens.visitor;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.counter.Intent;
import bitan.screens.Displays.Display;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.PhysicalWidth;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.Messages;
import bitan.settings.Desk.MeasuredWidth;
import bitan.settings.Language;
import bitan.settings.Settings.Monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Words and the card on the visitor's screen, measured in millimetres of the monitor. */
@ExtendWith(FxExtension.class)
class TrueSizeTest {
    /** Read at 80 cm as print of 10.5 points at 30 cm. */
    private static final double LEGIBLE = 9.8;
    /** The height of a character in its font, of Noto Sans CJK. */
    private static final double OF_FONT = 0.92;

    private final List<Intent> intents = new ArrayList<>();
    private final Story story = new Story().said("身份证带来了吗？").said("请您下周三上午再来一次。");
    private final VisitorScreen screen = new VisitorScreen(Messages.in(Language.CHINESE), story,
            intents::add);

    @ParameterizedTest(name = "{0} x {1}, {2} mm")
    @CsvSource({"1024,768,304", "3840,2160,332", "1366,768,344", "1920,1080,344", "1024,768,488",
            "3840,2160,531", "1920,1080,531", "1080,1920,299", "853,533,332", "2560,1440,531"})
    void words_normalTextOnAnyMonitor_areHighEnoughAtEightyCentimetres(int width, int height,
            double millimetres) {
        var bounds = new Monitor(0, 0, width, height);
        var monitor = PhysicalWidth.of(
                new Display(bounds, true, bounds, OptionalDouble.of(millimetres)), List.of());
        screen.root().magnify(monitor.magnification());
        var scene = Pictures.scene(screen.root(), width, height);
        screen.show(story.state());
        Pictures.settle(scene);

        assertThat(scene.getRoot().lookupAll(".line")).hasSizeGreaterThan(1)
                .allSatisfy(line -> {
                    var words = (Text) line.lookup("Text");
                    double drawn = words.getFont().getSize() * screen.root().scale() * millimetres / width;
                    assertThat(drawn * OF_FONT).isGreaterThanOrEqualTo(LEGIBLE);
                });
    }

    @Test
    void card_onAMonitorOfKnownWidth_isAsLargeAsACard() {
        var monitor = new MeasuredWidth(new Monitor(0, 0, 3840, 2160), 531);
        screen.root().magnify(1.91);
        var scene = Pictures.scene(screen.root(), 3840, 2160);
        screen.show(story.state());
        screen.ruler().show(monitor);
        screen.ruler().setVisible(true);
        Pictures.settle(scene);

        var card = Measure.bounds((Region) scene.getRoot().lookup(".ruler-card"));
        assertThat(card.getWidth() * 531 / 3840).isCloseTo(85.6, within(0.5));
        assertThat(card.getHeight() * 531 / 3840).isCloseTo(53.98, within(0.5));
    }

    @Test
    void card_largerByTouch_asksForANarrowerMonitorAndIsPutAway() {
        var monitor = new MeasuredWidth(new Monitor(0, 0, 1280, 800), 400);
        var scene = Pictures.scene(screen.root(), 1280, 800);
        screen.show(story.state());
        screen.ruler().show(monitor);
        screen.ruler().setVisible(true);
        Pictures.settle(scene);
        assertThat(screen.ruler().lookupAll(".button")).extracting(Measure::bounds)
                .allMatch(button -> button.getWidth() >= 72 && button.getHeight() >= 72);

        press("+");
        press("−−");
        assertThat(intents).containsExactly(new Intent.Measure(new MeasuredWidth(monitor.monitor(), 398)),
                new Intent.Measure(new MeasuredWidth(monitor.monitor(), 420)));

        press("一样大了");
        assertThat(screen.ruler().isVisible()).isFalse();
    }

    private void press(String name) {
        screen.ruler().lookupAll(".button").stream().map(Button.class::cast)
                .filter(button -> ((Labeled) button).getText().equals(name)).findFirst().orElseThrow().fire();
    }
}
