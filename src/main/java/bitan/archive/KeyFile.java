package bitan.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Optional;

import bitan.disk.RegularFile;
import bitan.disk.WholeFile;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/**
 * The pair of keys of a counter's records. The public key is not encrypted, because a counter starts unattended. The
 * private key is encrypted with a passphrase that is nowhere on the machine; if it is forgotten, the records are lost.
 * Not for the FX thread.
 */
public final class KeyFile {
    /** Bytes; keys take a hundredth of it. */
    private static final int LARGEST = 1 << 16;

    private final Path file;
    private final int iterations;

    /** Keys kept in {@code file}, which need not exist yet. */
    public KeyFile(Path file) {
        this(file, LockedKeys.ITERATIONS);
    }

    KeyFile(Path file, int iterations) {
        this.file = file;
        this.iterations = iterations;
    }

    /** Whether there are keys, or what should be some. */
    public boolean isThere() {
        return Files.exists(file);
    }

    /**
     * What seals; empty where no passphrase was ever set.
     *
     * @throws ProblemException REC-09 if the file cannot be used
     */
    public Optional<PublicKey> sealing() throws ProblemException {
        return isThere() ? Optional.of(read().sealing()) : Optional.empty();
    }

    /**
     * What opens.
     *
     * @throws ProblemException REC-05 if the passphrase is wrong, REC-09 if the file cannot be used, REC-01 if there is
     *     none
     */
    public PrivateKey opening(String passphrase) throws ProblemException {
        return read().opening(passphrase)
                .orElseThrow(() -> new ProblemException(Problem.of(ProblemCode.REC_05)));
    }

    /**
     * Makes keys and locks them.
     *
     * @throws ProblemException REC-02 if they cannot be written, REC-09 if there are some already
     */
    public void make(Passphrase passphrase) throws ProblemException {
        if (isThere()) {
            throw unusable("there already");
        }
        try {
            var pair = KeyPairGenerator.getInstance("X25519").generateKeyPair();
            write(LockedKeys.locked(pair.getPublic(), pair.getPrivate(), passphrase, iterations));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has X25519", e);
        }
    }

    /**
     * Locks the same keys with another passphrase: what was kept stays readable.
     *
     * @throws ProblemException as {@link #opening} and {@link #make} do
     */
    public void change(String before, Passphrase after) throws ProblemException {
        write(LockedKeys.locked(read().sealing(), opening(before), after, iterations));
    }

    private LockedKeys read() throws ProblemException {
        try {
            return LockedKeysJson.read(RegularFile.bytes(file, LARGEST));
        } catch (NoSuchFileException e) {
            throw new ProblemException(Problem.of(ProblemCode.REC_01));
        } catch (IOException e) {
            throw unusable(RegularFile.why(e));
        } catch (IllegalArgumentException e) {
            throw unusable(String.valueOf(e.getMessage()));
        }
    }

    private void write(LockedKeys keys) throws ProblemException {
        try {
            WholeFile.write(file, LockedKeysJson.written(keys));
        } catch (IOException e) {
            throw ProblemException.of(ProblemCode.REC_02, file, e);
        }
    }

    private ProblemException unusable(String why) {
        return new ProblemException(Problem.of(ProblemCode.REC_09, file, why));
    }
}
