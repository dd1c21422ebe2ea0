package bitan.app.casework;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import bitan.guide.Picture;

/** A png or jpg, looked at before it is unpacked, and never larger than a screen needs. */
final class PictureFile {
    /** Bytes. */
    static final int LARGEST = 5 << 20;
    /** Pixels of each side. */
    static final int LONGEST = 4000;
    /** Pixels of the longer side that are kept, or up to twice as many. */
    private static final int NEEDED = 600;

    private PictureFile() {
    }

    /**
     * The picture, on white where it is transparent; nothing if it is none, or too large.
     *
     * @throws IOException if it cannot be read, or its content is not what its beginning says
     */
    static Optional<Picture> read(InputStream in) throws IOException {
        var bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            return Optional.empty();
        }
        try (var data = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(data);
            return readers.hasNext() ? read(readers.next(), data) : Optional.empty();
        } catch (RuntimeException e) {
            // The readers of the JDK throw any for what is damaged.
            throw new IOException(e);
        }
    }

    private static Optional<Picture> read(ImageReader reader, ImageInputStream data) throws IOException {
        try {
            reader.setInput(data, true, true);
            int longer = Math.max(reader.getWidth(0), reader.getHeight(0));
            if (longer > LONGEST) {
                return Optional.empty();
            }
            var wanted = reader.getDefaultReadParam();
            int step = Math.max(1, longer / NEEDED);
            wanted.setSourceSubsampling(step, step, 0, 0);
            return Optional.of(opaque(reader.read(0, wanted)));
        } finally {
            reader.dispose();
        }
    }

    private static Picture opaque(BufferedImage image) {
        var paper = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = paper.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        return new Picture(paper.getWidth(), paper.getHeight(),
                paper.getRGB(0, 0, paper.getWidth(), paper.getHeight(), null, 0, paper.getWidth()));
    }
}
