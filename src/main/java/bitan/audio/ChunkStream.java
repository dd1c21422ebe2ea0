package bitan.audio;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/** A stream of chunks, each with a name of four letters and its length before it. One thread. */
final class ChunkStream implements AutoCloseable {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 _-]{3}");
    private static final int ID_LENGTH = 4;
    private static final Set<String> EVERYWHERE = Set.of("fmt ", "data", "LIST", "fact", "RIFF");

    private final InputStream in;
    private ByteOrder order = ByteOrder.LITTLE_ENDIAN;
    private long position;

    /** The head of a chunk; {@code size} is what it says of its length in bytes. */
    record Chunk(String id, long size) {}

    /** Reads a stream, which belongs to this from now on. */
    ChunkStream(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** Bytes passed so far. */
    long position() {
        return position;
    }

    /** In which order lengths and other numbers stand. */
    ByteOrder order() {
        return order;
    }

    /** Sets the order from now on. */
    void order(ByteOrder newOrder) {
        order = newOrder;
    }

    /** Reads the next head. {@code EOFException} where the stream ends. */
    Chunk next() throws IOException {
        var id = new String(bytes(ID_LENGTH).array(), StandardCharsets.ISO_8859_1);
        return new Chunk(id, Integer.toUnsignedLong(bytes(Integer.BYTES).getInt(0)));
    }

    /** So many bytes, in the order of the stream. {@code EOFException} where they are not there. */
    ByteBuffer bytes(int count) throws IOException {
        var bytes = new byte[count];
        if (read(bytes, 0, count) < count) {
            throw new EOFException();
        }
        return ByteBuffer.wrap(bytes).order(order);
    }

    /** Reads as many bytes as there are, at most {@code count}, and says how many. */
    int read(byte[] into, int from, int count) throws IOException {
        int got = in.readNBytes(into, from, count);
        position += got;
        return got;
    }

    /** The next bytes, at most {@code count}, which stay unread. */
    byte[] peek(int count) throws IOException {
        in.mark(count);
        var next = in.readNBytes(count);
        in.reset();
        return next;
    }

    /** Passes over bytes. {@code EOFException} where they are not there. */
    void skip(long count) throws IOException {
        in.skipNBytes(count);
        position += count;
    }

    /** Passes over what of a chunk has not been read. */
    void finish(Chunk chunk, long read) throws IOException {
        skip(chunk.size - read);
        pad(chunk.size);
    }

    /** Passes over the byte that makes a length even, unless its writer left it out. */
    void pad(long length) throws IOException {
        var next = next5();
        boolean leftOut = isId(next, 0) && !(isId(next, 1) && EVERYWHERE.contains(next.substring(1)));
        if (length % 2 == 1 && !next.isEmpty() && !leftOut) {
            skip(1);
        }
    }

    /** Whether a chunk begins here, or after the byte that makes this length even. */
    boolean atChunk(long length) throws IOException {
        var next = next5();
        return isId(next, 0) || (length % 2 == 1 && isId(next, 1));
    }

    /** Whether this text is what follows. */
    boolean startsWith(String text) throws IOException {
        return text.equals(new String(peek(text.length()), StandardCharsets.ISO_8859_1));
    }

    /** Whether nothing follows, or only the byte that makes this length even. */
    boolean atEnd(long length) throws IOException {
        return peek(2).length <= length % 2;
    }

    private String next5() throws IOException {
        return new String(peek(ID_LENGTH + 1), StandardCharsets.ISO_8859_1);
    }

    private static boolean isId(String text, int at) {
        return text.length() >= at + ID_LENGTH && ID.matcher(text.substring(at, at + ID_LENGTH)).matches();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
