package bitan.disk;

import java.io.Closeable;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** What may stand in the place of a file. */
public enum NotAFile {
    /** Waited for, by whoever opens it, until somebody opens its other side. */
    PIPE {
        @Override
        public Closeable put(Path place) throws IOException {
            try {
                if (new ProcessBuilder("mkfifo", place.toString()).start().waitFor() != 0) {
                    throw new IOException("no pipe");
                }
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return () -> Files.deleteIfExists(place);
        }
    },
    /** Read without end. */
    DEVICE {
        @Override
        public Closeable put(Path place) throws IOException {
            var link = Files.createSymbolicLink(place, Path.of("/dev/zero"));
            return () -> Files.deleteIfExists(link);
        }
    },
    SOCKET {
        @Override
        public Closeable put(Path place) throws IOException {
            var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            socket.bind(UnixDomainSocketAddress.of(place));
            return () -> {
                socket.close();
                Files.deleteIfExists(place);
            };
        }
    },
    FOLDER {
        @Override
        public Closeable put(Path place) throws IOException {
            Files.createDirectory(place);
            return () -> Files.deleteIfExists(place);
        }
    };

    /** Puts one there; closing takes it away. */
    public abstract Closeable put(Path place) throws IOException;
}
