package bitan.models.fetch;

import java.io.FileOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import bitan.models.fetch.BodyReader.Piece;
import bitan.models.fetch.PartialFile.Version;
import bitan.problem.Problem;

/** One request for a file or for the rest of it, and what came of it. Used once, by one thread. */
final class DownloadAttempt {
    private final DownloadRequest wanted;
    private final PartialFile part;
    private final RetryPolicy patience;
    private final Consumer<? super Download.News.Arrived> listener;

    /** How an attempt ends. */
    sealed interface Outcome {
        /** The server said that this was all, and nothing speaks against it. */
        record Complete() implements Outcome {}

        /** Worth another try, which goes on where this one stopped unless the part was thrown away. */
        record Again(Problem why) implements Outcome {}

        /** Another try would end the same. */
        record Never(Problem why) implements Outcome {}
    }

    DownloadAttempt(DownloadRequest wanted, PartialFile part, RetryPolicy patience,
            Consumer<? super Download.News.Arrived> listener) {
        this.wanted = wanted;
        this.part = part;
        this.patience = patience;
        this.listener = listener;
    }

    /**
     * Asks and receives.
     *
     * @throws IOException if the disk fails; the network's failures are outcomes
     */
    Outcome run() throws IOException, InterruptedException {
        var held = part.usable(wanted);
        // HTTP/1.1: one file over one connection gains nothing from 2, whose upgrade dance confuses old proxies
        var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience.connect()).followRedirects(HttpClient.Redirect.NORMAL).build();
        try {
            return receive(ask(client, request(held)), held);
        } catch (NetworkFailure e) {
            return new Outcome.Again(wanted.unfetched(e.why));
        } finally {
            client.shutdownNow();
        }
    }

    private HttpRequest request(Optional<Version> held) throws IOException {
        var request = HttpRequest.newBuilder(wanted.address());
        if (held.isPresent()) {
            request.header("Range", "bytes=" + part.length() + "-");
            held.get().etag().ifPresent(etag -> request.header("If-Range", etag));
        }
        return request.build();
    }

    private HttpResponse<Publisher<List<ByteBuffer>>> ask(HttpClient client, HttpRequest request)
            throws NetworkFailure, InterruptedException {
        var asked = client.sendAsync(request, BodyHandlers.ofPublisher());
        try {
            return asked.get(patience.connect().plus(patience.stall()).toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new NetworkFailure("no answer");
        } catch (ExecutionException e) {
            throw new NetworkFailure(e.getCause() == null ? e : e.getCause());
        }
    }

    private Outcome receive(HttpResponse<Publisher<List<ByteBuffer>>> answer, Optional<Version> held)
            throws IOException, NetworkFailure, InterruptedException {
        var offer = new ResponseInfo(answer.headers());
        return switch (answer.statusCode()) {
            case 200 -> whole(answer, offer);
            case 206 -> rest(answer, offer, held);
            case 416 -> fromStart("HTTP 416");
            case 408, 425, 429, 500, 502, 503, 504 ->
                new Outcome.Again(wanted.unfetched("HTTP " + answer.statusCode()));
            default -> new Outcome.Never(wanted.unfetched("HTTP " + answer.statusCode()));
        };
    }

    private Outcome whole(HttpResponse<Publisher<List<ByteBuffer>>> answer, ResponseInfo offer)
            throws IOException, NetworkFailure, InterruptedException {
        var total = offer.length();
        if (total.isPresent() && !wanted.allows(total.getAsLong())) {
            // the part stays: this is rather the login page of some network than another version
            return new Outcome.Again(wanted.wrongSize(total.getAsLong()));
        }
        part.begin(Version.of(wanted, offer.etag(), total));
        return receive(answer.body(), total);
    }

    private Outcome rest(HttpResponse<Publisher<List<ByteBuffer>>> answer, ResponseInfo offer,
            Optional<Version> held)
            throws IOException, NetworkFailure, InterruptedException {
        if (held.isEmpty() || !offer.continues(held.get(), part.length())) {
            return fromStart("HTTP 206, another version");
        }
        return receive(answer.body(), held.get().total());
    }

    private Outcome fromStart(String why) throws IOException {
        part.delete();
        return new Outcome.Again(wanted.unfetched(why));
    }

    private Outcome receive(Publisher<List<ByteBuffer>> body, OptionalLong total)
            throws IOException, NetworkFailure, InterruptedException {
        var arriving = new BodyReader();
        body.subscribe(arriving);
        var out = part.append();
        try {
            store(arriving, out, wanted.bytes().isPresent() ? wanted.bytes() : total);
        } finally {
            out.getFD().sync();
            out.close();
        }
        return judge(total);
    }

    private void store(BodyReader arriving, FileOutputStream out, OptionalLong total)
            throws IOException, NetworkFailure, InterruptedException {
        long length = part.length();
        while (length <= wanted.most()) {
            switch (arriving.next(patience.stall()).orElseThrow(() -> new NetworkFailure("stalled"))) {
                case Piece.Bytes(var buffers) -> length += write(buffers, out);
                case Piece.End() -> {
                    return;
                }
                case Piece.Broken(var why) -> throw new NetworkFailure(why);
            }
            listener.accept(new Download.News.Arrived(length, total));
            arriving.more();
        }
    }

    private static long write(List<ByteBuffer> buffers, FileOutputStream out) throws IOException {
        long written = 0;
        for (var buffer : buffers) {
            var bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            out.write(bytes);
            written += bytes.length;
        }
        return written;
    }

    private Outcome judge(OptionalLong total) throws IOException {
        long length = part.length();
        if (length > total.orElse(wanted.most()) || length > wanted.most()) {
            part.delete();
            return new Outcome.Again(wanted.wrongSize(length));
        }
        if (length < total.orElse(wanted.least())) {
            return new Outcome.Again(wanted.unfetched("ended after " + length + " bytes"));
        }
        return new Outcome.Complete();
    }

    /** The network failed, in few words. */
    private static final class NetworkFailure extends Exception {
        private static final long serialVersionUID = 1;

        private final String why;

        NetworkFailure(String why) {
            this.why = why;
        }

        NetworkFailure(Throwable cause) {
            super(cause);
            var message = cause.getMessage();
            why = cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
        }
    }
}
