package bitan.guide.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import bitan.guide.Guide;

/** A guide as it was when it was used, in the words of its file, to be kept with what was done with it. */
public final class GuideCopy {
    private static final Path NAME = Path.of("copy.json");

    private GuideCopy() {
    }

    /** The guide as JSON. */
    public static String written(Guide guide) {
        return GuideWriter.written(guide);
    }

    /** The guide in a text that {@link #written} gave; nothing if it is anything else. */
    public static Optional<Guide> read(String text) {
        return GuideFile.guide(text.getBytes(StandardCharsets.UTF_8), new Mistakes(NAME));
    }
}
