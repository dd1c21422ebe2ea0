package bitan.audio;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import bitan.audio.codec.FileKind;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.problem.Reason;

/** The first bytes of a file: whether it is a WAV file, and in which byte order. */
final class WavOpening {
    private static final Set<String> LITTLE_ENDIAN = Set.of("RIFF", "RF64", "BW64");
    private static final String BIG_ENDIAN = "RIFX";
    private static final String FORM = "WAVE";
    private static final int FORM_AT = 8;
    private static final String ID3 = "ID3";
    private static final int ID3_HEADER = 10;
    private static final int ID3_FOOTER = 0x10;

    private WavOpening() {
    }

    /**
     * Passes over ID3 tags and sets the byte order. The stream then stands at {@code RIFF}.
     *
     * @throws ProblemException WAV_01 if this is another format, WAV_03 if the file is empty
     */
    static void check(ChunkStream in, String name) throws IOException, ProblemException {
        if (in.atEnd(0)) {
            throw new ProblemException(Problem.of(ProblemCode.WAV_03, name));
        }
        var start = in.peek(FileKind.LOOKED_AT);
        while (start.length > ID3_HEADER && text(start, 0, ID3.length()).equals(ID3)) {
            in.skip(tagLength(start));
            start = in.peek(FileKind.LOOKED_AT);
        }
        var magic = text(start, 0, 4);
        boolean big = magic.equals(BIG_ENDIAN);
        if ((!big && !LITTLE_ENDIAN.contains(magic)) || !text(start, FORM_AT, FORM_AT + 4).equals(FORM)) {
            throw refusal(start, name);
        }
        in.order(big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    }

    private static ProblemException refusal(byte[] start, String name) {
        return new ProblemException(FileKind.of(start)
                .map(kind -> Problem.of(ProblemCode.WAV_01, name, Reason.OTHER_SOUND_FORMAT, kind))
                .orElseGet(() -> Problem.of(ProblemCode.WAV_01, name, Reason.NO_SOUND_HEADER)));
    }

    /** Four groups of seven bits, the header and perhaps a footer (ID3v2.4, 3.1). */
    private static long tagLength(byte[] start) {
        long length = 0;
        for (int i = 6; i < ID3_HEADER; i++) {
            length = (length << 7) | (start[i] & 0x7f);
        }
        return length + ID3_HEADER + ((start[5] & ID3_FOOTER) != 0 ? ID3_HEADER : 0);
    }

    private static String text(byte[] bytes, int from, int to) {
        return to > bytes.length ? "" : new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
