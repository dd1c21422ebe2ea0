package bitan.note.code;

import java.util.Locale;
import java.util.Optional;

/**
 * Base 32 as Douglas Crockford defined it (crockford.com/base32.html): no I, L, O and U, and what looks like another
 * sign is read as it. All its signs are in the alphanumeric mode of QR codes.
 */
final class Base32 {
    /** In the order of their values. */
    static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;

    private Base32() {
    }

    /** Bytes as signs; the last sign is filled up with zeros. */
    static String write(byte[] bytes) {
        var text = new StringBuilder();
        int total = bytes.length * Byte.SIZE;
        for (int at = 0; at < total; at += BITS) {
            int value = 0;
            for (int bit = at; bit < at + BITS; bit++) {
                value = value << 1 | (bit < total ? bit(bytes, bit) : 0);
            }
            text.append(SIGNS.charAt(value));
        }
        return text.toString();
    }

    /** The bytes of what {@link #write} wrote, however it was typed; empty for anything else. */
    static Optional<byte[]> read(String text) {
        var signs = tidy(text);
        var bytes = new byte[signs.length() * BITS / Byte.SIZE];
        for (int i = 0; i < signs.length(); i++) {
            int value = SIGNS.indexOf(signs.charAt(i));
            if (value < 0) {
                return Optional.empty();
            }
            put(bytes, i * BITS, value);
        }
        // Spare bits and signs would let one code be written in several ways.
        return write(bytes).equals(signs) ? Optional.of(bytes) : Optional.empty();
    }

    private static String tidy(String text) {
        return text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT).replace('O', '0').replace('I', '1')
                .replace('L', '1');
    }

    private static int bit(byte[] bytes, int index) {
        return bytes[index / Byte.SIZE] >> (Byte.SIZE - 1 - index % Byte.SIZE) & 1;
    }

    private static void put(byte[] bytes, int at, int value) {
        for (int i = 0; i < BITS; i++) {
            int bit = at + i;
            if (bit < bytes.length * Byte.SIZE && (value >> (BITS - 1 - i) & 1) == 1) {
                bytes[bit / Byte.SIZE] |= (byte) (1 << (Byte.SIZE - 1 - bit % Byte.SIZE));
            }
        }
    }
}
