package bitan.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Checksums (SHA-256) in lower-case hexadecimal. Stateless. */
public final class Sha256 {
    private static final int CHUNK = 1 << 16;

    private Sha256() {
    }

    /** An empty digest, for what comes piece by piece. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The checksum of all that the digest was given; it is empty afterwards. */
    public static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The checksum of bytes. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /**
     * The checksum of a file.
     *
     * @throws IOException if it cannot be read or is no regular file
     * @throws InterruptedException if the thread is interrupted: a model has hundreds of megabytes
     */
    public static String of(Path file) throws IOException, InterruptedException {
        var digest = digest();
        var chunk = new byte[CHUNK];
        try (var in = RegularFile.stream(file)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
        }
        return hex(digest);
    }
}
