package bitan.handwriting;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** The files of the recognisers, which lie in a library's jar. */
final class RecogniserFiles {
    static final String KEYS = "models/ppocr_keys_v1.txt";
    static final String FAST = "models/ch_PP-OCRv3_rec_infer.onnx";
    static final String THOROUGH = "models/ch_PP-OCRv4_rec_infer.onnx";

    private RecogniserFiles() {
    }

    /** One of them, to be closed by the caller. */
    static InputStream open(String name) throws IOException {
        var in = RecogniserFiles.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    }
}
