package bitan.note.code;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import bitan.disk.RegularFile;
import bitan.disk.TooLargeException;
import bitan.disk.WholeFile;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/**
 * The secret with which a counter signs its resume codes (HMAC-SHA-256): only its own codes are accepted. Counters
 * that should read each other's codes share the file. Immutable; no method shows the secret.
 */
public final class CounterKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 32;
    private static final String NOT_A_KEY = "not " + LENGTH + " bytes";

    private final SecretKeySpec key;

    private CounterKey(byte[] secret) {
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** A new key, known to nobody else. */
    public static CounterKey fresh() {
        return new CounterKey(random());
    }

    /**
     * The key kept in a file; a new one is made and kept where there is none. Only the owner can read the file. Not for
     * the FX thread.
     *
     * @throws ProblemException NOT-04 if the file is no key or cannot be read, DSK-02 if it cannot be written
     */
    public static CounterKey in(Path file) throws ProblemException {
        try {
            return read(file);
        } catch (NoSuchFileException e) {
            return make(file);
        } catch (TooLargeException e) {
            throw unusable(file, NOT_A_KEY);
        } catch (IOException e) {
            throw unusable(file, RegularFile.why(e));
        }
    }

    /** The first eight bytes of the signature of texts and numbers, in this order. */
    long sign(byte[] content) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return ByteBuffer.wrap(mac.doFinal(content)).getLong();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private static CounterKey read(Path file) throws IOException, ProblemException {
        var secret = RegularFile.bytes(file, LENGTH);
        if (secret.length != LENGTH) {
            throw unusable(file, NOT_A_KEY);
        }
        return new CounterKey(secret);
    }

    private static CounterKey make(Path file) throws ProblemException {
        try {
            WholeFile.writeNew(file, random());
            return read(file);
        } catch (IOException e) {
            throw ProblemException.of(ProblemCode.DSK_02, file, e);
        }
    }

    private static byte[] random() {
        var secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    private static ProblemException unusable(Path file, String why) {
        return new ProblemException(Problem.of(ProblemCode.NOT_04, file, why));
    }
}
