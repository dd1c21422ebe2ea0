package bitan.note.paper;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** A sheet as somebody photographs it in passing: turned, out of focus, and saved small. */
final class Photograph {
    private static final double BLUR = 1.5;
    private static final float QUALITY = 0.4f;

    private Photograph() {
    }

    /** Turned by so many degrees, blurred by {@value #BLUR} pixels (the deviation of a Gauss curve), and saved as JPEG 40. */
    static BufferedImage of(BufferedImage sheet, double degrees) throws IOException {
        return saved(blurred(turned(sheet, Math.toRadians(degrees))));
    }

    private static BufferedImage turned(BufferedImage sheet, double angle) {
        double sin = Math.abs(Math.sin(angle));
        double cos = Math.cos(angle);
        int width = (int) Math.ceil(sheet.getWidth() * cos + sheet.getHeight() * sin);
        int height = (int) Math.ceil(sheet.getHeight() * cos + sheet.getWidth() * sin);
        var turned = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var pen = turned.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        var at = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        at.rotate(angle);
        at.translate(-sheet.getWidth() / 2.0, -sheet.getHeight() / 2.0);
        pen.drawImage(sheet, at, null);
        pen.dispose();
        return turned;
    }

    private static BufferedImage blurred(BufferedImage sheet) {
        int reach = (int) Math.ceil(3 * BLUR);
        var weights = new float[2 * reach + 1];
        float sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) Math.exp(-Math.pow(i - reach, 2) / (2 * BLUR * BLUR));
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        var across = new ConvolveOp(new Kernel(weights.length, 1, weights), ConvolveOp.EDGE_NO_OP, null);
        var down = new ConvolveOp(new Kernel(1, weights.length, weights), ConvolveOp.EDGE_NO_OP, null);
        return down.filter(across.filter(sheet, null), null);
    }

    private static BufferedImage saved(BufferedImage sheet) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(sheet, null, null), how);
        } finally {
            writer.dispose();
        }
        return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
