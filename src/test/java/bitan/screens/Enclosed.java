package bitan.screens;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

import bitan.counter.Papers;
import bitan.counter.ShownForm;
import bitan.guide.Guide;
import bitan.guide.GuideForm;
import bitan.guide.Picture;
import bitan.note.paper.FormPages;
import bitan.problem.ProblemException;

/** What lies beside the guides that come with the program, as screens are shown it in tests. */
public final class Enclosed {
    private static final Path FOLDER = Path.of("src/main/resources/bitan/guide");

    private Enclosed() {
    }

    /** A form and its example; more than once, as if it had more pages. */
    public static ShownForm form(GuideForm form, int times) {
        return new ShownForm(form, pages(form.file(), times),
                pages(form.filledExample().orElseThrow(), times));
    }

    /** All pictures of a guide, and one of its forms if it is wanted. */
    public static Papers papers(Guide guide, Optional<ShownForm> form) {
        Map<String, Picture> pictures = new HashMap<>();
        guide.materials().stream().flatMap(material -> material.picture().stream())
                .forEach(file -> pictures.put(file, picture(file)));
        return new Papers(form, pictures, Optional.empty());
    }

    private static List<Picture> pages(String file, int times) {
        try {
            var pages = new FormPages(1200, FormPages.PATIENCE).of(file,
                    Files.readAllBytes(FOLDER.resolve(file)));
            return Collections.nCopies(times, pages.getFirst());
        } catch (IOException | ProblemException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Picture picture(String file) {
        try {
            BufferedImage image = ImageIO.read(FOLDER.resolve(file).toFile());
            return new Picture(image.getWidth(), image.getHeight(),
                    image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
