package bitan.app.display;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A real socket where an X server's would be, with nothing or with one answer behind it. */
public final class DisplayOnASocket implements AutoCloseable {
    private static final Path FOLDER = Path.of("/tmp/.X11-unix");
    /** The first message of a client that has no password, bytes. */
    private static final int SETUP = 12;

    private final int number;
    private final ServerSocketChannel socket;

    private DisplayOnASocket(int number) throws IOException {
        this.number = number;
        Files.createDirectories(FOLDER);
        socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                .bind(UnixDomainSocketAddress.of(file()));
    }

    /** One that takes connections, as the system does for a server that hangs, and never answers. */
    public static DisplayOnASocket silent() throws IOException {
        int number = 700;
        while (Files.exists(file(number))) {
            number++;
        }
        return new DisplayOnASocket(number);
    }

    /** One that answers every client with this byte. */
    static DisplayOnASocket answering(byte answer) throws IOException {
        var display = silent();
        Thread.ofVirtual().start(() -> display.answer(answer));
        return display;
    }

    /** For {@code DISPLAY}. */
    public String name() {
        return ":" + number;
    }

    @Override
    public void close() throws IOException {
        socket.close();
        Files.deleteIfExists(file());
    }

    private void answer(byte answer) {
        while (true) {
            try (var client = socket.accept()) {
                Channels.newInputStream(client).readNBytes(SETUP);
                client.write(ByteBuffer.wrap(new byte[]{answer}));
            } catch (IOException e) {
                return;
            }
        }
    }

    private Path file() {
        return file(number);
    }

    private static Path file(int number) {
        return FOLDER.resolve("X" + number);
    }
}
