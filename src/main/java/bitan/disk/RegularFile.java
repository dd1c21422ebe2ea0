package bitan.disk;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Opens only regular files and links to them: opening a pipe would wait for ever, and a device would be read for ever.
 * Not for the FX thread. All methods throw {@link NotAFileException} for anything else, {@link
 * java.nio.file.NoSuchFileException} if there is nothing, and {@link AccessDeniedException} if it must not be opened.
 */
public final class RegularFile {
    private static final int BLOCK = 1 << 16;

    private RegularFile() {
    }

    /** Looks whether it is a file, for libraries that open it by its name; passes where there is nothing. */
    public static void check(Path file) throws IOException {
        isThere(file);
    }

    /** In few words why a file could not be used: for a problem, after the file's name. */
    public static String why(IOException e) {
        return e instanceof FileSystemException known && known.getReason() != null
                ? known.getReason()
                : e.getClass().getSimpleName();
    }

    /**
     * All that is in a file.
     *
     * @param most bytes a file of this kind can have
     * @throws TooLargeException if there are more
     */
    public static byte[] bytes(Path file, int most) throws IOException {
        try (var in = stream(file)) {
            var all = in.readNBytes(most);
            if (all.length == most && in.read() >= 0) {
                throw new TooLargeException(file, most);
            }
            return all;
        }
    }

    /**
     * The text of a file in UTF-8.
     *
     * @param most bytes a file of this kind can have
     * @throws java.nio.charset.CharacterCodingException if it is not UTF-8
     * @throws TooLargeException if there are more
     */
    public static String text(Path file, int most) throws IOException {
        // A new decoder reports what it cannot read.
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(file, most))).toString();
    }

    /** The bytes of a file one after another, for files that do not fit into memory; goes on when its thread is interrupted. */
    public static InputStream stream(Path file) throws IOException {
        return Opening.inTime(file, () -> {
            if (!isThere(file)) {
                throw new NoSuchFileException(file.toString());
            }
            if (!Files.isReadable(file)) {
                throw new AccessDeniedException(file.toString());
            }
            var in = new FileInputStream(file.toFile());
            return seekable(file, in, in.getChannel());
        });
    }

    /** Adds to the end of a file, which is made if there is none; goes on when its thread is interrupted. */
    public static FileOutputStream appending(Path file) throws IOException {
        return writing(file, true);
    }

    /** Writes a file anew, from its beginning; goes on when its thread is interrupted. */
    public static FileOutputStream replacing(Path file) throws IOException {
        return writing(file, false);
    }

    /** A file to be read, written or locked, in any place of it. */
    public static FileChannel channel(Path file, OpenOption... options) throws IOException {
        return Opening.inTime(file, () -> {
            isThere(file);
            var channel = FileChannel.open(file, options);
            return seekable(file, channel, channel);
        });
    }

    /** Overwrites all of a file with zeros, down to the disk. */
    public static void overwrite(Path file) throws IOException {
        try (var channel = channel(file, StandardOpenOption.WRITE)) {
            long size = channel.size();
            for (long at = 0; at < size; at += BLOCK) {
                var zeros = ByteBuffer.allocate((int) Math.min(BLOCK, size - at));
                while (zeros.hasRemaining()) {
                    channel.write(zeros, at + zeros.position());
                }
            }
            channel.force(true);
        }
    }

    private static FileOutputStream writing(Path file, boolean isAdded) throws IOException {
        return Opening.inTime(file, () -> {
            if (isThere(file) && !Files.isWritable(file)) {
                throw new AccessDeniedException(file.toString());
            }
            var out = new FileOutputStream(file.toFile(), isAdded);
            return seekable(file, out, out.getChannel());
        });
    }

    /** What came into the place of the file since it was looked at is not opened either: in a pipe there is no position. */
    private static <T> T seekable(Path file, T opened, FileChannel channel) throws IOException {
        try {
            isThere(file);
            channel.position();
            return opened;
        } catch (NotAFileException e) {
            channel.close();
            throw e;
        } catch (IOException e) {
            channel.close();
            throw new NotAFileException(file);
        }
    }

    /** Whether there is a file. */
    private static boolean isThere(Path file) throws IOException {
        try {
            if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
                throw new NotAFileException(file);
            }
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
