package bitan.speech.vosk.check;

import java.util.List;
import java.util.Optional;

import bitan.problem.ProblemException;

/** The models whose files we know by checksum. */
final class KnownModels {
    /** Models whose every file we have seen: they need no proof, and pass only unchanged. */
    private static final List<ModelFileList> OURS = ModelFileList.read("known-models.sha256");
    /** Models of others, by what a build of theirs says about some of the files: not seen by us, so nothing is refused. */
    private static final List<ModelFileList> PUBLISHED = ModelFileList.read("published-models.sha256");

    private KnownModels() {
    }

    /**
     * True if it is a known model and all there; false if we do not know a model of that name, or if libvosk would find
     * more in its folders than we know.
     */
    static boolean confirm(ModelFiles files) throws ProblemException {
        var expected = named(OURS, files.name());
        if (expected.isEmpty()) {
            return false;
        }
        var difference = expected.get().difference(files);
        if (difference.isPresent()) {
            throw files.bad(difference.get());
        }
        return expected.get().surplus(files).isEmpty();
    }

    /**
     * Which model a folder holds, whatever its name is: one of ours by any file that is ours alone, one of others by all
     * by which it is known; for who builds another graph for it has made another model.
     */
    static ModelIdentity identify(ModelFiles files) throws ProblemException {
        for (var ours : OURS) {
            if (ours.recognised(files) > 0) {
                return new ModelIdentity(Optional.of(ours.model()), Optional.empty());
            }
        }
        for (var other : PUBLISHED) {
            if (!other.model().equals(files.name())
                    && other.recognised(files) == other.characteristic().size()) {
                return new ModelIdentity(Optional.of(other.model()), Optional.empty());
            }
        }
        var published = named(PUBLISHED, files.name());
        return new ModelIdentity(Optional.empty(),
                published.isPresent() ? difference(published.get(), files) : Optional.empty());
    }

    private static Optional<String> difference(ModelFileList published, ModelFiles files)
            throws ProblemException {
        var difference = published.difference(files);
        return difference.isPresent() ? difference : published.surplus(files).map(name -> name + ": extra");
    }

    private static Optional<ModelFileList> named(List<ModelFileList> lists, String name) {
        return lists.stream().filter(list -> list.model().equals(name)).findFirst();
    }
}
