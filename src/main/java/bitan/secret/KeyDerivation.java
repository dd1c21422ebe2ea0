package bitan.secret;

import java.security.GeneralSecurityException;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Derives a key from a PIN or a passphrase, slowly enough to make guessing expensive (PBKDF2 of the JDK). Immutable.
 *
 * @param algorithm as the JDK calls it, such as {@code PBKDF2WithHmacSHA256}
 * @param iterations how often it is hashed
 */
public record KeyDerivation(String algorithm, int iterations) {

    /** So many bytes; takes some tenths of a second, so it is not for the FX thread. */
    public byte[] key(char[] secret, byte[] salt, int length) {
        var spec = new PBEKeySpec(secret, salt, iterations, length * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance(algorithm).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        } finally {
            spec.clearPassword();
        }
    }
}
