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
 * Scanned, from the first bit: version (8, {@value #VERSION}), preferences (8, the upper two 0), materials missing (32,
 * bit i for material i), signature (64), identifier of the guide in UTF-8. Any other content passes with a chance of 1
 * in 2⁶⁴.
 * <p>
 * Typed, 40 bits: preferences (6), materials missing (16), signature (18). The guide is not in it: it is the only one
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
    /** Materials that a scanned code can name. */
    public static final int SCANNED_MATERIALS = 32;

    private static final int VERSION = 1;
    private static final int TYPED_BYTES = 5;
    private static final int SIGNATURE_BITS = 18;
    private static final int HEAD = 2 + Integer.BYTES;
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
     * @return empty if there is no such guide, or it has more missing materials than a code can name
     */
    public Optional<ResumeSlip> issue(ResumeState state, List<CodedGuide> guides) {
        return guides.stream().filter(guide -> guide.id().equals(state.guide()))
                .filter(guide -> guide.bits(state.missing()) >>> SCANNED_MATERIALS == 0)
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
        return Base32.read(signs).filter(bytes -> bytes.length > HEAD + Long.BYTES && bytes[0] == VERSION
                && bytes[1] >>> ComfortBits.BITS == 0 && ComfortBits.read(bytes[1]).isPresent()
                && GuideText
                        .isId(new String(bytes, HEAD + Long.BYTES, bytes.length - HEAD - Long.BYTES, UTF_8)))
                .isPresent();
    }

    private ResumeSlip slip(ResumeState state, CodedGuide guide, int guides) {
        long missing = guide.bits(state.missing());
        int preferences = ComfortBits.of(state.comfort());
        var id = guide.id().getBytes(UTF_8);
        var scanned = ByteBuffer.allocate(HEAD + Long.BYTES + id.length).put((byte) VERSION)
                .put((byte) preferences).putInt((int) missing)
                .putLong(signature('s', preferences, missing, guide)).put(id).array();
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
        if (bytes.length <= HEAD + Long.BYTES) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(bytes);
        int version = buffer.get();
        int preferences = buffer.get();
        long missing = Integer.toUnsignedLong(buffer.getInt());
        long signature = buffer.getLong();
        var id = UTF_8.decode(buffer).toString();
        return version != VERSION
                ? Optional.empty()
                : guides.stream().filter(guide -> guide.id().equals(id))
                        .filter(guide -> signature('s', preferences, missing, guide) == signature)
                        .findFirst().flatMap(guide -> state(preferences, missing, guide));
    }

    private static Optional<ResumeState> state(int preferences, long missing, CodedGuide guide) {
        return ComfortBits.read(preferences)
                .map(known -> new ResumeState(guide.id(), guide.materials(missing), known));
    }

    private long shortSignature(int preferences, long missing, CodedGuide guide) {
        return signature('t', preferences, missing, guide) >>> (Long.SIZE - SIGNATURE_BITS);
    }

    /** Over the form as well, so that the signature of one form is worth nothing in the other. */
    private long signature(char form, int preferences, long missing, CodedGuide guide) {
        var bytes = new ByteArrayOutputStream();
        try (var content = new DataOutputStream(bytes)) {
            content.writeByte(VERSION);
            content.writeChar(form);
            content.writeInt(preferences);
            content.writeLong(missing);
            content.writeUTF(guide.id());
            for (var material : guide.materials()) {
                content.writeUTF(material);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return key.sign(bytes.toByteArray());
    }
}
