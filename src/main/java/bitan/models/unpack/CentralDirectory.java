package bitan.models.unpack;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

import bitan.disk.RegularFile;

/**
 * What {@code java.util.zip} does not tell of an archive's entries: whether they are encrypted, links or devices.
 * Offsets are those of PKWARE's APPNOTE 6.3.10, sections 4.3.12 and 4.3.16.
 */
final class CentralDirectory {
    private static final int END_MARK = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY_MARK = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    /** Flags of plain encryption, strong encryption, and an encrypted directory. */
    private static final int ENCRYPTED = 0x2041;
    /** Far more than {@link Contents#MOST_FILES} entries need. */
    private static final int LONGEST_DIRECTORY = 4 << 20;

    /** One entry's name and what kind of thing it claims to be. */
    record Entry(String name, boolean encrypted, int unixType) {

        /** Whether it is no link and no device: a plain file, a folder, or of an unknown kind. */
        boolean isPlain() {
            return unixType == 0 || unixType == 0x8000 || unixType == 0x4000;
        }
    }

    private CentralDirectory() {
    }

    /**
     * Reads all entries in their order.
     *
     * @throws ZipException if this is not a whole archive
     */
    static List<Entry> read(Path zip) throws IOException {
        try (var file = RegularFile.channel(zip, StandardOpenOption.READ)) {
            return entries(directory(file));
        } catch (EOFException e) {
            throw (ZipException) new ZipException("cut short").initCause(e);
        }
    }

    private static ByteBuffer directory(FileChannel file) throws IOException {
        int tail = (int) Math.min(file.size(), END_LENGTH + LONGEST_COMMENT);
        var end = part(file, file.size() - tail, tail);
        for (int at = tail - END_LENGTH; at >= 0; at--) {
            boolean comment = end.getInt(at) == END_MARK
                    && Short.toUnsignedInt(end.getShort(at + 20)) == tail - at - END_LENGTH;
            if (comment) {
                return directory(file, end, at, file.size() - tail + at);
            }
        }
        throw new ZipException("not a zip archive");
    }

    private static ByteBuffer directory(FileChannel file, ByteBuffer end, int at, long endsAt)
            throws IOException {
        long length = Integer.toUnsignedLong(end.getInt(at + 12));
        if (length > LONGEST_DIRECTORY || length > endsAt) {
            throw new ZipException("directory of " + length + " bytes");
        }
        // counted back from the end, as java.util.zip does, so that both read the same entries
        return part(file, endsAt - length, (int) length);
    }

    private static ByteBuffer part(FileChannel file, long from, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }

    private static List<Entry> entries(ByteBuffer directory) throws ZipException {
        var entries = new ArrayList<Entry>();
        while (directory.hasRemaining()) {
            int at = directory.position();
            if (directory.remaining() < ENTRY_LENGTH || directory.getInt(at) != ENTRY_MARK) {
                throw new ZipException("broken directory");
            }
            var name = new byte[Short.toUnsignedInt(directory.getShort(at + 28))];
            int length = ENTRY_LENGTH + name.length + Short.toUnsignedInt(directory.getShort(at + 30))
                    + Short.toUnsignedInt(directory.getShort(at + 32));
            if (directory.remaining() < length) {
                throw new ZipException("broken directory");
            }
            directory.get(at + ENTRY_LENGTH, name);
            entries.add(new Entry(new String(name, StandardCharsets.UTF_8),
                    (directory.getShort(at + 8) & ENCRYPTED) != 0,
                    directory.getInt(at + 38) >>> 16 & 0xF000));
            directory.position(at + length);
        }
        return entries;
    }
}
