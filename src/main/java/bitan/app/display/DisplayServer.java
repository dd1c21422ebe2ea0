package bitan.app.display;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether there is a screen to open windows on. Asked before JavaFX starts, because a toolkit that failed to start
 * cannot be started again without one.
 */
public final class DisplayServer {
    /** {@code host:display.screen}, as X11 writes it. */
    private static final Pattern NAME = Pattern.compile("(?<host>[^:/]*):(?<number>\\d{1,5})(\\.\\d+)?");
    /** Display {@code n} listens on TCP port 6000 + n. */
    private static final int FIRST_PORT = 6000;

    private DisplayServer() {
    }

    /** Whether windows can be opened; outside Linux always. May wait for the X server to answer. */
    public static boolean isThere() {
        return !System.getProperty("os.name").startsWith("Linux") || isThere(System.getenv());
    }

    static boolean isThere(Map<String, String> environment) {
        return address(environment.getOrDefault("DISPLAY", "")).map(DisplayServer::answers).orElse(false);
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

    private static boolean answers(SocketAddress address) {
        boolean local = address instanceof UnixDomainSocketAddress;
        try (var channel = local ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open()) {
            return channel.connect(address);
        } catch (IOException e) {
            return false;
        }
    }
}
