package bitan.pin;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PinJsonTest {
    @Test
    void read_fileOf010_isTheSameAndIsWrittenTheSame() throws Exception {
        var state = PinJson.read(old());
        assertThat(state.tries()).isEqualTo(new Tries(2, Instant.ofEpochMilli(1_764_000_000_123L)));
        assertThat(state.kept()).isEmpty();
        assertThat(state.reset()).isEqualTo(1_763_000_000_000L);
        assertThat(PinJson.written(state)).isEqualTo(old());
    }

    @Test
    void read_shut_isTheSame() {
        var shut = PinState.shut("/data/pin.json.kept", 7);
        assertThat(PinJson.read(PinJson.written(shut))).isEqualTo(shut);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"failed\" : 2,|", "\"failed\" : 2|\"failed\" : null",
            "\"failed\" : 2|\"failed\" : \"2\"", "\"failed\" : 2|\"failed\" : 2.5",
            "\"failed\" : 2|\"failed\" : -2", "\"reset\"|\"rest\"", "\"pin\" : {|\"pin\" : [], \"x\" : {",
            "HmacSHA512|HmacSHA1", "AA==|", "\"salt\"|\"salz\"", "210000|1",
            "\"version\" : 1|\"version\" : 0"})
    void read_damaged_isRefused(String change) throws Exception {
        var parts = change.split("\\|", -1);
        assertThat(old()).contains(parts[0]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PinJson.read(old().replace(parts[0], parts[1])));
    }

    private static String old() throws Exception {
        try (var in = Objects.requireNonNull(PinJsonTest.class.getResourceAsStream("pin-0.1.0.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
