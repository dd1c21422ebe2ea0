package bitan.app.display;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

import bitan.limit.TimeLimited;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;

/**
 * Whether there is a screen to open windows on. Asked before JavaFX starts, because a toolkit that failed to start
 * cannot be started again without one.
 */
public final class DisplayServer {
    /** {@code host:display.screen}, as X11 writes it. */
    private static final Pattern NAME = Pattern.compile("(?<host>[^:/]*):(?<number>\\d{1,5})(\\.\\d+)?");
    /** Display {@code n} listens on TCP port 6000 + n. */
    private static final int FIRST_PORT = 6000;
    /**
     * The first message of a client, least byte first, that speaks version 0 of the protocol: a server that lives refuses
     * it. One that was served would count as a client, and with the last client that leaves a server begins anew.
     */
    private static final byte[] REFUSED = {'l', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    /** Longer than it takes where the display is far away, or started by being asked. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private DisplayServer() {
    }

    /** Why no windows can be opened, if none can: SCR-01, or SCR-04 after some seconds. Outside Linux nothing is known. */
    public static Optional<Problem> problem() {
        return System.getProperty("os.name").startsWith("Linux")
                ? problem(System.getenv(), PATIENCE)
                : Optional.empty();
    }

    static Optional<Problem> problem(Map<String, String> environment, Duration patience) {
        var display = environment.getOrDefault("DISPLAY", "");
        var address = address(display);
        try {
            return address.isPresent() && answers(address.get(), patience)
                    ? Optional.empty()
                    : Optional.of(Problem.of(ProblemCode.SCR_01));
        } catch (TimeoutException e) {
            return Optional.of(Problem.of(ProblemCode.SCR_04, display, patience.toSeconds()));
        }
    }

    static Optional<SocketAddress> address(String display) {
        var name = NAME.matcher(display);
        if (!name.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(name.group("number"));
        var host = name.group("host");
        return Optional.of(host.isEmpty() || host.equals("unix")
                ? UnixDomainSocketAddress.of("/tmp/.X11-unix/X" + number)
                : new InetSocketAddress(host, FIRST_PORT + number));
    }

    private static boolean answers(SocketAddress address, Duration patience) throws TimeoutException {
        try {
            return new TimeLimited<>("bitan-display", patience, () -> answers(address)).call();
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The system accepts connections for a server that hangs as well: only an answer shows that it lives. */
    private static boolean answers(SocketAddress address) throws IOException {
        boolean local = address instanceof UnixDomainSocketAddress;
        try (var channel = local ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open()) {
            channel.connect(address);
            channel.write(ByteBuffer.wrap(REFUSED));
            return channel.read(ByteBuffer.allocate(1)) == 1;
        }
    }
}
