package bitan.guide;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import javax.imageio.ImageIO;

/** Draws what the commonest materials look like, with nobody's data on them, for the guides that come with the program. */
public final class PictureMaker {
    private static final Path FOLDER = Path.of("src/main/resources/bitan/guide");
    private static final int WIDTH = 480;
    private static final int HEIGHT = 320;
    private static final Color INK = new Color(0x1d2126);
    private static final Color PAPER = new Color(0xfbf9f4);
    private static final Color GREY = new Color(0x9aa0a6);
    private static final Color SKIN = new Color(0xe8c9a6);

    private final Graphics2D pen;

    private PictureMaker(Graphics2D pen) {
        this.pen = pen;
    }

    /** Writes all pictures. */
    public static void main(String[] none) throws IOException {
        draw("id-card.png", PictureMaker::idCard);
        draw("social-card.png", PictureMaker::socialCard);
        draw("portrait.png", PictureMaker::portrait);
        draw("household-register.png", PictureMaker::householdRegister);
    }

    private static void draw(String file, Consumer<PictureMaker> content) throws IOException {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(PAPER);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        content.accept(new PictureMaker(pen));
        pen.dispose();
        ImageIO.write(picture, "png", FOLDER.resolve(file).toFile());
    }

    private void idCard() {
        card(20, 20, 440, 280, new Color(0xdbe8ef));
        text("居民身份证", 40, 74, 40);
        lines(44, 110, 200, 5, 34);
        figure(360, 150, 62);
    }

    private void socialCard() {
        card(20, 20, 440, 280, new Color(0xbcd8cc));
        text("社会保障卡", 96, 76, 40);
        pen.setColor(new Color(0xb23a32));
        pen.fill(new Ellipse2D.Double(40, 38, 44, 44));
        pen.setColor(new Color(0xd9b45a));
        pen.fill(new RoundRectangle2D.Double(44, 120, 84, 64, 14, 14));
        pen.setColor(INK);
        pen.setStroke(new BasicStroke(2.5f));
        pen.draw(new Line2D.Double(44, 152, 128, 152));
        pen.draw(new Line2D.Double(86, 120, 86, 184));
        lines(44, 216, 210, 2, 40);
        figure(370, 170, 58);
    }

    private void portrait() {
        card(140, 14, 200, 292, Color.WHITE);
        figure(240, 168, 92);
        text("一寸", 356, 300, 36);
    }

    private void householdRegister() {
        pen.setColor(new Color(0x8c2f2b));
        pen.fill(new RoundRectangle2D.Double(110, 14, 260, 292, 16, 16));
        pen.setColor(new Color(0xf3d9a0));
        pen.setStroke(new BasicStroke(3));
        pen.draw(new RoundRectangle2D.Double(126, 30, 228, 260, 10, 10));
        pen.fill(new Ellipse2D.Double(206, 160, 68, 68));
        text("户口簿", 150, 112, 60, new Color(0xf3d9a0));
    }

    private void card(double x, double y, double width, double height, Color colour) {
        var shape = new RoundRectangle2D.Double(x, y, width, height, 28, 28);
        pen.setColor(colour);
        pen.fill(shape);
        pen.setColor(INK);
        pen.setStroke(new BasicStroke(4));
        pen.draw(shape);
    }

    private void lines(double x, double y, double width, int count, double gap) {
        pen.setColor(GREY);
        pen.setStroke(new BasicStroke(10, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int i = 0; i < count; i++) {
            double end = x + width * (i % 2 == 0 ? 1 : 0.7);
            pen.draw(new Line2D.Double(x, y + i * gap, end, y + i * gap));
        }
    }

    /** Head and shoulders of nobody. */
    private void figure(double x, double y, double size) {
        var shoulders = new Path2D.Double();
        shoulders.moveTo(x - size, y + 1.3 * size);
        shoulders.curveTo(x - size, y + 0.3 * size, x + size, y + 0.3 * size, x + size, y + 1.3 * size);
        shoulders.closePath();
        pen.setColor(new Color(0x355c7d));
        pen.fill(shoulders);
        pen.setColor(INK);
        pen.fill(new Ellipse2D.Double(x - 0.62 * size, y - 1.2 * size, 1.24 * size, 1.3 * size));
        pen.setColor(SKIN);
        pen.fill(new Ellipse2D.Double(x - 0.5 * size, y - 0.9 * size, size, 1.25 * size));
    }

    private void text(String text, int x, int base, int size) {
        text(text, x, base, size, INK);
    }

    private void text(String text, int x, int base, int size, Color colour) {
        pen.setColor(colour);
        pen.setFont(new Font("WenQuanYi Micro Hei", Font.BOLD, size));
        pen.drawString(text, x, base);
    }
}
