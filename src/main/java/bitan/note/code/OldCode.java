package bitan.note.code;

import java.nio.ByteBuffer;
import java.util.Optional;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What a scanned resume code of version 1 says, right or not: after version and preferences, a bit for each of 32 materials,
 * the signature, and the guide's identifier. Not issued any more.
 */
record OldCode(int preferences, long missing, long signature, String guide) {
    static final int VERSION = 1;
    /** Bytes before the identifier. */
    static final int HEAD = 2 + Integer.BYTES + Long.BYTES;

    static Optional<OldCode> read(byte[] bytes) {
        if (bytes.length <= HEAD || bytes[0] != VERSION) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(bytes, 1, bytes.length - 1);
        return Optional.of(new OldCode(buffer.get(), Integer.toUnsignedLong(buffer.getInt()),
                buffer.getLong(), UTF_8.decode(buffer).toString()));
    }
}
