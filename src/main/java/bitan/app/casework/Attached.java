package bitan.app.casework;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import bitan.counter.ShownForm;
import bitan.disk.RegularFile;
import bitan.disk.TooLargeException;
import bitan.guide.Guide;
import bitan.guide.GuideForm;
import bitan.guide.GuideText;
import bitan.guide.Picture;
import bitan.guide.file.GuideFolder;
import bitan.note.paper.FormPages;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** Forms and pictures from the counter's folder of guides, and from nowhere else. Safe between threads; reads files. */
public final class Attached {
    /** Pixels: the width of a page on a screen of 1280, so that its letters are as sharp as that allows. */
    private static final int WIDTH = 1200;
    private static final Logger LOG = LoggerFactory.getLogger(Attached.class);

    private final GuideFolder folder;
    private final FormPages pages = new FormPages(WIDTH, FormPages.PATIENCE);

    /** What lies in this folder. */
    public Attached(GuideFolder folder) {
        this.folder = folder;
    }

    /**
     * A form with its example.
     *
     * @param problems hears why it is without its example
     * @throws ProblemException GUI-18 or GUI-19 if the form itself cannot be shown
     */
    public ShownForm shown(GuideForm form, Consumer<Problem> problems) throws ProblemException {
        return new ShownForm(form, pages(form.file()), form.filledExample().map(file -> {
            try {
                return pages(file);
            } catch (ProblemException e) {
                problems.accept(e.problem());
                return List.<Picture>of();
            }
        }).orElse(List.of()));
    }

    /** The forms of a guide and the pictures of its materials that lie there, each once. */
    public List<String> files(Guide guide) {
        var forms = guide.forms().stream()
                .flatMap(form -> Stream.concat(Stream.of(form.file()), form.filledExample().stream()));
        var pictures = guide.materials().stream().flatMap(material -> material.picture().stream());
        return Stream.concat(forms, pictures).distinct().filter(file -> folder.attachment(file).isPresent())
                .toList();
    }

    /** What keeps a form or a picture that lies there from being shown; some 0.1 s. */
    public Optional<Problem> problem(String file) {
        if (!GuideText.isFileName(file, GuideForm.DOCUMENTS)) {
            return picture(file).isPresent()
                    ? Optional.empty()
                    : Optional.of(Problem.of(ProblemCode.GUI_30, file));
        }
        try {
            pages(file);
            return Optional.empty();
        } catch (ProblemException e) {
            return Optional.of(e.problem());
        }
    }

    private List<Picture> pages(String file) throws ProblemException {
        return pages.of(file, document(file));
    }

    /**
     * The bytes of a form.
     *
     * @throws ProblemException GUI-18 if it is not there, GUI-19 if it is too large
     */
    public byte[] document(String file) throws ProblemException {
        var path = folder.attachment(file)
                .orElseThrow(() -> new ProblemException(Problem.of(ProblemCode.GUI_18, file, "not there")));
        try {
            return RegularFile.bytes(path, FormPages.LARGEST);
        } catch (TooLargeException e) {
            throw new ProblemException(
                    Problem.of(ProblemCode.GUI_19, file, FormPages.MOST, FormPages.LARGEST >> 20), e);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(ProblemCode.GUI_18, file, RegularFile.why(e)), e);
        }
    }

    /** What a material looks like; nothing if the file is not there, is no picture, or is too large: the words will do. */
    public Optional<Picture> picture(String file) {
        try {
            var path = folder.attachment(file);
            if (path.isEmpty()) {
                return Optional.empty();
            }
            try (InputStream in = RegularFile.stream(path.get())) {
                return PictureFile.read(in);
            }
        } catch (IOException e) {
            LOG.info("picture {} cannot be read: {}", file, e.toString());
            return Optional.empty();
        }
    }
}
