package bitan.models.unpack;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;

import bitan.models.unpack.Contents.Item;
import bitan.problem.Problem;
import bitan.problem.ProblemException;

/** Where the files of a model are read from. Used and closed by one thread. */
public sealed interface ModelSource extends Closeable permits ZipSource, FolderSource {

    /** Takes what was read. */
    @FunctionalInterface
    interface Sink {
        /** The first so many bytes of the buffer, which is used again afterwards. */
        void take(byte[] buffer, int length) throws IOException;
    }

    /** What there is, checked. */
    Contents contents();

    /** Opens one file. Reading it to its end also checks it, as far as the source can. */
    InputStream open(Item item) throws IOException;

    /** The problem of a file that could not be read, or was not as long as declared. */
    Problem unreadable(Item item, String why);

    /**
     * Reads one file, and never more of it than was declared.
     *
     * @throws ProblemException if it cannot be read, is damaged, or is shorter or longer than declared
     * @throws IOException if the sink fails
     * @throws InterruptedException if the thread is interrupted
     */
    default void read(Item item, Sink sink) throws ProblemException, IOException, InterruptedException {
        var buffer = new byte[1 << 16];
        long left = item.bytes();
        try (var in = opened(item)) {
            for (int read = next(in, buffer, item); read >= 0; read = next(in, buffer, item)) {
                left -= read;
                if (left < 0) {
                    throw new ProblemException(unreadable(item, "longer than declared"));
                }
                sink.take(buffer, read);
            }
        }
        if (left > 0) {
            throw new ProblemException(unreadable(item, "shorter than declared"));
        }
    }

    private InputStream opened(Item item) throws ProblemException {
        try {
            return open(item);
        } catch (IOException e) {
            throw new ProblemException(unreadable(item, String.valueOf(e.getMessage())), e);
        }
    }

    private int next(InputStream in, byte[] buffer, Item item) throws ProblemException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        try {
            return in.read(buffer);
        } catch (ClosedByInterruptException e) {
            Thread.interrupted();
            throw (InterruptedException) new InterruptedException().initCause(e);
        } catch (IOException e) {
            throw new ProblemException(unreadable(item, String.valueOf(e.getMessage())), e);
        }
    }
}
