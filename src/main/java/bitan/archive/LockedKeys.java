package bitan.archive;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Optional;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import bitan.secret.KeyDerivation;

/**
 * A pair of keys, what opens locked with AES-256-GCM under a key made of the passphrase. What seals is part of the lock:
 * nobody can put another in its place unnoticed by who unlocks it.
 *
 * @param sealed what opens, locked
 */
record LockedKeys(int iterations, byte[] salt, byte[] nonce, PublicKey sealing, byte[] sealed) {
    static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    /** More than thrice what OWASP asks for (600,000; Password Storage Cheat Sheet, 2023): it is entered rarely. */
    static final int ITERATIONS = 2_000_000;
    /** More than this is a damaged file: it would take minutes. */
    private static final int MOST_ITERATIONS = 50_000_000;
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int KEY = 32;
    private static final int TAG_BITS = 128;
    private static final String CURVE = "X25519";

    LockedKeys {
        boolean isSound = iterations > 0 && iterations <= MOST_ITERATIONS && salt.length == SALT
                && nonce.length == NONCE;
        if (!isSound) {
            throw new IllegalArgumentException("not locked keys");
        }
        salt = salt.clone();
        nonce = nonce.clone();
        sealed = sealed.clone();
    }

    static LockedKeys locked(PublicKey sealing, PrivateKey opening, Passphrase passphrase, int iterations) {
        var random = new SecureRandom();
        var salt = new byte[SALT];
        var nonce = new byte[NONCE];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        var open = new LockedKeys(iterations, salt, nonce, sealing, new byte[0]);
        try {
            var cipher = open.cipher(Cipher.ENCRYPT_MODE, passphrase.characters());
            return new LockedKeys(iterations, salt, nonce, sealing, cipher.doFinal(opening.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES", e);
        }
    }

    /** What opens; empty if the passphrase is wrong, or anything here is not as it was. */
    Optional<PrivateKey> opening(String passphrase) {
        try {
            var encoded = cipher(Cipher.DECRYPT_MODE, Passphrase.characters(passphrase)).doFinal(sealed);
            return Optional
                    .of(KeyFactory.getInstance(CURVE).generatePrivate(new PKCS8EncodedKeySpec(encoded)));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES", e);
        }
    }

    static PublicKey sealing(byte[] encoded) {
        try {
            return KeyFactory.getInstance(CURVE).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("no key", e);
        }
    }

    private Cipher cipher(int mode, char[] passphrase) throws GeneralSecurityException {
        var key = new KeyDerivation(ALGORITHM, iterations).key(passphrase, salt, KEY);
        Arrays.fill(passphrase, ' ');
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(sealing.getEncoded());
        return cipher;
    }
}
