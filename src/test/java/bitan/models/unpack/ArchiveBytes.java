package bitan.models.unpack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import bitan.problem.ProblemException;

/** Archives as an attacker writes them: honest ones, and bytes changed in them afterwards. */
final class ArchiveBytes {
    /** Offsets in a record of the central directory (APPNOTE 4.3.12). */
    static final int FLAGS = 8;
    static final int METHOD = 10;
    static final int SIZE = 24;
    static final int ATTRIBUTES = 38;

    private ArchiveBytes() {
    }

    /** An archive with these entries, each holding its own name; names with a slash at the end are folders. */
    static byte[] zip(String... names) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.endsWith("/") ? new byte[0] : name.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    /** An archive of one file of so many zeros. */
    static byte[] zeros(long bytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("zeros"));
            for (long i = 0; i < bytes; i += 1 << 16) {
                zip.write(new byte[1 << 16]);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    /** Renames entries in both directories; the names must be equally long. */
    static byte[] renamed(byte[] zip, String from, String to) {
        var text = new String(zip, StandardCharsets.ISO_8859_1);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Changes a number in the last record of the central directory. */
    static byte[] patched(byte[] zip, int offset, int value) {
        var changed = zip.clone();
        var bytes = ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN);
        int at = changed.length;
        do {
            at--;
        } while (bytes.getInt(Math.min(at, changed.length - 4)) != 0x02014b50);
        if (offset == FLAGS || offset == METHOD) {
            bytes.putShort(at + offset, (short) value);
        } else {
            bytes.putInt(at + offset, value);
        }
        return changed;
    }

    /** Reads every file as the installer does; their text by the name under which it would be written. */
    static Map<String, String> read(Path zip) throws ProblemException, IOException, InterruptedException {
        var files = new TreeMap<String, String>();
        try (var source = ZipSource.open("test", zip)) {
            for (var item : source.contents().items()) {
                var text = new ByteArrayOutputStream();
                source.read(item, (buffer, length) -> text.write(buffer, 0, length));
                files.put(item.target(), text.toString(StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
