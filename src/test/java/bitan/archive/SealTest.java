package bitan.archive;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Arrays;

import javax.crypto.AEADBadTagException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SealTest {
    private static final KeyPair PAIR = pair();

    @Property(tries = 200)
    void opened_anything_isWhatWasSealed(@ForAll @Size(max = 500) byte[] content, @ForAll String name)
            throws Exception {
        var sealed = Seal.sealed(content, PAIR.getPublic(), name);
        assertThat(Seal.opened(sealed, PAIR.getPrivate(), name)).isEqualTo(content);
        assertThat(Seal.sealed(content, PAIR.getPublic(), name)).isNotEqualTo(sealed);
    }

    @Property(tries = 400)
    void opened_oneBitFlipped_isRefused(@ForAll @Size(max = 60) byte[] content,
            @ForAll @IntRange(max = 100_000) int where) {
        var sealed = Seal.sealed(content, PAIR.getPublic(), "a");
        int bit = where % (sealed.length * Byte.SIZE);
        sealed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
        // The highest bit of an X25519 key is no part of it (RFC 7748, 5); it is bound all the same.
        refused(sealed, PAIR, "a");
    }

    @Property(tries = 200)
    void opened_cutShort_isRefused(@ForAll @Size(max = 60) byte[] content,
            @ForAll @IntRange(max = 200) int end) {
        var sealed = Seal.sealed(content, PAIR.getPublic(), "a");
        refused(Arrays.copyOf(sealed, end % sealed.length), PAIR, "a");
    }

    @Property(tries = 5)
    void opened_anotherNameOrKey_isRefused(@ForAll @Size(max = 60) byte[] content) {
        var sealed = Seal.sealed(content, PAIR.getPublic(), "a");
        refused(sealed, PAIR, "b");
        refused(sealed, pair(), "a");
    }

    private static void refused(byte[] sealed, KeyPair pair, String name) {
        assertThatThrownBy(() -> Seal.opened(sealed, pair.getPrivate(), name))
                .isInstanceOf(AEADBadTagException.class);
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("X25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
