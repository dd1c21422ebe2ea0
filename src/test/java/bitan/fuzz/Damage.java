package bitan.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Damages whole files as disks, editors and malice do. The same chance gives the same damage. */
final class Damage {
    private static final int MOST_AT_ONCE = 4;
    private static final int MOST_NESTED = 100_000;
    private static final int LONG = 200_000;
    /** A string, number, word or sign of JSON. */
    private static final Pattern TOKEN = Pattern
            .compile("\"(?:[^\"\\\\]|\\\\.){0,400}\"|-?\\d[\\d.eE+-]*|true|false|null|[\\[\\]{}:,]");
    /** What stands in no file of ours, and where a parser may stumble. */
    private static final List<String> STRANGE = List.of("0", "-1", "1e999999999", "-1e-999999999", "0.5",
            "2147483648", "-9223372036854775809", "9007199254740993.5", "1E400", "NaN", "Infinity", "null",
            "true", "\"\"", "\" \"", "[]", "{}", "[null]", "{\"\":null}", "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\u0000\"", "\"\\u202e\"", "\"-999999999-01-01\"", "\"2026-02-30\"",
            "\"+1000000000-12-31T23:59:59Z\"", "\"../../etc\"", "\"=\"", "\"AAAA\"",
            "//", "/*", "'", "\"", "\n", ",", "}", "]");
    private static final byte[][] STRANGE_BYTES = {{0}, {0, 0, 0, 0}, {(byte) 0xff, (byte) 0xfe},
            {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
            {(byte) 0xc0, (byte) 0x80}, {(byte) 0xf8, (byte) 0x88}, {(byte) 0xe4}, {0x7f, -1, -1, -1},
            {-1, -1, -1, -1}, {(byte) 0x80, 0, 0, 0}};

    private final RandomGenerator chance;

    Damage(RandomGenerator chance) {
        this.chance = chance;
    }

    /** One of the files, damaged once or a few times. */
    byte[] of(List<byte[]> files) {
        var bytes = any(files);
        int times = 1 + chance.nextInt(MOST_AT_ONCE);
        for (int i = 0; i < times; i++) {
            bytes = once(bytes, files);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes, List<byte[]> files) {
        return switch (chance.nextInt(12)) {
            case 0 -> Arrays.copyOf(bytes, chance.nextInt(bytes.length + 1));
            case 1, 2 -> flipped(bytes);
            case 3 -> overwritten(bytes);
            case 4 -> replaced(bytes, chance.nextInt(64), new byte[0], 1);
            case 5 -> repeated(bytes);
            case 6 -> replaced(bytes, 0, STRANGE_BYTES[chance.nextInt(STRANGE_BYTES.length)], 1);
            case 7 -> crossed(bytes, any(files));
            case 8 -> deep(bytes);
            default -> token(bytes);
        };
    }

    private byte[] flipped(byte[] bytes) {
        var flipped = bytes.clone();
        for (int i = chance.nextInt(8); i >= 0 && bytes.length > 0; i--) {
            flipped[chance.nextInt(bytes.length)] ^= (byte) (1 << chance.nextInt(8));
        }
        return flipped;
    }

    private byte[] overwritten(byte[] bytes) {
        var written = bytes.clone();
        int from = at(bytes);
        byte value = (byte) (chance.nextBoolean() ? chance.nextInt(256) : -chance.nextInt(2));
        Arrays.fill(written, from, Math.min(bytes.length, from + 1 + chance.nextInt(8)), value);
        return written;
    }

    private byte[] repeated(byte[] bytes) {
        int from = at(bytes);
        var chunk = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + 1 + chance.nextInt(64)));
        return insert(bytes, from, 0, chunk, 1 + chance.nextInt(chance.nextInt(20) == 0 ? 2_000 : 3));
    }

    private byte[] crossed(byte[] bytes, byte[] other) {
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, at(bytes));
        int from = at(other);
        out.write(other, from, other.length - from);
        return out.toByteArray();
    }

    /** Seldom, for it is long: nested without an end, or a text or number that goes on and on. */
    private byte[] deep(byte[] bytes) {
        if (chance.nextInt(10) > 0) {
            return token(bytes);
        }
        return switch (chance.nextInt(4)) {
            case 0 -> replaced(bytes, 0, text("["), MOST_NESTED);
            case 1 -> replaced(bytes, 0, text("{\"a\":"), MOST_NESTED);
            case 2 -> replaced(bytes, 0, text("9"), LONG);
            default -> replaced(bytes, 0, text("长"), LONG);
        };
    }

    /** Something else in the place of what stands between two signs. */
    private byte[] token(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var tokens = TOKEN.matcher(text).results().toList();
        if (tokens.isEmpty()) {
            return flipped(bytes);
        }
        if (chance.nextInt(200) == 0) {
            return other(text, tokens);
        }
        var old = tokens.get(chance.nextInt(tokens.size()));
        return insert(bytes, old.start(), old.end() - old.start(), other(text, tokens), 1);
    }

    private byte[] other(String text, List<MatchResult> tokens) {
        if (chance.nextInt(6) == 0) {
            return text("null");
        }
        if (chance.nextInt(3) > 0) {
            return text(STRANGE.get(chance.nextInt(STRANGE.size())));
        }
        var of = tokens.get(chance.nextInt(tokens.size()));
        return text.substring(of.start(), of.end()).getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] replaced(byte[] bytes, int length, byte[] by, int times) {
        return insert(bytes, at(bytes), length, by, times);
    }

    private static byte[] insert(byte[] bytes, int from, int length, byte[] by, int times) {
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        for (int i = 0; i < times; i++) {
            out.writeBytes(by);
        }
        int rest = Math.min(bytes.length, from + length);
        out.write(bytes, rest, bytes.length - rest);
        return out.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private int at(byte[] bytes) {
        return bytes.length == 0 ? 0 : chance.nextInt(bytes.length);
    }

    private byte[] any(List<byte[]> files) {
        return files.get(chance.nextInt(files.size()));
    }
}
