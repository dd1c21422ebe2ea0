package bitan.screens.visitor.guide;

import java.nio.IntBuffer;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import bitan.guide.Picture;

/** Shows pictures as they are, without copying them. FX thread only. */
final class PictureView {
    private PictureView() {
    }

    /** The picture, as large as fits into a box of pixels. */
    static ImageView within(Picture picture, double width, double height) {
        var view = view(picture);
        view.setFitWidth(width);
        view.setFitHeight(height);
        return view;
    }

    /** A part of it over a width of pixels: from {@code top} on, a share of its height, what fits into {@code height}. */
    static ImageView part(Picture picture, double top, double width, double height) {
        var view = view(picture);
        double scale = width / picture.width();
        double most = Math.min(picture.height(), height / scale);
        double from = Math.min(top * picture.height(), picture.height() - most);
        view.setViewport(new Rectangle2D(0, from, picture.width(), most));
        view.setFitWidth(width);
        return view;
    }

    private static ImageView view(Picture picture) {
        var buffer = new PixelBuffer<>(picture.width(), picture.height(), IntBuffer.wrap(picture.argb()),
                PixelFormat.getIntArgbPreInstance());
        var view = new ImageView(new WritableImage(buffer));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        return view;
    }
}
