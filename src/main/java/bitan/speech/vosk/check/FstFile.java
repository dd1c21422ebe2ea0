package bitan.speech.vosk.check;

import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

import bitan.disk.RegularFile;
import bitan.problem.ProblemException;

/**
 * The head of an OpenFst file, and the arcs of the kind that lays them out plainly ({@code const}). Other kinds may
 * leave the numbers in their heads empty, and are left to the proof. See {@code FstHeader::Write} and
 * {@code ConstFst::WriteFst} of OpenFst 1.8.
 *
 * @param highestWord the highest number that has to be a word of {@code words.txt}; 0 if that cannot be told
 */
record FstFile(int highestWord) {
    private static final int MAGIC = 0x7eb2fdd6;
    private static final int HAS_OUTPUT_SYMBOLS = 2;
    private static final int HEAD = 512;
    private static final int LONGEST_NAME = 64;
    private static final int STATE_BYTES = 20;
    private static final int ARC_BYTES = 16;
    private static final int ARCS_AT_ONCE = 1 << 16;

    /** What the head says, and its own length in bytes. */
    private record Head(String kind, int flags, long states, long arcs, int length) {
        boolean hasWords() {
            return (flags & HAS_OUTPUT_SYMBOLS) != 0;
        }
    }

    /** Reads a file of the model. */
    static FstFile read(ModelFiles files, String name) throws ProblemException {
        try (var file = RegularFile.channel(files.path(name))) {
            var head = head(read(file, 0, HEAD));
            if (!head.kind.equals("const")) {
                return new FstFile(0);
            }
            if (!fits(head, file.size())) {
                throw files.bad(name + ": cut short");
            }
            int highest = highestWord(head, file);
            return new FstFile(head.hasWords() ? 0 : highest);
        } catch (EOFException | BufferUnderflowException e) {
            throw files.bad(name + ": not a whole graph", e);
        } catch (IOException e) {
            throw files.bad(name + ": cannot be read", e);
        }
    }

    private static Head head(ByteBuffer bytes) throws EOFException {
        if (bytes.getInt() != MAGIC) {
            throw new EOFException("no OpenFst head");
        }
        var kind = string(bytes);
        string(bytes); // of arcs
        bytes.getInt(); // version
        int flags = bytes.getInt();
        bytes.getLong(); // properties
        bytes.getLong(); // start
        return new Head(kind, flags, bytes.getLong(), bytes.getLong(), bytes.position());
    }

    private static String string(ByteBuffer bytes) throws EOFException {
        int length = bytes.getInt();
        if (length < 0 || length > LONGEST_NAME) {
            throw new EOFException("no OpenFst head");
        }
        var text = new byte[length];
        bytes.get(text);
        return new String(text, StandardCharsets.US_ASCII);
    }

    private static boolean fits(Head head, long size) {
        return head.states > 0 && head.states < size && head.arcs >= 0 && head.arcs < size
                && head.length + head.states * STATE_BYTES + head.arcs * ARC_BYTES <= size;
    }

    /** The arcs come last: sound, word, weight, next state. */
    private static int highestWord(Head head, FileChannel file) throws IOException {
        int highest = 0;
        long begin = file.size() - head.arcs * ARC_BYTES;
        for (long at = begin; at < file.size(); at += ARC_BYTES * ARCS_AT_ONCE) {
            var arcs = read(file, at, ARC_BYTES * ARCS_AT_ONCE);
            while (arcs.hasRemaining()) {
                int sound = arcs.getInt();
                int word = arcs.getInt();
                arcs.getFloat();
                if (sound < 0 || word < 0 || Integer.toUnsignedLong(arcs.getInt()) >= head.states) {
                    throw new EOFException("an arc leads out of the graph");
                }
                highest = Math.max(highest, word);
            }
        }
        return highest;
    }

    /** As many bytes from there as the file has, at most that many. */
    private static ByteBuffer read(FileChannel file, long at, int most) throws IOException {
        var bytes = ByteBuffer.allocate((int) Math.min(most, file.size() - at))
                .order(ByteOrder.LITTLE_ENDIAN);
        int read = file.read(bytes, at);
        while (bytes.hasRemaining() && read >= 0) {
            read = file.read(bytes, at + bytes.position());
        }
        return bytes.flip();
    }
}
