package bitan.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import bitan.app.installation.Folders;
import bitan.guide.Guide;
import bitan.guide.file.GuideFolder;
import bitan.problem.ProblemException;

/** Which guides a command means: those of the folder that was asked for, else the counter's, else the shipped ones. */
final class AskedGuides {
    private AskedGuides() {
    }

    /**
     * Those that can be used; what is wrong with others is told.
     *
     * @throws ProblemException GUI-01 if there is no such folder
     */
    static List<Guide> of(Optional<Path> asked, Folders folders, Terminal terminal) throws ProblemException {
        if (asked.isEmpty() && !Files.isDirectory(folders.guides())) {
            return GuideFolder.shipped();
        }
        var loaded = new GuideFolder(asked.orElseGet(folders::guides)).load();
        if (loaded.files().isEmpty() && loaded.problem().isPresent()) {
            throw new ProblemException(loaded.problem().get());
        }
        loaded.problems().forEach(terminal::tell);
        return loaded.guides();
    }
}
