package bitan.app.casework;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;

import javax.imageio.ImageIO;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import bitan.guide.Picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

class PictureFileTest {
    private static final Path CARD = Path.of("src/main/resources/bitan/guide/id-card.png");

    @Test
    void read_shippedPicture_isItself() throws IOException {
        var card = read(Files.readAllBytes(CARD)).orElseThrow();
        assertThat(card.width()).isEqualTo(480);
        assertThat(card.argb()[0]).isEqualTo(0xFFFBF9F4);
    }

    @Test
    void read_transparentPicture_isOnWhite() throws IOException {
        var picture = read(written(20, 10, BufferedImage.TYPE_INT_ARGB)).orElseThrow();
        assertThat(picture.argb()).containsOnly(0xFFFFFFFF);
    }

    @Test
    void read_largePicture_isMadeSmallerAndTooLargeIsNone() throws IOException {
        var large = read(written(PictureFile.LONGEST, 3, BufferedImage.TYPE_BYTE_GRAY)).orElseThrow();
        assertThat(large.width()).isLessThan(1200);
        assertThat(read(written(PictureFile.LONGEST + 1, 3, BufferedImage.TYPE_BYTE_GRAY))).isEmpty();
        assertThat(read(new byte[PictureFile.LARGEST + 1])).isEmpty();
        assertThat(read(new byte[100])).isEmpty();
    }

    @Property(tries = 200)
    void read_anyBytesChanged_isAPictureOrNoneOrCannotBeRead(@ForAll long seed) throws IOException {
        var bytes = Files.readAllBytes(CARD);
        var random = new Random(seed);
        for (int i = 0; i < 6; i++) {
            bytes[random.nextInt(random.nextBoolean() ? 60 : bytes.length)] = (byte) random.nextInt(256);
        }
        var thrown = catchThrowable(
                () -> assertThat(read(bytes).stream())
                        .allSatisfy(picture -> assertThat(picture.width()).isLessThan(1200)));
        assertThat(thrown == null || thrown instanceof IOException).isTrue();
    }

    private static Optional<Picture> read(byte[] bytes) throws IOException {
        return PictureFile.read(new ByteArrayInputStream(bytes));
    }

    private static byte[] written(int width, int height, int type) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, type), "png", out);
        return out.toByteArray();
    }
}
