package bitan.archive;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KEM;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Seals bytes to a public key (X25519, by RFC 9180's DHKEM; HKDF-SHA-256; AES-256-GCM). Each seal has a key of its own,
 * which nobody keeps: without the private key not even who sealed it can open it. The name it is sealed with must be told
 * again to open it.
 */
final class Seal {
    private static final byte VERSION = 1;
    private static final byte[] MAGIC = {'B', 'T', 'R', VERSION};
    /** Bytes of an X25519 public key. */
    private static final int ENCAPSULATED = 32;
    private static final int TAG = 16;
    private static final int KEY = 32;
    private static final int NONCE = 12;

    private Seal() {
    }

    static byte[] sealed(byte[] content, PublicKey key, String name) {
        try {
            var once = KEM.getInstance("DHKEM").newEncapsulator(key).encapsulate();
            var locked = cipher(Cipher.ENCRYPT_MODE, once.key(), name).doFinal(content);
            return ByteBuffer.allocate(MAGIC.length + ENCAPSULATED + locked.length).put(MAGIC)
                    .put(once.encapsulation()).put(locked).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java from 25 can seal", e);
        }
    }

    /**
     * What was sealed.
     *
     * @throws AEADBadTagException if it was sealed to another key or under another name, or is not as it was
     */
    static byte[] opened(byte[] sealed, PrivateKey key, String name) throws AEADBadTagException {
        var bytes = ByteBuffer.wrap(sealed);
        if (sealed.length < MAGIC.length + ENCAPSULATED + TAG || !taken(bytes, MAGIC.length).equals(
                ByteBuffer.wrap(MAGIC))) {
            throw new AEADBadTagException("not sealed here");
        }
        var encapsulated = new byte[ENCAPSULATED];
        bytes.get(encapsulated);
        try {
            var once = KEM.getInstance("DHKEM").newDecapsulator(key).decapsulate(encapsulated);
            var locked = new byte[bytes.remaining()];
            bytes.get(locked);
            return cipher(Cipher.DECRYPT_MODE, once, name).doFinal(locked);
        } catch (AEADBadTagException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new AEADBadTagException("not sealed to this key");
        }
    }

    private static ByteBuffer taken(ByteBuffer bytes, int count) {
        var taken = bytes.slice(bytes.position(), count);
        bytes.position(bytes.position() + count);
        return taken;
    }

    private static Cipher cipher(int mode, SecretKey once, String name) throws GeneralSecurityException {
        var hkdf = KDF.getInstance("HKDF-SHA256");
        var key = hkdf.deriveKey("AES", expanded(once, "bitan record key", KEY));
        var nonce = hkdf.deriveData(expanded(once, "bitan record nonce", NONCE));
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(MAGIC);
        cipher.updateAAD(name.getBytes(UTF_8));
        return cipher;
    }

    private static HKDFParameterSpec expanded(SecretKey once, String what, int length) {
        return HKDFParameterSpec.ofExtract().addIKM(once).thenExpand(what.getBytes(UTF_8), length);
    }
}
