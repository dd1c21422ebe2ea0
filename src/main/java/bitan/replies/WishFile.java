package bitan.replies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import tools.jackson.core.JacksonException;

import bitan.disk.RegularFile;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** The counter's own wishes on disk: JSON in, tabs of a board out. Not for the FX thread. */
final class WishFile {
    /** Bytes; a full board takes a hundredth of it. */
    private static final int LARGEST = 1 << 18;
    /** Tabs; one more is the guide's. */
    private static final int MOST = 4;

    private WishFile() {
    }

    /** The file. */
    record Own(List<OwnGroup> groups) {
        Own {
            if (groups.isEmpty() || groups.size() > MOST) {
                throw new IllegalArgumentException("groups: 1–" + MOST);
            }
        }
    }

    record OwnGroup(String name, List<OwnWish> wishes) {
        OwnGroup {
            if (name.isBlank() || name.length() > WishGroup.LONGEST_NAME) {
                throw new IllegalArgumentException("name: 1–" + WishGroup.LONGEST_NAME);
            }
            if (wishes.isEmpty() || wishes.size() > WishGroup.MOST) {
                throw new IllegalArgumentException("wishes: 1–" + WishGroup.MOST);
            }
        }

        private WishGroup group() {
            return new WishGroup(name, wishes.stream().map(OwnWish::phrase).toList());
        }
    }

    record OwnWish(String text, String picture) {
        OwnWish {
            if (!Suggestion.fits(text)) {
                throw new IllegalArgumentException("text: 1–" + Suggestion.LONGEST);
            }
            if (WishPicture.named(picture).isEmpty()) {
                throw new IllegalArgumentException("picture: " + picture);
            }
        }

        private BoardPhrase phrase() {
            return new BoardPhrase(text, WishPicture.named(picture).orElseThrow().icon());
        }
    }

    /** Whether a counter has wishes of its own. */
    static boolean isThere(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * The tabs in a file.
     *
     * @throws ProblemException WIS-01 with the line of what is wrong
     */
    static List<WishGroup> read(Path file) throws ProblemException {
        try {
            return Resource.STRICT.readValue(RegularFile.text(file, LARGEST), Own.class).groups().stream()
                    .map(OwnGroup::group).toList();
        } catch (JacksonException e) {
            var why = e.getCause() instanceof IllegalArgumentException cause
                    ? Objects.requireNonNullElse(cause.getMessage(), "JSON")
                    : "JSON";
            throw new ProblemException(
                    Problem.of(ProblemCode.WIS_01, file, Math.max(1, e.getLocation().getLineNr()), why));
        } catch (IOException e) {
            throw new ProblemException(Problem.of(ProblemCode.WIS_01, file, 1, RegularFile.why(e)), e);
        }
    }
}
