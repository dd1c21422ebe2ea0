package bitan.app.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import bitan.app.demo.Story.Says;

/** The demonstration's recordings, one after the other with pauses, for as long as a measurement needs. */
public final class Speaking {
    /** Bytes before the samples in the files written here, and in the recordings. */
    public static final int HEADER_BYTES = 44;
    private static final int BYTES_A_SECOND = 32_000;
    private static final int PAUSE = BYTES_A_SECOND * 6 / 5;

    private Speaking() {
    }

    /** Writes a 16 kHz mono WAV of at least so many seconds. */
    public static Path write(Path file, int seconds) throws IOException {
        var sound = new ByteArrayOutputStream();
        while (sound.size() < seconds * BYTES_A_SECOND) {
            for (var line : recordings()) {
                sound.write(line);
                sound.write(new byte[PAUSE]);
            }
        }
        var header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        header.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(HEADER_BYTES - 8 + sound.size());
        header.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16).putShort((short) 1)
                .putShort((short) 1).putInt(BYTES_A_SECOND / 2).putInt(BYTES_A_SECOND).putShort((short) 2)
                .putShort((short) 16);
        header.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(sound.size());
        try (var out = Files.newOutputStream(file)) {
            out.write(header.array());
            sound.writeTo(out);
        }
        return file;
    }

    private static List<byte[]> recordings() throws IOException {
        var all = new ArrayList<byte[]>();
        for (var step : Story.embedded().steps()) {
            if (step instanceof Says line) {
                try (InputStream in = line.open()) {
                    in.skipNBytes(HEADER_BYTES);
                    all.add(in.readAllBytes());
                }
            }
        }
        return all;
    }
}
