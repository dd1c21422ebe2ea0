package bitan.screens.desktop;

import java.util.OptionalDouble;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What monitors say of their size is believed if a monitor can have it. */
class ReportedSizeTest {

    @ParameterizedTest
    @CsvSource({"1024,768,304,228,304", "3840,2160,531,299,531", "3840,2160,344,194,344",
            "1920,1080,708,398,708", "1080,1920,299,531,299", "1080,1920,531,299,299",
            "1366,768,304,228,304"})
    void believableWidth_ofAMonitor_isItsWidthAsItStands(int width, int height, int wide, int high,
            double expected) {
        assertThat(new ReportedSize(0, 0, width, height, wide, high).believableWidth())
                .isEqualTo(OptionalDouble.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"1920,1080,0,0", "3840,2160,160,90", "1920,1080,16,9", "3840,2160,1600,900",
            "1920,1080,1600,900", "1024,768,4,3", "1280,800,160,100", "3840,2160,7000,4000",
            "1920,1080,-1,-1", "1920,1080,600,0", "1280,800,339,212", "3840,2160,1016,572"})
    void believableWidth_ofWhatNoMonitorIs_isNone(int width, int height, int wide, int high) {
        assertThat(new ReportedSize(0, 0, width, height, wide, high).believableWidth()).isEmpty();
    }
}
