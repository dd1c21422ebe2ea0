package bitan.note.code;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

import bitan.guide.GuideText;
import bitan.note.ResumeSlip;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Issues and reads resume codes: where a checklist stood, on the visitor's own paper instead of in a record. Both forms
 * are {@link Base32} and signed with the counter's key over everything they hold, the identifier of the guide and those
 * of its materials: a code of another counter, a changed one, or one whose guide has changed since is refused.
 * <p>
 * Scanned, from the first byte: version ({@value #VERSION}), preferences (the upper two bits 0), length of the state,
 * signature (8 bytes), state ({@link CodedGuide#packed}), identifier of the guide in UTF-8. Any other content passes with a
 * chance of 1 in 2⁶⁴. Codes of version 1, which held 32 materials and no answers, are still read.
 * <p>
 * Typed, 40 bits, without the answers: preferences (6), materials missing (16), signature (18). The guide is not in it: it is the only one
 * with which the signature is right. With n guides any other content passes with a chance of n in 262,144; so it is
 * issued for at most {@value #MOST_GUIDES} guides, and if none but the first {@value #TYPED_MATERIALS} materials are
 * missing.
 * <p>
 * Immutable; safe between threads.
 */
public final class ResumeCodes {
    /** Guides up to which codes are issued for typing. */
    public static final int MOST_GUIDES = 64;
    /** Materials that a typed code can name. */
    public static final int TYPED_MATERIALS = 16;
    private static final int VERSION = 2;
    private static final int TYPED_BYTES = 5;
    private static final int SIGNATURE_BITS = 18;
    /** Bytes before the state. */
    private static final int HEAD = 3 + Long.BYTES;
    /** Beyond it nothing is looked at: identifiers have at most 40 characters. */
    private static final int LONGEST = 200;

    private final CounterKey key;

    public ResumeCodes(CounterKey key) {
        this.key = key;
    }

    /**
     * The code for a state.
     *
     * @param guides all of this counter's; the state's among them
     * @return empty if there is no such guide
     */
    public Optional<ResumeSlip> issue(ResumeState state, List<CodedGuide> guides) {
        return guides.stream().filter(guide -> guide.id().equals(state.guide()))
                .findFirst().map(guide -> slip(state, guide, guides.size()));
    }

    /**
     * What a code that was scanned or typed holds; small letters, spaces and hyphens do not matter, nor
     * does the layout of the keyboard that a scanner is taken for.
     *
     * @param text anything
     * @return empty if this counter has not issued it for one of these guides as they are now
     */
    public Optional<ResumeState> read(String text, List<CodedGuide> guides) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return known(text, guides).or(
                () -> ScannedCode.readings(text).flatMap(reading -> known(reading, guides).stream())
                        .findFirst());
    }

    private Optional<ResumeState> known(String text, List<CodedGuide> guides) {
        return Base32.read(text).flatMap(bytes -> bytes.length == TYPED_BYTES
                ? typed(bytes, guides)
                : scanned(bytes, guides));
    }

    /** Whether these signs are the scanned form of some code: whose and whether it is a right one, its signature tells. */
    static boolean hasShape(String signs) {
        return Base32.read(signs).filter(bytes -> bytes.length > 0 && switch (bytes[0]) {
            case OldCode.VERSION -> hasShape(bytes, OldCode.HEAD);
            case VERSION -> bytes.length > HEAD && hasShape(bytes, HEAD + Byte.toUnsignedInt(bytes[2]));
            default -> false;
        }).isPresent();
    }

    /** Whether the second byte and what begins here are such as in a code. */
    private static boolean hasShape(byte[] bytes, int id) {
        return bytes.length > id && bytes[1] >>> ComfortBits.BITS == 0
                && ComfortBits.read(bytes[1]).isPresent()
                && GuideText.isId(new String(bytes, id, bytes.length - id, UTF_8));
    }

    private ResumeSlip slip(ResumeState state, CodedGuide guide, int guides) {
        int preferences = ComfortBits.of(state.comfort());
        var id = guide.id().getBytes(UTF_8);
        var packed = guide.packed(state.missing(), state.answers());
        var scanned = ByteBuffer.allocate(HEAD + packed.length + id.length).put((byte) VERSION)
                .put((byte) preferences).put((byte) packed.length)
                .putLong(signature(preferences, packed, guide)).put(packed).put(id).array();
        long missing = guide.bits(state.missing());
        boolean fits = guides <= MOST_GUIDES && missing >>> TYPED_MATERIALS == 0;
        return new ResumeSlip(Base32.write(scanned),
                fits ? Optional.of(typedForm(preferences, missing, guide)) : Optional.empty());
    }

    private String typedForm(int preferences, long missing, CodedGuide guide) {
        long all = ((long) preferences << TYPED_MATERIALS | missing) << SIGNATURE_BITS
                | shortSignature(preferences, missing, guide);
        var bytes = new byte[TYPED_BYTES];
        ByteBuffer.allocate(Long.BYTES).putLong(all).get(Long.BYTES - TYPED_BYTES, bytes);
        return Base32.write(bytes);
    }

    private Optional<ResumeState> typed(byte[] bytes, List<CodedGuide> guides) {
        var wide = ByteBuffer.allocate(Long.BYTES).put(Long.BYTES - TYPED_BYTES, bytes);
        long all = wide.getLong(0);
        long signature = all & (1L << SIGNATURE_BITS) - 1;
        long missing = all >>> SIGNATURE_BITS & (1L << TYPED_MATERIALS) - 1;
        int preferences = (int) (all >>> (SIGNATURE_BITS + TYPED_MATERIALS));
        var fitting = guides.stream()
                .filter(guide -> shortSignature(preferences, missing, guide) == signature).toList();
        return fitting.size() == 1 ? state(preferences, missing, fitting.getFirst()) : Optional.empty();
    }

    private Optional<ResumeState> scanned(byte[] bytes, List<CodedGuide> guides) {
        if (bytes.length > HEAD && bytes[0] == VERSION) {
            return latest(ByteBuffer.wrap(bytes, 1, bytes.length - 1), guides);
        }
        return OldCode.read(bytes).flatMap(old -> guides.stream()
                .filter(guide -> guide.id().equals(old.guide()))
                .filter(guide -> signature('s', old.preferences(), old.missing(), guide) == old.signature())
                .findFirst().flatMap(guide -> state(old.preferences(), old.missing(), guide)));
    }

    private Optional<ResumeState> latest(ByteBuffer buffer, List<CodedGuide> guides) {
        int preferences = buffer.get();
        var packed = new byte[Byte.toUnsignedInt(buffer.get())];
        long signature = buffer.getLong();
        if (buffer.remaining() < packed.length) {
            return Optional.empty();
        }
        buffer.get(packed);
        var id = UTF_8.decode(buffer).toString();
        return guides.stream().filter(guide -> guide.id().equals(id))
                .filter(guide -> guide.packedLength() == packed.length
                        && signature(preferences, packed, guide) == signature)
                .findFirst().flatMap(guide -> ComfortBits.read(preferences)
                        .map(comfort -> new ResumeState(guide.id(), guide.missing(packed),
                                guide.answers(packed), comfort)));
    }

    private static Optional<ResumeState> state(int preferences, long missing, CodedGuide guide) {
        return ComfortBits.read(preferences)
                .map(known -> new ResumeState(guide.id(), guide.materials(missing), known));
    }

    private long shortSignature(int preferences, long missing, CodedGuide guide) {
        return signature('t', preferences, missing, guide) >>> (Long.SIZE - SIGNATURE_BITS);
    }

    /** Of a typed code, and of one of version 1: over the form as well, so that that of one is worth nothing in the other. */
    private long signature(char form, int preferences, long missing, CodedGuide guide) {
        return signature(content -> {
            content.writeByte(OldCode.VERSION);
            content.writeChar(form);
            content.writeInt(preferences);
            content.writeLong(missing);
            content.writeUTF(guide.id());
            for (var material : guide.materials()) {
                content.writeUTF(material);
            }
        });
    }

    private long signature(int preferences, byte[] packed, CodedGuide guide) {
        return signature(content -> {
            content.writeByte(VERSION);
            content.writeByte(preferences);
            content.writeByte(packed.length);
            content.write(packed);
            content.writeUTF(guide.id());
            content.writeByte(guide.materials().size());
            for (var id : guide.materials()) {
                content.writeUTF(id);
            }
            for (var id : guide.conditions()) {
                content.writeUTF(id);
            }
        });
    }

    /** Writes what is signed. */
    @FunctionalInterface
    private interface Signed {
        void write(DataOutputStream content) throws IOException;
    }

    private long signature(Signed signed) {
        var bytes = new ByteArrayOutputStream();
        try (var content = new DataOutputStream(bytes)) {
            signed.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return key.sign(bytes.toByteArray());
    }
}
