package bitan.models;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A file server on the loopback that treats each request in its own manner, and is honest after the last one. */
final class MisbehavingServer implements AutoCloseable {
    private final byte[] content;
    private final byte[] otherContent;
    private final Iterator<Manner> manners;
    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Queue<String> ranges = new ConcurrentLinkedQueue<>();

    MisbehavingServer(byte[] content, List<? extends Manner> manners) throws IOException {
        this.content = content;
        this.otherContent = content.clone();
        for (int i = 0; i < content.length; i++) {
            otherContent[i] ^= 0x55;
        }
        this.manners = List.<Manner>copyOf(manners).iterator();
        Thread.startVirtualThread(this::accept);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/model.zip");
    }

    /** The Range header of each request so far, or "-". */
    List<String> ranges() {
        return List.copyOf(ranges);
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (var connection : open) {
            connection.close();
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                open.add(connection);
                Thread.startVirtualThread(() -> serve(connection));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            var in = new BufferedInputStream(connection.getInputStream());
            var request = request(in);
            ranges.add(request.getOrDefault("range", "-"));
            answer(connection, in, request,
                    request.getOrDefault("", "").contains(" /moved ") ? new Manner.Honest() : next());
        } catch (IOException e) {
            // the client hung up, as it may
        } finally {
            open.remove(connection);
        }
    }

    private synchronized Manner next() {
        return manners.hasNext() ? manners.next() : new Manner.Honest();
    }

    private static Map<String, String> request(InputStream in) throws IOException {
        var headers = new ConcurrentHashMap<String, String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(": ");
            headers.put(colon < 0 ? "" : line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon < 0 ? 0 : colon + 2));
        }
        return headers;
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            line.append(c == '\r' ? "" : (char) c);
        }
        return line.toString();
    }

    private void answer(Socket connection, InputStream in, Map<String, String> request, Manner manner)
            throws IOException {
        var out = connection.getOutputStream();
        switch (manner) {
            case Manner.Honest() -> body(out, request, content, Optional.of("\"1\""), 0).sendAll();
            case Manner.Cuts(var after, var reset) -> {
                body(out, request, content, Optional.of("\"1\""), 0).send(after);
                connection.setSoLinger(reset, 0);
            }
            case Manner.Stalls(var after) -> {
                body(out, request, content, Optional.of("\"1\""), 0).send(after);
                in.read(); // until the client gives up
            }
            case Manner.LiesAboutLength(var by) -> {
                head(out, "200 OK", "Content-Length: " + (content.length + by) + "\r\nETag: \"1\"\r\n");
                new Body(out, content, 0).sendAll();
            }
            case Manner.SpoilsByte(var at) -> {
                var spoilt = content.clone();
                spoilt[Math.min(at, spoilt.length - 1)] ^= 1;
                body(out, request, spoilt, Optional.of("\"1\""), 0).sendAll();
            }
            case Manner.IgnoresRange() -> body(out, Map.of(), content, Optional.of("\"1\""), 0).sendAll();
            case Manner.HasOtherVersion() ->
                body(out, request, otherContent, Optional.of("\"2\""), 0).sendAll();
            case Manner.SwapsSilently() ->
                body(out, request, otherContent, Optional.of("\"1\""), 0).sendAll();
            case Manner.MixesVersions() -> {
                request.remove("if-range");
                body(out, request, otherContent, Optional.of("\"2\""), 0).sendAll();
            }
            case Manner.NamesNoVersion(var after) ->
                body(out, request, content, Optional.empty(), 0).send(after);
            case Manner.ShiftsRange(var by) ->
                body(out, request, content, Optional.of("\"1\""), by).sendAll();
            case Manner.HidesLength() -> {
                head(out, "200 OK", "");
                new Body(out, content, 0).sendAll();
            }
            case Manner.NeverEnds() -> {
                head(out, "200 OK", "");
                while (!connection.isClosed()) {
                    new Body(out, content, 0).sendAll();
                }
            }
            case Manner.Redirects(var forEver) ->
                head(out, "302 Found", "Location: " + (forEver ? "/model.zip" : "/moved") + "\r\n");
            case Manner.ShowsLoginPage() -> {
                head(out, "200 OK", "Content-Length: 2000\r\nContent-Type: text/html\r\n");
                new Body(out, new byte[2000], 0).sendAll();
            }
            case Manner.Answers(var status) -> head(out, status + " Status", "Content-Length: 0\r\n");
            case Manner.Babbles() -> out.write("220 mail ready\r\n".getBytes(StandardCharsets.US_ASCII));
            case Manner.HangsUp() -> connection.setSoLinger(true, 0);
        }
    }

    /** The head of a 200 or 206, as the request and the If-Range rule want it, and the body to follow. */
    private static Body body(OutputStream out, Map<String, String> request, byte[] bytes,
            Optional<String> etag,
            int shift) throws IOException {
        var range = request.get("range");
        var condition = Optional.ofNullable(request.get("if-range"));
        var tag = etag.map(e -> "ETag: " + e + "\r\n").orElse("");
        if (range == null || (condition.isPresent() && !condition.equals(etag))) {
            head(out, "200 OK", "Content-Length: " + bytes.length + "\r\n" + tag);
            return new Body(out, bytes, 0);
        }
        int from = Math.max(0, Integer.parseInt(range.replaceAll("\\D", "")) + shift);
        if (from >= bytes.length) {
            head(out, "416 Range Not Satisfiable", "Content-Range: bytes */" + bytes.length + "\r\n");
            return new Body(out, bytes, bytes.length);
        }
        head(out, "206 Partial Content",
                "Content-Range: bytes %d-%d/%d\r\nContent-Length: %d\r\n%s".formatted(
                        from, bytes.length - 1, bytes.length, bytes.length - from, tag));
        return new Body(out, bytes, from);
    }

    private static void head(OutputStream out, String status, String headers) throws IOException {
        out.write(("HTTP/1.1 " + status + "\r\nConnection: close\r\n" + headers + "\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    }

    /** What follows a head. */
    private record Body(OutputStream out, byte[] bytes, int from) {

        void sendAll() throws IOException {
            send(bytes.length);
        }

        void send(int most) throws IOException {
            out.write(bytes, from, Math.min(most, bytes.length - from));
            out.flush();
        }
    }
}
