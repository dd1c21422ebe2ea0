package bitan.app.display;

import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DisplayServerTest {

    @Test
    void address_localDisplay_isItsSocket() {
        assertThat(DisplayServer.address(":80.0")).contains(UnixDomainSocketAddress.of("/tmp/.X11-unix/X80"));
    }

    @Test
    void address_remoteDisplay_isItsPort() {
        assertThat(DisplayServer.address("localhost:10")).contains(new InetSocketAddress("localhost", 6010));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", ":", ":abc", "host:123456"})
    void isThere_noUsableName_isFalse(String name) {
        assertThat(DisplayServer.isThere(Map.of("DISPLAY", name))).isFalse();
    }

    @Test
    void isThere_nobodyAnswers_isFalse() {
        assertThat(DisplayServer.isThere(Map.of("DISPLAY", ":59999"))).isFalse();
    }
}
