package bitan.pin;

import java.security.MessageDigest;
import java.security.SecureRandom;

import bitan.secret.KeyDerivation;

/**
 * What is kept of a PIN: PBKDF2 with HMAC-SHA-512 of the JDK. Argon2id would cost a library of 8 MB, and of the few PINs
 * there are all can be tried in hours with either by who holds the file; what keeps them out is the file's mode.
 */
record PinHash(int iterations, byte[] salt, byte[] hash) {
    static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    /** OWASP, Password Storage Cheat Sheet, 2023. */
    static final int ITERATIONS = 210_000;
    private static final int SALT = 16;
    private static final int LENGTH = 32;
    /** More than this is a damaged file: it would take minutes. */
    private static final int MOST_ITERATIONS = 5_000_000;

    PinHash {
        boolean isSound = iterations >= ITERATIONS && iterations <= MOST_ITERATIONS && salt.length == SALT
                && hash.length == LENGTH;
        if (!isSound) {
            throw new IllegalArgumentException("not a hash of a PIN");
        }
        salt = salt.clone();
        hash = hash.clone();
    }

    static PinHash of(Pin pin) {
        var salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        return new PinHash(ITERATIONS, salt, derive(pin.digits(), ITERATIONS, salt));
    }

    /** Whether these are its digits; takes as long whether they are or not. */
    boolean isOf(String digits) {
        return MessageDigest.isEqual(derive(digits, iterations, salt), hash);
    }

    private static byte[] derive(String digits, int iterations, byte[] salt) {
        return new KeyDerivation(ALGORITHM, iterations).key(digits.toCharArray(), salt, LENGTH);
    }
}
