package bitan.screens;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

import javax.imageio.ImageIO;

/** Pictures of scenes of any size, shown or not, for people and for tests to look at. FX thread only. */
public final class Pictures {
    private static final Path FOLDER = Path.of("target", "pictures");

    private Pictures() {
    }

    /** A scene of this size around a root, laid out. */
    public static Scene scene(Parent root, int width, int height) {
        var scene = root.getScene() == null ? new Scene(root, width, height) : root.getScene();
        root.resize(width, height);
        settle(scene);
        return scene;
    }

    /** Lays a scene out as a frame would. */
    public static void settle(Scene scene) {
        var root = scene.getRoot();
        // Twice: what the first layout measured may ask for a second, as it may over two frames.
        for (int i = 0; i < 2; i++) {
            root.applyCss();
            root.layout();
        }
    }

    /** A picture of a scene as it is now. */
    public static BufferedImage take(Scene scene) {
        settle(scene);
        // Scroll panes draw a cached picture of their content, which is only renewed where frames are made.
        scene.getRoot().lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
        return copy(scene.snapshot(null));
    }

    /** Takes a picture and keeps it as {@code target/pictures/NAME.png}. */
    public static BufferedImage keep(Scene scene, String name) {
        var picture = take(scene);
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(picture, "png", FOLDER.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return picture;
    }

    /** An image as Java2D knows it. */
    public static BufferedImage copy(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0,
                width);
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        return copy;
    }
}
