package bitan.app.front;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;

import javax.imageio.ImageIO;

import bitan.disk.WholeFile;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** Takes pictures of both screens and writes them into one folder, numbered. */
public final class Pictures {
    private final Path folder;
    private int taken;

    /**
     * Pictures into a folder, which is made.
     *
     * @throws ProblemException if it cannot be ({@code DSK-02})
     */
    public Pictures(Path folder) throws ProblemException {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw ProblemException.of(ProblemCode.DSK_02, folder, e);
        }
    }

    /** What a scene looks like now; FX thread. */
    static BufferedImage of(Scene scene) {
        // A text area caches what it looked like, and refreshes that only in the frames of a window.
        scene.getRoot().lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
        var image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getPixelReader().getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
            picture.setRGB(0, y, width, 1, row, 0, width);
        }
        return picture;
    }

    /**
     * Writes the next picture of each screen, named {@code staff-01.png} and so on; not on the FX thread.
     *
     * @throws ProblemException if the folder cannot be written ({@code DSK-02})
     */
    public void write(Map<String, BufferedImage> pictures) throws ProblemException {
        taken++;
        for (var picture : pictures.entrySet()) {
            var file = folder.resolve("%s-%02d.png".formatted(picture.getKey(), taken));
            try {
                var png = new ByteArrayOutputStream();
                ImageIO.write(picture.getValue(), "png", png);
                WholeFile.write(file, png.toByteArray());
            } catch (IOException e) {
                throw ProblemException.of(ProblemCode.DSK_02, file, e);
            }
        }
    }
}
