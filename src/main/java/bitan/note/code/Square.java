package bitan.note.code;

import java.util.Map;
import java.util.Optional;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code: modules in rows, without the light margin of {@value #MARGIN} modules that has to be around it. Error
 * correction M, so that a fold or a stain does no harm. Immutable.
 */
public final class Square {
    /** Modules of light margin on each side, by ISO/IEC 18004. */
    public static final int MARGIN = 4;
    /** The largest version that cameras of old telephones read from the screen and from paper. */
    static final int LARGEST_VERSION = 20;

    private final ByteMatrix modules;

    private Square(ByteMatrix modules) {
        this.modules = modules;
    }

    /** The square of a text; empty if it is too long for version {@value #LARGEST_VERSION}. */
    public static Optional<Square> of(String text) {
        try {
            // Readers take UTF-8 for granted where nothing is said, or guess; said, none is wrong.
            var hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
            var code = Encoder.encode(text, ErrorCorrectionLevel.M, hints);
            return code.getVersion().getVersionNumber() > LARGEST_VERSION
                    ? Optional.empty()
                    : Optional.of(new Square(code.getMatrix()));
        } catch (WriterException e) {
            return Optional.empty();
        }
    }

    /** Modules on each side, without the margin. */
    public int size() {
        return modules.getWidth();
    }

    /** Whether a module is dark; from 0, from the left and from the top. */
    public boolean isDark(int x, int y) {
        return modules.get(x, y) == 1;
    }
}
