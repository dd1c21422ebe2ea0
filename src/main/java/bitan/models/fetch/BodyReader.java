package bitan.models.fetch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * The body of an answer, waited for piece by piece: {@code HttpClient}'s own time-out ends with the headers, and a
 * server that stalls after them would hold a plain stream for ever. Filled by the client, read by one thread.
 */
final class BodyReader implements Flow.Subscriber<List<ByteBuffer>> {
    private final BlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();
    private volatile Flow.@Nullable Subscription subscription;

    /** What can come next. */
    sealed interface Piece {
        record Bytes(List<ByteBuffer> buffers) implements Piece {}

        record End() implements Piece {}

        record Broken(IOException why) implements Piece {}
    }

    /** Waits for the next piece; empty if none came in time. */
    Optional<Piece> next(Duration patience) throws InterruptedException {
        return Optional.ofNullable(pieces.poll(patience.toNanos(), TimeUnit.NANOSECONDS));
    }

    /** Lets the next piece come: one at a time, so that a slow disk holds the network back. */
    void more() {
        var asked = subscription;
        if (asked != null) {
            asked.request(1);
        }
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        pieces.add(new Piece.Bytes(buffers));
    }

    @Override
    public void onError(Throwable why) {
        pieces.add(new Piece.Broken(why instanceof IOException broken ? broken : new IOException(why)));
    }

    @Override
    public void onComplete() {
        pieces.add(new Piece.End());
    }
}
