package bitan.note.code;

import java.util.Map;
import java.util.Optional;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

import bitan.note.Square;

/** Makes QR codes of texts, with error correction M, so that a fold or a stain does no harm. */
public final class Squares {
    /** The largest version that cameras of old telephones read from the screen and from paper. */
    static final int LARGEST_VERSION = 20;

    private Squares() {
    }

    /** The square of a text; empty if it is too long for version {@value #LARGEST_VERSION}. */
    public static Optional<Square> of(String text) {
        try {
            // Readers take UTF-8 for granted where nothing is said, or guess; said, none is wrong.
            var hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
            var code = Encoder.encode(text, ErrorCorrectionLevel.M, hints);
            return code.getVersion().getVersionNumber() > LARGEST_VERSION
                    ? Optional.empty()
                    : Optional.of(square(code.getMatrix()));
        } catch (WriterException e) {
            return Optional.empty();
        }
    }

    private static Square square(ByteMatrix matrix) {
        var modules = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                modules.append(matrix.get(x, y) == 1 ? Square.DARK : '.');
            }
        }
        return new Square(matrix.getWidth(), modules.toString());
    }
}
