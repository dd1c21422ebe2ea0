package bitan.app.display;

import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
class DisplayServerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    @Test
    void address_localDisplay_isItsSocket() {
        assertThat(DisplayServer.address(":80.0")).contains(UnixDomainSocketAddress.of("/tmp/.X11-unix/X80"));
    }

    @Test
    void address_remoteDisplay_isItsPort() {
        assertThat(DisplayServer.address("localhost:10")).contains(new InetSocketAddress("localhost", 6010));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", ":", ":abc", "host:123456", ":59999"})
    void problem_noNameOrNobodyThere_isNoDisplay(String name) {
        assertThat(problem(name)).contains(Problem.of(ProblemCode.SCR_01));
    }

    @Test
    void problem_serverThatRefusesUs_isNone() throws Exception {
        try (var server = DisplayOnASocket.answering((byte) 0)) {
            assertThat(problem(server.name())).isEmpty();
        }
    }

    @Test
    void problem_serverThatDoesNotAnswer_isSaidInTime() throws Exception {
        try (var server = DisplayOnASocket.silent()) {
            assertThat(problem(server.name()))
                    .contains(Problem.of(ProblemCode.SCR_04, server.name(), PATIENCE.toSeconds()));
        }
    }

    private static Optional<Problem> problem(String display) {
        return DisplayServer.problem(Map.of("DISPLAY", display), PATIENCE);
    }
}
