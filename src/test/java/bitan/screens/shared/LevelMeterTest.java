package bitan.screens.shared;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LevelMeterTest {

    @ParameterizedTest
    @CsvSource({"0,0", "0.001,0", "0.01,2", "0.1,7", "0.5,11", "1,12", "2,12"})
    void bars_loudness_growsByDecibels(double level, int bars) {
        assertThat(LevelMeter.bars(level)).isEqualTo(bars);
    }
}
