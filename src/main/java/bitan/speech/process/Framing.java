package bitan.speech.process;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** How orders and answers lie on a pipe: four bytes of length, big endian, then as many bytes. Stateless. */
final class Framing {

    /** To be counted up with every change of {@link RequestCodec} or {@link ResponseCodec}: an update may come while the old program runs. */
    static final int VERSION = 3;

    /** More than any message needs; a length above is not ours. */
    private static final int LONGEST = 1 << 22;

    /** Writes the content of one message. */
    interface Content {
        void writeTo(DataOutputStream out) throws IOException;
    }

    /** Reads one value. */
    interface Reading<T> {
        T from(DataInputStream in) throws IOException;
    }

    private Framing() {
    }

    /** Sends one message whole. */
    static void send(OutputStream out, Content content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var data = new DataOutputStream(bytes);
        data.writeInt(0);
        content.writeTo(data);
        var message = bytes.toByteArray();
        ByteBuffer.wrap(message).putInt(0, message.length - Integer.BYTES);
        out.write(message);
        out.flush();
    }

    /**
     * Receives one message.
     *
     * @throws EOFException if the pipe ended before or in it
     * @throws IOException if it is not of this protocol
     */
    static <T> T receive(DataInputStream in, Reading<T> reading) throws IOException {
        int length = in.readInt();
        if (length <= 0 || length > LONGEST) {
            throw new IOException("a message of " + length + " bytes");
        }
        var bytes = new byte[length];
        in.readFully(bytes);
        var content = new DataInputStream(new ByteArrayInputStream(bytes));
        try {
            var message = reading.from(content);
            if (content.available() > 0) {
                throw new IOException("a message that goes on after its end");
            }
            return message;
        } catch (EOFException | IllegalArgumentException e) {
            throw new IOException("a message that is none", e);
        }
    }

    static <T> void list(DataOutputStream out, Collection<T> values, Each<T> each) throws IOException {
        out.writeInt(values.size());
        for (var value : values) {
            each.write(out, value);
        }
    }

    static <T> List<T> list(DataInputStream in, Reading<T> each) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > in.available()) {
            throw new IOException("a list of " + size);
        }
        var values = new ArrayList<T>(size);
        for (int i = 0; i < size; i++) {
            values.add(each.from(in));
        }
        return values;
    }

    /** Writes one value of a list. */
    interface Each<T> {
        void write(DataOutputStream out, T value) throws IOException;
    }
}
