package bitan.screens;

import java.util.List;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.screens.Displays.Display;
import bitan.screens.PhysicalWidth.Source;
import bitan.settings.Desk;
import bitan.settings.Desk.MeasuredWidth;
import bitan.settings.Settings.Monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** How large the screens are drawn for the size of a monitor. */
class PhysicalWidthTest {
    private static final Monitor DENSE = new Monitor(1280, 0, 3840, 2160);

    @ParameterizedTest
    @CsvSource({"3840,2160,531,1.91", "3840,2160,344,2.95", "1024,768,304,1", "1920,1080,531,1",
            "1920,1080,344,1.48", "1920,1080,1210,1"})
    void magnification_reportedWidth_isNeverLessThan96PixelsToTheInchMake(int width, int height,
            double millimetres, double expected) {
        var known = PhysicalWidth.of(reporting(new Monitor(0, 0, width, height), millimetres), List.of());

        assertThat(known.source()).isEqualTo(Source.REPORTED);
        assertThat(known.magnification()).isCloseTo(expected, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({"1024,768,1", "1920,1080,1", "3840,2160,1.91", "2160,3840,1.91"})
    void magnification_nothingKnown_isThatOf24InchesAtLeast(int width, int height, double expected) {
        var assumed = PhysicalWidth.of(new Display(new Monitor(0, 0, width, height), true), List.of());

        assertThat(assumed.source()).isEqualTo(Source.ASSUMED);
        assertThat(assumed.magnification()).isCloseTo(expected, within(0.01));
    }

    @Test
    void of_measured_countsBeforeWhatIsReportedAlsoInAnotherResolution() {
        var measured = List.of(new MeasuredWidth(new Monitor(0, 0, 3840, 2160), 700),
                new MeasuredWidth(DENSE, 344));

        var known = PhysicalWidth.of(reporting(new Monitor(1280, 0, 1920, 1080), 1600), measured);

        assertThat(known.source()).isEqualTo(Source.MEASURED);
        assertThat(known.millimetres()).isEqualTo(344);
    }

    @Test
    void desk_measuredAgain_keepsOneWidthForEachMonitor() {
        var other = new MeasuredWidth(new Monitor(0, 0, 1280, 800), 340);
        var desk = Desk.DEFAULT.with(other).with(new MeasuredWidth(DENSE, 500))
                .with(new MeasuredWidth(new Monitor(1280, 0, 1920, 1080), 531));

        assertThat(desk.monitorWidths()).containsExactly(other,
                new MeasuredWidth(new Monitor(1280, 0, 1920, 1080), 531));
    }

    @ParameterizedTest
    @CsvSource({"500,5,502", "500,-5,498", "500,50,525", "90,5,91", "90,-5,89", "80,-50,80", "3000,50,3000"})
    void wider_anyStep_changesItByAMillimetreAtLeastAndStaysPossible(int before, int thousandths, int after) {
        assertThat(new MeasuredWidth(DENSE, before).wider(thousandths).millimetres()).isEqualTo(after);
    }

    private static Display reporting(Monitor bounds, double millimetres) {
        return new Display(bounds, true, bounds, OptionalDouble.of(millimetres));
    }
}
